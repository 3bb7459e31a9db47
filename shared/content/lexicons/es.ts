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
    xq: 'porque',
    pq: 'porque',
    k: 'que',
    ke: 'que',
    xfa: 'por favor',
    porfavor: 'por favor',
    pls: 'por favor',
    resivido: 'recibido',
    resibido: 'recibido',
    recivido: 'recibido',
    embio: 'envío',
    embío: 'envío',
    enbio: 'envío',
    paquette: 'paquete',
    pakete: 'paquete',
    reenbolso: 'reembolso',
    rembolso: 'reembolso',
    rembolsar: 'reembolsar',
    reenvolso: 'reembolso',
    rembolsen: 'reembolsen',
    devolusion: 'devolución',
    debolver: 'devolver',
    debolucion: 'devolución',
    devolucion: 'devolución',
    cancelasion: 'cancelación',
    cancelacion: 'cancelación',
    garantia: 'garantía',
    yegado: 'llegado',
    yego: 'llegó',
    aser: 'hacer',
    aver: 'a ver',
    direcion: 'dirección',
    direccion: 'dirección',
    seguimineto: 'seguimiento',
    traking: 'tracking',
    nesesito: 'necesito',
    necesito: 'necesito',
    kiero: 'quiero',
    quero: 'quiero',
    estropiado: 'estropeado',
    defectuso: 'defectuoso',
    cuanto: 'cuánto',
    cuando: 'cuándo',
    donde: 'dónde',
    adonde: 'dónde',
    funsiona: 'funciona',
    devolvio: 'devuelto',
    reembolzo: 'reembolso',
    manda: 'enviar',
    mandan: 'enviar',
    mandaron: 'enviado',
    mandado: 'enviado',
    mandar: 'enviar',
    manden: 'enviar',
    mande: 'enviar',
    mandarme: 'enviar',
    mandame: 'enviar',
    enviarme: 'enviar',
    enviame: 'enviar',
    envienme: 'enviar',
    envieme: 'enviar',
    enviarlo: 'enviar',
    enviado: 'enviado',
  },
  classes: {
    pedido: `pedido|paquete|envío|artículo|producto|compra|mercancía|libro|pedidos|paquetes|orden|encomienda|cosas|caja|regalo|aparato|móvil|zapatos|vestido|
      pieza|entrega|carta|funda|celular|teléfono|mercadería|objeto|productos|artículos`,
    llega: `llegar|llega|llegará|llegado|llegó|llegue|entregar|entrega|entregado|entregan|entregarán|recibir|recibo|recibiré|enviar|envían|enviarán|enviado|envío|sale|salir|venir|viene|tener|tendré|llegada|mandar|reparto|despachar|despacho|despachan|tarda|enviará|llegarán|expedir`,
    quiero: `quiero|quisiera|querría|deseo|deseamos|me gustaría|gustaría|necesito|solicito|pido|exijo|puedo|podría|pueden|podrían|puede|cómo|quería|queremos|solicitar|pedir|espero|desearía|reclamo|necesitamos|podemos|debo|tengo que|hay que|es posible|pretendo|podéis|podrías|voy a|intento`,
    no: 'no|nunca|jamás|nada|ningún|ninguna|sin',
    malo: `malo|mala|pésimo|pésima|horrible|terrible|nefasto|nefasta|lamentable|fatal|baja|bajo|mediocre|deficiente|regular|penoso|penosa|cutre|decepcionante|asqueroso|asquerosa|peor|espantoso|deplorable|dudosa|ínfima|vergonzoso|malísimo|malísima`,
    pieza: `pieza|piezas|tornillo|tornillos|cable|cargador|mando|tapa|accesorio|accesorios|instrucciones|manual|parte|partes|adaptador|batería|pila|pilas|tuerca|tuercas|pata|patas|llave|artículo|artículos|unidad|unidades|producto|control remoto|funda|rueda|herraje|mitad|componente|soporte`,
    usar: `usar|usa|uso|utilizar|utiliza|instalar|instala|instalo|instalación|montar|monta|monto|montaje|armar|armo|ensamblar|conectar|conecta|conecto|enchufar|emparejar|vincular|sincronizar|limpiar|limpia|limpio|limpieza|lavar|lava|lavo|cargar|carga|cargo|encender|enciende|enciendo|apagar|apaga|apago|ajustar|ajusta|ajusto|cambiar|cambia|cambio|reemplazar|quitar|quito|retirar|abrir|abre|abro|cerrar|poner|pongo|pone|configurar|configuro|configura|programar|programo|programa|activar|activo|reiniciar|resetear|restablecer|fijar|desmontar|funciona|funcionan|hacer funcionar|mantener|descargar|llenar|colocar|coloco|desbloquear|plegar|descalcificar|cocinar|aplicar|medir|regular|reponer|recargar|calibrar|colgar`,
  },
  keywords: [
    {
      category: null,
      scenario: null,
      weight: 3.6,
      phrases: `sinvergüenzas, ladrones, estafadores, inútiles, idiotas, incompetentes, vergüenza`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.8,
      phrases: `(alguna|hay) .. (novedad|novedades|noticia|noticias), qué (pasa|ha pasado|hay) con mi, sin noticias, (no|nada) .. (sé|sabemos|supe) .. (pedido|paquete), se (olvidaron|han olvidado) de .. (mí|enviar|pedido), debo preocuparme, confirmación de envío, (compré|pedí|encargué) .. (hace|el día|el #) .. (nada|no|todavía|aún|sigo), y nada, sigue sin, ni noticia, va a llegar`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.8,
      phrases: `(pedí|pedido|compré|encargué|quería) ... (llegó|recibí|recibido|enviado|llegado|vino|mandado|venía), (recibí|llegó|mandaron|enviaron) ... (en vez|en lugar|cuando pedí|y pedí), no (pedí|he pedido|compré) .. (esto|eso|un|una), de otra persona, (para|de) otro (cliente|señor)`,
    },
    { category: 'usage', scenario: 'compatibility', weight: 3.2, phrases: `(va|van|queda) (para|con|en|sobre)` },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases: `(minutos|horas) .. (teléfono|línea|espera), en su teléfono`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 4.8,
      phrases: `(se|las|los) .. (quitan|quita|desmonta|desmontan|pliega|pliegan|lava|lavan|abre|abren), hace mucho ruido, hace ruido cuando, y ahora, pantalla (pone|sale|aparece) .. (e#|error|err), pone e#, (junta|goma|filtro|tapa) .. nueva`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5.2,
      phrases: `y (el|la|los|las) (cargador|cable|mando|tornillos|manual|tapa|pilas), (tendría|debería|tenía) .. venir en .. caja`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.8,
      phrases: `(dijeron|dijisteis|prometieron|prometido|era) .. (lunes|martes|miércoles|jueves|viernes|sábado|ayer), estamos a (lunes|martes|miércoles|jueves|viernes|sábado|domingo)`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.1,
      alone: true,
      phrases: `cuál, cuáles, qué, cómo, cuánto, cuántos, cuántas, cuánta, se puede, (es|son|tiene|tienen|lleva|sirve|puedo|puede|hay|hace falta|necesita), para qué, dónde (va|se pone|encuentro|está el)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5.6,
      phrases: `dónde está (fabricado|hecho|fabricada|hecha), (es|son) .. (elástico|elástica|transpirable|estrecho|blando|duro), (qué|cuál) diferencia, reseteo, resetea, idioma, número de serie, inducción`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.6,
      phrases: `
      (dice|dicen|pone|ponía) que es .. (y es|pero es), y es (plástico|falso|pequeño|sintético|usado), ya .. (llevado|usado|puesto|estrenado) alguien, (pedí|pedido) .. vino, color no es .. foto, no es el (color|de la foto), no es la de la foto, no es el mismo`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.6,
      phrases: `
      (pintura|color) .. (va|sale|cae|quita), se va con, entra .. (agua|aire|polvo), desinflado, desinflada, se desinfla, pierde aire, se atrasa, se adelanta, atrasa .. minutos, dura .. (una hora|minutos|nada|poco|dos horas), solo se oye, no se oye, torcido, torcida, cojea, hecho trizas, hechos trizas, dudo .. (original|auténtico|verdadero), se estropeó, se ha estropeado, estropeó, (queda|pantalla) .. (negro|blanco|congelada), queda en negro, (solo|sólo) .. (un auricular|un lado|una parte), un auricular .. (no|solo), (no|ni) (va|tira|chuta)`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.6,
      phrases: `(pueden|podéis|pasan|pasar|cuándo) .. (recoger|recogida|recogerlo) .. (producto|artículo|devolución|paquete|lo|mercancía)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 6.8,
      phrases: `anular .. (compra|pedido|orden), cancelar .. (compra|pedido|orden)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 6,
      phrases: `
      todo correcto, envío (rápido|rapidísimo), entrega rápida, todo bien, (llegó|llegado|llega) .. (rápido|perfecto estado|antes de|en buen estado|a tiempo|perfectamente), (envío|entrega) (rápido|rápida|perfecto|perfecta) y, todo perfecto`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 7.5,
      phrases: `(cambio|devolución|reembolso) .. (rapidísimo|perfecto|rápido|fácil|genial|sin problemas), reembolso recibido .. gracias, recibido el reembolso gracias, ya me han devuelto el dinero gracias`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.8,
      phrases: `comprar .. (recambio|repuesto|sola|suelta|suelto), solo la (jarra|tapa|pieza), solo el (vaso|mando|cable), (jarra|tapa|vaso|mando|cable) .. (de recambio|de repuesto|sola|suelta), fue (torpeza|culpa) mía, por mi culpa`,
    },
    {
      category: 'return',
      scenario: 'return-seller-fault',
      weight: 6.6,
      phrases: `reembolso (íntegro|total|completo|inmediato), o reembolso`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6.6,
      phrases: `equivoqué .. (portal|número|piso|calle|dirección|puerta|código), me equivoqué .. (portal|dirección|número|calle|piso)`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 6.2,
      phrases: `extraviado .. (caja|paquete|pedido|envío), (han|ha) (extraviado|perdido) .. (caja|paquete|pedido|envío)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6.1,
      phrases: `repárenla, repárenlo, pónganme otra, pónganme otro, me mandan (otro|otra), me ponen (otro|otra), otro igual`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5,
      phrases: `
      se sabe algo, sabe algo de, ya salió, ya ha salido, (salió|salido) .. (pedido|paquete|almacén), (y|falta) el resto, la mitad .. (llegado|falta), esperando .. (paquete|pedido|envío|entrega), (nada|noticias|saber) .. del pedido, nadie .. (dice|informa) .. pedido, sigue en pie, como no llegue, si no llega, en preparación, preparando .. (pedido|envío), qué ocurre con .. (agencia|envío|pedido|transportista), dónde (está|están|anda|queda|se encuentra|se encuentran|viene|puedo ver|va) .. ($pedido|el|la), dónde (está|están), (cuándo|cuánto|qué día|a qué hora|para cuándo) .. $llega, cuándo .. $pedido .. $llega, cuándo .. ($pedido|recibiré|recibo|llega|llegará|tendré), (fecha|día|hora|plazo|plazos|tiempo|tiempos|horario) .. (entrega|envío|llegada|estimada|recepción|reparto), fecha de (entrega|envío|llegada), cuánto .. (tarda|tardan|tardará|demora|demoran|demorará|falta|tiempo|tardáis), (seguir|rastrear|rastreo|seguimiento|localizar|trackear|tracking|hacer seguimiento|ubicar|encontrar) .. ($pedido|número|enlace|envío), seguimiento, rastreo, rastrear, tracking, número .. (seguimiento|rastreo|guía|tracking), código .. (seguimiento|rastreo), (estado|estatus|situación|status) .. ($pedido|entrega), (noticias|información|novedades|saber) .. (de|sobre|del|acerca) .. $pedido, qué (pasa|pasó|ha pasado|sucede|sucedió|ocurre) con .. $pedido, ($pedido|ha) .. (salido|sido enviado|sido despachado), (ya|han) (enviado|mandado|despachado), (espero|esperando|espera|esperamos) .. ($pedido|desde hace|que llegue|llegada), en camino, sigo esperando, llevo esperando`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.5,
      phrases: `
      $no .. (recibido|recibí|recibimos|llegado|llegó|llega|llegaron|entregado|entregaron|llegan|recibo|recibió|recepcionado|despachado|enviado|venido|aparece), (no|nunca) .. (llegado|llegó|recibido|recibí|llegaron|enviado), sin recibir, sin (noticias|novedades|entregar|enviar), ($pedido) .. (no|nunca|sin) .. (llega|llegado|llegó|recibido|entregado|aparecido|aparece), sigue sin (llegar|aparecer|salir|ser), sigo sin (recibir|recibirlo|noticias|tener), (aún|todavía) (no|nada|sin) .. (llega|llegado|recibido|pedido|paquete|entregado), nada ha llegado, no (está|he) .. (aquí|conmigo), no tengo .. (paquete|pedido|producto), no hay (rastro|noticias|señales), (no|nada) llega, ni rastro`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.5,
      phrases: `
      retras*, retraso, retrasado, demora, demorado, demorada, atrasado, atrasada, atraso, tardando, tarda (mucho|demasiado), tarde, (debía|debería|tenía que|tendría que|iba a|debió|deberían|tenían que) .. (llegar|entregar|haber llegado|recibir|estar|ser entregado|haberlo), (prometido|prometida|prevista|previsto|estimada|garantizada|programada) .. (entrega|para|el|ayer|hoy|lunes|fecha), (entrega|fecha) .. (prevista|pasado|vencida|programada|lenta), (más rápido|cuanto antes|lo antes posible|urgente|urge|urgencia|rápidamente|antes posible|acelerar|agilizar|adelantar), (envío|entrega) (exprés|express|urgente|rápido|rápida|24), antes (del|de) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|navidad|reyes|cumpleaños|#|fin), a tiempo, fuera de plazo, (hace|desde hace) .. (semana|semanas|días|mes|meses|#) .. (pedí|compré|pedido|espero|esperando|compra|realicé|hice), (pedí|compré|pedido) .. hace .. (semana|semanas|días|mes|meses), lleva .. (días|semanas|semana|mes) .. [de retraso|sin|en], días de retraso`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.5,
      phrases: `
      dejaron .. (buzón|puerta|portal|portería), (buzón) .. (mentira|nada|vacío), es (mentira|falso) .., figura como entregado, (consta|aparece|figura|dice|dicen|marca|marcado|pone|indica|supuestamente|según|sale|muestra|marcan|reporta|aparecía) ... (entregado|entregada|entregaron|repartido|recibido|entrega), entregado pero, (vecino|vecina|vecinos|portero|conserje|portería), (entregado|entregaron|dejado|dejaron|dejó) .. (otra|otro|equivocada|vecino|dirección|persona|puerta|calle|portal), dirección equivocada .. entreg*, (robado|robaron|robo|hurtado) .. [paquete|pedido], paquete robado, (firma|firmado|firmó|prueba de entrega|comprobante de entrega), (nadie|no) .. (timbre|llamó|llamado|vino|venido|tocó|pasado), (=repartidor|=mensajero|cartero|transportista|conductor|chofer) (no|nunca|dejó|dice|ha|vino|tiró), (intento|intentos) .. entrega, ausente, aviso .. (correos|ausente), no estaba en casa, buzón`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 5,
      phrases: `
      (seguimiento|tracking|rastreo|estado|número|localizador|guía) .. (no|sin|mismo|parado|igual|incorrecto|inválido|erróneo|estancado|atascado|no funciona|no se actualiza|no existe|no aparece), (parado|atascado|retenido|detenido|estancado|bloqueado) .. (en|desde|centro|almacén|aduana|hace), sin (movimiento|movimientos|actualizar|actualización|cambios), no se (mueve|actualiza|ha movido|ha actualizado), en tránsito, centro (de distribución|logístico)`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6,
      phrases: `
      (el|mi) número es .. no, número es # no, el piso, (faltaba|falta|olvidé|olvidado) .. (piso|puerta|portal|número|letra), mandan otra vez, mandáis otra vez, enviar otra vez, (puse|di|escribí|introduje|puesto) .. (mal|equivocada|incorrecta|otra) .. dirección, mal la dirección, dirección mal, (cambiar|cambio|modificar|corregir|actualizar|rectificar|editar|añadir|agregar|poner|introducir|guardar|registrar|establecer|configurar) .. (dirección|direcciones|domicilio), (dirección|domicilio) .. (equivocada|incorrecta|errónea|mal|antigua|nueva|incompleta|distinta|diferente|entrega|envío|otra|cambiado|cambiar|postal), (otra|nueva|equivocado|equivoqué|distinta|diferente) .. (dirección|domicilio), dirección de (entrega|envío), mudado, mudé, mudanza, mudamos, (enviar|entregar|mandar|redirigir|desviar) .. (otra dirección|otro lugar|otro domicilio|trabajo|oficina|nueva), código postal, punto (de recogida|de entrega|pack), (cambiar|aplazar|reprogramar|posponer|retrasar|modificar|elegir|programar) .. (fecha|entrega|día|hora|horario), no (estaré|voy a estar|estoy|estaremos) .. (casa|ciudad), (vacaciones) .. [entrega|paquete|hasta], (recoger|recogerlo|retirar|recoja) .. ($pedido|oficina|tienda|correos|yo mismo), volver a entregar, nueva entrega, dejar .. (conserje|vecino|portería|puerta), instrucciones de entrega`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 6.6,
      phrases:
        'aduana, aduanas, aduanero, aduaneros, aranceles, arancel, impuestos .. importación, tasas .. importación, dua, despacho de aduana',
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 5,
      phrases:
        '($pedido|lo|la) .. (perdido|perdió|perdieron|extraviado|extraviada|desaparecido|desapareció|extravió|perdida), extravi*, se perdió, perdido .. (paquete|pedido|correos), devuelto al (remitente|vendedor|origen), remitente',
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.5,
      phrases: `
      (envían|enviáis|envía|enviar|hacen envíos|realizan envíos|entregan|mandan|mandáis|llegan|reparten|hacéis envíos|envíos|envío|entrega|despachan) .. (a|en|hasta|hacia|para|fuera) .. (canarias|baleares|portugal|méxico|argentina|colombia|chile|perú|andorra|ceuta|melilla|extranjero|internacional|europa|españa|país|países|ciudad|isla|islas|domicilio|provincia|zona|todo|mundo|francia|alemania|italia|estados|eeuu|venezuela|ecuador|uruguay), (gastos|costes|coste|costo|costos|precio|tarifa|tarifas|cargos|cargo) .. (envío|envíos|transporte|entrega|portes), portes, cuánto (cuesta|vale|es|cobran|sale|cuestan) .. (envío|entrega|mandar|enviar), (opciones|opción|método|métodos|tipo|tipos|formas|forma|condiciones|política|modalidades|alternativas|servicio|periodo|período|medios) .. (envío|envíos|entrega|entregas|transporte), envío (gratis|gratuito|internacional|estándar|a domicilio|contra), (qué|cuál|con qué|por qué) .. (transportista|mensajería|empresa de transporte|=agencia|compañía|paquetería|courier), empresa de transporte, transportista, mensajería, paquetería, desde dónde .. (envía|envían|sale|mandan), (juntos|mismo paquete|por separado|mismo envío), hacen envíos, realizan envíos, reparto .. (sábado|domingo|sábados|domingos), tienen envío`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.8,
      phrases:
        'envío, envíos, enviar, enviado, entrega, paquete, entregar, reparto, =correos, seur, mrw, dhl, =ups, gls, repartidor, cartero, mensajero, llegada, estafeta, llegue, repartir',
    },

    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.5,
      phrases: `
      (llegó|llegado|recibido|recibí|vino|venía|llegaron|está|estaba|viene|vienen) .. (roto|rota|dañado|dañada|rotos|rotas|golpeado|golpeada|rajado|rayado|rayada|abollado|aplastado|estropeado|estropeada|partido|partida|abierto|abierta|mojado|manchado|sucio|deteriorado|defectuoso|doblado|quebrado|quebrada|hecho), roto, rota, rotos, rotas, rompió, rompieron, rompe, romperse, partido, dañado, dañada, dañados, daño, daños, golpeado, golpe, golpes, rajado, rajada, raja, grieta, rayado, rayada, rayón, arañazo, arañazos, arañado, abollado, abolladura, aplastado, doblado, manchado, manchada, mancha, manchas, sucio, sucia, descosido, descosida, rasgado, rasgada, desgarrado, estropeado, estropeada, quebrado, quebrada, agrietado, astillado, derramado, fuga, gotea, pierde agua, (embalaje|caja|paquete) .. (abierto|abierta|roto|rota|dañado|dañada|aplastada|mojada), mal (embalado|empaquetado|estado), malas condiciones, mal estado, hecho pedazos, en pedazos, añicos, deteriorado, deteriorada, desconchado`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      phrases: `
      se traga .. (hilo|papel), se le cae, se le va, se va bajando, (baja|cae|suelta) .. solo, (hace|saca|tira) .. (raro|mal), defectuos*, defecto, defectos, averiado, averiada, avería, fallo, fallos, falla, fallas, fallando, tara, tarado, (no|nunca|tampoco|ni) .. (funciona|funcionan|funcionó|funcionaba|sirve|sirven|enciende|prende|carga|va bien|arranca|calienta|enfría|cierra|abre|suena|conecta|pega|gira|responde|reconoce|detecta|dura|aguanta|imprime|sujeta|se enciende|se conecta|ha funcionado|marcha|apaga|prendió|encendió), no (funciona|sirve|va|vale|enciende|carga), sin funcionar, dejó de, mal funcionamiento, funciona mal, inservible, inutilizable, (batería|pantalla|motor|botón|cremallera|cierre|costura|suela|cable|cargador|asa|mango|tapa|correa|bisagra|altavoz|mando|rueda|pata|luz|cristal) .. (roto|rota|rompió|estropeado|estropeada|suelto|suelta|despegado|despegada|descosida|no funciona|no dura|se cae|se salió|se descarga|parpadea|defectuosa|defectuoso|no va|atascada|se ha roto|atasca|muerta|fundida), se (despega|despegó|descose|cae|cayó|rompe|rompió|ha roto|calienta|sobrecalienta|apaga|desconecta|descarga|cuelga|atasca|bloquea|desarma|desmonta|suelta|dobla|descosió|ha descosido|ha estropeado|ha despegado|destiñe|encogió), despegado, despegada, sobrecalienta, oxidado, oxidada, óxido, moho, caducado, caducada, =vencido, =vencida, podrido, rancio, pasado de fecha, mal olor, huele, olor, apesta, agujero, agujeros, ruido (extraño|raro), hace un ruido, destiñe, encogió, encogido, inestable, cojea, desteñido, problema con .. (producto|artículo|aparato), muerto`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.5,
      phrases: `
      calidad .. ($malo|deja que desear|no es buena|muy mala|cuestionable), $malo (calidad|producto|artículo|material|acabado|acabados|compra), mala calidad, (no|poca|nada de) .. (calidad|buena calidad), (una|es|pura|auténtica|vaya|menuda) .. (porquería|basura|mierda|chapuza|birria|bazofia|timo|estafa|engaño), porquería, basura, chatarra, chapuza, timo, (tirar|tirado|malgastado|pérdida|perder|desperdicio) .. dinero, no .. (recomiendo|recomendable|lo recomiendo|compren|comprar|compréis|merece|vale la pena|volvería|compraría), (muy|me siento|estoy|totalmente|bastante|algo) (decepcionado|decepcionada|decepción|decepcionante|insatisfecho|insatisfecha|descontento|descontenta), decepcionado, decepcionada, decepción, decepcionante, decepcionó, no .. (satisfecho|satisfecha|contento|contenta|convence|gustó|gusta|cumple), insatisfecho, descontento, mal (hecho|acabado|cosido|hecha|cosida|acabada|fabricado), material .. (malo|pobre|barato|endeble), endeble, frágil, muy fino, muy fina, plástico malo, una estrella, no dura, no aguanta, dura (poco|nada), arrepiento, mala compra`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 5,
      phrases: `
      (dejó|ha dejado|dejado|deja|dejaron) de (funcionar|cargar|encender|servir|ir|andar|calentar), ya no .. (funciona|carga|enciende|sirve|va|prende|calienta|conecta), (a|al|en|tras|después|con|solo|antes) .. (día|días|semana|semanas|mes|meses|uso|usos|año|horas|lavado|lavados|#) .. (rompió|roto|rota|estropeado|dejó|no funciona|ya no|falla|murió|se|descosido|inservible), (duró|duraron|ha durado) .. (día|días|semana|semanas|mes|meses|poco|nada|horas), garantía, garantías, en garantía, reparar, reparación, reparado, arreglar, arreglo, servicio técnico`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5,
      phrases: `
      en (el mío|la mía) .. (hay|faltan|vienen), (trae|tendría que traer|debería traer) .. # .. (hay|vienen), y hay #, (falta|faltan|faltaba|faltaban|faltó|faltaron|faltante|faltado) .. [$pieza|un|una|dos|el|la|los|las|#], $pieza .. (falta|faltan|faltante|no venía|no vienen|no estaba|no viene), faltantes, faltante, incomplet*, incompleto, incompleta, (solo|sólo|solamente|únicamente) .. (recibí|recibido|llegó|llegaron|ha llegado|vino|venía|vienen|viene|han enviado|trae|traía) .. , (recibí|recibido|llegó|llegaron|enviado|vino) .. (solo|sólo|solamente) .., en (lugar|vez) de (#|dos|tres|cuatro|cinco|seis|diez), (caja|paquete|sobre|bolsa|embalaje) .. (vacío|vacía|nada dentro), vacío, vacía, no (trae|traía|venía|incluye|incluía|trajo|vino|vienen|venían|traen) .. $pieza, (sin|ni) (tornillos|cable|cargador|mando|tapa|accesorios|instrucciones) .. [venía|llegó], no (venía|viene|estaba|vino|estaban|venían) en (caja|paquete)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      phrases: `
      (equivocado|equivocada|erróneo|errónea|incorrecto|incorrecta|distinto|distinta|=diferente|otro|otra|equivocados|error) .. (artículo|producto|talla|color|modelo|pedido|libro|tamaño|número|referencia|envío|pieza), (artículo|producto|talla|color|modelo|pedido|libro|tamaño|número|referencia|pieza|talle) .. (equivocado|equivocada|erróneo|errónea|incorrecto|incorrecta|distinto|distinta|diferente|que no es|equivocados|cambiado|que no), (recibido|recibí|enviado|llegó|llegado|mandado|enviaron|enviasteis|mandaron) .. (otro|otra|equivocado|equivocada|distinto|distinta|diferente|otra cosa|erróneo|incorrecto|incorrecta|en vez|en lugar), no es .. (que pedí|que compré|que he pedido|lo que pedí|lo que|el que|la que|que había), no .. (pedí|pedido|que pedí|compré|solicité) .. (eso|esto|este|esta|lo), (pedí|pedido|compré|encargué|había pedido) .. (y|pero) .. (llegó|recibí|enviaron|recibido|enviado|mandaron|ha llegado|vino|llega), en (lugar|vez) (de|del), se (equivocaron|han equivocado|equivocaron de), confundido, confusión .. pedido`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.5,
      phrases: `
      no .. (corresponde|coincide|coinciden|es como|parece|igual|se ajusta|concuerda|cumple|conforme|como) .. (descripción|foto|fotos|imagen|anuncio|anunciado|anuncian|descrito|web|página|publicación|esperaba|publicado), no .. (corresponde|coincide|es igual|se parece|cumple con), (diferente|distinto|distinta) .. (foto|descripción|imagen|anuncio|anunciado|web|publicado), publicidad engañosa, engañoso, engañosa, engaño, descripción .. (falsa|errónea|incorrecta|engañosa), falso, falsa, falsificación, falsificado, imitación, =copia, réplica, pirata, fake, (no|es) .. (original|auténtico|genuino|auténtica|originales), autenticidad, usado, usada, usados, segunda mano, reacondicionado, ya (usado|abierto|abierta|utilizado|estrenado), (no|está) .. (nuevo|nueva|a estrenar), precinto, precintado, (caja|paquete|producto) .. (abierto|abierta|sin precinto|desprecintado), (demasiado|muy|queda|quedan|viene|quedó|es|son) (pequeño|pequeña|grande|corto|corta|largo|larga|estrecho|ancho|chico|chica|apretado|pequeños|justo|pequeñas|grandes), más (pequeño|pequeña|grande|corto|largo|chico) (que|de lo), no .. (queda|quedan|cabe|encaja|entra) .. [bien], talla .. (pequeña|grande|muy), incómodo, incómoda, transparenta`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6,
      phrases: `
      (probado|intentado|seguido|leído|cambiado|reiniciado|cargado) ... (nada|sigue|no|tampoco), a pesar de, ni así, sigue sin (funcionar|encender|cargar|ir), ($quiero|enviar|envíen|manden|recibir|mandar|envíe|envien) .. (reemplazo|repuesto|reposición|sustituto|sustitución|uno nuevo|una nueva|otro nuevo|nuevo producto|correcto|correcta|piezas que faltan|pieza que falta|que falta|faltante|faltantes|en buen estado|que funcione), (enviar|envíen|manden|mandar|envíenme|enviarme|mandarme|reenviar|remitir|reenvíen|envíame) .. (otro|otra|nuevo|nueva|uno|una|correcto|correcta|faltante|falta|nuevamente|de nuevo), reemplazo, reemplazar, reemplacen, sustituir, sustitución, sustituyan, reposición, cambiar .. (defectuoso|roto|dañado|por uno nuevo|por otro nuevo|por uno que funcione), reenviar, reenvío, reenvíen`,
    },

    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.5,
      phrases: `
      pensado mejor, no es para mí, solo mi dinero, (adónde|dónde) lo (mando|envío|devuelvo), $quiero .. (devolver|devolución|retornar|regresar|devolverlo|devolverla|devolverlos), (devolver|devolverlo|devolverla|devolverlos|devolverlas|devuelvo|devuelva|retornar|retorno), (devolver|regresar|retornar) .. $pedido, devolución, devoluciones, (etiqueta|política|proceso|procedimiento|plazo|gastos|coste|dirección|condiciones|solicitud|formulario|número|motivo|autorización|código|costo|tiempo) .. (devolución|devoluciones|retorno), (hacer|tramitar|gestionar|iniciar|realizar|solicitar|efectuar|pedir|procesar|aceptan|admiten|empezar) .. (devolución|devoluciones), recoger .. devolución, recogida .. [devolución|producto|artículo], devuelto, devuelta, desistimiento, desistir, derecho de desistimiento, cómo .. (devuelvo|devolver|regreso), (lo|la|los) (devuelvo|regreso), reembolso o devolución, no es lo que (esperaba|quería|necesito)`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.5,
      phrases: `
      reembols*, (devolver|devuelvan|devuelvanme|devuélvanme|devolverme|devolución|regresen|reintegren|devuelva|devolváis|devuelven|recuperar|regresar|retornen|reintegrar|devolverán) .. (dinero|importe|plata|pago|cantidad), mi dinero, mi plata, (abonar|abono|abonen|reintegro|reintegrar|reintegrado) .. [importe|dinero|tarjeta|cuenta], reintegro, compensación, compensar, compensen, indemnización, indemnizar, bonificación, restitución`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 7,
      phrases: `
      (recibieron|recibido|tienen) .. de vuelta .. (banco|dinero|nada|cuenta|tarjeta), en mi banco no, de vuelta .. (banco|nada|dinero), (ver|visto|recibir|llegado) .. mi dinero, sigo sin .. (dinero|reembolso|devolución), dinero .. (cuenta|tarjeta) .. (no|todavía|aún|sin), (dónde|cuándo|cuánto|estado|estatus|seguimiento|plazo|tarda|situación|saber|consultar|ver|comprobar|rastrear) .. (reembolso|reembolsarán|reembolsan|devolución|dinero|reembolsa|reembolsado|devolverán|devuelven|abono|reintegro|compensación|restitución), no .. (reembolsado|reembolso|devuelto el dinero|recibido el dinero|abonado|dinero|devuelto|reembolsaron|reintegrado), (reembolso|devolución|dinero|abono) .. (no|sin|todavía|aún|pendiente|nunca) .. (recibido|llega|llegado|aparece|recibo|hecho|realizado|reflejado), (espero|esperando|sigo esperando) .. (reembolso|dinero|devolución|abono|reintegro), (devolví|devuelto|envié de vuelta|devolvimos|entregué la devolución) ... (reembolso|dinero|abono|reembolsado|nada|recibido), recibido .. devolución, sin (reembolso|reembolsar)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 6.5,
      phrases: `
      (cambiar|cambio|cambiarlo|cambiarla|cambiarlos|cambiarme|canjear|intercambiar|intercambio|cambiarlas|cambiamos) .. (por|talla|color|otro|otra|tamaño|número|modelo|talle|artículo|producto|mayor|menor), (hacer|solicitar|realizar) .. cambio, (otra|otro) (talla|color|número|talle|modelo) .. [en lugar|por], una talla (más|menos|mayor|menor), cambio de (talla|producto|artículo|color)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 6.5,
      phrases: `
      ya no lo quiero, ya no la quiero, ya no los quiero, cancel*, anular, anulación, anulen, anule, anulado, anulo, (detener|parar|paren|suspender|eliminar|deshacer|retirar|paralizar) .. (pedido|compra|envío|orden), (ya|no) .. (quiero|necesito|interesa|lo quiero|me interesa|deseo) .. [más|pedido|producto|artículo|lo], ya no, (he cambiado|cambié) de (opinión|idea), (por error|por equivocación|sin querer|por accidente|dos veces|duplicado|doble) .. [pedí|compré|pedido|compra], (pedí|compré|pedido|comprado|hice|hecho|realicé|compra) .. (por error|equivocación|sin querer|dos veces|duplicado|duplicada|accidente), me equivoqué (de|al|en|con|comprando), (no) (envíen|manden|enviéis|envíe|enviar) .., (encontrado|encontré) .. (más barato|otro sitio|en otro), pedido duplicado, arrepentí, arrepentido`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 6.5,
      phrases:
        '(rechazado|rechacé|rechazar|rechazo|rechazada|rehusado|rehusé|no acepté|rehusar) .. (paquete|pedido|entrega|envío)',
    },

    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      phrases: `
      hay que .. (antes|lavar|curar|cargar|montar|poner), antes de (usarla|usarlo|usar|estrenar|la primera), (cuántas|cuántos) (gotas|cucharadas|dosis|veces|horas), (mensaje|error|código) .. (pantalla|significa|sale|err), sale .. (mensaje|error|código), qué significa, cómo .. $usar, cómo (se|puedo|debo|hago|hacer|hay) .. [$usar|que|para], cómo (funciona|va|sirve), (no|saber) (sé|sabemos|entiendo|consigo|logro|puedo|encuentro|soy capaz|hay manera) .. (cómo|$usar), (explicar|explicarme|explicáis|ayudar|ayuda|decir|indicar|enseñar|dudas|duda) .. (cómo|para $usar), (qué|cuál) .. (botón|tecla|modo|ajuste), (luz|led|piloto|lucecita|testigo|indicador) .. (roja|rojo|verde|azul|parpadea|naranja|amarilla|significa|blanca|encendida), parpadea, qué significa, qué quiere decir, (hago|haciendo|estoy) .. (mal|algo mal), emparejar, emparejamiento, vincular, sincronizar, configurar, configuración, (resetear|reiniciar|reset|restablecer|calibrar), conectar .. (al|a|con|wifi|móvil|tv|bluetooth|celular|teléfono), (ayuda|problema|problemas|dificultad|duda|dudas|asistencia|lío) .. (montar|montaje|instalar|instalación|configurar|configuración|conectar|usar|uso|armar|emparejar), montaje, modo de (uso|empleo), (cuánto|cuántas|cada cuánto) .. (tiempo|horas|veces) .. (cargar|carga|limpiar|usar|cambiar|dejar|cocinar), puesta en marcha, dosis, (descargar|instalar) .. (aplicación|app|programa)`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6,
      phrases: `manual, manuales, manual (de instrucciones|de usuario|en español|de uso|de montaje), instrucciones, instrucciones (de uso|de montaje|en español|para), guía (de uso|de usuario|rápida|de instalación), libro de instrucciones, ficha técnica, folleto`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
      compatib*, (sirve|sirven|vale|valen|funciona|funcionan|apto|apta|adecuado|adecuada|encaja|encajan|cabe|caben|servirá|servirían|entra|valdría|valdrá|serviría|anda|aptos) .. (para|con|en|a|sobre) .., (es|son|está|están|sería) .. (compatible|impermeable|resistente|sumergible|lavable|ajustable|regulable|recargable|plegable|desmontable|apto|apta|inalámbrico|silencioso|ruidoso|vegano|natural|ecológico|antideslizante|de cuero|de piel|de algodón|de madera|de metal|de plástico|de acero|extensible|reversible|tóxico|para niños|para exterior|seguro|bluetooth|universal), se puede .. ($usar|meter|poner|usar|lavar|dejar|colgar|beber|mojar), (puedo|podemos|podría) .. (usarlo|usarla|lavarlo|meterlo|ponerlo|conectarlo|cargarlo|utilizarlo|colgarlo|pintarlo|cortarlo|llevarlo), lavavajillas, microondas, secadora, sumergible, impermeable, (diferencia|diferencias) .. entre, qué diferencia, (qué|cuál|cuáles|cuántos|cuántas|de qué) .. (modelo|talla|medida|medidas|dimensiones|pilas|pila|batería|material|color|colores|peso|largo|ancho|alto|altura|longitud|diámetro|capacidad|voltaje|potencia|ingredientes|composición|tipo|versión|autonomía|grosor|marca|conector|tela|tamaño|resolución|bombilla|profundidad|vatios|litros|piezas|unidades|personas|enchufe|fecha de caducidad), (incluye|incluyen|trae|traen|lleva|llevan|viene|vienen|incluido|incluida|incluidas) (con|pilas|cargador|cable|el|la|los|las|tornillos|instrucciones|batería|adaptador|mando|funda), pilas .. incluidas, (necesita|necesito|requiere|hace falta|lleva|usa) .. (pilas|adaptador|herramientas|aplicación|cable|wifi|internet|baterías)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.2,
      phrases: `
      medidas, medida, dimensiones, tamaño, (guía|tabla) de tallas, qué talla, talla .. (recomiendan|escoger|elegir|pido|corresponde|recomendáis|coger|debo), cuánto (mide|miden|pesa|pesan|dura|aguanta|soporta|consume|largo|cabe|tiempo dura), (largo|ancho|alto|altura|peso|grosor|diámetro|profundidad|capacidad|longitud|potencia) (del|de la|de|tiene|máximo|total|es|máxima), mide, pesa, voltaje, voltios, vatios, watts, autonomía, composición, ingredientes, de qué (material|está hecho|color|tamaño|tela), hecho de, fabricado en, dónde está fabricado, características, especificaciones, contiene .. (gluten|lactosa|azúcar|alcohol), (tiene|tienen|lleva|posee|cuenta con) .. (bluetooth|usb|wifi|garantía|puerto|entrada|salida|ruedas|luz|tapa|bolsillo|bolsillos|forro|función|mando|cremallera|altavoz|batería|temporizador|pantalla|motor), (a partir de|para) qué edad, edad recomendada, vida útil, fecha de caducidad`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.5,
      phrases: `(repuesto|repuestos|recambio|recambios|refacción|refacciones), (filtro|filtros|batería|bolsas|cuchilla|cuchillas|cepillo|cepillos|cartucho|tapa|vaso|junta|bombilla) .. (de repuesto|de recambio|suelto|suelta|por separado|sueltos), (comprar|venden|conseguir|vendéis|encontrar|pedir) .. (por separado|suelto|suelta|recambio|repuesto|filtros), consumibles`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.6,
      phrases:
        '(es|son|está) (de|para|un|una|apto), (sirve|vale|funciona) para, (tiene|trae|lleva|incluye), se puede, (información|pregunta|preguntas|duda|dudas|consulta|detalles) .. (producto|artículo|funcionamiento|características), batería, cargador, pilas, bluetooth, wifi, aplicación, iphone, android, usb, talla, material, instalación, cuál es la',
    },

    {
      category: null,
      scenario: 'invoice',
      weight: 7,
      phrases:
        'factura, facturas, facturación, facturar, iva, ticket de compra, recibo (de compra|de pago|fiscal), comprobante de (compra|pago), comprobante fiscal, cif, nif, rfc, datos fiscales, boleta, cfdi, justificante .. (compra|pago)',
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
      (pagar|pago|pagos|abonar) .. (con|por|en|tarjeta|paypal|plazos|cuotas|efectivo|rechazado|rechazada|transferencia|contra|problema|error|método|métodos|formas|modo|bizum|oxxo), (forma|formas|método|métodos|medio|medios|modalidades|problema|problemas|error|errores|opciones|inconveniente) .. (pago|pagos|pagar|cobro), tarjeta (de crédito|rechazada|de débito|bancaria|regalo), paypal, transferencia, pago, (cobrado|cobraron|cobro|cargado|cargo|cobrando|han cobrado|cargaron|facturado) .. [dos veces|doble|más|de más|tarjeta|cuenta|duplicado|indebido], doble (cobro|cargo), extracto bancario,
      (mi|una|la|abrir|crear|eliminar|cerrar|su) cuenta, cuenta .. (cliente|usuario|gratuita|premium|bloqueada|suspendida|amazon|bancaria), (crear|abrir|eliminar|borrar|cerrar|cancelar|dar de baja|modificar|cambiar|recuperar|acceder|editar|abrirme|suspender|registrar) .. (cuenta|perfil|suscripción|membresía|usuario), contraseña, clave, usuario, iniciar sesión, inicio de sesión, registrarme, registro, registrarse, inscripción, suscripción, suscribir, suscribirme, darme de baja, dar de baja, newsletter, boletín, prime (video|gratis|membresía), datos personales, privacidad, código .. (verificación|confirmación), correo electrónico, página .. (no carga|caída|error)`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      phrases: `
      traer otra vez, van a traer, volver a traer, vuelven a tener, volverán a tener, cuándo .. (tienen|tendrán|repondrán), descuento, descuentos, rebaja, rebajas, cupón, cupones, código (promocional|de descuento|descuento), promoción, promociones, oferta, ofertas, vale (de descuento|regalo), (qué|cuál|mejor|bajado|igualar|diferencia|subido) .. precio, precio .. (bajado|tiene|del|final|es|más bajo|mejor|ha), cuánto (cuesta|vale|cuestan|sale|valen|es el precio), más barato, presupuesto, cotización, en stock, stock, existencias, agotado, agotada, (vuelve|volverá|volverán|vuelven|habrá|cuándo|estará|sigue|está|hay) .. (disponible|disponibles|disponibilidad|stock), disponible, disponibilidad, reponer .. stock, reposición de stock, (venden|tienen|tenéis|vendéis|hacen|disponen) .. (otros|otras|también|más|en color|en negro|en rojo|en talla), (quiero|quisiera|me gustaría|deseo|puedo|cómo|dónde|necesito) (=comprar|=comprarlo|hacer un pedido|realizar un pedido|hacer una compra|realizar una compra|adquirir|pedir más), (hacer|realizar|efectuar) .. (pedido|compra), (añadir|agregar|incluir|sumar) .. (artículo|producto|pedido|carrito|cesta|artículos|productos), (modificar|cambiar|editar) .. (pedido|compra), carrito, cesta, mayorista, al por mayor, por mayor, tarjeta regalo, =puntos, (envolver|envoltorio|papel) .. regalo, personaliz*, grabado, a medida, pago a plazos, meses sin intereses`,
    },
    {
      category: null,
      scenario: null,
      weight: 4.5,
      phrases: `
      (hablar|contactar|comunicarme|comunicar|llamar|chatear|contacto) .. (agente|humano|persona|alguien|atención al cliente|servicio|soporte|asesor|operador|encargado|responsable|representante|gerente|supervisor), atención al cliente, servicio al cliente, servicio de atención, soporte, (número|teléfono) .. (teléfono|contacto|atención|telefónico), teléfono de, (llamar|llámenme|llamen|llamarme), horario .. (atención|apertura|tienda|comercial), horarios, tienda (física|más cercana), sucursal, contacto, contactar`,
    },
    {
      category: null,
      scenario: null,
      weight: 3,
      phrases: `(no|nadie|ni|sin) .. (responden|contestan|respuesta|responde|contesta|respondido|contestado), (venden|=tienen|tenéis|vendéis), pagar, cuenta, precio, tienda`,
    },
    {
      category: null,
      scenario: 'review-talk',
      weight: 4,
      phrases: `
      (poner|presentar|interponer|hacer|formular|enviar|hoja) .. (reclamación|queja|reclamaciones|reclamo|denuncia), reclamación, queja, quejas, quejarme, reclamo, ($malo|nulo|incompetente) .. (servicio|atención|trato|soporte|experiencia), (servicio|atención|trato) .. ($malo|nulo|nula|incompetente|deja mucho|vergonzosa), (dejar|escribir|poner|publicar|hacer|borrar|dar|enviar|mandar|cambiar) .. (reseña|opinión|valoración|comentario|comentarios|estrellas|opiniones|reseñas), reseña, reseñas, valoración, mi opinión, opinión, comentario`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 4,
      phrases: `
      (muchas|mil|muchísimas) gracias por .., gracias por, (todo|llegó|ha llegado|llegado|recibido|funciona|está) .. (perfecto|perfectamente|correcto|bien|genial|estupendo|ok|buen estado|perfectas), (muy|súper|super|totalmente|bastante|quedé|estoy|encantado|realmente) (contento|contenta|satisfecho|satisfecha|bueno|buena|bien|bonito|bonita|cómodo|cómoda|útil|feliz|práctico|rápido|recomendable|agradecido|buen), satisfecho, satisfecha, contento, contenta, encantado, encantada, encanta, encantó, me (encanta|gusta|gustó|ha gustado|encantó|fascina), (excelente|buen|buena|gran|genial|mejor|estupendo|perfecto|fantástico|increíble|magnífico|maravilloso|bonito|espectacular|muy buen|muy buena|calidad) (producto|calidad|artículo|compra|vendedor|servicio|precio|relación|regalo|libro|material|aparato|excelente|buena|genial), buena (calidad|compra|relación), calidad precio, (funciona|queda|va|cumple|quedan|encaja) (perfecto|perfectamente|bien|genial|de maravilla|muy bien|correctamente|con lo|su función|estupendo), (lo|la|muy|100|totalmente) (recomiendo|recomendable|recomendado), recomiendo, recomendable, recomendado, (cinco|5) estrellas, tal (cual|como), como (se describe|esperaba|en la foto|descrito), problema (resuelto|solucionado), ya (está|lo he) (solucionado|resuelto|arreglado), volveré a comprar, fácil de (usar|montar|instalar), envío rápido, llegó (rápido|antes), de maravilla`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 2,
      phrases:
        'gracias, hola, buenos días, buenas (tardes|noches), buenas, saludos, perfecto, genial, excelente, estupendo, vale, ok',
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 7,
      phrases: `
      seo, posicionamiento, (aumentar|incrementar|impulsar|mejorar|duplicar|potenciar) .. (ventas|visibilidad|tráfico|ranking|negocio|seguidores), (agencia|empresa) de (marketing|publicidad|posicionamiento), (colaboración|colaborar|influencer|patrocinio|alianza|cooperación|embajador|blogger), propuesta (comercial|de negocio), (somos|soy) .. (fabricantes|fabricante|proveedor|proveedores|agencia|mayoristas), (ofrecemos|proporcionamos|brindamos) .. , nuestros servicios, (haga|haz|pulse|pinche|clic|click) .. (clic|click|aquí|enlace), (verificar|confirmar|actualizar|verifique|confirme|actualice|valide) su (cuenta|identidad|información|datos|pago|contraseña), cuenta .. (suspendida|bloqueada|limitada|será suspendida), (ganado|ganador|ganadora|premio|sorteo|lotería), bitcoin, cripto*, inversión, préstamo, préstamos, herencia, (empleo|vacante|currículum|prácticas|trabajar con ustedes), (prueba|consultoría|auditoría) gratis, sus (productos|anuncios|listados) en amazon, chiste, (tiempo|clima) (hace|hoy)`,
    },
  ],
  risks: [
    {
      risk: 'safety',
      phrases: `(prendió|prendido|prendió en|incendió|incendió|incendiado|salió|salía|echó|echa) .. (fuego|llamas|humo|chispas), incendio, (en|salieron) llamas, humo, chispas, echando humo, (quemó|quemado|quemadura|quemaduras|quemé|quemar|quema|quemada) .. [mano|dedo|piel|hijo|hija|me|cable|enchufe], calambre, calambrazo, descarga eléctrica, electrocut*, cortocircuito, corto circuito, explotó, explotado, explotar, explosión, (herido|herida|lesión|lesiones|cortado|corté|cortó|sangre|sangrando|urgencias|hospital|médico), alergi*, reacción alérgica, (sarpullido|urticaria|ronchas|irritación|erupción|picazón), (niño|niña|bebé|hijo|hija|nieto|perro|gato) .. (tragó|tragado|ahogó|ahogado|atragantó|quemó|cortó|enfermó|asfixia|lastimó|herido), atragant*, asfixi*, tragado, tragó, intoxic*, enfermó, enfermo, vómitos, vomit*, peligroso, peligrosa, peligro, tóxico, tóxica, (sobrecalienta|sobrecalentó|derritió|derretido|arde|quemando), huele a quemado, olor a quemado, batería .. (hinchada|hinchó|inflada)`,
    },
    {
      risk: 'legal-threat',
      phrases:
        'abogado, abogada, abogados, (acciones|medidas|vía|acción|vías|demanda) (legal|legales|judicial|judiciales), demandar, demanda, denunciar, denuncia, denunciaré, juzgado, tribunal, tribunales, juicio, policía, guardia civil, (organización|oficina|asociación|protección) .. (consumidor|consumidores), ocu, =consumo, profeco, sernac, indecopi, facua, hoja de reclamaciones, hojas de reclamaciones, vía judicial',
    },
    {
      risk: 'a-to-z-threat',
      phrases:
        'garantía (a z|de la a a la z|a a z), a z, de la a a la z, a to z, (reclamar|reclamación|queja|denunciar|reportar|avisar|contactar|informar|reclamaré|hablar) .. amazon, abrir (una reclamación|un reclamo|una disputa|disputa|un caso), disputa, contracargo, retrocesión, chargeback, (llamar|contactar|reclamar|hablar|anular) .. (banco|entidad)',
    },
    {
      risk: 'negative-review-threat',
      phrases:
        '(mala|negativa|pésima|peor|una estrella|1 estrella|cero estrellas) .. (reseña|valoración|opinión|crítica|calificación|comentario), (reseña|valoración|opinión|comentario|calificación|crítica) .. (negativa|negativo|mala|acorde|malo|en consecuencia|pésima|negativas), (una|1|cero) (estrella|estrellas), (avisar|advertir|contar|decir) .. (todo el mundo|todos|demás|otros compradores), (redes sociales|facebook|twitter|trustpilot|instagram|tiktok|youtube)',
    },
    {
      risk: 'fraud-signs',
      phrases:
        '(fuera|por fuera|sin pasar) de amazon, (western union|moneygram|bitcoin|tarjetas regalo), estafa, estafado, estafada, estafador, estafadores, estafar, timo, timado, fraude, fraudulento, fraudulenta, ladrones, ladrón, phishing, hackeado, hackearon, no (hice|realicé|he hecho|he realizado) .. (pedido|compra), suplant*, (datos bancarios|número de tarjeta|contraseña|código) .. (enviar|confirmar|verificar|proporcionar), reembolso .. (otra cuenta|otra tarjeta)',
    },
    {
      risk: 'anger',
      phrases:
        'vergüenza, vergonzoso, indignante, indignado, indignada, inaceptable, intolerable, furioso, furiosa, enfadado, enfadada, enojado, enojada, molesto, molesta, cabreado, cabreada, harto, harta, (tomadura|toman|tomando) .. pelo, ridículo, lamentable, penoso, de pena, desastre, incompetentes, ineptos, sinvergüenzas, sinvergüenza, (nunca|jamás) (más|vuelvo|volveré|volver), última (vez|oportunidad|advertencia), (tercera|cuarta|enésima) (vez|mensaje), tercer mensaje, ya basta, basta ya, inadmisible, cansado, cansada, increíble, una burla, falta de respeto, colmo, pésimo servicio, qué asco',
    },
    {
      risk: 'abusive-language',
      phrases:
        'mierda, puta, putas, puto, putos, hijo de puta, hijos de puta, hdp, cabrón, cabrones, gilipollas, imbécil, imbéciles, idiota, idiotas, estúpido, estúpidos, joder, jódanse, que os den, pendejo, pendejos, chinga*, culero, verga, =coño, inútiles, subnormal, subnormales, malnacido, basuras, asquerosos, ladrones, maricón, pinche',
    },
  ],
  guards: `fire (tv|stick|hd), fuego (lento|artificial|artificiales), (mi|esposo|marido|mujer|hermano|hija) .. es abogado, soy abogado, detector de humo, quemar (cd|cds|dvd|calorías|grasa), corto de vista, no (roto|rota|dañado|dañada|defectuoso), sin (daños|problemas|problema), ningún problema, no hay problema, en espera de (su|una) respuesta, espero (su|una|pronta) respuesta, quedo a la espera, a la espera de, quedo atento, gracias de antemano, de antemano, gracias por adelantado, un saludo, por otro lado, más vale, de todas formas, consumo (eléctrico|energético|de energía), golpe de, a tiempo parcial, no me gusta, no me gustó, no me ha gustado, no funciona bien, no está bien, no es bueno, no es buena, muy buenas, buenas tardes, buenas noches, me gustaría, me gustaria, más rápido`,
  alternatives:
    'de lo contrario, si no, sino, en caso contrario, o si no, en su defecto, como última opción, tendré que',
  requests: `(quiero|quisiera|querría|deseo|necesito|solicito|pido|exijo|me gustaría|gustaría|ruego|desearía), (puede|pueden|podría|podrían|puedes|podéis|podríais), (puedo|podría|debo|se puede), por favor, cómo, dónde, cuándo, cuánto, cuál, es posible, (envíenme|mándenme|díganme|dime|ayuda|ayúdenme), qué (hago|puedo|debo|tengo)`,
  negations: {
    words: 'no, nunca, sin, ni, jamás, tampoco',
    before:
      'no (quiero|deseo|necesito|busco|pido|solicito|pretendo|hace falta|me interesa|queremos) [un|una|el|la|ningún|ninguna|que], sin, en (lugar|vez) de, (antes|más bien) que, ni, no',
    after: 'no (es necesario|hace falta|es necesaria|lo quiero|me interesa)',
  },
};
