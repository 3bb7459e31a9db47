import type { Language, MailKind } from '../content/vocabulary.ts';

/** Who the mail comes from, as far as its From shows (the quoted one for an inline forward). */
export type SenderClass = 'buyer-relay' | 'amazon' | 'google' | 'other';

export interface RecognitionRule {
  kind: MailKind;
  /** Senders from whom the sign counts; a subject alone proves nothing. */
  from: readonly SenderClass[] | 'anyone';
  look: 'notification-type' | 'header' | 'sender' | 'subject' | 'body';
  /** For `header`: its name, lower case. */
  header?: string;
  /** Matched on the folded, lower-cased value; for a header, on its undecoded value. */
  pattern: RegExp;
  languages: readonly Language[] | 'any';
  /** Why, in words for the result. */
  evidence: string;
  /** AMAZON.md's: stands in Amazon's text, seen in several sources, weak. */
  confidence: 'V' | 'S' | 'W';
}

const AMAZON = ['amazon', 'buyer-relay'] as const;

/** Read from the top; the first that fits decides. Headers first, then the sender, then subject and body. */
export const RECOGNITION_RULES: readonly RecognitionRule[] = [
  // A buyer's out-of-office reply comes through the relay with all of a message's headers: loops are stopped first.
  {
    kind: 'automatic',
    from: ['buyer-relay', 'other', 'google'],
    look: 'header',
    header: 'auto-submitted',
    pattern: /^\s*(?!no\b)[a-z]/i,
    languages: 'any',
    evidence: 'Auto-Submitted says that a program wrote it',
    confidence: 'V',
  },
  {
    kind: 'automatic',
    from: ['buyer-relay'],
    look: 'header',
    header: 'precedence',
    pattern: /^\s*(?:bulk|junk|list|auto_reply)/i,
    languages: 'any',
    evidence: 'Precedence marks bulk mail',
    confidence: 'S',
  },
  {
    kind: 'automatic',
    from: ['buyer-relay', 'other'],
    look: 'header',
    header: 'x-autoreply',
    pattern: /^(?!\s*no\s*$)/i,
    languages: 'any',
    evidence: 'X-Autoreply marks an automatic reply',
    confidence: 'S',
  },
  {
    kind: 'automatic',
    from: ['buyer-relay', 'other'],
    look: 'header',
    header: 'x-autorespond',
    pattern: /^(?!\s*no\s*$)/i,
    languages: 'any',
    evidence: 'X-Autorespond marks an automatic reply',
    confidence: 'S',
  },

  {
    kind: 'buyer-message',
    from: ['buyer-relay'],
    look: 'notification-type',
    pattern: /^bbc_message_sent_to_merchant$/,
    languages: 'any',
    evidence: 'Amazon’s header names a buyer’s message',
    confidence: 'S',
  },
  {
    kind: 'own-copy',
    from: AMAZON,
    look: 'notification-type',
    pattern: /^bbc_message_confirmation_to_merchant$/,
    languages: 'any',
    evidence: 'Amazon’s header names a copy of the seller’s reply',
    confidence: 'S',
  },
  {
    kind: 'cancellation',
    from: AMAZON,
    look: 'notification-type',
    pattern: /^brc_seller_notification/,
    languages: 'any',
    evidence: 'Amazon’s header names a cancellation request',
    confidence: 'S',
  },
  {
    kind: 'return-request',
    from: AMAZON,
    look: 'notification-type',
    pattern: /^return_request/,
    languages: 'any',
    evidence: 'Amazon’s header names a return request',
    confidence: 'S',
  },
  {
    kind: 'notice',
    from: AMAZON,
    look: 'notification-type',
    pattern: /^a_z_claim_respondent_close/,
    languages: 'any',
    evidence: 'Amazon’s header names a closed claim',
    confidence: 'S',
  },
  {
    kind: 'a-to-z',
    from: AMAZON,
    look: 'notification-type',
    pattern: /^a_z_claim/,
    languages: 'any',
    evidence: 'Amazon’s header names an A-to-z claim',
    confidence: 'W',
  },

  {
    kind: 'forwarding-confirmation',
    from: ['google'],
    look: 'sender',
    pattern: /^forwarding-noreply@google\.com$/,
    languages: 'any',
    evidence: 'From is Gmail’s forwarding confirmation address',
    confidence: 'S',
  },

  // A refusal quotes the refused reply: it is looked for before copies and messages.
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /(?:were|was) (?:un|not )able to deliver (?:the|your) (?:message|e-?mail)|could ?n(?:o|')t deliver (?:the|your) (?:message|e-?mail) you sent|your (?:message|e-?mail) (?:to .{1,60} )?(?:could not|couldn't|was not|cannot) be (?:sent|delivered)/,
    languages: ['en'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'S',
  },
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /(?:ihre|die von ihnen gesendete|die) nachricht .{0,120}(?:konnte nicht|nicht) (?:zugestellt|übermittelt|gesendet) werden|konnten (?:wir )?(?:ihre|die) .{0,80}nachricht .{0,120}nicht (?:zustellen|übermitteln|senden)/,
    languages: ['de'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'W',
  },
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /n'avons pas (?:pu|été en mesure de) (?:remettre|transmettre|envoyer|livrer) (?:le|votre) (?:message|e-?mail)|votre message .{0,80}n'a pas pu être (?:remis|transmis|envoyé)/,
    languages: ['fr'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'W',
  },
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /no (?:hemos podido|pudimos|se ha podido|se pudo) (?:entregar|enviar) (?:el|su|tu) (?:mensaje|correo)|(?:su|tu) mensaje .{0,80}no (?:ha podido|pudo) (?:ser )?(?:entregado|enviado|entregarse|enviarse)/,
    languages: ['es'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'W',
  },
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /non (?:siamo riusciti a|abbiamo potuto|è stato possibile) (?:consegnare|recapitare|inviare) (?:il|tuo|il tuo|il suo) messaggio|il (?:tuo|suo) messaggio .{0,80}non (?:è stato|può essere) (?:consegnato|recapitato|inviato)/,
    languages: ['it'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'W',
  },
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /(?:送信された|お送りいただいた|出品者様が送信した|ご送信の)?(?:メッセージ|eメール|メール)(?:を|は)?.{0,30}(?:配信|送信|お届け|配送)(?:することが)?(?:できません|できなかった|されません)/,
    languages: ['ja'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'W',
  },
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /(?:无法|未能|没有)(?:投递|发送|送达|传送)(?:您|你)?.{0,30}(?:消息|邮件|信息)|(?:您|你)(?:发送)?的.{0,20}(?:消息|邮件|信息).{0,20}(?:无法|未能)(?:投递|发送|送达)/,
    languages: ['zh'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'W',
  },
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /(?:konden|kunnen) (?:het|uw|je) bericht .{0,80}niet (?:bezorgen|afleveren|verzenden)|(?:uw|je|het) bericht .{0,80}(?:kon niet|is niet) (?:worden )?(?:bezorgd|afgeleverd|verzonden)/,
    languages: ['nl'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'W',
  },
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /não (?:foi possível|conseguimos|pudemos) (?:entregar|enviar) (?:a|sua|a sua) mensagem|sua mensagem .{0,80}não (?:pôde|pode) ser (?:entregue|enviada)/,
    languages: ['pt'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'W',
  },
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /kunde (?:vi )?inte (?:leverera|skicka) (?:ditt |det )?meddelande|meddelande .{0,80}kunde inte (?:levereras|skickas)/,
    languages: ['sv'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'W',
  },
  {
    kind: 'refusal',
    from: ['amazon'],
    look: 'body',
    pattern:
      /nie (?:udało się|mogliśmy|można było) (?:nam )?(?:dostarczyć|wysłać|przesłać) (?:twojej |państwa )?wiadomości|wiadomość .{0,80}nie (?:została|mogła zostać) (?:dostarczona|wysłana)/,
    languages: ['pl'],
    evidence: 'the text says that Amazon did not deliver a reply',
    confidence: 'W',
  },

  {
    kind: 'own-copy',
    from: AMAZON,
    look: 'sender',
    pattern: /^auto-communication@/,
    languages: 'any',
    evidence: 'From is auto-communication@amazon',
    confidence: 'S',
  },
  {
    kind: 'own-copy',
    from: ['amazon'],
    look: 'body',
    pattern: /(?:here is|this is|below is) a copy of the (?:e-?mail|message) (?:that )?you (?:have )?sent/,
    languages: ['en'],
    evidence: 'the text says that it is a copy of the seller’s reply',
    confidence: 'S',
  },
  {
    kind: 'own-copy',
    from: ['amazon'],
    look: 'body',
    pattern:
      /(?:hier ist|dies ist|anbei|nachfolgend|hier finden sie) (?:die |eine )?kopie (?:der|ihrer) (?:e-?mail|nachricht)/,
    languages: ['de'],
    evidence: 'the text says that it is a copy of the seller’s reply',
    confidence: 'W',
  },
  {
    kind: 'own-copy',
    from: ['amazon'],
    look: 'body',
    pattern:
      /(?:voici|ci-dessous|vous trouverez) .{0,30}(?:une |la )?copie (?:de|du) (?:l'|votre |ce )?(?:e-?mail|message|courriel)/,
    languages: ['fr'],
    evidence: 'the text says that it is a copy of the seller’s reply',
    confidence: 'W',
  },
  {
    kind: 'own-copy',
    from: ['amazon'],
    look: 'body',
    pattern: /(?:esta es|aquí (?:tiene|tienes|está)|a continuación).{0,30} copia del? (?:correo|mensaje|e-?mail)/,
    languages: ['es'],
    evidence: 'the text says that it is a copy of the seller’s reply',
    confidence: 'W',
  },
  {
    kind: 'own-copy',
    from: ['amazon'],
    look: 'body',
    pattern: /(?:ecco|questa è|di seguito).{0,30} copia (?:dell'|del )(?:e-?mail|messaggio)/,
    languages: ['it'],
    evidence: 'the text says that it is a copy of the seller’s reply',
    confidence: 'W',
  },
  {
    kind: 'own-copy',
    from: ['amazon'],
    look: 'body',
    pattern:
      /(?:送信した|送信された|お送りいただいた|お送りになった)(?:eメール|メール|メッセージ)の(?:コピー|控え|写し)/,
    languages: ['ja'],
    evidence: 'the text says that it is a copy of the seller’s reply',
    confidence: 'W',
  },
  {
    kind: 'own-copy',
    from: ['amazon'],
    look: 'body',
    pattern:
      /(?:这是|以下是|此为)(?:您|你)(?:所)?(?:发送|发出)的?.{0,20}(?:副本|邮件副本|抄送)|(?:您|你)(?:发送|发出)的(?:电子)?(?:邮件|消息)(?:的)?副本/,
    languages: ['zh'],
    evidence: 'the text says that it is a copy of the seller’s reply',
    confidence: 'W',
  },
  {
    kind: 'own-copy',
    from: ['amazon'],
    look: 'body',
    pattern:
      /kopie van (?:de |het |uw |je )(?:e-?mail|bericht) (?:die|dat) (?:u|je)|(?:esta é|segue|aqui está|abaixo).{0,30} cópia (?:do|da) (?:e-?mail|mensagem)|kopia av (?:det |ditt )?(?:e-?post|mejl|meddelande)|kopia (?:wysłanej|wiadomości|twojej)/,
    languages: ['nl', 'pt', 'sv', 'pl'],
    evidence: 'the text says that it is a copy of the seller’s reply',
    confidence: 'W',
  },

  {
    kind: 'notice',
    from: ['amazon'],
    look: 'subject',
    pattern:
      /(?:claim|reklamation|réclamation|reclamación|reclamo|クレーム|申請|索赔|reclamação).{0,80}(?:has been |was |is |wurde |été |sido |stato )?(?:closed|withdrawn|cancell?ed|geschlossen|zurückgezogen|clôturée?|fermée?|retirée?|cerrad[oa]|retirad[oa]|chius[oa]|ritirat[oa]|終了|取り下げ|クローズ|已关闭|已撤销|已结案|encerrad[oa])/,
    languages: 'any',
    evidence: 'the subject says that a claim was closed',
    confidence: 'S',
  },
  {
    kind: 'a-to-z',
    from: ['amazon'],
    look: 'sender',
    pattern: /^(?:atoz-?guarantee|a-to-z|atoz|seller-guarantee|a-?z-?guarantee)[a-z-]{0,30}@/,
    languages: 'any',
    evidence: 'From is the A-to-z department’s address',
    confidence: 'S',
  },
  {
    kind: 'a-to-z',
    from: ['amazon'],
    look: 'subject',
    pattern:
      /claim received on order|claim decision on order|a-?\s?to-?\s?z (?:guarantee )?claim|claim .{0,40}a-?to-?z/,
    languages: ['en'],
    evidence: 'the subject names a claim',
    confidence: 'S',
  },
  {
    kind: 'a-to-z',
    from: ['amazon'],
    look: 'subject',
    pattern:
      /a-?\s?(?:bis|to)-?\s?z[- ]?(?:garantie|guarantee)?|garantieantrag|antrag .{0,40}garantie|(?:anspruch|reklamation) (?:zur?|für|auf) .{0,20}bestellung/,
    languages: ['de'],
    evidence: 'the subject names a claim',
    confidence: 'W',
  },
  {
    kind: 'a-to-z',
    from: ['amazon'],
    look: 'subject',
    pattern:
      /garantie (?:a ?à ?z|de a à z|a-?to-?z)|réclamation .{0,60}(?:commande|garantie)|(?:commande|garantie).{0,60} réclamation/,
    languages: ['fr'],
    evidence: 'the subject names a claim',
    confidence: 'W',
  },
  {
    kind: 'a-to-z',
    from: ['amazon'],
    look: 'subject',
    pattern:
      /garantía (?:de la )?(?:a (?:a la )?z|a-?to-?z)|reclamación .{0,60}(?:pedido|garantía)|(?:pedido|garantía).{0,60} reclamación|reclamo .{0,60}(?:pedido|garantía)/,
    languages: ['es'],
    evidence: 'the subject names a claim',
    confidence: 'W',
  },
  {
    kind: 'a-to-z',
    from: ['amazon'],
    look: 'subject',
    pattern:
      /garanzia (?:dalla )?a(?: alla)?[ -](?:to-)?z|reclamo .{0,60}(?:ordine|garanzia)|(?:ordine|garanzia).{0,60} reclamo/,
    languages: ['it'],
    evidence: 'the subject names a claim',
    confidence: 'W',
  },
  {
    kind: 'a-to-z',
    from: ['amazon'],
    look: 'subject',
    pattern:
      /(?:マーケットプレイス)?保証(?:の)?(?:申請|クレーム)|a-?to-?z.{0,20}(?:保証|申請)|注文.{0,40}(?:クレーム|保証申請)/,
    languages: ['ja'],
    evidence: 'the subject names a claim',
    confidence: 'W',
  },
  {
    kind: 'a-to-z',
    from: ['amazon'],
    look: 'subject',
    pattern: /a-?\s?to-?\s?z.{0,20}索赔|(?:交易|商城)?保障索赔|订单.{0,40}索赔|索赔.{0,40}订单/,
    languages: ['zh'],
    evidence: 'the subject names a claim',
    confidence: 'W',
  },
  {
    kind: 'a-to-z',
    from: ['amazon'],
    look: 'subject',
    pattern:
      /a-?\s?tot-?\s?z|claim .{0,40}bestelling|garantia de a a z|reclamação .{0,60}pedido|a-?\s?till-?\s?[zö]|(?:gwarancj[aię] )?od a do z|roszczenie .{0,60}zamówieni/,
    languages: ['nl', 'pt', 'sv', 'pl'],
    evidence: 'the subject names a claim',
    confidence: 'W',
  },

  {
    kind: 'cancellation',
    from: AMAZON,
    look: 'subject',
    pattern:
      /(?:order )?cancell?ation request|request(?:s|ed)? (?:for|to) (?:order )?cancel|cancel(?:lation)? (?:of )?order request/,
    languages: ['en'],
    evidence: 'the subject is a cancellation request',
    confidence: 'S',
  },
  {
    kind: 'cancellation',
    from: AMAZON,
    look: 'subject',
    pattern:
      /stornierungs(?:anfrage|wunsch|antrag)|(?:anfrage|antrag|bitte) .{0,20}stornierung|bestellstornierung|anforderung .{0,20}stornierung/,
    languages: ['de'],
    evidence: 'the subject is a cancellation request',
    confidence: 'W',
  },
  {
    kind: 'cancellation',
    from: AMAZON,
    look: 'subject',
    pattern: /demande d'annulation/,
    languages: ['fr'],
    evidence: 'the subject is a cancellation request',
    confidence: 'S',
  },
  {
    kind: 'cancellation',
    from: AMAZON,
    look: 'subject',
    pattern: /solicitud de cancelación/,
    languages: ['es'],
    evidence: 'the subject is a cancellation request',
    confidence: 'S',
  },
  {
    kind: 'cancellation',
    from: AMAZON,
    look: 'subject',
    pattern: /richiesta di (?:annullamento|cancellazione)/,
    languages: ['it'],
    evidence: 'the subject is a cancellation request',
    confidence: 'W',
  },
  {
    kind: 'cancellation',
    from: AMAZON,
    look: 'subject',
    pattern: /(?:注文)?(?:の)?キャンセル(?:の)?(?:リクエスト|依頼|申請|要求|要請|希望)/,
    languages: ['ja'],
    evidence: 'the subject is a cancellation request',
    confidence: 'W',
  },
  {
    kind: 'cancellation',
    from: AMAZON,
    look: 'subject',
    pattern: /(?:订单)?取消(?:订单)?(?:的)?(?:请求|申请)|(?:请求|申请)取消/,
    languages: ['zh'],
    evidence: 'the subject is a cancellation request',
    confidence: 'W',
  },
  {
    kind: 'cancellation',
    from: AMAZON,
    look: 'subject',
    pattern:
      /annulerings(?:verzoek|aanvraag)|verzoek (?:tot|om) annulering|(?:solicitação|pedido) de cancelamento|begäran om (?:avbeställning|annullering|att avbryta)|avbeställningsbegäran|(?:prośba|żądanie|wniosek) o anulowanie/,
    languages: ['nl', 'pt', 'sv', 'pl'],
    evidence: 'the subject is a cancellation request',
    confidence: 'W',
  },

  {
    kind: 'return-request',
    from: AMAZON,
    look: 'subject',
    pattern: /return authori[sz]ation (?:request|notification)|return request(?:ed)? for order|requested a return/,
    languages: ['en'],
    evidence: 'the subject is a return authorisation',
    confidence: 'S',
  },
  {
    kind: 'return-request',
    from: AMAZON,
    look: 'subject',
    pattern:
      /rücksende(?:genehmigung|antrag|anfrage)|rücksendungs(?:genehmigung|antrag|anfrage)|rückgabe(?:antrag|anfrage|genehmigung)|(?:antrag|anfrage|genehmigung|benachrichtigung) .{0,30}(?:rücksendung|rückgabe)|retouren(?:anfrage|antrag)/,
    languages: ['de'],
    evidence: 'the subject is a return authorisation',
    confidence: 'W',
  },
  {
    kind: 'return-request',
    from: AMAZON,
    look: 'subject',
    pattern:
      /(?:notification|demande) d'autorisation de retour|autorisation de retour|demande de retour (?:pour|concernant|de) (?:la |votre )?commande/,
    languages: ['fr'],
    evidence: 'the subject is a return authorisation',
    confidence: 'S',
  },
  {
    kind: 'return-request',
    from: AMAZON,
    look: 'subject',
    pattern: /(?:notificación|solicitud) de (?:autorización de )?devolución/,
    languages: ['es'],
    evidence: 'the subject is a return authorisation',
    confidence: 'S',
  },
  {
    kind: 'return-request',
    from: AMAZON,
    look: 'subject',
    pattern:
      /(?:notifica|richiesta|autorizzazione) (?:di|al|del) (?:autorizzazione )?(?:(?:al|del|di) )?(?:reso|restituzione)|richiesta di reso/,
    languages: ['it'],
    evidence: 'the subject is a return authorisation',
    confidence: 'W',
  },
  {
    kind: 'return-request',
    from: AMAZON,
    look: 'subject',
    pattern: /返品(?:の)?(?:承認|許可|リクエスト|依頼|申請)/,
    languages: ['ja'],
    evidence: 'the subject is a return authorisation',
    confidence: 'W',
  },
  {
    kind: 'return-request',
    from: AMAZON,
    look: 'subject',
    pattern: /退货(?:授权)?(?:请求|申请|通知)|退货授权|退貨(?:授權)?(?:請求|申請|通知)/,
    languages: ['zh'],
    evidence: 'the subject is a return authorisation',
    confidence: 'W',
  },
  {
    kind: 'return-request',
    from: AMAZON,
    look: 'subject',
    pattern:
      /retour(?:autorisatie|verzoek|aanvraag)|(?:autorisatie|verzoek|melding) .{0,30}retour|(?:notificação|solicitação|pedido) de (?:autorização de )?devolução|retur(?:godkännande|begäran|förfrågan)|(?:godkännande|begäran) .{0,20}retur|(?:autoryzacj[aię]|prośba|powiadomienie|wniosek) .{0,30}zwrot/,
    languages: ['nl', 'pt', 'sv', 'pl'],
    evidence: 'the subject is a return authorisation',
    confidence: 'W',
  },
  {
    kind: 'return-request',
    from: ['amazon'],
    look: 'body',
    pattern: /return reason ?:|return quantity|customer'?s? comments? ?:/,
    languages: ['en'],
    evidence: 'the text has a return request’s fields',
    confidence: 'S',
  },
  {
    kind: 'return-request',
    from: ['amazon'],
    look: 'body',
    pattern:
      /rückgabegrund ?:|grund (?:für|der) (?:die )?rück(?:gabe|sendung) ?:|motif du retour ?:|motivo de (?:la )?devolución ?:|motivo del reso ?:|返品(?:の)?理由 ?:|退货(?:原因|理由) ?:|reden (?:van|voor) (?:de )?retour ?:|motivo da devolução ?:|returorsak ?:|orsak till returen ?:|(?:powód|przyczyna) zwrotu ?:/,
    languages: 'any',
    evidence: 'the text has a return request’s fields',
    confidence: 'W',
  },

  {
    kind: 'notice',
    from: ['amazon'],
    look: 'sender',
    pattern:
      /^(?:do-?not-?reply|no-?reply|donotreply|community-help|seller-answers|seller-performance|payments?-|seller-notification|order-update|auto-confirm|ship-confirm|shipment-tracking)[a-z0-9._+-]{0,60}@/,
    languages: 'any',
    evidence: 'From is an address of Amazon’s notifications',
    confidence: 'S',
  },
  {
    kind: 'notice',
    from: ['amazon'],
    look: 'subject',
    pattern:
      /^(?:re: )?(?:refund (?:initiated|issued)|(?:your )?refund .{0,60}(?:initiated|issued|processed)|a refund has been)/,
    languages: ['en'],
    evidence: 'the subject reports a refund',
    confidence: 'S',
  },
  {
    kind: 'notice',
    from: ['amazon'],
    look: 'subject',
    pattern:
      /erstattung (?:veranlasst|eingeleitet|für)|remboursement (?:effectué|initié|lancé)|reembolso (?:iniciado|emitido|tramitado)|rimborso (?:avviato|emesso|effettuato)|返金(?:を開始|手続き|処理|のお知らせ)|退款(?:已|通知)|terugbetaling (?:gestart|verwerkt)|återbetalning (?:har )?(?:påbörjats|inledd)|zwrot (?:kosztów|pieniędzy|płatności) .{0,30}(?:rozpoczęty|zainicjowany)/,
    languages: 'any',
    evidence: 'the subject reports a refund',
    confidence: 'W',
  },

  {
    kind: 'automatic',
    from: 'anyone',
    look: 'header',
    header: 'return-path',
    pattern: /^\s*<\s*>\s*$/,
    languages: 'any',
    evidence: 'the return path is empty: no one reads an answer',
    confidence: 'V',
  },
  {
    kind: 'automatic',
    from: ['other', 'google'],
    look: 'header',
    header: 'precedence',
    pattern: /^\s*(?:bulk|junk|list|auto_reply)/i,
    languages: 'any',
    evidence: 'Precedence marks bulk mail',
    confidence: 'S',
  },
  {
    kind: 'automatic',
    from: ['other', 'google'],
    look: 'header',
    header: 'list-id',
    pattern: /\S/,
    languages: 'any',
    evidence: 'List-Id: it came over a mailing list',
    confidence: 'S',
  },
  {
    kind: 'automatic',
    from: 'anyone',
    look: 'sender',
    pattern: /^(?:mailer-daemon|mail-daemon|postmaster)(?:@|$)/,
    languages: 'any',
    evidence: 'From is a mail server’s own address',
    confidence: 'S',
  },
  {
    kind: 'automatic',
    from: 'anyone',
    look: 'header',
    header: 'content-type',
    pattern: /^\s*multipart\/report\b/i,
    languages: 'any',
    evidence: 'it is a delivery report',
    confidence: 'V',
  },
  {
    kind: 'automatic',
    from: ['buyer-relay', 'other'],
    look: 'subject',
    pattern:
      /^(?:automatic reply|auto(?:matic)?-?reply|out of (?:the )?office|automatische antwort|abwesenheits(?:notiz|assistent)|abwesend:|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori (?:sede|ufficio)|自動応答|自動返信|不在通知|自动回复|自動回覆|automatisch antwoord|resposta automática|autosvar|automatiskt svar|frånvaro|automatyczna odpowiedź|odpowiedź automatyczna)/,
    languages: 'any',
    evidence: 'the subject is an automatic reply’s',
    confidence: 'S',
  },

  {
    kind: 'forwarding-confirmation',
    from: ['google', 'other'],
    look: 'subject',
    pattern:
      /gmail.{0,40}(?:forwarding confirmation|weiterleitungsbestätigung|confirmation de transfert|confirmación de reenvío|conferma (?:di )?inoltro|転送の確認|转发确认)/,
    languages: 'any',
    evidence: 'the subject is Gmail’s forwarding confirmation',
    confidence: 'S',
  },

  {
    kind: 'notice',
    from: ['amazon'],
    look: 'sender',
    pattern: /./,
    languages: 'any',
    evidence: 'from Amazon, and of no kind that asks for an answer',
    confidence: 'W',
  },
  {
    kind: 'buyer-message',
    from: ['buyer-relay'],
    look: 'sender',
    pattern: /./,
    languages: 'any',
    evidence: 'From is a buyer’s relay address',
    confidence: 'V',
  },
];
