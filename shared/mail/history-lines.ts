/** Where quoted history begins, in the words of each language and mail client. All are matched on folded lower case. */

/** Opening of "On … wrote:"; may break over three lines, so opening and ending are looked for apart. */
export const ATTRIBUTION_OPENINGS: readonly RegExp[] = [
  /^(?:on|am|le|el|il|op|em|den|den dag|w dniu|dnia|pada|på|kl\.?|ha scritto|il giorno|a|no dia|在|于|於)[ ,\d]/,
  /^\d{1,2}\.? [a-zà-ž]{3,10}\.? \d{4}/,
  /^wiadomość napisana/,
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex)[a-z]{0,9}\.?,? \d/,
  /^\d{1,4}[年./-] ?\d{1,2}[月./-]/,
  /^.{0,80}<[^<>\s]{3,120}@[^<>\s]{3,120}>/,
  /^.{0,80}@marketplace\.amazon\./,
  /^.{1,80} (?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał)/,
  /^.{0,80}(?:のメール|さんは|写道|寫道)/,
];
export const ATTRIBUTION_ENDING =
  /(?:\bwrote|\bwrites|\bhet volgende geschreven|o godz\. \d{1,2}:\d\d|\bschrieb(?: .{1,120})?|\ba écrit(?: .{1,120})?|\bescribió(?: .{1,120})?|\bha scritto(?: .{1,120})?|\bschreef(?: .{1,120})?|\bescreveu(?: .{1,120})?|\bskrev(?: .{1,120})?|\bnapisał(?:\(a\)|a|\/a)?(?: .{1,120})?|写道|寫道|のメール|さんは書きました|が書きました|のメッセージ|<[^<>\s]{1,120}@[^<>\s]{1,120}>)\s{0,3}:\s{0,3}$/;
/** Without one of these in a text, no line of it is an attribution. */
export const ATTRIBUTION_SIGN =
  /wr[oi]te|schrieb|écrit|escribió|scritto|schreef|escreveu|skrev|napisa[łn]|geschreven|写道|寫道|のメール|書きました|のメッセージ|@[^<>\s]{1,120}>\s{0,3}[:：]/i;
/** "On 3 March I wrote:" is the buyer's own sentence. */
export const OWN_SENTENCE =
  /\b(?:i|you|we|they|he|she) wrote\b|\bschrieb (?:ich|sie|mir|er|man|dhl|der|die)\b|\bschreef (?:ik|u|je|hij)\b|\bskrev (?:jag|ni|du)\b/;

/** Lines that announce an earlier mail, between dashes or on a line of their own. */
export const HISTORY_ANNOUNCEMENTS: readonly string[] = [
  'original message',
  'original mail',
  'original e-mail',
  'original email',
  'ursprüngliche nachricht',
  'originalnachricht',
  'ursprüngliche e-mail',
  'original-nachricht',
  "message d'origine",
  'message original',
  'message initial',
  'courriel original',
  'mensaje original',
  'messaggio originale',
  'messaggio original',
  '元のメッセージ',
  'オリジナルメッセージ',
  '原始邮件',
  '原邮件',
  '原始郵件',
  '回复的原邮件',
  '回复的邮件',
  '原始信息',
  'oorspronkelijk bericht',
  'origineel bericht',
  'mensagem original',
  'mensagem de origem',
  'ursprungligt meddelande',
  'originalmeddelande',
  'oryginalna wiadomość',
  'wiadomość oryginalna',
  'reply message',
  'previous message',
  'vorherige nachricht',
  'message précédent',
  'mensaje anterior',
  'messaggio precedente',
];

/** Lines that announce a forwarded mail. */
export const FORWARD_ANNOUNCEMENTS: readonly string[] = [
  'forwarded message',
  'forwarded mail',
  'begin forwarded message',
  'begin forwarded mail',
  'weitergeleitete nachricht',
  'anfang der weitergeleiteten nachricht',
  'anfang der weitergeleiteten e-mail',
  'message transféré',
  'début du message transféré',
  'début du message réexpédié',
  'message réexpédié',
  'courriel transféré',
  'mensaje reenviado',
  'inicio del mensaje reenviado',
  'mensaje reenviado',
  'messaggio inoltrato',
  'inizio messaggio inoltrato',
  'inizio del messaggio inoltrato',
  '転送されたメッセージ',
  '転送メッセージ',
  '転送元のメッセージ',
  '转发的邮件',
  '转发邮件信息',
  '转发邮件',
  '转发信件',
  '转发的信件',
  '轉寄的郵件',
  '轉寄郵件',
  '转发消息',
  '开始转发的邮件',
  'doorgestuurd bericht',
  'begin doorgestuurd bericht',
  'mensagem encaminhada',
  'mensagem reencaminhada',
  'início da mensagem encaminhada',
  'vidarebefordrat meddelande',
  'vidarebefordrat brev',
  'przekazana wiadomość',
  'wiadomość przekazana',
  'początek przekazywanej wiadomości',
  'forwarded by',
];

/** Words that a phone or mail program adds below a message. */
export const DEVICE_SIGNATURE =
  /^(?:sent from (?:my|yahoo|outlook|mail|samsung|aol|the)|get outlook for|von meinem .{1,40} gesendet|gesendet (?:von|mit|über) .{1,60}|diese nachricht wurde von meinem|envoyé (?:de|depuis|à partir de) (?:mon|ma|l'|outlook|yahoo|mail|la )|télécharger outlook|enviado (?:desde|do|de|a partir) (?:mi|meu|o meu|outlook|yahoo|el |do )|obtener outlook|inviato da(?:l)? (?:mio|iphone|ipad|outlook|yahoo|tiscali|libero)|scarica outlook|(?:iphone|ipad|android|スマートフォン)から送信|yahoo!メール.{0,20}(?:から|アプリ)|verzonden (?:vanaf|met|via) (?:mijn|outlook|yahoo|mail)|verstuurd vanaf mijn|skickat från (?:min|mitt|outlook|yahoo)|wysłan[eoy] z (?:mojego|iphone|urządzenia|telefonu|programu)|发自我的|从我的.{1,20}发送|來自我的|发自.{0,10}(?:iphone|手机|邮箱|qq)|從我的.{1,20}傳送|mobil gesendet|von samsung mobile gesendet|自我的iphone)/;
