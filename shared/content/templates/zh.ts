import type { LanguageTemplates } from './schema.ts';

const ITEM = '商品{% if product %}“{{ product }}”{% endif %}';

const TRACKING = `{% if shipped_on %}- 发货日期：{{ shipped_on }}
{% endif %}{% if carrier %}- 承运商：{{ carrier }}
{% endif %}{% if tracking_number %}- 运单号：{{ tracking_number }}
{% endif %}- 最新状态：{% if tracking_status %}{{ tracking_status }}{% elsif fulfilled_by_amazon %}可在“我的订单”›“跟踪包裹”中实时查看{% else %}我们正在向承运商查询，并会在 {{ answer_by }} 之前在这里告知您{% endif %}`;

const AMAZON_RETURN = `1. 打开“我的订单”，在该订单旁选择“退货或更换商品”，并注明原因。
2. 选择换货或退款。该订单由亚马逊配送，退货标签和寄件点都会显示在页面上。
3. 包裹登记后，亚马逊会立即向您确认换货或退款。`;

const REPLACEMENT_OR_REFUND = `1. 换货：我们在两个工作日内寄出全新的商品，并把运单号发给您。
2. 全额退款{% if refund_amount %}（{{ refund_amount }}）{% endif %}：款项在两个工作日内退回您原来的付款方式。

请直接回复“1”或“2”，我们马上为您办理。`;

const SELLER_RETURN = `1. 打开“我的订单”，在该订单旁选择“退货或更换商品”，并打印页面上显示的退货标签。
2. 请把退货编号 {{ rma_number }} 放入包裹，寄到以下地址：
{{ return_address }}
3. 我们收到后两个工作日内为您退款{% if refund_amount %} {{ refund_amount }}{% endif %}，银行通常在之后三到五个工作日内入账。`;

export const zh: LanguageTemplates = {
  opening: '{% if buyer_name %}{{ buyer_name }}，您好！{% else %}您好！{% endif %}',
  closing: '祝您生活愉快！\n\n{{ signature }}',
  texts: {
    'where-is-it': `感谢您的来信。您想了解订单 {{ order_id }} 目前的位置，我们理解您正期待着收到它。以下是我们今天查到的情况：

${TRACKING}{% if deliver_by %}
- 预计送达：{{ deliver_by }}{% endif %}

{% if fulfilled_by_amazon %}该订单由亚马逊为我们仓储、发货和配送。您可以在“我的订单”›“跟踪包裹”中随时查看包裹位置。如果过了页面显示的日期仍在途中，请选择“订单问题”，亚马逊会为您安排换货或退款。{% else %}我们会继续为您跟进包裹。如果三天后仍在途中，请回复本消息，我们会按您的意愿安排换货或全额退款。{% endif %}`,

    late: `感谢您的耐心等待。您的订单 {{ order_id }} 比承诺的时间晚了{% if deliver_by %}（原定 {{ deliver_by }} 送达）{% endif %}。让您久等，我们深表歉意，也理解这给您带来的不便。以下是我们今天查到的情况：

${TRACKING}

{% if fulfilled_by_amazon %}该订单由亚马逊为我们发货和配送，亚马逊掌握包裹的准确位置。您有两种选择：
1. 再等一等：新的送达日期显示在“我的订单”›“跟踪包裹”中。
2. 现在解决：在“我的订单”中选择“订单问题”，亚马逊会为您安排换货或退款。{% else %}您有两种选择：
1. 再等一等：我们每天跟进包裹，一有进展就写信告诉您。
2. 现在解决：回复“2”，我们在两个工作日内为您办理全额退款{% if refund_amount %}（{{ refund_amount }}）{% endif %}。

请告诉我们您的选择，其余的由我们来办。{% endif %}`,

    'delivered-not-received': `感谢您告诉我们。订单 {{ order_id }} 显示{% if delivered_on %}已于 {{ delivered_on }} {% endif %}送达，但包裹还没有到您手中。我们理解您的担心，会和您一起把情况弄清楚。

大多数情况下，以下三项检查就能找到包裹：
1. 家人、邻居或前台：可能有人替您代收了。
2. 常见的存放位置：信箱、门口、车库、快递柜。
3. “我的订单”›“跟踪包裹”：那里常会显示送达照片或签收人姓名。

{% if fulfilled_by_amazon %}如果仍未找到，请在“我的订单”中选择“订单问题”。该订单由亚马逊为我们配送，亚马逊会在那里为您安排换货或退款。{% else %}如果仍未找到，请回复本消息。我们当天就向{% if carrier %} {{ carrier }} {% else %}承运商{% endif %}{% if tracking_number %}（运单号 {{ tracking_number }}）{% endif %}发起查询，并与您商定换货或全额退款。{% endif %}`,

    'tracking-not-moving': `感谢您的来信。您注意到订单 {{ order_id }} 的物流信息有一段时间没有更新，我们理解您的疑惑。以下是我们今天查到的情况：

${TRACKING}

包裹在两个分拣中心之间运输时，常会有几天没有扫描记录，到达下一站后又会恢复更新。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们发货和配送，最新位置始终显示在“我的订单”›“跟踪包裹”中。如果两天后仍无变化，请在那里选择“订单问题”，亚马逊会为您安排换货或退款。{% else %}为稳妥起见，我们正请承运商查找包裹{% if answer_by %}，并会在 {{ answer_by }} 之前再次写信给您{% endif %}。如果仍未找到，您可以选择换货或全额退款。{% endif %}`,

    'address-change': `感谢您及时来信。您希望把订单 {{ order_id }} 寄到另一个地址，我们很乐意帮您送到正确的地方。

{% if shipped_on %}包裹已于 {{ shipped_on }} {% if carrier %}由 {{ carrier }} {% endif %}发出{% if tracking_number %}，运单号 {{ tracking_number }}{% endif %}。有两种办法寄到新地址：
1. 改派：在“我的订单”›“跟踪包裹”中可以看到派送选项，例如其他地址或自提点。
2. 重新下单：让这个包裹退回，再用新地址下单。包裹退回{% if fulfilled_by_amazon %}亚马逊{% else %}我们这里{% endif %}后，您会收到全额退款。{% else %}为了您的安全，每个包裹都寄往订单中登记的地址。有两种办法改为新地址：
1. 自行修改：打开“我的订单”，选中该订单，选择“更改收货地址”。
2. 重新下单：如果没有显示该选项，请选择“请求取消”，再用新地址下单。{% if fulfilled_by_amazon %}该订单由亚马逊为我们发货，亚马逊会确认您的申请。{% else %}我们会在一个工作日内确认您的申请。{% endif %}{% endif %}

如果希望我们陪您一步步操作，直接回复即可。`,

    customs: `感谢您的来信。您对订单 {{ order_id }} 的清关有疑问，我们理解收到这样的通知会让人意外。{% if tracking_status %}包裹的最新状态是：{{ tracking_status }}。{% endif %}

海关查验通常需要一到五个工作日，之后包裹会自动继续运输。{% if fulfilled_by_amazon %}该订单由亚马逊为我们发货，清关也由亚马逊办理：
1. 如果要求您提供文件或付款，请在“我的订单”中选择“订单问题”，并把通知内容告诉亚马逊。
2. 您下单时支付的进口费用已包含关税。{% else %}我们这样帮助您：
1. 如果要求您提供文件，请把通知的照片发到这里，我们在一个工作日内为您准备好材料。
2. 如果要求您付款，请先告诉我们金额。我们核对订单后，会告诉您如何处理。{% endif %}

在包裹送到之前，我们会一直为您跟进。`,

    lost: `感谢您的耐心等待。订单 {{ order_id }} {% if deliver_by %}原定 {{ deliver_by }} 送达，{% endif %}看来已在运输途中{% if carrier %}（{{ carrier }}）{% endif %}遗失{% if tracking_number %}，运单号 {{ tracking_number }}{% endif %}。我们深表歉意。您已经等了很久，我们现在就来解决。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们发货和配送，您在账户中就可以办理：
1. 打开“我的订单”，选中该订单，再选择“订单问题”。
2. 选择换货或全额退款，亚马逊会立即向您确认。

如有不清楚的地方，请直接回复，我们和您一起查看。{% else %}请选择最适合您的方式：
${REPLACEMENT_OR_REFUND}{% endif %}`,

    'shipping-question': `感谢您询问{% if product %}“{{ product }}”的{% endif %}配送问题{% if order_id %}（订单 {{ order_id }}）{% endif %}。我们理解您希望提前安排好时间。我们的答复如下：

{{ answer }}

{% if fulfilled_by_amazon %}该商品由亚马逊为我们仓储和发货，页面显示的送达日期已根据您的地址计算。{% else %}页面显示的送达日期已根据您的地址和我们的备货时间计算。{% endif %}

如有其他问题，请直接回复本消息，我们在一个工作日内答复您。`,

    'damaged-on-arrival': `感谢您告诉我们。订单 {{ order_id }} 的${ITEM}送到时已经损坏，我们深表歉意。您期待的是一件完好的商品，我们会妥善解决。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们仓储和发货，在您的账户中办理最快：
${AMAZON_RETURN}

我们会把您反映的情况转给包装团队，用于改进今后的包裹。{% else %}请选择最适合您的方式：
${REPLACEMENT_OR_REFUND}如果方便，请附上商品和外箱的照片，帮助我们改进包装。{% endif %}`,

    defective: `感谢您的来信。订单 {{ order_id }} 的${ITEM}未能正常工作，我们深表歉意。我们理解您只想好好使用它，因此会尽快解决。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们仓储和发货，在您的账户中办理最快：
${AMAZON_RETURN}

我们会把您的描述转给质量团队，查明原因。{% else %}请选择最适合您的方式：
${REPLACEMENT_OR_REFUND}如果能用一句话或一段短视频说明现象，将有助于质量团队查明原因。{% endif %}`,

    'missing-parts': `感谢您仔细核对包装内容。订单 {{ order_id }} 的${ITEM}缺少部分物品，我们深表歉意；完整的商品才真正好用。

请选择最适合您的方式：
1. 补寄缺件：请回复缺少的部件名称，或发来所收物品的照片。我们承担费用，在两个工作日内寄出，并把运单号发给您。
{% if fulfilled_by_amazon %}2. 换货或退货：该订单由亚马逊为我们发货。您可以在“我的订单”›“退货或更换商品”中选择整套更换或退款，退货标签也显示在那里。{% else %}2. 全额退款{% if refund_amount %}（{{ refund_amount }}）{% endif %}：请回复“2”，款项在两个工作日内退回您原来的付款方式。{% endif %}

收到您的回复后，我们马上办理。`,

    'wrong-item': `感谢您告诉我们。订单 {{ order_id }} 寄到的并不是您订购的${ITEM}，我们深表歉意。我们会让您收到自己选购的那一件。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们拣货和发货，在您的账户中换货最快：
${AMAZON_RETURN}

我们也会请仓库核查库存，确保今后的订单准确无误。{% else %}请选择最适合您的方式：
${REPLACEMENT_OR_REFUND}请暂时保管好收到的商品，退回的运费由我们承担，寄回方式会在下一封消息中告诉您。{% endif %}`,

    'not-as-described': `感谢您如实的描述。订单 {{ order_id }} 的${ITEM}与商品页面的说明有出入，我们深表歉意。您信任页面上的信息，我们非常重视您的意见。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们仓储和发货，在您的账户中办理最快：
${AMAZON_RETURN}

我们会对照您的描述检查商品页面，更正不清楚的地方。{% else %}请选择最适合您的方式：
${REPLACEMENT_OR_REFUND}我们也会对照您的描述检查商品页面，更正不清楚的地方。{% endif %}`,

    'stopped-working': `感谢您的来信。订单 {{ order_id }} 的${ITEM}起初正常，后来停止了工作，我们深表歉意。您期望它经久耐用，我们也是这样要求的。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们仓储和发货，在您的账户中办理最快：
${AMAZON_RETURN}

如果页面上已没有退货选项，请在这里回复并简单说明情况，我们在一个工作日内直接为您解决。{% else %}请选择最适合您的方式：
${REPLACEMENT_OR_REFUND}如果能用一句话或一段短视频说明现象，将有助于质量团队查明原因。{% endif %}`,

    'return-seller-fault': `感谢您的来信。订单 {{ order_id }} 的${ITEM}没有达到我们承诺的标准，我们深表歉意。您当然可以退货，运费由我们承担。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们仓储和发货，退货也由亚马逊办理：
${AMAZON_RETURN}

如果页面与上述步骤有所不同，请直接回复，我们和您一起查看。{% else %}步骤如下：
${SELLER_RETURN}

如果您更希望换货，简单回复一句即可。{% endif %}`,

    'return-change-of-mind': `感谢您的来信。您希望退回订单 {{ order_id }} 的${ITEM}。完全没有问题，我们理解买到手后想法有变化是很自然的。

{% if refund_percent %}您也可以选择更简单的方式：保留商品，我们退还价格的 {{ refund_percent }}%。请回复“保留”，款项在两个工作日内退回您原来的付款方式。

如果您更希望寄回{% else %}如需寄回{% endif %}，请按以下步骤操作：

{% if fulfilled_by_amazon %}${AMAZON_RETURN}{% else %}${SELLER_RETURN}{% endif %}

无论您选择哪种方式，我们都会尽快办妥。`,

    exchange: `感谢您的来信。您希望更换订单 {{ order_id }} 的${ITEM}，我们很乐意帮您换到合适的那一款。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们仓储和发货，换货也由亚马逊办理：
${AMAZON_RETURN}

如果那里没有您想要的款式，请选择退款后重新下单。{% else %}步骤如下：
1. 请回复您想要的款式（尺寸、颜色或型号），我们为您预留。
2. 打开“我的订单”，选择“退货或更换商品”，并打印页面上显示的退货标签。请把退货编号 {{ rma_number }} 放入包裹，寄到以下地址：
{{ return_address }}
3. 我们收到后两个工作日内寄出新的商品，并把运单号发给您。{% endif %}`,

    'refund-status': `感谢您的来信。您正在等待订单 {{ order_id }} 的退款{% if refund_amount %}（{{ refund_amount }}）{% endif %}，我们理解您希望得到确切的消息。

{% if fulfilled_by_amazon %}该订单的退货和退款由亚马逊为我们办理：
1. 打开“我的订单”，选中该订单，再选择“查看退货/退款状态”，那里显示金额和日期。
2. 亚马逊退款后，银行通常在三到五个工作日内入账。

如果那里没有显示，请选择“订单问题”，亚马逊会立即核查。{% else %}今天的进度如下：

{{ answer }}

退款发出后，银行通常在三到五个工作日内入账，退回下单时的付款方式。您可以随时在“我的订单”›“查看退货/退款状态”中查看。如果届时仍未到账，请直接回复，我们为您查询。{% endif %}`,

    cancel: `感谢您及早告诉我们。您希望取消订单 {{ order_id }}，我们很乐意帮助您。

{% if shipped_on %}包裹已于 {{ shipped_on }} {% if carrier %}由 {{ carrier }} {% endif %}发出，因此按退货办理：
1. 派送时拒收，或者签收后打开“我的订单”›“退货或更换商品”。
2. 包裹到达{% if fulfilled_by_amazon %}亚马逊退货中心{% else %}我们的仓库{% endif %}后，两个工作日内为您退款。{% else %}取消在您的亚马逊账户中办理，款项也会自动处理：
1. 打开“我的订单”，选中该订单。
2. 选择“请求取消”（或“取消商品”），注明原因并确认。

如果您已在那里提交申请，则已在办理中。{% if fulfilled_by_amazon %}该订单由亚马逊为我们发货，亚马逊会向您确认取消。{% else %}我们会在一个工作日内答复您的申请。{% endif %}{% endif %}

如果您还是想保留订单，直接回复即可。`,

    'refused-delivery': `感谢您告诉我们。您拒收了订单 {{ order_id }} 的包裹，我们理解您想知道款项如何处理。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们发货，退回的包裹也由亚马逊接收：
1. 退货中心登记后，亚马逊会把款项退回您原来的付款方式。
2. 您可以在“我的订单”›“查看退货/退款状态”中查看进度。{% else %}包裹正{% if carrier %}由 {{ carrier }} {% endif %}退回我们这里{% if tracking_number %}（运单号 {{ tracking_number }}）{% endif %}：
1. 我们收到后两个工作日内把退款{% if refund_amount %} {{ refund_amount }} {% endif %}退回您原来的付款方式。
2. 银行通常在之后三到五个工作日内入账。{% endif %}

如果您还是希望收到商品，请直接回复，我们告诉您最快的办法。`,

    'how-to': `感谢您询问${ITEM}{% if order_id %}（订单 {{ order_id }}）{% endif %}的用法。我们理解您希望充分用好它，很乐意为您说明。

操作方法如下：

{{ answer }}

如果某一步与您看到的不同，请回复照片，或说明您做到了哪一步，我们在一个工作日内和您一起查看。`,

    manual: `感谢您的来信。您需要${ITEM}{% if order_id %}（订单 {{ order_id }}）{% endif %}的说明书，我们理解有它在手边更容易上手。

说明书已作为文件附在本消息中：{{ attachment }}

您可以在手机或电脑上打开、保存，或打印需要的页面。如果对某一步有疑问，请回复页码，我们在一个工作日内为您解释。`,

    compatibility: `感谢您提前询问。您想知道${ITEM}{% if order_id %}（订单 {{ order_id }}）{% endif %}是否适用于您的设备，我们理解您希望一次就合适。

我们的答复如下：

{{ answer }}

如需再次确认，请回复铭牌或设置菜单中的准确型号，我们在一个工作日内答复您。`,

    'spare-parts': `感谢您的来信。您需要${ITEM}{% if order_id %}（订单 {{ order_id }}）{% endif %}的备用零件，很高兴您愿意继续使用它。

我们可以这样帮助您：

{{ answer }}

为确保您收到正确的零件，请回复零件的照片，或说明书中的名称。我们在一个工作日内答复您。`,

    invoice: `感谢您的来信。您需要订单 {{ order_id }} 的发票，我们理解您的单据需要齐全。

{% if fulfilled_by_amazon %}该订单由亚马逊为我们处理，发票保存在您的账户中：
1. 打开“我的订单”，找到该订单，选择“发票”。
2. 如果那里还没有显示，请回复发票抬头、账单地址和税号（如有），我们在一个工作日内在这里发给您。{% else %}1. 发票已作为文件附在本消息中：{{ attachment }}
2. 您也可以随时在“我的订单”›“发票”中查看。

如果抬头、地址或税号需要更改，请回复正确的信息，我们在一个工作日内发来更正后的发票。{% endif %}`,

    thanks: `感谢您{% if order_id %}就订单 {{ order_id }} {% endif %}发来的友好消息。很高兴一切顺利，也感谢您抽出时间告诉我们。

以后如果对${ITEM}有任何问题，请直接回复，我们在一个工作日内答复您。`,

    'pre-sale': `感谢您{% if product %}对“{{ product }}”{% else %}对我们商品{% endif %}的关注{% if order_id %}（订单 {{ order_id }}）{% endif %}。我们理解您希望在下单前了解清楚。对您的问题，答复如下：

{{ answer }}

如果还有疑问，请回复您关心的细节，我们在一个工作日内答复您。`,

    holding: `感谢您的来信{% if order_id %}（订单 {{ order_id }}）{% endif %}。我们已仔细阅读您的问题，理解一个明确的答复对您有多重要。

我们正在核实细节，以便为您提供真正有帮助的解决办法。

1. 我们会在 {{ answer_by }} 之前在这里给您完整的答复。
2. 在此之前您无需做任何操作。如果想补充内容，例如照片，请直接回复，我们会一并考虑。

感谢您给我们这段时间。`,
  },
};
