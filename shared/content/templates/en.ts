import type { LanguageTemplates } from './schema.ts';

const ITEM = '{% if product %}{{ product }}{% else %}item{% endif %}';

const TRACKING = `{% if shipped_on %}- Shipped: {{ shipped_on }}
{% endif %}{% if carrier %}- Carrier: {{ carrier }}
{% endif %}{% if tracking_number %}- Tracking number: {{ tracking_number }}
{% endif %}- Latest status: {% if tracking_status %}{{ tracking_status }}{% elsif fulfilled_by_amazon %}shown live under Your Orders › Track package{% else %}we are checking with the carrier and will write to you here by {{ answer_by }}{% endif %}`;

const AMAZON_RETURN = `1. Open Your Orders, choose “Return or replace items” next to this order and select your reason.
2. Choose replacement or refund. Amazon fulfils this order, so the return label and the drop-off points are shown there.
3. Your refund or replacement is confirmed by Amazon as soon as the parcel has been scanned in.`;

const REPLACEMENT_OR_REFUND = `1. Replacement: a new one leaves our warehouse within two business days, and you receive its tracking number.
2. Full refund{% if refund_amount %} of {{ refund_amount }}{% endif %}: it goes to your original payment method within two business days.

Simply reply with “1” or “2” and we will start right away.`;

const SELLER_RETURN = `1. Open Your Orders, choose “Return or replace items” next to this order and print the return label shown there.
2. Put your return number {{ rma_number }} into the parcel and send it to:
{{ return_address }}
3. We refund you{% if refund_amount %} {{ refund_amount }}{% endif %} within two business days of its arrival. Your bank usually shows the amount three to five business days later.`;

export const en: LanguageTemplates = {
  opening: 'Hello{% if buyer_name %} {{ buyer_name }}{% endif %},',
  closing: 'Kind regards,\n{{ signature }}',
  texts: {
    'where-is-it': `Thank you for your message. You would like to know where order {{ order_id }} is, and we understand that you are looking forward to it. Here is what we can see today:

${TRACKING}{% if deliver_by %}
- Delivery estimate: {{ deliver_by }}{% endif %}

{% if fulfilled_by_amazon %}Amazon stores, ships and delivers this order for us. Under Your Orders › Track package you can follow the parcel live. If it is still on its way after the date shown there, choose “Problem with order” next to it, and Amazon arranges a replacement or a refund for you.{% else %}We keep following the parcel for you. If it is still on its way three days from now, please reply to this message, and we will arrange a replacement or a full refund, whichever you prefer.{% endif %}`,

    late: `Thank you for your patience. Order {{ order_id }} is taking longer than promised{% if deliver_by %}; it was due on {{ deliver_by }}{% endif %}. We are sorry for the wait and understand how inconvenient it is. Here is what we can see today:

${TRACKING}

{% if fulfilled_by_amazon %}Amazon ships and delivers this order for us and sees the exact position of the parcel. You have two options:
1. Wait a little longer: the new delivery date is under Your Orders › Track package.
2. Resolve it now: choose “Problem with order” under Your Orders, and Amazon arranges a replacement or a refund for you.{% else %}You have two options:
1. Wait a little longer: we follow the parcel every day and write to you as soon as it moves.
2. Resolve it now: reply with “2” and we arrange a full refund{% if refund_amount %} of {{ refund_amount }}{% endif %} within two business days.

Tell us what suits you best, and we will take it from there.{% endif %}`,

    'delivered-not-received': `Thank you for letting us know. Order {{ order_id }} is shown as delivered{% if delivered_on %} on {{ delivered_on }}{% endif %}, yet the parcel is not in your hands. We understand that this is worrying, and we will clear it up together with you.

These three checks solve most cases:
1. Family, neighbours or reception: someone may have accepted the parcel for you.
2. The usual safe places: mailbox, porch, garage, parcel locker.
3. Your Orders › Track package: the delivery photo or the name of the person who signed is often shown there.

{% if fulfilled_by_amazon %}If the parcel is still missing, choose “Problem with order” under Your Orders. Amazon delivered this order for us and arranges a replacement or a refund for you there.{% else %}If the parcel is still missing, please reply to this message. We then open an enquiry with {% if carrier %}{{ carrier }}{% else %}the carrier{% endif %}{% if tracking_number %} (tracking number {{ tracking_number }}){% endif %} the same day and settle a replacement or a full refund with you.{% endif %}`,

    'tracking-not-moving': `Thank you for your message. You have noticed that the tracking of order {{ order_id }} has stood still for a while, and we understand that this makes you wonder. Here is what we can see today:

${TRACKING}

Between two sorting hubs a parcel often travels several days without a scan and then appears again at the next one.

{% if fulfilled_by_amazon %}Amazon ships and delivers this order for us; the newest position is always under Your Orders › Track package. If nothing has moved two days from now, choose “Problem with order” there, and Amazon arranges a replacement or a refund for you.{% else %}To be on the safe side, we are asking the carrier to locate the parcel{% if answer_by %} and will write to you again by {{ answer_by }}{% endif %}. If it stays out of sight, you choose between a replacement and a full refund.{% endif %}`,

    'address-change': `Thank you for writing in good time. You would like order {{ order_id }} to go to a different address, and we are glad to help it reach the right door.

{% if shipped_on %}The parcel left on {{ shipped_on }}{% if carrier %} with {{ carrier }}{% endif %}{% if tracking_number %}, tracking number {{ tracking_number }}{% endif %}. There are two ways to get it to the new address:
1. Redirect it: under Your Orders › Track package you will find the delivery options, such as another address or a pick-up point.
2. Place a new order: let this parcel go back and order again with the new address. You receive a full refund once it is back{% if fulfilled_by_amazon %} with Amazon{% else %} with us{% endif %}.{% else %}For your security, every parcel goes to the address stored with the order. There are two ways to change it:
1. Change it yourself: open Your Orders, select this order and choose “Change shipping address”.
2. Place a new order: if the option is no longer shown, choose “Request cancellation” there and order again with the new address. {% if fulfilled_by_amazon %}Amazon ships this order for us and confirms the request.{% else %}We confirm the request within one business day.{% endif %}{% endif %}

If you would like us to go through the steps with you, simply reply here.`,

    customs: `Thank you for your message. You have a question about customs for order {{ order_id }}, and we understand that such a notice comes as a surprise.{% if tracking_status %} The latest status of the parcel is: {{ tracking_status }}.{% endif %}

A customs check usually takes one to five business days, after which the parcel travels on by itself. {% if fulfilled_by_amazon %}Amazon ships this order for us and takes care of the clearance:
1. If you are asked for documents or a payment, open Your Orders, choose “Problem with order” and show Amazon the notice.
2. Import fees that you paid with the order already cover the duties.{% else %}Here is how we help:
1. If you are asked for documents, send us a photo of the notice here; you receive the papers within one business day.
2. If you are asked for a payment, send us the amount first. We check it against your order and tell you how it is settled.{% endif %}

We stay with you until the parcel has arrived.`,

    lost: `Thank you for your patience. Order {{ order_id }}{% if deliver_by %} was due on {{ deliver_by }} and{% endif %} appears to have been lost on the way{% if carrier %} with {{ carrier }}{% endif %}{% if tracking_number %} (tracking number {{ tracking_number }}){% endif %}. We are sorry; you have waited long enough, so let us settle this now.

{% if fulfilled_by_amazon %}Amazon ships and delivers this order for us and has the solution ready in your account:
1. Open Your Orders, choose this order and then “Problem with order”.
2. Select a replacement or a full refund; Amazon confirms it straight away.

If anything there is unclear, reply here and we will go through it with you.{% else %}Please choose what suits you best:
${REPLACEMENT_OR_REFUND}{% endif %}`,

    'shipping-question': `Thank you for your question about the delivery{% if product %} of {{ product }}{% endif %}{% if order_id %} (order {{ order_id }}){% endif %}. We understand that you want to plan ahead. Here is our answer:

{{ answer }}

{% if fulfilled_by_amazon %}Amazon stores and ships this item for us, so the delivery date that Amazon shows with the order already takes your address into account.{% else %}The delivery date that Amazon shows with the order already takes your address and our handling time into account.{% endif %}

If you have another question, simply reply to this message; you receive our answer within one business day.`,

    'damaged-on-arrival': `Thank you for telling us. We are sorry that your ${ITEM} from order {{ order_id }} reached you damaged. You were looking forward to a flawless item, and we will put this right.

{% if fulfilled_by_amazon %}Amazon stores and ships this order for us, and the quickest solution is in your account:
${AMAZON_RETURN}

We pass your report on to our packaging team, so that it helps the next parcel too.{% else %}Please choose what suits you best:
${REPLACEMENT_OR_REFUND} If you have a photo of the item and its box at hand, attach it: it helps us improve the packaging.{% endif %}`,

    defective: `Thank you for your message. We are sorry that your ${ITEM} from order {{ order_id }} is not working as it should. You want to use it, not to deal with a fault, so let us solve this quickly.

{% if fulfilled_by_amazon %}Amazon stores and ships this order for us, and the quickest solution is in your account:
${AMAZON_RETURN}

Your description goes to our quality team, so that the cause is found.{% else %}Please choose what suits you best:
${REPLACEMENT_OR_REFUND} A sentence or a short video of what happens helps our quality team find the cause.{% endif %}`,

    'missing-parts': `Thank you for checking the contents so carefully. We are sorry that something was missing from your ${ITEM} in order {{ order_id }}; a set is only useful when it is complete.

Please choose what suits you best:
1. Missing part: reply with the name of the part, or a photo of what arrived. We send it at our expense within two business days, and you receive its tracking number.
{% if fulfilled_by_amazon %}2. Exchange or return: Amazon ships this order for us. Under Your Orders › “Return or replace items” you choose a complete replacement or a refund, and the label is shown there.{% else %}2. Full refund{% if refund_amount %} of {{ refund_amount }}{% endif %}: reply with “2”, and it goes to your original payment method within two business days.{% endif %}

We will start as soon as we have your reply.`,

    'wrong-item': `Thank you for letting us know. We are sorry that order {{ order_id }} brought you something other than the ${ITEM} you ordered. You will get the one you chose.

{% if fulfilled_by_amazon %}Amazon picks and ships this order for us, and the exchange is quickest in your account:
${AMAZON_RETURN}

We also have our stock checked, so that the next order is right the first time.{% else %}Please choose what suits you best:
${REPLACEMENT_OR_REFUND} Please keep the item you received until then; its return is at our expense, and we tell you how with our next message.{% endif %}`,

    'not-as-described': `Thank you for your honest description. We are sorry that your ${ITEM} from order {{ order_id }} differs from what the product page led you to expect. You rely on that page, and we take your point seriously.

{% if fulfilled_by_amazon %}Amazon stores and ships this order for us, and the quickest solution is in your account:
${AMAZON_RETURN}

We compare your description with the product page and correct what is unclear.{% else %}Please choose what suits you best:
${REPLACEMENT_OR_REFUND} We also compare your description with the product page and correct what is unclear.{% endif %}`,

    'stopped-working': `Thank you for your message. We are sorry that your ${ITEM} from order {{ order_id }} worked at first and has now stopped. You expect it to last, and so do we.

{% if fulfilled_by_amazon %}Amazon stores and ships this order for us, and the quickest solution is in your account:
${AMAZON_RETURN}

If the return option is no longer shown, reply here with a short description, and we will settle it with you directly within one business day.{% else %}Please choose what suits you best:
${REPLACEMENT_OR_REFUND} A sentence or a short video of what happens helps our quality team find the cause.{% endif %}`,

    'return-seller-fault': `Thank you for your message. We are sorry that your ${ITEM} from order {{ order_id }} did not live up to what you were promised. You may of course return it, and the return is at our expense.

{% if fulfilled_by_amazon %}Amazon stores and ships this order for us and handles its return:
${AMAZON_RETURN}

If a step looks different for you, reply here and we will go through it together.{% else %}Here is how it works:
${SELLER_RETURN}

If you would prefer a replacement to a refund, simply tell us in a short reply.{% endif %}`,

    'return-change-of-mind': `Thank you for your message. You would like to return your ${ITEM} from order {{ order_id }}. That is perfectly fine, and we understand that not every choice turns out to be the right one.

{% if refund_percent %}You may prefer the simpler way: keep the item and we refund you {{ refund_percent }}% of its price. Reply with “keep”, and the amount goes to your original payment method within two business days.

If you would rather send it back{% else %}To send it back{% endif %}, please follow these steps:

{% if fulfilled_by_amazon %}${AMAZON_RETURN}{% else %}${SELLER_RETURN}{% endif %}

Whichever way you choose, we will see it through quickly.`,

    exchange: `Thank you for your message. You would like to exchange your ${ITEM} from order {{ order_id }}, and we are glad to help you get the one that suits you.

{% if fulfilled_by_amazon %}Amazon stores and ships this order for us and handles its exchange:
${AMAZON_RETURN}

If the version you want is not offered there, choose the refund and place a new order.{% else %}Here is how it works:
1. Reply with the version you would like (for example another size or model), and we set one aside for you.
2. Open Your Orders, choose “Return or replace items” and print the return label shown there. Put your return number {{ rma_number }} into the parcel and send it to:
{{ return_address }}
3. Your new item leaves our warehouse within two business days of its arrival, and you receive the tracking number.{% endif %}`,

    'refund-status': `Thank you for your message. You are waiting for the refund{% if refund_amount %} of {{ refund_amount }}{% endif %} for order {{ order_id }}, and we understand that you want certainty.

{% if fulfilled_by_amazon %}Amazon handles the return and the refund of this order for us:
1. Open Your Orders, choose this order and then “View return/refund status”; the amount and its date are shown there.
2. After Amazon has issued it, your bank usually shows it three to five business days later.

If nothing is shown there, choose “Problem with order”, and Amazon looks into it at once.{% else %}Here is where it stands today:

{{ answer }}

After a refund has been issued, your bank usually shows it three to five business days later, on the payment method used for the order. You can see it at any time under Your Orders › “View return/refund status”. If it has not appeared by then, reply here and we will trace it.{% endif %}`,

    cancel: `Thank you for telling us early. You would like to cancel order {{ order_id }}, and we are glad to help.

{% if shipped_on %}The parcel left on {{ shipped_on }}{% if carrier %} with {{ carrier }}{% endif %}, so the way back is a return:
1. Decline the parcel at the door, or accept it and open Your Orders › “Return or replace items”.
2. You are refunded within two business days of its arrival{% if fulfilled_by_amazon %} at Amazon's returns warehouse{% else %} at our warehouse{% endif %}.{% else %}Cancellations are made in your Amazon account, which also settles any payment automatically:
1. Open Your Orders and select this order.
2. Choose “Request cancellation” (or “Cancel items”), pick a reason and confirm.

If you have already sent the request there, everything is on its way. {% if fulfilled_by_amazon %}Amazon fulfils this order and confirms the cancellation to you.{% else %}We answer the request within one business day.{% endif %}{% endif %}

If you would like to keep the order after all, simply reply here.`,

    'refused-delivery': `Thank you for letting us know. You declined the delivery of order {{ order_id }}, and we understand that you now want to know what happens with your money.

{% if fulfilled_by_amazon %}Amazon ships this order for us and takes the parcel back:
1. Once it has been scanned in at the returns warehouse, Amazon refunds your original payment method.
2. You can follow this under Your Orders › “View return/refund status”.{% else %}The parcel is on its way back to us{% if carrier %} with {{ carrier }}{% endif %}{% if tracking_number %} (tracking number {{ tracking_number }}){% endif %}:
1. Within two business days of its arrival we refund you{% if refund_amount %} {{ refund_amount }}{% endif %} to your original payment method.
2. Your bank usually shows the amount three to five business days later.{% endif %}

If you would like to receive the item after all, reply here and we will tell you the quickest way.`,

    'how-to': `Thank you for your question about your ${ITEM}{% if order_id %} (order {{ order_id }}){% endif %}. We understand that you want to get the most out of it, and we are glad to explain.

Here is how it works:

{{ answer }}

If a step looks different on your side, reply with a photo or a few words about where you are, and we will go through it with you within one business day.`,

    manual: `Thank you for your message. You need the instructions for your ${ITEM}{% if order_id %} (order {{ order_id }}){% endif %}, and we understand that it is easier to start with them at hand.

The manual is attached to this message as a file: {{ attachment }}

You can open it on a phone or computer, save it, or print the pages that you need. If a step raises a question, reply with its page number, and we will explain it within one business day.`,

    compatibility: `Thank you for asking before you start. You would like to know whether your ${ITEM}{% if order_id %} (order {{ order_id }}){% endif %} works with your device, and we understand that it has to fit the first time.

Here is our answer:

{{ answer }}

To have it checked once more, reply with the exact model name from the rating plate or the settings menu, and we will confirm it within one business day.`,

    'spare-parts': `Thank you for your message. You need a spare part for your ${ITEM}{% if order_id %} (order {{ order_id }}){% endif %}, and we are glad that you want to keep using it.

Here is what we can do:

{{ answer }}

To make sure that you receive the right part, reply with a photo of it or its name in the manual. We answer within one business day.`,

    invoice: `Thank you for your message. You need the invoice for order {{ order_id }}, and we understand that your records have to be complete.

{% if fulfilled_by_amazon %}Amazon fulfils this order for us and keeps the invoice in your account:
1. Open Your Orders, find this order and choose “Invoice”.
2. If it is not shown there yet, reply with the billing name, the billing address and, if you have one, the VAT number. You receive the invoice here within one business day.{% else %}1. The invoice is attached to this message as a file: {{ attachment }}
2. You will also find it at any time under Your Orders › “Invoice”.

If the billing name, the address or the VAT number needs a change, reply with the right details, and you receive a corrected invoice within one business day.{% endif %}`,

    thanks: `Thank you for your kind message{% if order_id %} about order {{ order_id }}{% endif %}. We are glad that everything has worked out, and we appreciate that you took the time to tell us.

If a question about your ${ITEM} comes up later, simply reply here. You will have our answer within one business day.`,

    'pre-sale': `Thank you for your interest{% if product %} in {{ product }}{% endif %}{% if order_id %} (order {{ order_id }}){% endif %}. We understand that you want to be sure before you order. Here is the answer to your question:

{{ answer }}

If something is still open, reply here with the details that matter to you, and you will have our answer within one business day.`,

    holding: `Thank you for your message{% if order_id %} about order {{ order_id }}{% endif %}. We have read it carefully and understand how important a clear answer is to you.

We are now looking into the details, so that we can offer you a solution that really helps.

1. You will receive our full answer here by {{ answer_by }}.
2. Until then there is nothing you need to do. If you would like to add something, such as a photo, reply here and we will include it.

Thank you for giving us this time.`,
  },
};
