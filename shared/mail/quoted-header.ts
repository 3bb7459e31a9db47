/** The fields of a header block as mail clients write it into the text of a forward or a reply. */
export type QuotedField = 'from' | 'date' | 'subject' | 'to' | 'cc' | 'replyTo';

/** Labels by field, lower case: Gmail, Apple Mail, Outlook, Yahoo, Thunderbird, QQ Mail, NetEase; en de fr es it ja nl pt sv pl zh. */
const LABELS: Record<QuotedField, readonly string[]> = {
  from: [
    'from',
    'von',
    'de',
    'da',
    '差出人',
    '送信者',
    '送信元',
    '发件人',
    '發件人',
    '寄件者',
    '寄件人',
    '发信人',
    'van',
    'från',
    'od',
    'nadawca',
    'expéditeur',
    'remitente',
    'mittente',
    'absender',
    'remetente',
    'afzender',
  ],
  date: [
    'date',
    'sent',
    'datum',
    'gesendet',
    'gesendet am',
    'envoyé',
    'envoyé le',
    'fecha',
    'enviado',
    'enviado el',
    'enviada',
    'enviada em',
    'enviado em',
    'data',
    'inviato',
    'data invio',
    '日付',
    '送信日時',
    '日時',
    '送信日',
    '发送时间',
    '发送日期',
    '發送時間',
    '时间',
    '日期',
    '寄件日期',
    '傳送時間',
    'verzonden',
    'verzonden op',
    'skickat',
    'wysłano',
    'wysłane',
    "date d'envoi",
    'dátum',
  ],
  subject: [
    'subject',
    'betreff',
    'objet',
    'sujet',
    'asunto',
    'oggetto',
    '件名',
    '主题',
    '主旨',
    '主題',
    '标题',
    'onderwerp',
    'assunto',
    'ämne',
    'temat',
  ],
  to: [
    'to',
    'an',
    'à',
    'a',
    'para',
    '宛先',
    '受信者',
    '收件人',
    '收件者',
    'aan',
    'till',
    'do',
    'pour',
    'destinataire',
    'destinatario',
    'empfänger',
    'destinatário',
  ],
  cc: ['cc', 'kopie', 'copie', 'copie à', 'copia', '抄送', '副本', 'kopia', 'dw', 'cópia', 'ｃｃ'],
  replyTo: [
    'reply-to',
    'reply to',
    'antwort an',
    'répondre à',
    'responder a',
    'rispondi a',
    '返信先',
    '回复',
    '回覆',
    'antwoord aan',
    'svara till',
    'odpowiedz do',
  ],
};
const FIELD_BY_LABEL = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) => labels.map((label) => [label, field as QuotedField])),
);

const DECORATION = /^[\s>*|_•·-]{0,40}/;
const FIELD_LINE = /^([^\s:：|*][^:：|]{0,24}?)\s{0,4}\*{0,2}\s{0,4}[:：|]\s{0,10}\*{0,2}\s{0,10}(.{0,1000})$/u;

export interface QuotedHeader {
  fields: Partial<Record<QuotedField, string>>;
  /** Indexes of its first line and of the line after it. */
  start: number;
  end: number;
}

/** The header block that begins at that line, or null. Blank lines and values on a line of their own are allowed. */
export function readQuotedHeader(lines: readonly string[], start: number): QuotedHeader | null {
  const first = fieldOf(lines[start] ?? '');
  if (first === null) return null;
  const fields: QuotedHeader['fields'] = {};
  let end = start;
  let openField: QuotedField | null = null;
  let blanks = 0;
  for (let index = start; index < Math.min(lines.length, start + 24); index += 1) {
    const line = (lines[index] ?? '').slice(0, 1_100);
    const field = fieldOf(line);
    const content = line.replace(DECORATION, '').trim();
    if (content === '') {
      blanks += 1;
      // One empty line may stand between two fields; more end the block.
      if (blanks > 1) break;
      continue;
    }
    if (field !== null && fields[field.name] === undefined) {
      fields[field.name] = field.value;
      openField = field.name;
      end = index + 1;
    } else if (
      field === null &&
      blanks === 0 &&
      openField !== null &&
      continues(content, openField, fields[openField] ?? '')
    ) {
      fields[openField] = `${fields[openField] ?? ''} ${content}`.trim();
      end = index + 1;
    } else break;
    blanks = 0;
  }
  const hasOthers = fields.subject !== undefined || fields.date !== undefined || fields.to !== undefined;
  return fields.from !== undefined && hasOthers ? { fields, start, end } : null;
}

function fieldOf(line: string): { name: QuotedField; value: string } | null {
  const match = FIELD_LINE.exec(line.slice(0, 1_100).replace(DECORATION, ''));
  const label = match?.[1]
    ?.replace(/[\s*]+/g, ' ')
    .trim()
    .normalize('NFKC')
    .toLowerCase();
  const name = FIELD_BY_LABEL.get(label ?? '');
  return name === undefined ? null : { name, value: (match?.[2] ?? '').replace(/[*|;]{1,3}\s*$/, '').trim() };
}

/** A value may stand below its label, and an address below its name. */
function continues(content: string, field: QuotedField, value: string): boolean {
  if (value === '') return true;
  return field !== 'subject' && field !== 'date' && !value.includes('@') && content.includes('@');
}
