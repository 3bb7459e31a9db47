import type { Hit } from './hit.ts';

/** Rules that name the same thing more exactly than another does: `mail dot com` is a link only outside an address. */
const MORE_EXACT: Readonly<Record<string, readonly string[]>> = {
  'external-link': ['email-address'],
  messenger: ['email-address'],
  'cancel-request': ['cancel-for-stock-out'],
};

const overlap = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;

/** One hit for each place and rule, in order. */
export function mergeHits(hits: readonly Hit[]): Hit[] {
  const merged: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const same = merged.find((other) => other.rule === hit.rule && overlap(other, hit));
    if (same) same.end = Math.max(same.end, hit.end);
    else merged.push({ ...hit });
  }
  return merged.filter(
    (hit) => !merged.some((other) => MORE_EXACT[hit.rule]?.includes(other.rule) && overlap(other, hit)),
  );
}
