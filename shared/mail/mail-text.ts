import { decodeEntities } from './entities.ts';
import { harmlessText } from './harmless-text.ts';
import { excerptHtml } from './html-excerpt.ts';
import { readHtml } from './html-text.ts';
import { LIMITS } from './limits.ts';
import type { TextPart } from './parse-mime.ts';

export interface MailText {
  /** The text to work on: the plain part, or the HTML part's text where the plain one says nothing. */
  text: string;
  /** The frame's `<pre>` of the HTML part. */
  buyerPre: string | null;
  isBuyerPreQuoted: boolean;
  links: string[];
  limits: string[];
}

/** What stands in a plain part that only says that there is an HTML part. */
const STUB =
  /html|view (?:this|the) (?:e-?mail|message)|e-?mail client|browser|diese nachricht (?:anzeigen|im)|afficher (?:cet|ce)|visualiza|表示(?:でき|して|する)|查看(?:此|这)/i;

/** Chooses and cleans the mail's text from its parts. */
export function readMailText(parts: readonly TextPart[]): MailText {
  const limits: string[] = [];
  const plain = cleaned(parts, 'plain');
  const source = joined(parts, 'html');
  // A short “Yes.” is a message; a part without a letter, or one that points to the page, is none.
  const needsPage = source !== '' && (!/[\p{L}\p{N}]/u.test(plain) || (plain.length < 300 && STUB.test(plain)));
  const page = needsPage ? readHtml(source) : null;
  const html = page ?? (source === '' ? null : excerptHtml(source));
  const pageText = page === null ? '' : harmlessText(page.text);
  const whole = pageText.trim().length > plain.trim().length ? pageText : plain;
  if (whole.length > LIMITS.searchedCharacters) {
    limits.push(`the text has ${whole.length} characters: only the first ${LIMITS.searchedCharacters} were looked at`);
  }
  return {
    text: whole.slice(0, LIMITS.searchedCharacters),
    buyerPre:
      html === null || html.buyerText === null
        ? null
        : harmlessText(html.buyerText).slice(0, LIMITS.searchedCharacters),
    isBuyerPreQuoted: html?.isBuyerTextQuoted ?? false,
    links: html?.links ?? [],
    limits,
  };
}

function cleaned(parts: readonly TextPart[], type: TextPart['type']): string {
  const text = joined(parts, type);
  // Old relays put HTML into the plain part: `haven&#39;t`, or the whole page.
  const isMarkup = /^\s{0,200}<(?:!doctype|html|body|div|p|table)\b/i.test(text);
  return harmlessText(isMarkup ? readHtml(text).text : decodeEntities(text));
}

function joined(parts: readonly TextPart[], type: TextPart['type']): string {
  return parts
    .filter((part) => part.type === type)
    .map((part) => part.text)
    .join('\n')
    .slice(0, LIMITS.textPartBytes);
}
