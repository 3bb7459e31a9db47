const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Month names that differ from English in their first letters. */
const MONTH_NAMES: Record<string, number> = {
  ...Object.fromEntries(MONTHS.map((name, index) => [name, index + 1])),
  januar: 1,
  janv: 1,
  enero: 1,
  ene: 1,
  gen: 1,
  stycz: 1,
  janei: 1,
  januari: 1,
  févr: 2,
  fév: 2,
  febr: 2,
  fev: 2,
  lut: 2,
  mär: 3,
  mars: 3,
  maart: 3,
  mrt: 3,
  marz: 3,
  avr: 4,
  abr: 4,
  kwi: 4,
  mai: 5,
  mayo: 5,
  mag: 5,
  mei: 5,
  maj: 5,
  juin: 6,
  giu: 6,
  cze: 6,
  juil: 7,
  lug: 7,
  lip: 7,
  août: 8,
  ago: 8,
  sie: 8,
  set: 9,
  wrz: 9,
  okt: 10,
  out: 10,
  ott: 10,
  paź: 10,
  paz: 10,
  lis: 11,
  dez: 12,
  déc: 12,
  dic: 12,
  gru: 12,
};
/** Obsolete zones of RFC 5322 section 4.3, in minutes; unknown ones count as UTC, as it says. */
const ZONES: Record<string, number> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  jst: 540,
  bst: 60,
};

const RFC_5322 =
  /(\d{1,2})[ -]{1,3}([a-z]{3,9})\.?[ -]{1,3}(\d{2,4})[, ]{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,3}([+-]\d{4}|[a-z]{1,5})?/i;
const YEAR_FIRST = /(?<!\d)(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(20\d\d)(?!\d)/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:\.|er|º|°|st|nd|rd|th)?(?: de| of)? ([a-zà-žß]{3,12})\.?,?(?: de| del)? (20\d\d)(?!\d)/iu;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)(?!\d)/i;

/** Milliseconds of an RFC 5322 date (`Tue, 4 Mar 2025 10:12:00 +0100`); null when it is none. A missing zone counts as UTC. */
export function parseMailDate(value: string): number | null {
  const match = RFC_5322.exec(value.slice(0, 200));
  if (match === null) {
    const time = Date.parse(/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(value.trim()) ? value.trim() : '');
    return Number.isNaN(time) ? null : time;
  }
  const [, day, monthName = '', yearText = '', hour, minute, second, zone = ''] = match;
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase());
  if (month < 0) return null;
  const year = Number(yearText) + (yearText.length > 2 ? 0 : Number(yearText) < 50 ? 2000 : 1900);
  const time = Date.UTC(year, month, Number(day), Number(hour), Number(minute), Number(second ?? 0));
  if (Number(day) > 31 || Number(hour) > 24 || Number(minute) > 59) return null;
  return time - offsetMinutes(zone) * 60_000;
}

/** The first date that a text names, as midnight UTC (ISO 8601); null when there is none. */
export function findDate(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  for (const [pattern, dayAt, monthAt] of [
    [MONTH_FIRST, 2, 1],
    [DAY_FIRST, 1, 2],
  ] as const) {
    const match = pattern.exec(text);
    const month = monthOf(match?.[monthAt] ?? '');
    if (match !== null && month !== null) return isoDay(Number(match[3]), month, Number(match[dayAt]));
  }
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return null;
  const [, first, separator, second, year] = numeric;
  // `3/14/2025` is American; with points or dashes the day comes first.
  const isMonthFirst = separator === '/' && Number(first) <= 12;
  return isoDay(Number(year), Number(isMonthFirst ? first : second), Number(isMonthFirst ? second : first));
}

function monthOf(name: string): number | null {
  const lower = name.toLowerCase();
  for (let length = Math.min(lower.length, 7); length >= 3; length -= 1) {
    const month = MONTH_NAMES[lower.slice(0, length)];
    if (month !== undefined) return month;
  }
  return null;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return new Date(Date.UTC(year, month - 1, day)).toISOString();
}

function offsetMinutes(zone: string): number {
  if (/^[+-]/.test(zone)) {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
    return zone.startsWith('-') ? -minutes : minutes;
  }
  return ZONES[zone.toLowerCase()] ?? 0;
}
