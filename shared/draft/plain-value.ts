import { withoutGapMarks } from './gaps.ts';

/** Bidirectional overrides, zero-width characters and the like: they hide or turn around what a person reads. */
const INVISIBLE = /\p{Cf}+/gu;

/** Controls and line separators: they end a header line and start another. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** One line of printable text of at most `maxLength` code points; null when nothing is left. */
export function plainLine(value: string | null, maxLength = 300): string | null {
  if (value === null) return null;
  const line = withoutGapMarks(value.toWellFormed().replace(INVISIBLE, '').replace(CONTROL, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(line).slice(0, maxLength).join('').trim() || null;
}

/** As {@link plainLine}, with the line breaks kept: signatures and addresses. */
export function plainLines(value: string | null): string | null {
  if (value === null) return null;
  const lines = value.split(/\r\n|\r|\n/).map((line) => plainLine(line));
  return lines.filter((line) => line !== null).join('\n') || null;
}
