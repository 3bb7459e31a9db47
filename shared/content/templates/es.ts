import type { LanguageTemplates } from './schema.ts';

const ITEM = 'artículo{% if product %} «{{ product }}»{% endif %}';

const TRACKING = `{% if shipped_on %}- Enviado: {{ shipped_on }}
{% endif %}{% if carrier %}- Transportista: {{ carrier }}
{% endif %}{% if tracking_number %}- Número de seguimiento: {{ tracking_number }}
{% endif %}- Último estado: {% if tracking_status %}{{ tracking_status }}{% elsif fulfilled_by_amazon %}visible en directo en «Mis pedidos» › «Localizar paquete»{% else %}estamos consultando al transportista y le escribiremos aquí a más tardar el {{ answer_by }}{% endif %}`;

const AMAZON_RETURN = `1. Abra «Mis pedidos», elija «Devolver o reemplazar productos» junto a este pedido e indique el motivo.
2. Elija reemplazo o reembolso. Amazon gestiona este pedido, por lo que la etiqueta y los puntos de entrega aparecen allí.
3. Amazon le confirma el reemplazo o el reembolso en cuanto se registra el paquete.`;

const REPLACEMENT_OR_REFUND = `1. Reemplazo: enviamos una unidad nueva en un plazo de dos días laborables y usted recibe su número de seguimiento.
2. Reembolso completo{% if refund_amount %} de {{ refund_amount }}{% endif %}: se abona en su método de pago original en un plazo de dos días laborables.

Responda simplemente con «1» o «2» y nos ponemos en marcha de inmediato.`;

const SELLER_RETURN = `1. Abra «Mis pedidos», elija «Devolver o reemplazar productos» junto a este pedido e imprima la etiqueta de devolución que aparece allí.
2. Incluya su número de devolución {{ rma_number }} en el paquete y envíelo a:
{{ return_address }}
3. Le reembolsamos{% if refund_amount %} {{ refund_amount }}{% endif %} en los dos días laborables siguientes a su llegada. Su banco suele mostrar el importe entre tres y cinco días laborables después.`;

export const es: LanguageTemplates = {
  opening: 'Hola{% if buyer_name %}, {{ buyer_name }}{% endif %}:',
  closing: 'Un cordial saludo,\n{{ signature }}',
  texts: {
    'where-is-it': `Gracias por su mensaje. Desea saber dónde está su pedido {{ order_id }} y entendemos que lo espera con ilusión. Esto es lo que vemos hoy:

${TRACKING}{% if deliver_by %}
- Entrega estimada: {{ deliver_by }}{% endif %}

{% if fulfilled_by_amazon %}Amazon almacena, envía y entrega este pedido por nosotros. En «Mis pedidos» › «Localizar paquete» puede seguirlo en directo. Si continúa en camino después de la fecha indicada, elija «Problema con el pedido»: Amazon tramita entonces un reemplazo o un reembolso para usted.{% else %}Seguimos el paquete por usted. Si dentro de tres días continúa en camino, responda a este mensaje y tramitaremos un reemplazo o un reembolso completo, lo que usted prefiera.{% endif %}`,

    late: `Gracias por su paciencia. Su pedido {{ order_id }} está tardando más de lo prometido{% if deliver_by %}; debía llegar el {{ deliver_by }}{% endif %}. Lamentamos la espera y entendemos lo inoportuna que resulta. Esto es lo que vemos hoy:

${TRACKING}

{% if fulfilled_by_amazon %}Amazon envía y entrega este pedido por nosotros y conoce la posición exacta del paquete. Tiene dos opciones:
1. Esperar un poco más: la nueva fecha de entrega está en «Mis pedidos» › «Localizar paquete».
2. Resolverlo ahora: elija «Problema con el pedido» en «Mis pedidos», y Amazon tramita un reemplazo o un reembolso para usted.{% else %}Tiene dos opciones:
1. Esperar un poco más: seguimos el paquete cada día y le escribimos en cuanto avance.
2. Resolverlo ahora: responda con «2» y tramitamos el reembolso completo{% if refund_amount %} de {{ refund_amount }}{% endif %} en un plazo de dos días laborables.

Díganos qué le conviene más y nos ocupamos del resto.{% endif %}`,

    'delivered-not-received': `Gracias por avisarnos. Su pedido {{ order_id }} figura como entregado{% if delivered_on %} el {{ delivered_on }}{% endif %}, pero el paquete todavía no está en sus manos. Entendemos su preocupación y vamos a aclararlo con usted.

Estas tres comprobaciones resuelven la mayoría de los casos:
1. Familia, vecinos o conserjería: quizá alguien recogió el paquete por usted.
2. Los lugares habituales: buzón, portal, garaje, taquilla de paquetes.
3. «Mis pedidos» › «Localizar paquete»: allí suele verse la foto de la entrega o el nombre de quien firmó.

{% if fulfilled_by_amazon %}Si el paquete sigue sin aparecer, elija «Problema con el pedido» en «Mis pedidos». Amazon entregó este pedido por nosotros y tramita allí un reemplazo o un reembolso para usted.{% else %}Si el paquete sigue sin aparecer, responda a este mensaje. Ese mismo día abrimos una investigación con {% if carrier %}{{ carrier }}{% else %}el transportista{% endif %}{% if tracking_number %} (número de seguimiento {{ tracking_number }}){% endif %} y acordamos con usted un reemplazo o un reembolso completo.{% endif %}`,

    'tracking-not-moving': `Gracias por su mensaje. Ha notado que el seguimiento de su pedido {{ order_id }} lleva un tiempo sin moverse y entendemos que le extrañe. Esto es lo que vemos hoy:

${TRACKING}

Entre dos centros de clasificación, un paquete viaja a menudo varios días sin escaneos y reaparece en el siguiente.

{% if fulfilled_by_amazon %}Amazon envía y entrega este pedido por nosotros; la posición más reciente está siempre en «Mis pedidos» › «Localizar paquete». Si dentro de dos días sigue igual, elija allí «Problema con el pedido»: Amazon tramita entonces un reemplazo o un reembolso para usted.{% else %}Para mayor seguridad, pedimos al transportista que localice el paquete{% if answer_by %} y le escribiremos de nuevo a más tardar el {{ answer_by }}{% endif %}. Si sigue sin aparecer, puede elegir entre un reemplazo y un reembolso completo.{% endif %}`,

    'address-change': `Gracias por escribirnos a tiempo. Desea que su pedido {{ order_id }} vaya a otra dirección y con gusto le ayudamos a que llegue a la puerta correcta.

{% if shipped_on %}El paquete salió el {{ shipped_on }}{% if carrier %} con {{ carrier }}{% endif %}{% if tracking_number %}, número de seguimiento {{ tracking_number }}{% endif %}. Dos caminos llevan a la nueva dirección:
1. Redirigirlo: en «Mis pedidos» › «Localizar paquete» encontrará las opciones de entrega, como otra dirección o un punto de recogida.
2. Volver a pedirlo: deje que este paquete regrese y haga el pedido de nuevo con la dirección correcta. Recibirá el reembolso completo en cuanto haya vuelto{% if fulfilled_by_amazon %} a Amazon{% else %} a nosotros{% endif %}.{% else %}Por su seguridad, cada paquete va a la dirección guardada con el pedido. Dos caminos llevan a la nueva:
1. Cambiarla usted: abra «Mis pedidos», seleccione este pedido y elija «Cambiar dirección de envío».
2. Volver a pedirlo: si la opción ya no aparece, elija allí «Solicitar cancelación» y haga el pedido de nuevo con la dirección correcta. {% if fulfilled_by_amazon %}Amazon envía este pedido por nosotros y confirma la solicitud.{% else %}Confirmamos la solicitud en un plazo de un día laborable.{% endif %}{% endif %}

Si desea que repasemos los pasos con usted, responda aquí.`,

    customs: `Gracias por su mensaje. Tiene una consulta sobre la aduana de su pedido {{ order_id }} y entendemos que un aviso así sorprenda.{% if tracking_status %} Último estado del paquete: {{ tracking_status }}.{% endif %}

La revisión aduanera suele durar entre uno y cinco días laborables; después, el paquete continúa por sí solo. {% if fulfilled_by_amazon %}Amazon envía este pedido por nosotros y se ocupa del despacho:
1. Si le piden documentos o un pago, elija «Problema con el pedido» en «Mis pedidos» y muestre el aviso a Amazon.
2. Las tasas de importación que pagó con el pedido ya cubren los aranceles.{% else %}Así le ayudamos:
1. Si le piden documentos, envíenos aquí una foto del aviso; recibirá los papeles en un plazo de un día laborable.
2. Si le piden un pago, díganos primero el importe. Lo comprobamos con su pedido y le decimos cómo se resuelve.{% endif %}

Seguimos a su lado hasta que el paquete haya llegado.`,

    lost: `Gracias por su paciencia. Su pedido {{ order_id }}{% if deliver_by %} debía llegar el {{ deliver_by }} y{% endif %} parece haberse extraviado por el camino{% if carrier %} con {{ carrier }}{% endif %}{% if tracking_number %} (número de seguimiento {{ tracking_number }}){% endif %}. Lo lamentamos; ya ha esperado bastante, así que vamos a resolverlo ahora.

{% if fulfilled_by_amazon %}Amazon envía y entrega este pedido por nosotros y tiene la solución lista en su cuenta:
1. Abra «Mis pedidos», seleccione este pedido y después «Problema con el pedido».
2. Elija un reemplazo o un reembolso completo; Amazon se lo confirma al momento.

Si algo no queda claro, responda aquí y lo repasamos con usted.{% else %}Elija lo que más le convenga:
${REPLACEMENT_OR_REFUND}{% endif %}`,

    'shipping-question': `Gracias por su consulta sobre la entrega{% if product %} de «{{ product }}»{% endif %}{% if order_id %} (pedido {{ order_id }}){% endif %}. Entendemos que desea planificar con tiempo. Esta es nuestra respuesta:

{{ answer }}

{% if fulfilled_by_amazon %}Amazon almacena y envía este artículo por nosotros; la fecha de entrega que se muestra con el pedido ya tiene en cuenta su dirección.{% else %}La fecha de entrega que se muestra con el pedido ya tiene en cuenta su dirección y nuestro tiempo de preparación.{% endif %}

Si tiene otra consulta, responda a este mensaje; le contestamos en un plazo de un día laborable.`,

    'damaged-on-arrival': `Gracias por contárnoslo. Lamentamos que su ${ITEM} del pedido {{ order_id }} haya llegado dañado. Esperaba un producto impecable y vamos a solucionarlo.

{% if fulfilled_by_amazon %}Amazon almacena y envía este pedido por nosotros, y la solución más rápida está en su cuenta:
${AMAZON_RETURN}

Trasladamos su aviso a nuestro equipo de embalaje, para que también sirva al próximo paquete.{% else %}Elija lo que más le convenga:
${REPLACEMENT_OR_REFUND} Si tiene a mano una foto del artículo y de su caja, adjúntela: nos ayuda a mejorar el embalaje.{% endif %}`,

    defective: `Gracias por su mensaje. Lamentamos que su ${ITEM} del pedido {{ order_id }} no funcione como debería. Usted quiere usarlo, no ocuparse de una avería, así que vamos a resolverlo con rapidez.

{% if fulfilled_by_amazon %}Amazon almacena y envía este pedido por nosotros, y la solución más rápida está en su cuenta:
${AMAZON_RETURN}

Su descripción llega a nuestro equipo de calidad, para que se encuentre la causa.{% else %}Elija lo que más le convenga:
${REPLACEMENT_OR_REFUND} Una frase o un vídeo breve de lo que ocurre ayuda a nuestro equipo de calidad a encontrar la causa.{% endif %}`,

    'missing-parts': `Gracias por revisar el contenido con tanta atención. Lamentamos que faltara algo con su ${ITEM} del pedido {{ order_id }}; solo es útil de verdad cuando está completo.

Elija lo que más le convenga:
1. Pieza que falta: responda con el nombre de la pieza o con una foto de lo recibido. La enviamos por nuestra cuenta en un plazo de dos días laborables y usted recibe su número de seguimiento.
{% if fulfilled_by_amazon %}2. Cambio o devolución: Amazon envía este pedido por nosotros. En «Mis pedidos» › «Devolver o reemplazar productos» elige un reemplazo completo o un reembolso, y la etiqueta aparece allí.{% else %}2. Reembolso completo{% if refund_amount %} de {{ refund_amount }}{% endif %}: responda con «2» y se abona en su método de pago original en un plazo de dos días laborables.{% endif %}

Empezamos en cuanto tengamos su respuesta.`,

    'wrong-item': `Gracias por avisarnos. Lamentamos que con el pedido {{ order_id }} le llegara algo distinto del ${ITEM} que pidió. Tendrá justo el que eligió.

{% if fulfilled_by_amazon %}Amazon prepara y envía este pedido por nosotros, y el cambio es más rápido desde su cuenta:
${AMAZON_RETURN}

También pedimos que se revise nuestro inventario, para que el próximo pedido sea correcto a la primera.{% else %}Elija lo que más le convenga:
${REPLACEMENT_OR_REFUND} Guarde mientras tanto el artículo recibido; su devolución corre por nuestra cuenta y le indicamos cómo hacerla en nuestro próximo mensaje.{% endif %}`,

    'not-as-described': `Gracias por su descripción sincera. Lamentamos que su ${ITEM} del pedido {{ order_id }} difiera de lo que la página del producto daba a entender. Usted confía en esa página y nos tomamos en serio su observación.

{% if fulfilled_by_amazon %}Amazon almacena y envía este pedido por nosotros, y la solución más rápida está en su cuenta:
${AMAZON_RETURN}

Comparamos su descripción con la página del producto y corregimos lo que no esté claro.{% else %}Elija lo que más le convenga:
${REPLACEMENT_OR_REFUND} También comparamos su descripción con la página del producto y corregimos lo que no esté claro.{% endif %}`,

    'stopped-working': `Gracias por su mensaje. Lamentamos que su ${ITEM} del pedido {{ order_id }} funcionara al principio y ahora haya dejado de hacerlo. Usted espera que dure, y nosotros también.

{% if fulfilled_by_amazon %}Amazon almacena y envía este pedido por nosotros, y la solución más rápida está en su cuenta:
${AMAZON_RETURN}

Si la opción de devolución ya no aparece, responda aquí con una breve descripción y lo resolvemos directamente con usted en un plazo de un día laborable.{% else %}Elija lo que más le convenga:
${REPLACEMENT_OR_REFUND} Una frase o un vídeo breve de lo que ocurre ayuda a nuestro equipo de calidad a encontrar la causa.{% endif %}`,

    'return-seller-fault': `Gracias por su mensaje. Lamentamos que su ${ITEM} del pedido {{ order_id }} haya quedado por debajo de lo prometido. Por supuesto, puede devolverlo, y la devolución corre por nuestra cuenta.

{% if fulfilled_by_amazon %}Amazon almacena y envía este pedido por nosotros y gestiona su devolución:
${AMAZON_RETURN}

Si algún paso se muestra de otra forma, responda aquí y lo repasamos juntos.{% else %}Así de sencillo:
${SELLER_RETURN}

Si prefiere un reemplazo en lugar del reembolso, basta con que nos lo diga en una breve respuesta.{% endif %}`,

    'return-change-of-mind': `Gracias por su mensaje. Desea devolver su ${ITEM} del pedido {{ order_id }}. Puede hacerlo sin problema; entendemos que no todas las elecciones resultan ser las adecuadas.

{% if refund_percent %}Quizá prefiera la vía más sencilla: quédese con el artículo y le reembolsamos el {{ refund_percent }} % de su precio. Responda con «me lo quedo» y el importe se abona en su método de pago original en un plazo de dos días laborables.

Si prefiere enviarlo de vuelta{% else %}Para enviarlo de vuelta{% endif %}, siga estos pasos:

{% if fulfilled_by_amazon %}${AMAZON_RETURN}{% else %}${SELLER_RETURN}{% endif %}

Elija lo que elija, lo resolveremos con rapidez.`,

    exchange: `Gracias por su mensaje. Desea cambiar su ${ITEM} del pedido {{ order_id }} y con gusto le ayudamos a conseguir el que le conviene.

{% if fulfilled_by_amazon %}Amazon almacena y envía este pedido por nosotros y gestiona su cambio:
${AMAZON_RETURN}

Si la versión que desea no se ofrece allí, elija el reembolso y haga un pedido nuevo.{% else %}Así de sencillo:
1. Responda con la versión que desea (talla, color o modelo) y se la reservamos.
2. Abra «Mis pedidos», elija «Devolver o reemplazar productos» e imprima la etiqueta de devolución que aparece allí. Incluya su número de devolución {{ rma_number }} en el paquete y envíelo a:
{{ return_address }}
3. Enviamos su nuevo artículo en los dos días laborables siguientes a la llegada, y usted recibe el número de seguimiento.{% endif %}`,

    'refund-status': `Gracias por su mensaje. Espera el reembolso{% if refund_amount %} de {{ refund_amount }}{% endif %} de su pedido {{ order_id }} y entendemos que desea tener certeza.

{% if fulfilled_by_amazon %}Amazon gestiona la devolución y el reembolso de este pedido por nosotros:
1. Abra «Mis pedidos», seleccione este pedido y después «Ver estado de la devolución o del reembolso»; allí figuran el importe y la fecha.
2. Una vez que Amazon lo emite, su banco suele mostrarlo entre tres y cinco días laborables después.

Si allí no figura nada, elija «Problema con el pedido» y Amazon lo revisa de inmediato.{% else %}Esta es la situación de hoy:

{{ answer }}

Una vez emitido un reembolso, su banco suele mostrarlo entre tres y cinco días laborables después, en el método de pago del pedido. Puede seguirlo en todo momento en «Mis pedidos» › «Ver estado de la devolución o del reembolso». Si para entonces no lo ve, responda aquí y lo localizamos.{% endif %}`,

    cancel: `Gracias por avisarnos pronto. Desea cancelar su pedido {{ order_id }} y con gusto le ayudamos.

{% if shipped_on %}El paquete salió el {{ shipped_on }}{% if carrier %} con {{ carrier }}{% endif %}, así que el camino es una devolución:
1. Rechace el paquete en la puerta, o acéptelo y abra «Mis pedidos» › «Devolver o reemplazar productos».
2. Recibirá el reembolso en los dos días laborables siguientes a su llegada{% if fulfilled_by_amazon %} al centro de devoluciones de Amazon{% else %} a nuestro almacén{% endif %}.{% else %}La cancelación se hace en su cuenta de Amazon, que también resuelve cualquier pago de forma automática:
1. Abra «Mis pedidos» y seleccione este pedido.
2. Elija «Solicitar cancelación» (o «Cancelar productos»), indique un motivo y confirme.

Si ya ha enviado allí la solicitud, todo está en marcha. {% if fulfilled_by_amazon %}Amazon gestiona este pedido y le confirma la cancelación.{% else %}Respondemos a la solicitud en un plazo de un día laborable.{% endif %}{% endif %}

Si finalmente desea conservar el pedido, responda aquí.`,

    'refused-delivery': `Gracias por avisarnos. Ha rechazado la entrega de su pedido {{ order_id }} y entendemos que desea saber qué ocurre con su dinero.

{% if fulfilled_by_amazon %}Amazon envía este pedido por nosotros y recoge el paquete de vuelta:
1. En cuanto se registra en el centro de devoluciones, Amazon reembolsa en su método de pago original.
2. Puede seguirlo en «Mis pedidos» › «Ver estado de la devolución o del reembolso».{% else %}El paquete está de camino a nuestro almacén{% if carrier %} con {{ carrier }}{% endif %}{% if tracking_number %} (número de seguimiento {{ tracking_number }}){% endif %}:
1. En los dos días laborables siguientes a su llegada le reembolsamos{% if refund_amount %} {{ refund_amount }}{% endif %} en su método de pago original.
2. Su banco suele mostrar el importe entre tres y cinco días laborables después.{% endif %}

Si finalmente desea recibir el artículo, responda aquí y le indicamos la vía más rápida.`,

    'how-to': `Gracias por su consulta sobre su ${ITEM}{% if order_id %} (pedido {{ order_id }}){% endif %}. Entendemos que desea aprovecharlo al máximo y se lo explicamos con gusto.

Se hace así:

{{ answer }}

Si algún paso se ve distinto en su caso, responda con una foto o unas palabras sobre el punto en el que está y lo repasamos con usted en un plazo de un día laborable.`,

    manual: `Gracias por su mensaje. Necesita las instrucciones de su ${ITEM}{% if order_id %} (pedido {{ order_id }}){% endif %} y entendemos que es más fácil empezar con ellas a mano.

El manual va adjunto a este mensaje como archivo: {{ attachment }}

Puede abrirlo en el teléfono o en otro dispositivo, guardarlo o imprimir las páginas que necesite. Si algún paso le genera dudas, responda con el número de página y se lo explicamos en un plazo de un día laborable.`,

    compatibility: `Gracias por consultarlo antes. Desea saber si su ${ITEM}{% if order_id %} (pedido {{ order_id }}){% endif %} es compatible con su dispositivo y entendemos que es importante acertar a la primera.

Esta es nuestra respuesta:

{{ answer }}

Para una comprobación adicional, responda con el nombre exacto del modelo que figura en la placa o en los ajustes y se lo confirmamos en un plazo de un día laborable.`,

    'spare-parts': `Gracias por su mensaje. Necesita un repuesto para su ${ITEM}{% if order_id %} (pedido {{ order_id }}){% endif %} y nos alegra que quiera seguir usándolo.

Esto es lo que podemos hacer:

{{ answer }}

Para que reciba exactamente la pieza correcta, responda con una foto o con su nombre en el manual. Le contestamos en un plazo de un día laborable.`,

    invoice: `Gracias por su mensaje. Necesita la factura de su pedido {{ order_id }} y entendemos que su documentación debe estar completa.

{% if fulfilled_by_amazon %}Amazon gestiona este pedido por nosotros y guarda la factura en su cuenta:
1. Abra «Mis pedidos», busque este pedido y elija «Factura».
2. Si todavía no aparece allí, responda con el nombre y la dirección de facturación y, en su caso, el NIF o número de IVA. Recibirá la factura aquí en un plazo de un día laborable.{% else %}1. La factura va adjunta a este mensaje como archivo: {{ attachment }}
2. También la encontrará en todo momento en «Mis pedidos» › «Factura».

Si hay que modificar el nombre, la dirección, el NIF o el número de IVA, responda con los datos correctos y recibirá una factura corregida en un plazo de un día laborable.{% endif %}`,

    thanks: `Gracias por su amable mensaje{% if order_id %} sobre el pedido {{ order_id }}{% endif %}. Nos alegra que todo haya salido bien y que se haya tomado el tiempo de contárnoslo.

Si más adelante le surge alguna consulta sobre su ${ITEM}, responda aquí. Tendrá nuestra respuesta en un plazo de un día laborable.`,

    'pre-sale': `Gracias por su interés{% if product %} en «{{ product }}»{% endif %}{% if order_id %} (pedido {{ order_id }}){% endif %}. Entendemos que desea tener certeza antes de hacer el pedido. Esta es la respuesta a su consulta:

{{ answer }}

Si algo queda pendiente, responda aquí con los detalles que le importan y tendrá nuestra respuesta en un plazo de un día laborable.`,

    holding: `Gracias por su mensaje{% if order_id %} sobre el pedido {{ order_id }}{% endif %}. Hemos leído su consulta con atención y entendemos lo importante que es para usted una respuesta clara.

Estamos revisando los detalles para poder ofrecerle una solución que de verdad ayude.

1. Recibirá aquí nuestra respuesta completa a más tardar el {{ answer_by }}.
2. Hasta entonces no tiene que hacer nada. Si desea añadir algo, por ejemplo una foto, responda aquí y lo tendremos en cuenta.

Gracias por concedernos este tiempo.`,
  },
};
