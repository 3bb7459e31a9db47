export interface MailHeader {
  name: string;
  /** Unfolded, otherwise as it stands: encoded words stay encoded. */
  value: string;
  /** The bytes of the header with its folds and line ends, one character a byte. */
  raw: string;
}

export interface SplitMail {
  headers: MailHeader[];
  /** From the empty line on, which it includes. */
  rest: Buffer;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const FOLD = [9, 32];

/** Splits a mail at the end of its header block (RFC 5322, 2.1). A line that is no header ends the block, too. */
export function splitMail(mail: Buffer): SplitMail {
  const headers: MailHeader[] = [];
  let at = 0;
  while (at < mail.length) {
    let end = at;
    do {
      const lineEnd = mail.indexOf(LINE_FEED, end);
      end = lineEnd < 0 ? mail.length : lineEnd + 1;
    } while (end < mail.length && FOLD.includes(mail[end] ?? 0));
    const first = mail[at];
    if (first === LINE_FEED || (first === CARRIAGE_RETURN && mail[at + 1] === LINE_FEED)) break;
    const raw = mail.toString('latin1', at, end);
    const colon = raw.indexOf(':');
    if (colon <= 0 || /\s/.test(raw.slice(0, colon).trimEnd())) break;
    headers.push({ name: raw.slice(0, colon).trimEnd(), value: unfold(mail.toString('utf8', at, end), colon), raw });
    at = end;
  }
  return { headers, rest: mail.subarray(at) };
}

/** Puts a mail together again; header bytes as they were. */
export function joinMail({ headers, rest }: SplitMail): Buffer {
  const block = headers.map(({ raw }) => (raw.endsWith('\n') ? raw : `${raw}\r\n`)).join('');
  const gap = rest.length === 0 || rest[0] === LINE_FEED || rest[0] === CARRIAGE_RETURN ? '' : '\r\n';
  return Buffer.concat([Buffer.from(block + gap, 'latin1'), rest]);
}

export function header(name: string, value: string): MailHeader {
  return { name, value, raw: Buffer.from(`${name}: ${value}\r\n`, 'utf8').toString('latin1') };
}

export const withoutHeaders = (headers: readonly MailHeader[], ...names: RegExp[]) =>
  headers.filter(({ name }) => !names.some((pattern) => pattern.test(name)));

export const firstValue = (headers: readonly MailHeader[], name: string) =>
  headers.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())?.value;

function unfold(text: string, colon: number): string {
  return text
    .slice(colon + 1)
    .replace(/\r?\n(?=[ \t])/g, '')
    .trim();
}
