import type { Claim } from './described-mail.ts';
import { foldForSearch } from './harmless-text.ts';
import { createFieldReader } from './labelled-fields.ts';
import { findDate } from './mail-dates.ts';

const CLAIM_LABELS = {
  amount: [
    'Claim amount',
    'Amount',
    'Amount claimed',
    'Claimed amount',
    'Refund amount',
    'Betrag',
    'Antragsbetrag',
    'Beantragter Betrag',
    'Forderungsbetrag',
    'Montant',
    'Montant de la réclamation',
    'Montant réclamé',
    'Importe',
    'Importe de la reclamación',
    'Importe reclamado',
    'Monto',
    'Importo',
    'Importo del reclamo',
    'Importo richiesto',
    '金額',
    '申請金額',
    'クレーム金額',
    '请求金额',
    '索赔金额',
    '金额',
    'Bedrag',
    'Claimbedrag',
    'Valor',
    'Valor da reclamação',
    'Montante',
    'Belopp',
    'Kwota',
    'Kwota roszczenia',
  ],
  deadline: [
    'Respond by',
    'Response due',
    'Reply by',
    'Deadline',
    'Due date',
    'Respond before',
    'Frist',
    'Antworten bis',
    'Antwortfrist',
    'Répondre avant',
    'Répondre avant le',
    'Date limite',
    'Date limite de réponse',
    'Responder antes de',
    'Responder antes del',
    'Fecha límite',
    'Plazo',
    'Rispondere entro',
    'Rispondi entro',
    'Scadenza',
    '回答期限',
    '返答期限',
    '期限',
    '截止日期',
    '回复截止日期',
    '答复期限',
    'Reageren vóór',
    'Uiterste datum',
    'Responder até',
    'Prazo',
    'Svara senast',
    'Sista svarsdag',
    'Odpowiedz do',
    'Termin',
  ],
} as const;

const readClaimFields = createFieldReader(CLAIM_LABELS);

const CURRENCY = String.raw`(?:US\$|CA\$|C\$|A\$|AU\$|MX\$|R\$|S\$|[$€£¥￥₹]|USD|CAD|MXN|BRL|GBP|EUR|SEK|PLN|JPY|INR|SGD|AUD|AED|SAR|TRY|ZAR|EGP|zł|kr|円|元)`;
const NUMBER = String.raw`\d{1,3}(?:[.,' ]\d{3}){0,3}(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?`;
const AMOUNT = new RegExp(
  String.raw`${CURRENCY} ?(?:${NUMBER})(?!\d)|(?<![\d.,])(?:${NUMBER}) ?${CURRENCY}(?![a-z])`,
  'i',
);
const HOURS =
  /(?:within|in(?:nerhalb)?(?: von)?|binnen|sous|dans (?:les|un délai de)|en(?: un plazo de)?|entro|内|以内|em(?: até)?|inom|w ciągu)?\s?(\d{2,3}) ?(?:hours?|hrs?|stunden|heures|horas|ore|時間|小时|uur|timmar|godzin)/i;
const DAYS =
  /(?:within|innerhalb von|binnen|sous|dans les|en|entro|em|inom|w ciągu) (\d{1,2}) (?:calendar |business )?(?:days|tagen|jours|días|giorni|dagen|dias|dagar|dni)/i;
const BY =
  /(?:by|before|until|no later than|bis(?: zum)?|avant(?: le)?|antes del?|entro(?: il)?|até|vóór|senast|do dnia|前|まで)/i;

/** What an A-to-z claim asks and until when; a period in hours counts from when Amazon sent the mail. */
export function readClaim(text: string, sentAt: string | null): Claim {
  const fields = readClaimFields(text);
  const amount = AMOUNT.exec(foldMoney(fields.amount ?? ''))?.[0] ?? AMOUNT.exec(foldMoney(text.slice(0, 20_000)))?.[0];
  return {
    amount: amount?.trim() ?? null,
    deadline: deadlineOf(text.slice(0, 20_000), fields.deadline ?? null, sentAt),
  };
}

function foldMoney(text: string): string {
  return foldForSearch(text).replace(/[\u00a0\u202f]/g, ' ');
}

function deadlineOf(text: string, field: string | null, sentAt: string | null): string | null {
  const named = field === null ? null : findDate(field);
  if (named !== null) return named;
  for (const sentence of text.split(/\n|(?<=[a-z]{3})\. /).slice(0, 300)) {
    if (!BY.test(sentence)) continue;
    const date = findDate(sentence.slice(0, 500));
    if (date !== null) return date;
  }
  if (sentAt === null) return null;
  const hours = Number(HOURS.exec(text)?.[1] ?? Number(DAYS.exec(text)?.[1] ?? Number.NaN) * 24);
  if (!Number.isFinite(hours) || hours <= 0 || hours > 24 * 60) return null;
  return new Date(Date.parse(sentAt) + hours * 3_600_000).toISOString();
}
