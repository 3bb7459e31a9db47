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
  const latest = new Map<string, Hit>();
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = latest.get(hit.rule);
    if (last && overlap(last, hit)) {
      last.end = Math.max(last.end, hit.end);
    } else {
      const own = { ...hit };
      merged.push(own);
      latest.set(hit.rule, own);
    }
  }
  const byRule = Map.groupBy(merged, ({ rule }) => rule);
  return merged.filter(
    (hit) => !MORE_EXACT[hit.rule]?.some((rule) => byRule.get(rule)?.some((other) => overlap(other, hit))),
  );
}
