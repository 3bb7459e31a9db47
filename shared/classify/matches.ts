import type { LexiconIndex, Phrase } from './lexicon-index.ts';
import { runPhrase } from './phrase-program.ts';
import type { TextReading } from './word-reading.ts';

export interface Match {
  phrase: Phrase;
  /** Positions in the reading. */
  start: number;
  end: number;
  sentence: number;
}

/** A mail of nothing but keywords would be quadratic to compare: what exceeds this changes no decision. */
const MOST_MATCHES = 600;

/** A longer phrase covers a shorter one of another category unless it weighs much less. */
const COVERING_SHARE = 0.75;

/** Every phrase of the lexicon that stands in the text, in the order of the text. */
export function findMatches(lexicon: LexiconIndex, reading: TextReading): Match[] {
  const matches: Match[] = [];
  for (let position = 0; position < reading.length && matches.length < MOST_MATCHES; position += 1) {
    const atoms = reading.atomsAt[position];
    if (!atoms || atoms.length === 0) continue;
    const tried = new Set<Phrase>();
    for (let index = 0; index < atoms.length; index += 2) {
      for (const phrase of lexicon.phrasesByFirstAtom.get(atoms[index] ?? -1) ?? []) {
        if (tried.has(phrase)) continue;
        tried.add(phrase);
        const end = runPhrase(phrase.program, reading, position);
        if (end > position) matches.push({ phrase, start: position, end, sentence: reading.sentenceOf[position] ?? 0 });
      }
    }
  }
  return withoutCovered(matches);
}

/**
 * A phrase says more than the words in it: "where is my refund" leaves nothing of "where is my", "fire tablet" nothing of
 * "fire". Risks, requests and negations live beside topics and are covered by guards alone.
 */
function withoutCovered(matches: readonly Match[]): Match[] {
  const isTopic = (match: Match): boolean => match.phrase.meaning.says === 'category';
  return matches.filter(
    (match) =>
      !matches.some((other) => {
        if (other === match || other.start > match.start || other.end < match.end) return false;
        const longer = other.end - other.start > match.end - match.start;
        if (other.phrase.meaning.says === 'guard') return longer || match.phrase.meaning.says !== 'guard';
        if (!isTopic(other) || !isTopic(match)) return false;
        if (longer) return weightOf(other) >= weightOf(match) * COVERING_SHARE || sameCategory(other, match);
        return sameCategory(other, match) && outranks(other, match, matches);
      }),
  );
}

/** Of phrases of one category over the same words only the heaviest counts; the earlier one if they weigh the same. */
function outranks(other: Match, match: Match, matches: readonly Match[]): boolean {
  const difference = weightOf(other) - weightOf(match);
  return difference > 0 || (difference === 0 && matches.indexOf(other) < matches.indexOf(match));
}

function weightOf(match: Match): number {
  return match.phrase.meaning.says === 'category' ? match.phrase.meaning.weight : 0;
}

function sameCategory(one: Match, other: Match): boolean {
  const [a, b] = [one.phrase.meaning, other.phrase.meaning];
  return a.says === 'category' && b.says === 'category' && a.category === b.category;
}
