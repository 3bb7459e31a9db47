import { TRACKING_STATUSES } from '../content/templates/tracking-statuses.ts';
import type { ReplyLanguage } from '../content/vocabulary.ts';
import { plainLine } from './plain-value.ts';

/**
 * Reports carry the carrier's or Amazon's own code (`InTransit`, `OUT_FOR_DELIVERY`); a buyer reads a sentence part in
 * their language. A wording that no row knows is shown as it stands.
 */
export function trackingStatus(status: string | null, language: ReplyLanguage): string | null {
  const line = plainLine(status, 200);
  if (line === null) return null;
  const code = line.replace(/[^\p{L}]/gu, '').toLowerCase();
  const row = TRACKING_STATUSES.find(({ codes }) => codes.includes(code));
  return row?.words[language] ?? line;
}
