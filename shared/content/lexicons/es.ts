import type { LexiconData } from './schema.ts';

/** Spanish, of Spain and of America. Accents may be missing. */
export const spanish: LexiconData = {
  language: 'es',
  reading: 'words',
  apostrophe: 'joins',
  fillers: `el la los las lo un una unos unas mi mis su sus tu tus nuestro nuestra este esta estos estas ese esa esos esas eso esto me se te nos le les
    de del al a ya aún aun todavía muy por favor porfavor porfa bien solo sólo aquí ahora hoy realmente nuevo nueva pequeño simplemente que yo
    usted ustedes mismo misma otra otro vez dicho dicha también siempre todo toda cualquier ha he han`,
  spellings: {
    q: 'que',
    ke: 'que',
    d: 'de',
    x: 'por',
    xq: 'porque',
    pq: 'porque',
    tmb: 'también',
    xfa: 'por favor',
    dnd: 'dónde',
    dde: 'dónde',
    cdo: 'cuándo',
    komo: 'cómo',
    nro: 'número',
    num: 'número',
    cel: 'celular',
    resivido: 'recibido',
    resivi: 'recibí',
    embio: 'envío',
    pakete: 'paquete',
    rembolsar: 'reembolsar',
    reenvolso: 'reembolso',
    yegado: 'llegado',
    yego: 'llegó',
    recojer: 'recoger',
    nesecito: 'necesito',
    kiero: 'quiero',
    quero: 'quiero',
    devolvio: 'devuelto',
    manda: 'enviar',
    mandan: 'enviar',
    mandais: 'enviar',
    mandaron: 'enviaron',
    mandasteis: 'enviaron',
    enviasteis: 'enviaron',
    mandado: 'enviado',
    mandar: 'enviar',
    manden: 'enviar',
    mande: 'enviar',
    mandarme: 'enviar',
    mandarlo: 'enviar',
    enviarme: 'enviar',
    envienme: 'enviar',
    enviarlo: 'enviar',
  },
  classes: {
    pedido: `pedido|paquete|paquetito|envío|artículo|producto|compra|mercancía|mercadería|libro|orden|encomienda|cosas|caja|regalo|bulto|entrega|carta|celular`,
    llega: `=llegar|=llega|=llegan|=llegará|=llegaría|=llegarán|=entregar|=entregan|=entregarán|=recibir|=recibo|=recibiré|=enviar|=envían|=envíen|=enviarán|=sale|=saldrá|=salen|=viene|=vendrá|=tendré|=tendría|=reparten|=despachan|=tarda|=tardan|=tardará|=demora|=estará`,
    pedí: `=pedí|=pedido|=pedía|=escogí|=seleccioné|=pagué|=encargamos|=pidió|=pedimos|=encargué|=compré|=compramos|=ordené|=solicité|=quería|=elegí`,
    llegó: `=llegó|=trajo|=trajeron|=despacharon|=dieron|=enviaste|=traen|=llegaron|=llegado|=recibí|=recibimos|=recibido|=enviaron|=enviado|=vino|=vinieron|=venido|=entregaron|=traído|=mandaste`,
    quiero: `quiero|quisiera|querría|deseo|deseamos|gustaría|necesito|solicito|pido|exijo|puedo|podría|cómo|quería|=pedir|espero|desearía|reclamo|prefiero|podemos|debo|tengo que|hay que|es posible|pretendo|podéis|voy a|intento`,
    malo: `malo|pésimo|horrible|terrible|lamentable|fatal|bajo|deficiente|cutre|decepcionante|asqueroso|peor|espantoso|inferior|vergonzoso|malísimo|chafa|nefasto`,
    pieza: `pieza|perno|arandela|=correa|patas|tornillería|estuche|tornillo|cable|cargador|mando|tapa|accesorio|instrucciones|manual|=parte|=partes|adaptador|batería|pila|tuerca|pata|llave|artículo|unidad|producto|control|funda|rueda|mitad|componente|soporte|tapón|bolsa|bisagra|tirador|hoja`,
    usar: `usar|usa|uso|usan|usarlo|utilizar|instalar|montar|armar|arma|armo|ensamblar|conectar|enchufar|emparejar|vincular|sincronizar|limpiar|lavar|=carga|=cargar|=cargo|=cargarlo|encender|enciende|=prender|=prende|apagar|ajustar|reemplazar|enhebrar|calibrar|sellar|inflar|regular|planchar|enroscar|cambiar .. $consumible|quitar|sacar|retirar|abrir|abre|abro|abren|cerrar|poner|pongo|meter|configurar|programar|activar|reiniciar|resetear|restablecer|fijar|desmontar|funciona|mantener|descargar|llenar|colocar|desbloquear|plegar|pliega|cocinar|aplicar|medir|recargar|colgar|cuelga|guardar|conservar`,
    aparato: `batería|pantalla|motor|botón|cremallera|cierre|costura|suela|cable|cargador|asa|mango|tapa|=correa|bisagra|altavoz|bocina|auricular|mando|rueda|pata|luz|cristal|puerta|cabezal|hebilla|tela|base|aguja|sensor|cámara|teclado`,
    otro: 'otro|otra|otros|otras',
    falla: `funciona|sirve|enciende|prende|prendió|jala|agarra|carga|va bien|arranca|calienta|enfría|cierra|abre|suena|conecta|pega|gira|responde|reacciona|reconoce|detecta|dura|aguanta|imprime|sujeta|=marcha|apaga|encendió|levanta|anda|andan|corta|aspira|lee|da señal|da imagen|rinde|tira|vuela|alumbra|succiona|hace nada|muele|bate|graba|vibra`,
    consumible: `pila|batería|filtro|hora|idioma|bombilla|cuchilla|aceite|cartucho|agua|modo|=correa`,
    número: `#|un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce`,
  },
  keywords: [
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5,
      phrases: `
      dónde .. (está|anda|queda|encuentra|viene|puedo ver|va) .. $pedido, por dónde (anda|va|viene), en qué (va|quedó|anda) .. $pedido, (cuándo|qué día|a qué hora|cuánto) .. $llega, (fecha|día|hora|plazo|tiempo|horario) .. (=entrega|=envío|llegada|estimada|recepción|reparto), cuánto .. (tarda|demora|tiempo) .. (llegar|entregar|enviar|$pedido|a), (seguir|rastrear|localizar) .. ($pedido|número|enlace), seguimiento, rastreo, rastrear, tracking, =localizador, (número|código) .. guía, (estado|estatus|situación|status|actualización|información|info|novedades|noticias|saber|razón|detalles|=confirmación) .. (de|sobre|del|acerca) .. (=pedido|=paquete|=envío|=entrega|=compra|=orden), qué (pasa|sucede|ocurre|hay|onda|fue) .. $pedido, (si|no sé si|ya) (=salió|ha =salido|viene|despacharon), ya (enviado|despachado), (espero) .. ($pedido|desde hace|que llegue|llegada), (en|viene de) camino, (si|como) no (=llega|=llegan|=llegue|=llegara|aparece|viene), etiqueta (creada|generada), (sin|no|ni) avis*, sigo esperando, llevo .. esperando, (alguna|hay|ninguna) .. (novedad|noticia), (aún|todavía) nada, (sin|ni) (noticia|novedad|rastro|señal|sus luces|idea), (sabe|sabéis) algo, nada .. (de|sobre) .. $pedido, nadie .. dice nada, no (sé|sabemos|supe) nada, días hábiles, en preparación`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.2,
      phrases: `dónde (está|anda|viene|quedó), cuánto (tarda|demora)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.5,
      phrases: `
      (no|nunca|tampoco) .. (=recibido|=recibí|=recibimos|=recibo|=llegado|=llegó|=llega|=llegan|=llegaron|=entregado|=entregan|=entregaron|=despachado|=despachan|=despacharon|=traen|=enviado|=enviaron|=envían|=venido|=aparece|=salido), sin (recibir|entregar|enviar), $pedido .. (no|nunca|sin) .. (llega|recibido|entregado|aparecido), sigue sin (llegar|aparecer|salir|ser), sigo sin (tener|noticias|saber), no tengo (nada|paquete|pedido|producto), no hay (rastro|noticias|señales), mi $pedido no`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.5,
      phrases: `
      =tarde, retras*, demora, =atraso, =tardando, tarda (mucho|demasiado|tanto), (tardó) .. (mucho|más|demasiado), (debía|debería|tenía que|tenían que|iba|quedaron|tenía) .. (llegar|entregar|recibir|estar|haberlo), (prometido|prevista|estimada|garantizada|programada) .. (=entrega|para|el|ayer|hoy|lunes|fecha), (=entrega|fecha) .. (prevista|pasado|vencida|programada|lenta|prometida|acordada), no .. (a tiempo|en (plazo|fecha)|fecha prometida), acelerar, agilizar, (envío|=entrega) (exprés|express|urgente|rápido|24), (llegue|recibir|esté|tenerlo|entregar) .. antes, antes (del|de) (lunes|martes|miércoles|jueves|viernes|=sábado|domingo|navidad|reyes|cumpleaños|#|fin), (llegar|recibir*|dará tiempo) .. (a tiempo|antes), (lleva|van) .. (días|semana|=mes|=meses) (de retraso|sin|en|esperando), (dijeron|prometieron|era|tocaba|decía|ponía|aseguraron) .. (llegaba|llegaría|llegarían|lunes|martes|miércoles|jueves|viernes|=sábado|ayer|para hoy), entre las # y las #`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 2.8,
      phrases: `(hace|desde hace) .. (semana|días|=mes|=meses|#) .. ($pedí|=pedido|=compra|realicé|hice), $pedí .. hace .. (semana|días|=mes|=meses), estamos a #, era para, para .. (lunes|martes|miércoles|jueves|viernes|=sábado|domingo), a tiempo, cuánto tiempo, urgente, =traen, =traigan, (eran|decía) # (días|horas), urge, repartidores, conductor, reprogram*, más rápido, cuanto antes, lo antes posible, nadie (vino|ha venido|pasó), no (vinieron|vino nadie|se presentó), no encuentra .. (casa|calle|dirección|timbre)`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.5,
      phrases: `
      (otra|otro|otras) (ciudad|provincia|sitio|pueblo|casa|calle|país|localidad), (=dejaron|=dejó) .. (buzón|puerta|portal|portería|calle|vecino|conserje|portero|recepción|bar|tienda|casa), es mentira, (entregado|entregada|entregaron) .. falso, (consta|aparece|figura|dice|marca|=pone|indica|supuestamente|según|sale|muestra) ... (=entregado|=entregada|=entregados|entregaron|repartido|recibido|=entrega|recogido), =vecino, =vecina, =vecinos, =portero, conserje, =portería, (entregado|=dejado) .. (otra|equivocada|incorrecta|vecino|dirección|persona|puerta|calle|portal), (robado) .. [$pedido], =firmado, =firmó, nadie .. (llamó|pasado|pasó), no .. (timbre|llamó|tocó|=pasado|=pasaron), quién .. (recibió|retiró|recogió), (=repartidor|=mensajero|cartero|transportista|conductor|chofer|courier|paquetería) .. (no|nunca|dejó|dice|vino|tiró|intentó), intento .. entrega*, (llegó|entreg*|dejaron) .. (casa|dirección) .. (otra|equivocada), aviso .. (correos|ausente), no estaba en casa, no había nadie`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 5,
      phrases: `
      (seguimiento|tracking|rastreo|estado|localizador|guía|código .. envío) .. (no|sin|mismo|=parado|igual|incorrecto|inválido|erróneo|estancado|atascado|existe), (número|código) .. (no|ni) .. (sale|aparece|existe|reconoce|funciona) .. (correos|seur|sistema|página|web), ($pedido|lleva|está|sigue|estado|envío) .. (=parado|varado|atascado|retenido|detenido|estancado|bloqueado|congelado|atorado), (=parado|retenido|detenido|estancado) .. (centro|almacén|aduana|desde|hace), sin (movimiento|actualizar|actualización|cambios), no se (mueve|actualiza|ha movido|ha actualizado), en tránsito, centro (de distribución|logístico)`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6,
      phrases: `
      (puse|di|escribí|introduje|puesto|registré) .. (mal|equivocada|incorrecta|otra), es el # (no|y no), (faltaba|olvidé) .. (piso|puerta|portal|letra), mal la dirección, (dirección|colonia|calle|apellido|nombre|=número|piso|código postal|puerta) .. (mal|equivocado|incorrecto|erróneo), (dirección|colonia|calle) .. (insuficiente|incompleta|inexistente), (cambiar|modificar|corregir|actualizar|editar|añadir|agregar|poner|introducir|guardar|registrar|configurar) .. (dirección|domicilio), (dirección|domicilio) .. (equivocada|incorrecta|errónea|mal|antigua|nueva|incompleta|distinta|diferente|entrega|envío|otra|cambiado|postal|existe), (otra|nueva|equivocado|equivoqué|distinta|diferente) .. (dirección|domicilio), =postal, punto (de recogida|de entrega|pack), (cambiar|aplazar|reagendar|posponer|retrasar|modificar|elegir|programar) .. (fecha|=entrega|día|horario), (entregar|enviar|pasar) .. (otro día|por la tarde|por la mañana|lunes|martes|miércoles|jueves|viernes|=sábado|entonces), no (estaré|voy a estar|vamos a estar|estaremos), (no|ni) (estoy) .. (casa|ciudad|hasta), vacaciones, (recoger|retirar|recoja|pasar) .. ($pedido|oficina|correos|yo mismo|almacén|punto|depósito)`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6.8,
      phrases: `(recoger|retirar|recoja|pasar) .. (tienda|persona|sucursal|local), (falta|faltó|olvidé|olvidó) (poner|agregar|añadir|indicar|escribir) [piso|puerta|apartamento|departamento|depto|torre|portal|colonia|=número|referencia], (cambiar|otro) .. destinatario, no vivo (en|ahí|allí), (enviar|entregar|cambiar) .. (trabajo|oficina|otro domicilio), equivoqué .. (portal|número|piso|calle|dirección|puerta|código)`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 7,
      phrases:
        '(impuestos|arancel|tasas|aduana) .. (incluido|precio|recibir|pagar), aduan*, arancel*, (impuestos|tasas|derechos|tributos|gastos|cargos) .. (=importación|internación), =dua, desaduan*, =tasas, aduan* .. (pide|piden|exige|exigen|solicita|necesita), aduan* ... factura',
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 5.6,
      phrases:
        'frontera, valor declarado, liberar .. (paquete|envío|mercancía), (pagar|cobran) .. (extra|despacho|liberar), desde china, =impuesto, =impuestos, tributos, =importación, nacionaliz*',
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 6,
      phrases:
        '$pedido .. (=perdido|=perdió|=perdieron|=perdida|desaparecido|desapareció), extravi*, (=perdido|=perdieron) .. ($pedido|correos)',
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 7.4,
      phrases: `=perdieron, habéis perdido, se (perdió|ha perdido), (=extraviado|=perdido|=perdió|=perdieron) .. $pedido, (devuelto|devolvieron|devolvió|devuelven|regresó|vuelto) .. (remitente|origen|desconocido|domicilio)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.5,
      phrases: `
      (gastos|costes|precio|tarifa|cargo|valor) .. (envío|transporte|=entrega|portes|flete), =portes, flete, delivery, (cuánto|qué) .. (cuesta|vale|es|cobran|sale|costaría|saldría) .. (envío|=entrega|reparto|despacho|flete|domicilio), (opciones|método|tipo|formas|condiciones|política|servicio|medios|empresa) .. (envío|=entrega|=entregas|transporte), envío .. (gratis|gratuito|internacional|estándar|a domicilio|contra|incluido), (qué|cuál|quién) .. (=transportista|=mensajería|empresa de transporte|compañía|paquetería|courier), =transportista, =transporte, =mensajería, =paquetería, (desde|de) (dónde|qué país) .. (enviar|sale|envían), (hacen|realizan|tienen|hacéis|tenéis|ofrecen) .. envíos, (pago|pagar|cobran) .. envío, (suben|subir|subirlo|subís) .. (piso|casa|planta)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.2,
      phrases: `(=envían|=enviáis|=envías|=envíos|entregan|despachan|=llegan) (a|al|hasta|en|por|fuera), enviar .. (extranjero|país|interior|provincia|isla|canarias|baleares|portugal|méxico)`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 1.8,
      phrases: 'mi =orden, mi =compra, =recibir, =pedido, llegar, =repartidores, portería',
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.8,
      phrases:
        '=envío, =envíos, entrega, =paquete, =paquetes, reparto, =correos, =agencia, seur, mrw, dhl, =ups, gls, fedex, estafeta, repartidor, =cartero, mensajero, =llegada, =llegará, =llegue, =llegar, =llega, =llegan, courier, =almacén, bodega',
    },

    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.5,
      phrases: `
      (llegó|recibido|recibí|vino|venía|viene) .. (=partido|=partida|abierto|mal|reseco|arrugado|húmedo), roto, romper, dañad*, =daño, =daños, golpe, =raja, grieta, fisura, rayad*, rayón, aplastado, doblad*, estrellad*, manchad*, =manchas, =mancha, sucio, estropeado, =cascada, fuga, gotea, (pierde|sale|filtra) agua, derretido, (embalaje|caja|paquete|bote|frasco|precinto) .. (abierto|roto|=dañado|=dañada|aplastada|mojada|golpeada), mal (embalado|empaquetado|estado|envuelto), (en|mil|hecho) pedazos, añicos, trizas, hecho polvo, deteriorado`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      phrases: `
      defectuos*, defecto, averiado, avería, =fallo, =fallos, =falla, =fallas, fallando, (no|nunca|tampoco|ni) .. $falla, no (va|vale), no (van|tira) >, (anda|andan|van|va) mal, inservible, $aparato .. (suelto|se salió|se descarga|parpadea|fundida|se afloja|=negra|en blanco|partida|partido|pelado|cuelga|colgando), se (despega|descose|cae|cayó|rompe|ha roto|calienta|apaga|desconecta|descarga|cuelga|atasca|atora|traba|bloquea|congela|desarma|desmonta|suelta|soltó|desprende|dobla|descosió|destiñe|encogió|afloja|salió|pela|descascara|borra|oxida|raya|desinfla|moja|abre|abrieron|abrió|deshace|quemó|reinicia|queda pegado|queda colgado) [solo|=sola], (=apaga|=cierra|baja|cae|suelta|bloquea) .. solo, moho, caducado, =vencido, =vencida, olor (a|raro), huele .. ($malo|mal|raro|a|fuerte), apesta, solo .. (auricular|lado|izquierdo|derecho), agujero, ruido .. (extraño|raro|rarísimo|insoportable|fuerte), chirría, zumbido, no da (tono|corriente|vídeo), un ruido, trabado, atascado, calambre, chispas, chispazo, sarpullido, destiñe*, =encogió, encogido, =inestable, cojea, torcido, desteñido, pixel, (pantalla|imagen|tinta|sale) .. (=negra|raya|azul|=blanca|congelada|línea|líneas), (queda) en negro, =muerto, =muerta, (=empieza|=empezó|=ha empezado) a .. (fallar|salir|hacer|calar|perder|despegarse|romperse|=sonar), =repite, se (oye|escucha|ve) .. (mal|bajo|bajito|eco|borroso|entrecortado|apenas), no se .. (oye|escucha|ve), dura .. (una hora|minutos|dos horas), =hinchado, =hinchada, derritió`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.8,
      phrases: `
      calidad .. ($malo|nula), $malo (calidad|producto|artículo|material|acabado|compra|tela), malísim*, =pésimo, =pésima, (no|poca|nada de|cero) .. calidad, mierda, =timo, porquer*, basura, chatarra, chapuza, estafa, cutre, tomadura de pelo, no .. (recomiendo|recomendable|=compren|=compréis|merece|vale la pena|=volvería|=compraría|pierdan), decepci*, desilusi*, no .. (satisfecho|contento|convence|=gustó|cumple|vale nada|sirve de nada), insatisfecho, descontento, mal (hecho|acabado|rematado|cosido|fabricado|impreso|pintado), material .. (malo|pobre|barato|endeble), endeble, =frágil, dura (poco|nada), deja .. desear, (esperaba|esperábamos) (más|mejor|algo mejor)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 2.6,
      phrases: `en (lugar|vez) (de|del), =falta, no le, ni siquiera, de repente, roce, (me|nos) ha durado, del revés, al revés, no (mantiene|retiene|graba|seca|hierve|sube|baja|mueve|llega a|entra), es .. (aglomerado|sintético|cartón|chapa), pierde (por|pelo|cerdas), deshacer, deshil*, =mal, =feo, =fea, =flojo, =floja, lento, inútil, imposible, horrible, pitido, irritó, =marca (mal|cualquier|menos|más), (sabe|sabor) .. (raro|mal), =filtra, =humedad, desgast*, medio (vacío|gastado), se (agota|para|queda pillado|queda colgado), destroz*, problemas, arruin*, (dos|tres|pocos|cuatro) usos, abrí .. (caja|paquete), engañan, feísimo, diminuto, raro, bolitas, desastre, ni .. ni, qué asco, a la basura`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 5,
      phrases: `
      (dejó|ha dejado|=deja) de ($falla|ir), ya no .. ($falla|va), (a|al|en|tras|después|con|solo|antes|apenas) .. (día|semana|=mes|=meses|uso|año|horas|lavado|#) .. (rompió|roto|estropeado|dejó|no funciona|ya no|falla|murió|se|descosido|inservible|abrieron), primera (lavada|puesta), (duró|ha durado) .. (día|semana|=mes|=meses|poco|nada|horas), garantía, (pueden|podéis|para|se puede) .. (reparar|arreglar), reparación, servicio técnico, se (estropeó|ha estropeado|dañó|descompuso|murió), =descompuso, =estropeó`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5.2,
      phrases: `
      =faltan, faltab*, =faltaron, =faltó, (me|le|les|nos|se) falta, falta .. $pieza, $pieza .. (falta|faltante|no venía|no vienen|no estaba|no viene), incomplet*, (solo|únicamente) .. (recibí|llegó|vino|venía|vienen|enviado|trae|traía) .. , en (lugar|vez) de (#|dos|tres|cuatro|cinco|seis|diez), (=caja|paquete|sobre|bolsa|embalaje|frasco) .. (vacío|nada dentro|a medias|a la mitad), vacíos, =vacía, =vacío, no .. (trae|traía|venía|incluye|incluía|trajo|vino|vienen|llegó|está|estaba|tiene|tenía) .. $pieza, (=llegó|=vino|=venía|=recibí|=viene) [caja|paquete|sobre] sin, sin (tornillos|cable|cargador|mando|tapa|accesorios|tapón), he contado`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      phrases: `
      (equivocado|erróneo|incorrecto|distinto|=diferente|error) .. (artículo|producto|talla|color|modelo|=pedido|libro|tamaño|referencia|pieza), (artículo|producto|talla|color|modelo|=pedido|libro|tamaño|referencia|pieza) .. (equivocado|erróneo|incorrecto|distinto|diferente|que no es|cambiado|que no), $llegó .. ($otro|equivocado|distinto|diferente|otra cosa|erróneo|incorrecto|en vez|en lugar), no es .. (que pedí|que compré|que he pedido|lo que pedí|el que|la que|que había), (esperaba|anuncia|pone|dice) # .. y .. (=pesa|=mide|=tiene), $pedí ... (y|pero) .. $llegó, $pedí ... (me|nos) (llegó|enviaron|vino|entregaron|ha llegado|han enviado), $llegó ... (en vez|en lugar|cuando $pedí|y $pedí), en (vez|lugar) ... $llegó, (se|os) (equivocaron|confundieron|han liado|habéis confundido|habéis equivocado), =confundisteis, =equivocasteis, (tenía|tenían|debía|debería) (que ser|ser) .. y (es|son|era), de otra persona, ($pedí) talla`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.6,
      phrases: `
      no .. (es como|parece|igual|se ajusta|concuerda|cumple|conforme|como|funciona como) .. (descripción|foto|imagen|anuncio|descrito|describió|web|página|publicación|esperaba|oferta), no (corresponde|coincide|se parece), no es .. que (dice|anuncia*|elegí), publicidad engañosa, (foto|anuncio|ficha|descripción|publicación|etiqueta) .. (pone|ponía|dice|decía|se ve) ... (y|pero|en realidad), (decía|ponía|anuncian|anunciaba|prometían|supuestamente|dice que) .. (era|eran|es|son), y es (plástico|falso|pequeño|sintético|usado|de), =engañoso, =engañosa, =engaño, engañad*, descripción .. (falsa|errónea|incorrecta), =falso, =falsa, =imitación, =imitaciones, réplica, pirata, fake, trucho, no .. (=original|=originales|auténtico|genuino), =usado, =usada, usaron, señales de uso, segunda mano, reacondicionado, ya (usado|abierto|utilizado|estrenado), desprecintado, sin precint*, (caja|paquete|producto|bote|frasco) .. abierto, (demasiado|muy|queda|quedan|viene|vino|llegó|salió) (pequeño|grande|=corto|=corta|=cortos|=cortas|largo|estrecho|ancho|ancha|chico|alto|alta|apretado|justo|ajustado|flojo), más (pequeño|grande|=corto|=corta|largo|chico|delgado|fino) (que|de lo), no .. (queda|cabe|encaja) [bien], talla .. (pequeña|grande|muy|menos|más), incómodo, =transparenta, color no es, no (es|son|era|eran) (tono|color|foto|anuncio|anunciado|mismo|marca|talla|medida|modelo|tamaño|de madera|de cuero|de piel|piel|cuero), =poliéster puro, en realidad (es|son)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 5.3,
      phrases: `
      (=probado|=intentado|=cambiado|=reiniciado|=cargado) ... (nada|sigue|no|tampoco), sigue sin (funcionar|encender|cargar|ir), ($quiero|enviar|recibir) .. (reemplazo|repuesto|reposición|sustituto|uno nuevo|otro nuevo|nuevo producto|correcto|piezas que faltan|que falta|faltante|en buen estado|que funcione), (enviar|reenviar|hacer llegar|traigan) .. ($otro|nuevo|uno|correcto|=bueno|=buena|=buenas|faltante|falta|de nuevo) [bien], reemplazo, reemplacen, sustituir, sustitución, reposición, reponer .. (pieza|tres|dos|uno|los|las|el|la), (=reponerme|=repongan|=reponen), cambiar .. (defectuoso|roto|=dañado|=dañada|por uno nuevo|por otro nuevo|por uno que funcione), reenvi*`,
    },

    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.6,
      phrases: `
      (quedarme|quedármelo) con, (echarme|dar|marcha) [para] atrás, no (es mi estilo|me favorece|me convence), (me|nos) lo recogen, embalaje original, solo quería (#|uno|una), pensado mejor, pensármelo, devol*, devuelv*, (admitís|aceptáis) .. (vuelta|cambio|devol*), $quiero .. (devolver|devolución|retornar|=regresar|=regresarlo|=regresarla|=regresarlos), regresarl*, regresar .. ($pedido|tienda|vendedor), (etiqueta|política|proceso|procedimiento|plazo|gastos|dirección|condiciones|solicitud|formulario|motivo|autorización|código) .. (devolución|retorno), (=pueden|=puede|podéis|pasan|cuándo|vienen|vengan|para que) .. (=recoger|=recogerlo|=recogerla|=recojan|=recogida) [devolución], recoger .. devolución, (=recogida) .. [devolución|producto|artículo], =devuelto, desistimiento, lo (devuelvo|regreso), (enviar|mandarlo) de (vuelta|regreso), no es lo que (esperaba|quería|buscaba|necesito), no me lo (quedo|voy a quedar|quedaré), llevarlo yo, etiqueta .. (=regresar|=regresarlo|prepagada)`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.6,
      phrases: `
      reembols*, (devolver|devuelvan|devuélvanme|=devolución|regresen|=regresan|reintegren|recuperar|obtener|=regresar|devolverán) .. (dinero|=importe|=plata|pago|cantidad|lo que pagué), mi dinero, mi (plata|lana), de vuelta, (quiero|prefiero|denme|dadme|quería) (dinero|pasta|plata|lana), descambi*, dinero de (vuelta|regreso), abonen, reintegro, compensación, indemniz*`,
    },
    {
      category: 'return',
      scenario: 'return-seller-fault',
      weight: 6.7,
      phrases: `o reembolso`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 7,
      phrases: `
      sin (abono|reembolso|ingreso), (ver|visto|recibir|llegado) .. mi dinero, (sigo|sigue|días|semana|van|todavía) .. sin .. (dinero|reembolso|devolución|abono|=importe|ingreso), (dónde|cuándo|cuánto|estado|estatus|seguimiento|plazo|tarda|situación|saber|consultar|ver|comprobar|rastrear) .. (reembols*|devolución|mi dinero|devolverán|devuelven|abono|reintegro|compensación), no .. (reembolsado|devuelto el dinero|recibido el dinero|abonado|dinero|=devuelto), (reembolso|devolución|dinero|abono|reintegro) .. (no|sin|todavía|aún|pendiente|nunca|tardaba|saldría) .. (recibido|llega|aparece|hecho|realizado|reflejado|semana|días), y mi reembolso, (espero) .. (reembolso|dinero|devolución|abono|reintegro), (devolví|devuelto|entregué) ... (reembolso|dinero|abono|nada), sin que .. (depositen|abonen|devuelvan), (devuelto|reembolsado|devolvieron) .. (menos|parte|solo|mitad)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 6.6,
      phrases: `
      (cambiar|=cambio|canjear) ... (por|talla|color|$otro|tamaño|modelo|artículo|producto|mayor|menor), (hacer|solicitar|realizar|gestionar|cómo hago) .. =cambio, (una talla|un número|un talle) (más|menos|mayor|menor), cambio de (talla|producto|artículo|color), (pago|pagar|abonar) .. diferencia, vale .. dinero`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 6.6,
      phrases: `
      (no|ni) (seguir|continuar|sigan) con .. compra, ya no .. (quiero|necesito|interesa|deseo|hace falta|sirve de nada|sirven de nada), cancel*, (detener|=parar|=paren|suspender|eliminar|deshacer|paralizar|quiten) .. ($pedido|una de las dos), no (lo|la|los|las) (quiero|necesito|deseo), no (quiero|deseo|necesito) .. (pedido|producto|artículo|compra), (he cambiado|cambié) de (opinión|idea), ($pedí|pedido|comprado|hice|hecho|realicé) .. (por error|equivocación|sin querer|dos veces|=duplicado|accidente), dos veces .. (por error|sin querer|lo mismo), no (envíen|enviéis), (encontrado) .. (más barato|otro sitio|en otro), arrepent*, arrepient*`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 5.4,
      phrases: `me equivoqué (de|al|en|con|comprando|y), =quiten, =quitad`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 4.4,
      phrases: `no (le|les) (=gusta|=gustó|=gustan|=gustaron), (puede|pueden|podéis|puedo) cambiar, =cambiarlo, =cambiarla, posibilidad .. cambi*`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 6,
      phrases: `(devuelven|reembolsan|devolver|reembolso) .. (gastos|costes|portes|envío), $quiero .. otro (color|tamaño|modelo), (quiero|quisiera|necesito|prefiero|cambian) (=s|=m|=l|=xl|=xs|=xxl), (talla|número) .. no me (va|vale|sirve|queda|entra), ya (tengo|tenemos|tenía) .. (igual|casa), (queda|quedan|va|está) .. (chico|grande|pequeño|=corto|largo|justo|estrecho|ancho) ... ($quiero|tenéis|tienen|cambi*), me equivoqué .. (talla|modelo|color|producto|elegir|pedirlo)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 8,
      phrases: `(recibieron|recibido|recibisteis|llegó) .. devolución, tiempo .. cancel*, (mensajero|transportista|agencia|correos|recoger|pasó|recogió) .. devol*, baja .. (pedido|compra|orden), no .. (=salido|=enviado|=despachado) ... (anul*|cancel*), (anular|cancelar) .. (compra|pedido|orden)`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 6.5,
      phrases:
        'etiqueta ... (caducado|expir*), genera* .. etiqueta, (rechazado|rechacé|=rechazo|rehusado|no acepté) .. [paquete|pedido|entrega|envío]',
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 2.6,
      phrases: `sin (estrenar|usar|abrir)`,
    },

    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      phrases: `
      hay que .. (antes|lavar|curar|cargar|montar|poner|conectar|$usar), antes de (usarla|usar|estrenar|la primera), cuántas (gotas|cucharadas|veces|horas), (=mensaje|=error|código) .. (pantalla|significa|sale|err), sale .. (=mensaje|error|código), qué (significa|quiere decir), cómo .. $usar, no cómo $usar, cómo (se|puedo|debo|hago|hacer|hay) .. [$usar|que|para], cómo (funciona|sirve), (no|saber) (sé|sabemos|entiendo|consigo|logro|puedo|encuentro|soy capaz|hay manera|me deja) .. (cómo|$usar|dónde meter), no se (conecta|empareja|vincula|sincroniza) .. (con|al|a), (explicar|explicáis|ayudar|decir|indicar|enseñar|duda|asistencia|soporte) .. (cómo|para $usar|configurar|instalar), (qué|cuál) .. (botón|tecla|modo|ajuste), (para|de) qué (sirve|es), (luz|led|piloto|indicador) .. (roja|azul|naranja|significa|encendida|parpadea), (hago|haciendo|estoy) .. mal, emparejar, =vincular, sincronizar, configurar, configuración, resetear, reseteo, reiniciar, restablecer, conectar .. (al|a|con|wifi|móvil|tv|bluetooth|celular|teléfono), (ayuda|problema|duda) .. (montar|instalar|conectar|usar|armar), =montaje, modo de (uso|empleo), cuánto .. (tiempo|tarda|horas|veces|hay que) .. (cargar|limpiar|usar|cambiar|dejar|cocinar|secar|calentar|hervir|enfriar|esperar para), dosis, (descargar|instalar) .. (aplicación|=app|programa), =tutorial, entiendo .. =paso, no (explica|dice|pone|indica) cómo, es normal que, qué (tornillo|pieza) va, (no conecta|no empareja) .. (bluetooth|wifi|móvil|celular|aunque)`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 4.2,
      phrases: `no entiendo`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 6,
      phrases: `(qué|cuál) diferencia, diferencia entre, (wifi|=app|aplicación|cámara|router) .. (clave|contraseña|código), guía .. digital`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6,
      phrases: `(falta|sin) ... (español|castellano), (sin|no) ... (manual|instrucciones|prospecto), prospecto, manual, =instrucciones, guía (de uso|de usuario|rápida), folleto`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
      compatib*, (sirve|vale|funciona|funcionaría|admite|apto|apta|adecuado|encaja|cabe|entra|entran|entraría|servirá|valdría|serviría|anda|andan|aguanta|soporta|acopla|adapta) .. (para|con|sobre), (sirve|vale|funciona|encaja|cabe|entra|anda|aguanta) (en|a), (es|son|está|sería) .. (resistente|lavable|ajustable|regulable|recargable|plegable|apto|apta|silencioso|vegano|de piel|de madera|de metal|para exterior|seguro|universal|elástico|de hombre|de mujer), se (puede) .. ($usar|meter|poner|dejar|beber|mojar|pintar|cortar|llevar), (puedo|podemos|podría) .. (usarlo|usar|=comer|beber|lavarlo|meterlo|ponerlo|conectarlo|cargarlo|utilizarlo|colgarlo|pintarlo|cortarlo|llevarlo|dejarlo), (le|me) (vale|sirve|servirá|valdrá), le (queda) (a|al|bien), =mido # , en (castellano|español|inglés), (tallan) .. (grande|pequeño), lavavajillas, lavaplatos, microondas, =secadora, qué (medida|talla|dimensiones|material|tamaño|capacidad|potencia|=peso|altura|edad|voltaje|marca|modelo|color|tipo|pila|idioma|tela|versión), (cuál|cuántos) .. (modelo|talla|medida|dimensiones|pila|batería|material|color|=peso|largo|ancho|alto|altura|capacidad|potencia|tipo|versión|marca|tela|tamaño|litros|pieza|unidad|persona|ml|kilos|gramos|edad|temperatura|idioma), (incluye|trae|lleva|viene) .. (pilas|cargador|cable|tornillos|batería|adaptador|mando|funda|dentro|alcohol|azúcar|montado|armado|incluido), (necesita|requiere|hace falta|usa|ocupa) .. (pilas|adaptador|herramientas|aplicación|cable|wifi|internet|batería|mantenimiento|taladrar), idioma, inducción, =gluten, =lactosa, 110v, 220v, 12v`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.2,
      phrases: `
      medidas, =medida, dimensiones, tamaño, talla .. (recomiendan|escoger|elegir|pido|corresponde|recomendáis|coger|debo|equivale|calzo), cuánto (mide|pesa|dura|aguanta|soporta|consume|gasta|largo|cabe|tiempo dura), (cuántos|cuántas) .. (vienen|trae|traen|incluye|lleva), (largo|ancho|alto|altura|=peso|grosor|diámetro|profundidad|capacidad|longitud|potencia) (del|tiene|máximo|total|es), aguanta # (kilos|kg), voltaje, composición, ingredientes, de qué (material|está hecho|color|tamaño|tela), =características, (=tiene|=tienen|=lleva) .. (entrada|salida|luz|tapa|bolsillo|forro|función|cremallera), (a partir de|para|desde) qué edad, edad .. recomend*, (qué|cuál|talla|modelo) .. (=recomiendan|=recomiendas|=recomendáis|=recomienda|aconsej*)`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.8,
      phrases: `repuesto, recambio, =refacción, =refacciones, (comprar|venden|vendéis|conseguir|encontrar|=pedir|teniendo|tenéis|tienen) .. (por separado|suelto|recambio|repuesto|filtros|piezas|=goma|=junta), =consumibles`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.6,
      only: 'asked',
      phrases:
        '(es|son|está) (de|para|un|una|apto), (va|queda) (para|con|bien|en|sobre), se (oye|escucha|ve) bien, =tiene, =tienes, =tienen, =trae, =traen, =lleva, =incluye, =incluyen, batería, cargador, =pilas, =talla, =tallas, =móvil, =app, vibra, botón, cómo (lo|la|los|las), (viene|vienen) (en|con), =cabe, =caben, algodón, poliéster, =cuero, =acero, aluminio, silicona, látex',
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.4,
      phrases:
        '(sirve|vale|funciona) para, se puede, (información|pregunta|duda|consulta|detalles) .. (producto|artículo|funcionamiento|características), bluetooth, wifi, =aplicación, iphone, android, usb, =material, =instalación, cuál es la, # (años|kilos|kg|cm|litros|pulgadas|metros), alexa, funciones, modo',
    },
    {
      category: 'usage',
      scenario: null,
      weight: 1.2,
      only: 'told',
      phrases: '(es|son|está) (para|apto), =app, =talla, =tallas, =incluye, =pilas, =móvil',
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 1.6,
      only: 'told',
      phrases:
        '< el, < la, < los, < las, $aparato, imagen, =trae, =traen, =sale, =salen, =tiene, =tienen, =lleva, se (oye|escucha|ve), algodón, poliéster, =cuero, =acero, silicona, plástico',
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.1,
      alone: true,
      phrases: `cuál, qué, =cómo, cuánto, se puede, (es|son|tiene|lleva|sirve|puedo|hay|hace falta|=necesita), para qué, dónde (va|se pone|encuentro|está el), =el, =la`,
    },

    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      only: 'asked',
      phrases: `=mide, =miden, =pesa, =pesan, < (hace|hacen|mete) .. ruido, < se (=oxida|=destiñe|=raya|=encoge|=despega|=arruga|=derrite|=mancha|=pela|=calienta|=moja|=rompe|=dobla|=deforma|=nota|=cae), < (=destiñe|=encoge|=mancha|=huele|=pica|=gotea|=resbala|=cuánta), (ajustado|grande|pequeño|=largo|=ancho) o, qué hago si se, cómo evit*, $consumible .. cambiar, homologad*, parpadea, enchufe, impermeable`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      only: 'told',
      phrases: `(hace|mete) .. ruido, parpadea`,
    },
    // The plain word families, whatever stands around them.
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 3,
      phrases: `despachar, isla, extranjero, =venga, =tarda, =tardan, =tardará, =tardó, =tardado, aguardo, incidencia, prisa, =fecha, =festivo, =retener, retuvi*, =retenido, para acá, (va|van|cuándo) .. traer, chofer, taquilla, locker, =mapa, vivo en, =recibirlo, buscarlo, (he|estuve) (esperado|esperando), (guardar|guarden|retener) .. (días|hasta), =vendrá, =reparten, estatus, =status, no (cambia|avanza), (=sigue|varado|=quedó) en, (vienen|llegan|mandan) .. (separado|juntos), furgoneta, camión, =esperar, apur*, (de|desde) dónde .. (viene|llega), cómo (va|anda) .. ($pedido|mío|mía), =remitente, =recogerlo, =recogerla, procesando, en proceso, =traerlo, =traerla, =ubicación, (checar|revisar|consultar|verificar|localizar|ubicar|ver|sobre) .. $pedido, ruta, =espera, =esperando, (aún|todavía) no, no (localiza|ubican|encuentran|aparece) .. $pedido, trayecto`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 1.5,
      phrases: `=oficina, avis*, =dejaron, enviar, =lunes, martes, miércoles, jueves, viernes, =sábado, domingo, mañana, =ayer, =casa, # (días|horas|semanas|de)`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 4.4,
      only: 'told',
      phrases: `buzón, timbre, garaje, rellano, =patio, valla`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 2.3,
      phrases: `=enviar`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 3,
      phrases: `prometieron, prometisteis, prometido, no (pienso|puedo|quiero) esperar, (se acabó|pasó|venció|cumplió) .. plazo, (van|lleva|llevo|hace|pasado) .. (días|semanas|meses), (aún|todavía) espero`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 4.2,
      phrases: `(prueba|foto|comprobante|justificante) .. entrega, vigilante, recepcionista, robaron, =robado, =robo, (dejaron|dejado|tiraron|dejó) .. (fuera|afuera|patio|jardín|entrada|puerta|suelo|escalera|alguien|tercero), firma, (nadie|no) .. firm*, =entregado .. no`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 4,
      phrases: `puse .. casa, casa de (mis|mi|los), =dirección, =domicilio, destinatario, =destino, mudar, mudanza, (olvidé|olvidó|faltó|falta|puse|poner|agregar|equivoqué) .. (piso|puerta|apartamento|departamento|depto|torre|portal|colonia|=número|referencias), casa .. (antigua|anterior|vieja|ex)`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 3.4,
      phrases: `=perdido, =perdida, =pérdida, =perdió, desapareci*`,
    },
    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.3,
      phrases: `aboll*, rasg*, descos*, se ha (saltado|abierto|pelado|hundido|caído|partido|roto|salido|soltado|quedado), saltado, en blanco, (dentro|caja) .. había, machac*, (perdió|pierde) .. (color|aire|fuerza|presión|brillo|forma|potencia|$aparato), astillad*, magull*, chafad*, quebr*, agriet*, rajad*, desportill*, trizad*, mojad*, empap*, derram*, chorre*, vertid*, reventad*, estallad*, perforad*, rasguñ*, desgarr*, deshilach*, despegad*, oxid*, mohos*, desprendid*, rotura, arañ*, agujeread*, =picado, =hundida`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.6,
      phrases: `reparar, nada que ver, se (pega|parte|partió|hunde|tambalea|atrasa|adelanta|deshilacha|funde), descongelad*, (dio|dado|da|causó) .. alergia, arregl*, =tara, desperfecto, hongos, bichos, podrid*, falsific*, distors*, entrecort*, =eco, sulfat*, =quema, =queman, borros*, reacción, =granos, picor, fallad*, tibi*, solo $número de $número, (modelo|versión) (antiguo|anterior|viejo), exposición, =rancio, =rancia, =quemado, =quemada, =quemó, descolor*, despint*, desgast*, holgura, cruje, rechina, chirrido, sobrecal*, =fundió, explot*, tiembla, sin (sonido|imagen|volumen|fuerza|señal), (se ha|ido) .. pintura, deforme, chueco, desnivel*, =explotó, intermitente, pegajoso, hundimiento, =clon, despeluch*, manipulado, =repetido`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 1.7,
      phrases: `=no`,
    },
    // What a buyer can't or won't do says nothing of the thing.
    {
      category: null,
      scenario: null,
      weight: 1.6,
      phrases: `no (me|nos|puedo|pude|puedes|sé|tengo|tenemos|quiero|recuerdo|hay|he|hemos|es|estoy|responden|contestan|necesito|entiendo|pienso)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 2.2,
      phrases: `=estrené, =estrenó, estrenamos, =calidad, =hilo, =hilos, burbuja, pelusa, olía, =suelta, =suelto, una estrella, =abierto, =abierta, =precinto, =esperaba, =foto, =fotos, =anuncio, =izquierdo, =derecho, parece (otro|otra|usado|de), más (claro|oscuro) que, (llegó|llegaron|vino|vinieron|venía) con, =vino, =venía, =venían, =vinieron, =traía, =salió, =resultó, (a|al|en) .. (segundo|tercer|tercera|primer|primera|$número) (día|uso|=mes|=meses|lavado|lavada|semana|vez|puesta), sale (por|con), # y .. (hay|son|vienen|venían|había|no) #, =parecía, trozos, =cojo, =coja, (esquina|lateral|costado|superficie|borde), cuando lo (enchufo|enciendo|conecto|prendo), apenas, =humo, pedazo, =tirar, grados, de menos`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 4.4,
      phrases: `$llegó .. sin, $llegó $número de $número, de $número .. $llegó .. $número, $pedí $número .. (y|pero) .. $llegó .. $número, de menos, faltant*, carece, ausencia, no (encuentro|veo|aparece|está|hay|vi|traía) .. (bolsa|tornillos|$pieza), (olvidaron|olvidasteis|omitieron) .. (poner|meter|incluir|$pieza)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.4,
      phrases: `equivocad*, erróneo, incorrecto, no (era|es) (lo|el|la) que .. $pedí, no $pedí, (otra cosa|otro producto|otro modelo|otra talla|otra medida|otro color|otro libro), cruzad*, trocad*`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 3,
      phrases: `=cambian, =cambiáis, =cambien, (si|qué) .. no me (queda|sirve|vale|entra), =cambiar, =política, =políticas, =etiqueta, (baila|bailan|aprieta|aprietan), no me (=gusta|=gustó|=gustan|=gustado), =dinero, =importe, retorno, =regresar, =regresé, =etiquetas, compens*, nota de crédito, me sobra, ya no, =cambio, =cambios, intercambi*, canje*, cambiarl*, =cambiármelo, =cambiármela`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 6.5,
      phrases: `anul*, desist*, retract*, revertir, (cancelar|anular|parar|baja|detener|pausar) .. suscripción`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 4.2,
      phrases: `=ingresado, =ingresaron, =ingresan, excepción, =depositen, =depositado, =depositaron, acredit*, abonado, =abono, no .. ingreso, (reembolso|abono|devolución|dinero|=importe) .. en (=cuenta|tarjeta|banco)`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 4.4,
      phrases: `(no tengo|sin) impresora, rechaz*, rechac*, recolección, (imprimir|impresora) .. etiqueta, no (quise|quisimos|quiso) .. (firmar|recibir|aceptar|recoger), (llevó|llevaron|llevárselo) .. (de vuelta|de regreso)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 3.2,
      only: 'asked',
      phrases: `=horno, vitro, =cintura, sabor, embarazo, =gramos, alergia, lavable, plegable, regulable, recargable, inalámbric*, vegan*, orgánico, hipoalerg*, resistente, transpirable, térmico, portátil, silencios*, desmontable, extraíble, sumergible, =apto, =apta, =sirve, =sirven, (le|les) (quedan|queda|vale|sirve|va), =grosor, diámetro, litros, vatios, voltios, watts, =memoria, hdmi, pulgadas, subtítulos, =incluido, =incluidos, =incluida`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 1.7,
      phrases: `edición, =páginas, =modelo, =versión, espacio, =niños, =perro, =gato`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 3,
      phrases: `diagrama, esquema, pdf, =menú, ranura, conector, =programas, =pasos, no (consigo|logro|entiendo|atino|acierto), no (soy|somos) capaz, enhebr*, calibr*, planchar, enrosc*, =truco, consejo, indicaciones`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.8,
      phrases: `$pieza .. (venden|vendéis), se (gastó|desgastó) .. (cepillo|$pieza), (torpeza|culpa) mía, =número .. parte, perdido .. (manual|$pieza), =perdí, (comprar|sueltos|consigo|conseguir|encontrar|encuentro|venden|vendéis|pedir) .. (batería|bolsas|filtro|cuchilla|cepillo|cartucho|pieza|tapa|=correa|tornillo|pilas|cargador|bombilla|mando|cable|recipiente|=vaso)`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 4,
      phrases: `mayoreo, =cuotas, =promo, (sigue|siguen|seguís) .. (venta|vendiendo), quedado sin, =proveedor, =distribuidor, (cuántas|cuántos|unidades|existencias) .. quedan, =quedan .. (unidades|existencias|en), reserv*, (queda|quedan) .. (alguno|alguna), =valía, =costaba, (subió|bajó|subido|bajado) .. precio, =cotizar, =rebajado, revendedor, reventa, distribuid*`,
    },

    {
      category: null,
      scenario: 'invoice',
      weight: 7,
      phrases:
        '=factura, =facturas, facturación, =iva, =tique, =ticket, recibo (de compra|fiscal|con), =ruc, =nit, =cuit, comprobante de (compra|pago), comprobante fiscal, =cif, =nif, rfc, sin =iva, hacienda, gestoría, =fiscal, datos fiscales, boleta de, cfdi, =justificante, desglos*',
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
      equivoqué de (chat|número|tienda|vendedor), pagar .. (con|por|en|tarjeta|paypal|plazos|cuotas|efectivo|rechazado|transferencia|contra|problema|error|método|formas|modo|bizum|oxxo), (forma|método|medio|problema|error|opciones|inconveniente) .. (pago|cobro|tarjeta), tarjeta (de crédito|rechazada|de débito|bancaria|regalo), (acepta|entra|pasa) .. tarjeta, financi*, paypal, transferencia, (cobrado|=cobro|=cargado|=cargo|=cargos|=cargaron|facturado) .. [dos veces|doble|más|de más|tarjeta|cuenta|duplicado|indebido], doble (cobro|cargo),
      (mi|una|la|abrir|=crear|eliminar|cerrar|su) =cuenta, =cuenta .. (cliente|usuario|gratuita|premium|bloqueada|suspendida|amazon|bancaria), (=crear|abrir|eliminar|borrar|cerrar|cancelar|dar de baja|modificar|cambiar|recuperar|acceder|editar|suspender|registrar) .. (=cuenta|perfil|usuario), contraseña, =usuario, iniciar sesión, =registro, =registrarme, suscripción, suscrib*, de baja, newsletter, =boletín, (no puedo|poder|dejar) entrar, (dos|tres|cuatro|#) (cargos|cobros),  datos personales, mi perfil, privacidad, código .. (verificación|confirmación), correo electrónico, (web|página|chat|cupón|enlace) (no (=funciona|carga|sirve|abre|deja|aplica)|caída|error), precio .. mal`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      phrases: `
      (cuándo|van a) (sale|sacan|sacar|lanzan) .. (modelo|versión|edición), (volver|vuelven|volverán|vuelve) .. (a traer|a tener|a haber), cuándo .. (=tienen|=tendrán|=tendréis|repon*|restock), restock, repon* .. (xl|talla|stock), descuento, =rebaja, =rebajas, cupón, promoción, =oferta, =ofertas, vale (de descuento|regalo), qué =precio, (cuál|mejor|bajado|igualar|subido|último) .. =precio, =precio .. (bajado|tiene|del|final|es|más bajo|mejor|ha|para), cuánto (cuesta|vale|sale|por|me harían|me lo dejan|costarían), más barato, deja en #, presupuesto, cotización, stock, =existencias, agotado, =disponible, =disponibles, disponibilidad, (venden|vendéis|=tienen|=tienes|tenéis) (en|$otro|más), (quiero|quisiera|me gustaría|deseo|puedo|cómo|dónde|necesito) (=comprar|=comprarlo|(hacer|realizar) (pedido|compra)|pedir más), (añadir|agregar|incluir) .. (artículo|producto|pedido), (modificar|cambiar|editar) .. (=pedido|=compra), carrito, mi cesta, enviar .. (publicidad|ofertas|emails), mayorist*, por mayor, =puntos, personaliz*, sin intereses, black friday, catálogo`,
    },
    {
      category: null,
      scenario: null,
      weight: 4.5,
      phrases: `
      (hablar|contactar|comunicar|=llamar|chatear) .. (agente|humano|persona|alguien|atención al cliente|servicio|soporte|asesor|operador|responsable|representante), atención (al|a) cliente, servicio al cliente, servicio de atención, =soporte, (número|teléfono) .. (teléfono|contacto|atención), teléfono de, (=llamar|=llamarme|llámenme|me llamen), whatsapp, instagram, horario .. (atención|apertura|tienda|comercial), horarios, qué hora .. (cierran|abren|cierra), hay alguien >, de (dónde|qué parte) son, tienda (física|más cercana), =sucursal, =sucursales, contacto, =asesor, =bot`,
    },
    {
      category: null,
      scenario: null,
      weight: 3.6,
      phrases: `(no|nadie|ni|sin|ninguna|cero) .. (responden|contestan|respuesta), (hacer|realizar) .. (=pedido|=compra), =venden, =vendéis, =tenéis, =pagar, =pago, =pagos, =clave, =cuenta, =precio, =precios, =tienda, sinvergüenzas, ladrones, estafadores, inútiles, idiotas, incompetentes, vergüenza, maleducad*, (=atendió|=atendieron|=trato|=personal|dependiente|empleado)`,
    },
    {
      category: null,
      scenario: 'review-talk',
      weight: 4.6,
      phrases: `
      (poner|presentar|interponer|hacer|formular|enviar|hoja|mi) .. (reclamación|queja|=reclamo|denuncia), reclamación, queja, =quejarme, =reclamo, ($malo|nulo|incompetente) .. (=servicio|atención|=trato|soporte|experiencia), (=servicio|atención|=trato) .. ($malo|nulo|incompetente|deja mucho|inapropiada), no .. llega .. (código|sms|correo|email|verificación), (son|sois) .. (empresa|tienda), encuesta, spam, hackeado, (=encargado|=gerente|=supervisor|=jefe), grosero, prepotente, (dejar|poner|dar) .. estrellas, no (=hagan|=hagáis|=haga) caso, otro vendedor, (mierda|asco|basura|vergüenza|$malo) .. (empresa|tienda), (cambiar|borrar|editar|quitar|modificar) .. (calificación|reseña|opinión|comentario), (correo|email|sms|llamada) .. (vuestro|suyo|ustedes|falso|estafa|enlace), no (compré|pedí) nada, (poner|pongo|dejar|dejo|escribir) .. (opinión|valoración), reseña, =valoración, opinión, =opiniones, =comentario`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 4,
      phrases: `
      (muchas|mil|muchísimas) gracias por .., gracias por, (todo|=llegó|ha llegado|recibido|funciona|está) .. (perfecto|correcto|bien|genial|ok|buen estado), (muy|súper|totalmente|bastante|quedé|estoy) (=contento|=contenta|satisfecho|bueno|bonito|cómodo|útil|feliz|práctico|rápido|agradecido), satisfech*, =contento, =contenta, encant*, (excelente|buen|gran|genial|fantástico|bonito|=calidad) (producto|=calidad|artículo|compra|vendedor|servicio|precio|trato|regalo|excelente|buena|trabajo), calidad precio, (funciona|queda|va|cumple|encaja) (perfecto|bien|genial|de maravilla|muy bien|correctamente|su función), =recomiendo, recomenda*, tal (cual|como), (ya|problema|habéis|lo) .. (resuelto|solucionado), enhorabuena, precioso, llegó (rápido|antes), felicit*`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 6.4,
      phrases: `
      todo (correcto|bien|perfecto|ok), =llegó .. (rápido|perfecto estado|antes de lo|en buen estado|perfectamente|todo bien), (envío|entrega) (rápido|perfecto) y, (cambio|devolución|reembolso) .. (rapidísimo|perfecto|rápido|fácil|genial|sin problemas), (reembolso recibido|recibido reembolso) .. gracias`,
    },
    { category: null, scenario: 'thanks', weight: 0.6, phrases: 'hola, buenos días, buenas' },
    {
      category: null,
      scenario: 'thanks',
      weight: 1.8,
      phrases: 'gracias, saludos, perfecto, genial, excelente, ok',
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 7.2,
      phrases: `
      =seo, =posicionamiento, (aumentar|incrementar|mejorar) .. (ventas|visibilidad|visitas), (agencia|empresa) de (marketing|publicidad), a cambio de, seguidores, colaboraciones, (=colaboración|=colaborar|influencer|patrocinio|=cooperación), (somos|soy) .. (fabricante|proveedor|agencia|mayoristas), (=ofrecemos|=proporcionamos|=brindamos), nuestros servicios, (haga|haz|pulse|pinche|=click|=clic) .. (=clic|=click|aquí|enlace), (verificar|verifica|verifique|confirme|actualice|valide) .. (cuenta|identidad|información|datos), =cuenta .. (suspendida|bloqueada|limitada), (=ganador|=ganadora|=premio|sorteo), bitcoin, cripto*, =inversión, =préstamo, =préstamos`,
    },
  ],
  risks: [
    {
      risk: 'safety',
      phrases: `(prendió|incendió|salió|echa) .. fuego, incendio, llamas, =humo, chispas, chispazo, quemó, quemadura, calambre, calambrazo, descarga eléctrica, electrocut*, cortocircuito, =explotó, =explotado, =explotar, =explote, =explota, explosión, =reventó, (=herido|=herida|lesión|=cortado|=corté|=cortó|sangre|=urgencias|=hospital|=médico), alergi*, sarpullido, urticaria, ronchas, irritación, picazón, ahogó, lastimé, (=tragó|=tragado), atragant*, asfixi*, intoxic*, =enfermó, =enferma, =enfermo, vómitos, vomit*, peligroso, tóxico, (sobrecalienta|sobrecalentó|derritió|derretido|arde|quemando), batería .. (hinchada|inflada)`,
    },
    {
      risk: 'legal-threat',
      phrases:
        'abogado, (acciones|medidas|vía|demanda) (legal|judicial), demandar, denunciar, denunciaré, juzgado, tribunal, juicio, policía, guardia civil, =consumidor, ocu, oficina .. =consumo, profeco, sernac, indecopi, facua',
    },
    {
      risk: 'a-to-z-threat',
      phrases:
        'a z, de la a a la z, a to z, (reclamar|reclamación|queja|denunciar|reportar|avisar|hablar) .. amazon, abrir (reclamación|reclamo|caso), disputa, contracargo, retrocesión, chargeback, (llamar|contactar|reclamar|hablar|anular) .. (banco|entidad)',
    },
    {
      risk: 'negative-review-threat',
      phrases:
        '(mala|negativa|pésima|peor|una estrella|1 estrella|cero estrellas) .. (reseña|valoración|opinión|crítica|calificación|comentario), (reseña|valoración|opinión|comentario|calificación) .. (negativa|mala|pésima), (una|1|cero) (estrella), (avisar|advertir|contar|decir) .. (todo el mundo|todos|demás|otros compradores), (redes sociales|facebook|twitter|trustpilot|instagram|tiktok|youtube)',
    },
    {
      risk: 'fraud-signs',
      phrases:
        '(fuera|por fuera|sin pasar) de amazon, estafa, =timo, fraude, fraudulento, ladrones, phishing, hackeado, no (hice|realicé|he hecho|he realizado) .. (pedido|compra), suplant*, (datos bancarios|número de tarjeta|contraseña|código) .. (enviar|confirmar|verificar|proporcionar), reembolso .. (otra cuenta|otra tarjeta)',
    },
    {
      risk: 'anger',
      phrases:
        'vergüenza, vergonzoso, indignante, inaceptable, intolerable, furioso, enfadado, enojado, =molesto, =molesta, cabreado, harto, (tomadura|toman) .. pelo, ridículo, =lamentable, penoso, de pena, desastre, incompetentes, ineptos, sinvergüenzas, (nunca|jamás) (más|vuelvo|volveré), última (vez|oportunidad|advertencia), (tercera|cuarta|enésima) (vez|mensaje), tercer mensaje, ya basta, basta ya, inadmisible, =cansado, =cansada, increíble, una burla, falta de respeto, colmo, pésimo servicio, qué asco',
    },
    {
      risk: 'abusive-language',
      phrases:
        'mierda, puta, hdp, cabrón, gilipollas, imbécil, idiota, estúpido, joder, jódanse, que os den, pendejo, chinga*, culero, verga, =coño, inútiles, subnormal, malnacido, basuras, asquerosos, ladrones, maricón, pinche',
    },
  ],
  guards: `por defecto, hace falta, sin falta, falta (poco|mucho), =llevaron, =toallas, =cuentos, =contexto, =apuesta, =quedarme, =quedado, =quedando, =quedada, chiapas, contado, =aumente, =fractura, =atrapado, =llenado, (es|soy) abogado, detector de humo, sin problemas, ningún problema, no hay problema, (espera|espero) .. respuesta, quedo a la espera, a la espera de, quedo atento, de antemano, un saludo, por otro lado, de todas formas, no funciona bien, no está bien, no es bueno, no es buena, muy buenas, buenas tardes, buenas noches, más rápido`,
  alternatives: 'de lo contrario, =sino, en caso contrario, o si no, en su defecto, tendré que',
  requests: `(quiero|quisiera|querría|deseo|necesito|solicito|pido|exijo|me gustaría|gustaría|ruego|desearía), (puede|podría|podéis|podríais), (puedo|podría|debo|se puede), por favor, =cómo, dónde, cuándo, cuánto, cuál, es posible, (envíenme|mándenme|díganme|dime|ayuda|ayúdenme), qué (hago|puedo|debo|tengo), < (es|son|tiene|tienen|tenéis|incluye|lleva|hay|se puede|se pueden|sirve para|sirve con|cabe|venden|vendéis|hacen|qué|cuál|alguien sabe|a qué|en qué|con qué|de qué|para qué|por qué|hace falta|necesita)`,
  negations: {
    words: 'no, nunca, sin, ni, jamás, tampoco',
    before:
      'no (quiero|deseo|necesito|busco|pido|solicito|pretendo|hace falta|me interesa|queremos) [un|una|el|la|ningún|que], sin, en (lugar|vez) de, (antes|más bien) que, ni, no',
    after: 'no (es necesario|hace falta|es necesaria|lo quiero|me interesa)',
  },
};
