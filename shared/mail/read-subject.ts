import type { Language } from '../content/vocabulary.ts';
import { foldForSearch } from './harmless-text.ts';
import { SUBJECT_NAMES, SUBJECT_TOPICS } from './subject-topics.ts';

const REPLY_PREFIX =
  /^(?:(?:re|aw|sv|antw|odp|rv|ref|rif|res|回复|回覆|答复|答覆|返信|fwd?|wg|tr|i|rif|enc|vs|vb|doorst|pd|转发|轉寄|转寄|転送)\s?(?:\[\d{1,3}\])?\s?[:：]\s?){1,10}/iu;
const FORWARD_PREFIX = /^(?:(?:fwd?|wg|tr|i|rv|enc|vb|doorst|pd|vs|转发|轉寄|转寄|転送)\s?[:：]\s?){1,10}/iu;

const IDEOGRAPHIC = new Set<Language>(['ja', 'zh']);

/** What a subject of Amazon's tells: the topic in English lower case, and the buyer's name. */
export function readSubject(subject: string): { topic: string | null; name: string | null } {
  const plain = withoutPrefixes(foldForSearch(subject.slice(0, 500)).replace(/[’‘´`]/g, "'"));
  const lower = plain.toLowerCase();
  const isLatin = !/[\u3040-\u9fff]/.test(lower);
  const topic =
    SUBJECT_TOPICS.find((row) => !(isLatin && IDEOGRAPHIC.has(row.language)) && row.pattern.test(lower))?.topic ?? null;
  const name = SUBJECT_NAMES.map((pattern) => pattern.exec(plain)?.[1]?.trim()).find(Boolean) ?? null;
  return { topic, name };
}

/** Without `Re:`, `AW:`, `回复：`, `Fwd:` and the like. */
export function withoutPrefixes(subject: string): string {
  return subject.replace(REPLY_PREFIX, '').trim();
}

export function withoutForwardPrefixes(subject: string): string {
  return subject.replace(FORWARD_PREFIX, '').trim();
}

/** `NAME - Amazon Marketplace` is the older form of a buyer's display name. */
export function buyerNameOf(displayName: string | null): string | null {
  if (displayName === null) return null;
  const name = displayName
    .replace(/^["'“”]{1,3}|["'“”]{1,3}$/g, '')
    .replace(
      /\s{0,5}[-–—|]?\s{0,5}(?:\(?(?:via )?amazon(?:\.[a-z.]{2,6})?(?: marketplace| マーケットプレイス| 亚马逊)?\)?|アマゾン)\s{0,5}$/iu,
      '',
    )
    .trim();
  return name === '' || name.includes('@') || /^amazon\b/i.test(name) ? null : name;
}
