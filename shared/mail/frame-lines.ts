import type { Language } from '../content/vocabulary.ts';

interface FrameLine {
  languages: readonly Language[] | 'any';
  /** Folded and lower-cased text of one line is matched. */
  pattern: RegExp;
}

/**
 * Lines that begin Amazon's footer: what follows them is never the buyer's. Wordings that AMAZON.md does not give are
 * guesses of what a native frame says (W), kept loose.
 */
const FOOTER_LINES: readonly FrameLine[] = [
  { languages: 'any', pattern: /\[commmgrtok:/ },
  { languages: 'any', pattern: /\bspc-[a-z]{2,4}amazon/ },
  {
    languages: 'any',
    pattern: /\/messaging\/(?:inbox|no-?response|reply)|nrn(?:needed|link)|no-response-needed|noresponseneeded/,
  },
  { languages: 'any', pattern: /^(?:©|\(c\)|copyright) ?(?:19|20)\d\d.{0,60}amazon/ },
  { languages: ['en'], pattern: /was this e-?mail helpful/ },
  {
    languages: ['en'],
    pattern: /^(?:for your information:|please note:|important:)? ?.{0,30}(?:to help )?arbitrate disputes/,
  },
  { languages: ['en'], pattern: /^(?:important|for your information|please note|fyi) ?: .{0,200}(?:amazon|a-to-z)/ },
  { languages: ['en'], pattern: /we (?:retain|keep|store) all messages .{0,80}(?:two|2) years/ },
  {
    languages: ['en'],
    pattern:
      /mark (?:this |it )?as no response (?:needed|required)|no response (?:is )?(?:needed|required)\??.{0,40}(?:click|link|http|mark)/,
  },
  {
    languages: ['en'],
    pattern:
      /^(?:solve|resolve|view|manage|respond to) (?:the |this )?(?:buyer'?s? )?(?:issue|case|message)s?(?: in| on|:|$)/,
  },
  {
    languages: ['en'],
    pattern:
      /to learn more about how amazon|^if you have any questions visit: ?(?:seller central|http)|to contact us again about this issue/,
  },
  {
    languages: ['en'],
    pattern:
      /^amazon\.com, ?inc|this (?:e-?mail|message) (?:was|has been) sent (?:from|by) (?:a notification|an? )?.{0,20}amazon/,
  },
  { languages: ['de'], pattern: /war diese (?:e-?mail|nachricht) hilfreich/ },
  { languages: ['de'], pattern: /(?:um|zur) .{0,60}(?:streitfälle|streitigkeiten|schlichtung)/ },
  { languages: ['de'], pattern: /(?:speichern|bewahren) wir .{0,80}nachrichten .{0,80}(?:zwei|2) jahre/ },
  { languages: ['de'], pattern: /keine antwort (?:erforderlich|notwendig|nötig).{0,60}(?:klick|link|http|markier)/ },
  { languages: ['de'], pattern: /^wichtig(?:er hinweis)? ?: .{0,200}amazon/ },
  { languages: ['fr'], pattern: /cet? (?:e-?mail|message|courriel) vous a-t-il (?:été utile|aidé)/ },
  { languages: ['fr'], pattern: /(?:arbitrer|arbitrage|régler) .{0,40}(?:litiges|différends)/ },
  { languages: ['fr'], pattern: /aucune réponse (?:n'est )?(?:nécessaire|requise).{0,60}(?:cliqu|lien|http)/ },
  { languages: ['fr'], pattern: /nous conservons .{0,60}messages .{0,100}(?:deux|2) ans/ },
  {
    languages: ['es'],
    pattern:
      /te (?:ha resultado|resultó|fue|ha sido) útil este (?:e-?mail|correo|mensaje)|(?:le|te) (?:ha )?(?:ayudó|ayudado|sido de ayuda) este/,
  },
  { languages: ['es'], pattern: /(?:arbitrar|arbitraje|resolver|mediar) .{0,40}(?:disputas|conflictos|litigios)/ },
  {
    languages: ['es'],
    pattern: /no (?:es necesari[oa]|se requiere|requiere|necesita) (?:una )?respuesta.{0,60}(?:clic|enlace|http)/,
  },
  { languages: ['es'], pattern: /(?:conservamos|guardamos) .{0,60}mensajes .{0,100}dos años/ },
  {
    languages: ['it'],
    pattern: /questa? (?:e-?mail|messaggio) (?:ti )?è stat[oa] utile|questa e-?mail ti è stata d'aiuto/,
  },
  { languages: ['it'], pattern: /(?:arbitrare|arbitrato|risolvere|dirimere) .{0,40}(?:controversie|dispute)/ },
  { languages: ['it'], pattern: /nessuna risposta (?:è )?(?:necessaria|richiesta).{0,60}(?:clic|link|http)/ },
  { languages: ['ja'], pattern: /この?(?:e?メール|メッセージ)は(?:お)?役に立ちましたか/ },
  { languages: ['ja'], pattern: /(?:紛争|トラブル).{0,40}(?:仲裁|解決)|メッセージを2年間(?:保存|保管)/ },
  {
    languages: ['ja'],
    pattern: /返信(?:が|は)?(?:不要|必要ない|必要ありません).{0,60}(?:クリック|リンク|http|こちら)/,
  },
  {
    languages: ['nl'],
    pattern: /was (?:deze e-?mail|dit bericht) nuttig|heeft deze e-?mail je geholpen|vond je deze e-?mail nuttig/,
  },
  {
    languages: ['nl'],
    pattern:
      /(?:geschillen|conflicten).{0,60}(?:beslechten|bemiddelen|op te lossen|arbitr)|(?:beslechten|bemiddelen|arbitr).{0,60}geschillen/,
  },
  { languages: ['nl'], pattern: /geen (?:antwoord|reactie) (?:nodig|vereist).{0,60}(?:klik|link|http)/ },
  { languages: ['pt'], pattern: /est[ea] (?:e-?mail|mensagem) foi útil|esse e-?mail foi útil/ },
  { languages: ['pt'], pattern: /(?:arbitrar|arbitragem|resolver|mediar) .{0,40}(?:disputas|litígios|conflitos)/ },
  { languages: ['pt'], pattern: /(?:não é necessária|nenhuma) resposta.{0,60}(?:clique|link|http)/ },
  {
    languages: ['sv'],
    pattern:
      /var (?:det här|detta) (?:e-?post|e-?postmeddelandet|mejlet|meddelandet) (?:till hjälp|användbart)|hade du nytta av det här/,
  },
  { languages: ['sv'], pattern: /(?:lösa|medla|avgöra|skilja) .{0,40}tvister/ },
  { languages: ['sv'], pattern: /inget svar (?:behövs|krävs).{0,60}(?:klick|länk|http)/ },
  {
    languages: ['pl'],
    pattern: /czy (?:ta|ten) (?:wiadomość|e-?mail|mail)(?: e-?mail)? (?:był[ay]? )?(?:pomocn|przydatn)/,
  },
  { languages: ['pl'], pattern: /(?:rozstrzyg|rozwiązy|arbitra).{0,40}spor/ },
  {
    languages: ['pl'],
    pattern: /(?:odpowiedź nie jest|nie jest) (?:wymagana|potrzebna|konieczna).{0,60}(?:klik|link|http)/,
  },
  {
    languages: ['zh'],
    pattern: /此(?:电子)?邮件是否(?:对您)?有用|這封(?:電子)?郵件(?:對您)?有(?:幫助|用)嗎|此邮件对您有帮助吗/,
  },
  {
    languages: ['zh'],
    pattern: /(?:仲裁|调解|解决)(?:纠纷|争议|争端)|保留.{0,40}(?:所有|全部)(?:消息|邮件|信息).{0,20}(?:两年|2 ?年)/,
  },
  { languages: ['zh'], pattern: /(?:无需|不需要)(?:回复|答复|响应).{0,40}(?:点击|链接|http)/ },
];

/** Lines of Amazon's own before the buyer's words when there are no markers; also dropped after a bare `Message:`. */
const HEADING_LINES: readonly FrameLine[] = [
  {
    languages: 'any',
    pattern: /^(?:#\s{0,3}\|?\s{0,3})?asin\b/,
  },
  { languages: 'any', pattern: /^\d{1,3}\s{0,3}\|?\s{0,3}b0[a-z0-9]{8}\b/ },
  { languages: 'any', pattern: /\[asin ?: ?[a-z0-9]{10}\]/ },
  {
    languages: 'any',
    pattern:
      /^(?:order(?: id| number| no\.?)?|bestell(?:nummer|ung)(?:snr\.?)?|(?:numéro|n°|nº|no|id) de (?:la )?commande|commande(?: n°)?|(?:número|nº|n\.º|id)(?: de(?:l)?)? pedido|pedido|numero (?:d')?ordine|numero dell'ordine|ordine|id ordine|注文(?:番号|id)?|订单(?:编号|号|id)?|訂單編號|bestelnummer|bestelling|order-?id|número da encomenda|encomenda|ordernummer|beställning(?:snummer)?|numer zamówienia|zamówienie)[\s#:]{0,4}(?:\d{3}|d\d\d)-\d{7}-\d{7}\s?:?$/,
  },
  {
    languages: 'any',
    pattern:
      /^(?:商品名称|商品|产品名称|product(?: name)?|item|produkt(?:name)?|artikel|article|produit|producto|prodotto|produto|商品名|asin|sku|reason(?: for contact)?|subject|topic|betreff|grund|motif|motivo|主题|件名|联系原因)\s?:\s?\S/,
  },
  {
    languages: ['en'],
    pattern: /^you(?:'ve| have) (?:received|got) a (?:new )?message|^(?:a )?(?:buyer|customer) has (?:sent|contacted)/,
  },
  {
    languages: ['en'],
    pattern: /^.{0,80}(?:has sent you a message|sent you the following message|contacted you (?:about|regarding))/,
  },
  { languages: ['en'], pattern: /^(?:below is|here is|this is) (?:the|a) message from/ },
  {
    languages: ['de'],
    pattern:
      /^sie haben (?:eine|folgende) (?:neue )?nachricht|hat ihnen (?:eine|die folgende) nachricht (?:gesendet|geschickt)/,
  },
  { languages: ['fr'], pattern: /^vous avez (?:reçu )?(?:un )?(?:nouveau )?message|vous a envoyé (?:un|le) message/ },
  {
    languages: ['es'],
    pattern:
      /^has recibido un (?:nuevo )?mensaje|^tienes un (?:nuevo )?mensaje|te ha enviado (?:un|el siguiente) mensaje/,
  },
  { languages: ['it'], pattern: /^hai ricevuto un (?:nuovo )?messaggio|ti ha inviato (?:un|il seguente) messaggio/ },
  { languages: ['ja'], pattern: /からメッセージ(?:が届|を受け)|購入者様?からの(?:お問い合わせ|メッセージ)/ },
  {
    languages: ['nl'],
    pattern: /^je hebt een (?:nieuw )?bericht|heeft (?:je|u) (?:een|het volgende) bericht (?:gestuurd|verzonden)/,
  },
  { languages: ['pt'], pattern: /^você recebeu uma (?:nova )?mensagem|enviou (?:a você )?uma mensagem/ },
  { languages: ['sv'], pattern: /^du har fått ett (?:nytt )?meddelande/ },
  { languages: ['pl'], pattern: /^(?:masz|otrzymano|otrzymałe[sś]) (?:nową )?wiadomość/ },
  {
    languages: ['zh'],
    pattern: /^您(?:有|收到)(?:了)?(?:一|1)?(?:条|封)?(?:新)?(?:消息|邮件|信息)|^(?:尊敬的卖家|亲爱的卖家)/,
  },
];

/** All rows at once: a line is tried against one expression instead of fifty. Matched on folded, lower-cased text. */
export const FOOTER_LINE = anyOf(FOOTER_LINES);
export const HEADING_LINE = anyOf(HEADING_LINES);

function anyOf(rows: readonly FrameLine[]): RegExp {
  return new RegExp(rows.map((row) => row.pattern.source).join('|'));
}
