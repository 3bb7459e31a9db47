import { plainLine } from './plain-value.ts';

/** Reply and forward marks of mail programs in many languages, also numbered (`Re[2]:`) and with a full-width colon. */
const MARK =
  /^(?:re|aw|antw|sv|vs|odp|ynt|rif|r|rv|fw|fwd|wg|tr|i|回复|回覆|答复|答覆|转发|轉寄|返信|転送)(?:\s?[[(（]\d+[\])）])?\s?[:：]\s*/iu;

const LONGEST = 200;

/**
 * The subject of the reply to a mail with this subject: `Re:` once, the rest as Amazon wrote it, because it ties the
 * reply to the buyer's thread. No line break or control character is left, so that nothing can start another header.
 * A subject too long for one is shortened before the order number, which stays.
 */
export function replySubject(original: string, orderId: string | null): string {
  let rest = plainLine(original, 2000) ?? '';
  while (MARK.test(rest)) rest = rest.replace(MARK, '');
  const order = plainLine(orderId, 40);
  if (rest === '') rest = order ?? '';
  return `Re: ${shorten(rest, order)}`.trim();
}

function shorten(text: string, order: string | null): string {
  const letters = Array.from(text);
  if (letters.length <= LONGEST) return text;
  const tail = order && text.includes(order) ? ` (${order})` : '';
  const head = letters
    .slice(0, LONGEST - tail.length - 1)
    .join('')
    .trimEnd();
  return head.includes(order ?? '\n') ? `${head}…` : `${head}…${tail}`;
}
