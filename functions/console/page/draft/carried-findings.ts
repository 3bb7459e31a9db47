import type { TextSpan } from './text-marks.ts';

/**
 * Findings of the text that was checked, moved to where they stand in the text as it is being typed. What lies before the
 * edit stays, what lies behind it shifts, and what the edit touched is dropped: a mark that points at other words than
 * the ones that were checked would mislead. The next save checks again.
 */
export function carryFindings<Finding extends TextSpan>(
  checked: string,
  typed: string,
  findings: readonly Finding[],
): Finding[] {
  if (checked === typed) return [...findings];
  const shorter = Math.min(checked.length, typed.length);
  let prefix = 0;
  while (prefix < shorter && checked[prefix] === typed[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < shorter - prefix && checked.at(-1 - suffix) === typed.at(-1 - suffix)) suffix += 1;
  const editEnd = checked.length - suffix;
  const shift = typed.length - checked.length;
  return findings.flatMap((finding) => {
    if (finding.end <= prefix) return [finding];
    if (finding.start >= editEnd) return [{ ...finding, start: finding.start + shift, end: finding.end + shift }];
    return [];
  });
}
