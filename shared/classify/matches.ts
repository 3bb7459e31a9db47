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

/** A longer phrase covers a shorter one of another topic unless it weighs less than this share. */
const COVERING_SHARE = 0.9;
/** A phrase that weighs so much more takes the words that it shares with one of another topic. */
const HEAVIER = 0.5;

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
  const { phrasesByBeginning, outlines } = lexicon;
  const positions = new Map<string, number[]>([['', []]]);
  for (let at = start; at < end; at += 1) {
    positions.get('')?.push(at);
    for (const beginning of reading.beginningsAt[at] ?? []) {
      const known = positions.get(beginning);
      if (known) known.push(at);
      else positions.set(beginning, [at]);
    }
  }
  outlines.mark(positions.keys());
  for (const [beginning, places] of positions) {
    const phrases = phrasesByBeginning.get(beginning);
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      // Nearly all phrases are ruled out here: one of their words stands nowhere in the sentence.
      if (!outlines.areMet(phrase.needs)) continue;
      const program = phrase.program();
      for (const at of places) {
        const matchEnd = runPhrase(program, reading, at);
        if (matchEnd > at) into.push({ phrase, start: at, end: matchEnd, sentence: reading.sentenceOf[at] ?? 0 });
      }
    }
  }
}

/**
 * The same words testify once. A longer phrase says more than the words in it: "where is my refund" leaves nothing of
 * "where is my", "fire tablet" nothing of "fire". Where phrases of two topics share their words, the heavier one counts.
 * Risks, requests and negations live beside topics and are covered by guards alone.
 */
function withoutCovered(matches: readonly Match[]): Match[] {
  return matches.filter(
    (match, index) => !matches.some((other, otherIndex) => covers(other, match, otherIndex < index)),
  );
}

function covers(other: Match, match: Match, earlier: boolean): boolean {
  if (other === match || other.start >= match.end || other.end <= match.start) return false;
  const contains = other.start <= match.start && other.end >= match.end;
  const longer = contains && other.end - other.start > match.end - match.start;
  if (other.phrase.meaning.says === 'guard') return longer || (contains && match.phrase.meaning.says !== 'guard');
  if (other.phrase.meaning.says !== 'category' || match.phrase.meaning.says !== 'category') return false;
  const difference = other.phrase.meaning.weight - match.phrase.meaning.weight;
  if (other.phrase.meaning.category === match.phrase.meaning.category) {
    // Of phrases over the same words the heaviest counts, the earlier one if they weigh the same.
    return longer || (contains && (difference > 0 || (difference === 0 && earlier)));
  }
  if (longer && other.phrase.meaning.weight >= match.phrase.meaning.weight * COVERING_SHARE) return true;
  const isAround = match.start <= other.start && match.end >= other.end;
  if (isAround && match.phrase.meaning.weight >= other.phrase.meaning.weight * COVERING_SHARE) return false;
  const shared = Math.min(other.end, match.end) - Math.max(other.start, match.start);
  return difference >= HEAVIER && shared * 2 >= match.end - match.start;
}
