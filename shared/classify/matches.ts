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
  const present = new Set<string>();
  for (const keys of reading.keysAt) for (const key of keys) present.add(key);
  const candidates = new Map<string, readonly Phrase[]>();
  for (const key of present) {
    const phrases = lexicon.phrasesByFirstKey.get(key)?.filter((phrase) => isPossible(phrase, present));
    if (phrases && phrases.length > 0) candidates.set(key, phrases);
  }
  const matches: Match[] = [];
  for (let position = 0; position < reading.length && matches.length < MOST_MATCHES; position += 1) {
    const keys = reading.keysAt[position] ?? [];
    for (const [rank, key] of keys.entries()) {
      for (const phrase of candidates.get(key) ?? []) {
        if (rank > 0 && isTried(phrase, keys.slice(0, rank), candidates)) continue;
        const end = runPhrase(phrase.program().start, reading, position);
        if (end > position) matches.push({ phrase, start: position, end, sentence: reading.sentenceOf[position] ?? 0 });
      }
    }
  }
  return withoutCovered(matches);
}

/** Whether each of the phrase's words stands somewhere in the text: most phrases are ruled out here. */
function isPossible(phrase: Phrase, present: ReadonlySet<string>): boolean {
  return phrase.program().needs.every((keys) => {
    // The smaller side is looked through: a class has dozens of words, a mail may have hundreds.
    if (keys.size > present.size) {
      for (const key of present) if (keys.has(key)) return true;
    } else for (const key of keys) if (present.has(key)) return true;
    return false;
  });
}

function isTried(phrase: Phrase, keys: readonly string[], candidates: ReadonlyMap<string, readonly Phrase[]>): boolean {
  return keys.some((key) => candidates.get(key)?.includes(phrase));
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
