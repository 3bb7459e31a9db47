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
  for (let start = 0; start < reading.length && matches.length < MOST_MATCHES; ) {
    const end = reading.sentenceEnd[start] ?? reading.length;
    findInSentence(lexicon, reading, start, end, matches);
    start = Math.max(end, start + 1);
  }
  return withoutCovered(matches);
}

function findInSentence(lexicon: LexiconIndex, reading: TextReading, start: number, end: number, into: Match[]): void {
  const { phrasesByFirstKey, wordSets } = lexicon;
  const present = new Set<string>();
  for (let at = start; at < end; at += 1) for (const key of reading.keysAt[at] ?? []) present.add(key);
  wordSets.mark(present);
  const candidates = new Map<string, Phrase[]>();
  for (const key of present) {
    // Most phrases are ruled out here: one of their words stands nowhere in the sentence.
    const possible = phrasesByFirstKey.get(key)?.filter((phrase) => wordSets.areMet(phrase.program().needs));
    if (possible && possible.length > 0) candidates.set(key, possible);
  }
  for (let at = start; at < end; at += 1) {
    const keys = reading.keysAt[at] ?? [];
    for (const [rank, key] of keys.entries()) {
      for (const phrase of candidates.get(key) ?? []) {
        if (rank > 0 && keys.slice(0, rank).some((earlier) => candidates.get(earlier)?.includes(phrase))) continue;
        const matchEnd = runPhrase(phrase.program().start, reading, at);
        if (matchEnd > at) into.push({ phrase, start: at, end: matchEnd, sentence: reading.sentenceOf[at] ?? 0 });
      }
    }
  }
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
