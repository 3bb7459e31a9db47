import type { ClassifyInput, RiskFinding } from './classification.ts';
import type { Match } from './matches.ts';
import { findPersonalData } from './personal-data.ts';
import { words } from './weighing.ts';
import type { TextReading } from './word-reading.ts';

const SHOUTED = /\p{Lu}{4,}(?:[\s,]+\p{Lu}{2,}){3,}/u;
const MANY_MARKS = /[!！]{3,}|[!?！？]{4,}/;

/** The risks that the words show, each once, with the words that show it. */
export function findRisks(
  input: ClassifyInput,
  matches: readonly Match[],
  reading: TextReading,
  text: string,
): RiskFinding[] {
  const negations = matches.filter((match) => match.phrase.meaning.says === 'negates-next');
  const findings: RiskFinding[] = matches.flatMap((match) => {
    const { meaning } = match.phrase;
    if (meaning.says !== 'risk') return [];
    const takenBack = negations.some(
      (negation) =>
        negation.sentence === match.sentence && negation.end <= match.start && match.start - negation.end <= 1,
    );
    return takenBack ? [] : [{ risk: meaning.risk, evidence: words(match, reading, text) }];
  });
  if (input.kind === 'a-to-z') findings.push({ risk: 'a-to-z-threat', evidence: 'A-to-z claim' });
  findings.push(...findPersonalData(input.text));
  const shouted = SHOUTED.exec(input.text)?.[0] ?? MANY_MARKS.exec(input.text)?.[0];
  if (shouted) findings.push({ risk: 'anger', evidence: shouted.slice(0, 60) });
  return findings.filter((finding, index) => findings.findIndex((other) => other.risk === finding.risk) === index);
}
