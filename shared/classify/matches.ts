import type { LexiconIndex, Phrase } from './lexicon-index.ts';
import { runPhrase } from './phrase-program.ts';
import type { Sentence } from './sentences.ts';
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

export interface Matches {
  /** In the order of the text. */
  matches: Match[];
  /** Indices of the sentences that are wishes or questions. */
  requests: ReadonlySet<number>;
}

/** Every phrase of the lexicon that stands in the text. */
export function findMatches(
  { phrases, lookup }: LexiconIndex,
  reading: TextReading,
  sentences: readonly Sentence[],
): Matches {
  const { units, sentenceEnd, sentenceOf } = reading;
  const matches: Match[] = [];
  const tryPhrase = (phraseNumber: number, start: number): void => {
    const phrase = phrases[phraseNumber];
    if (!phrase) return;
    const end = runPhrase(phrase.program(), reading, start);
    if (end > start) matches.push({ phrase, start, end, sentence: sentenceOf[start] ?? 0 });
  };
  for (let start = 0; start < reading.length && matches.length < MOST_MATCHES; ) {
    const end = sentenceEnd[start] ?? reading.length;
    lookup.findIn(units, start, end, tryPhrase);
    start = Math.max(end, start + 1);
  }
  const requests = requestsAmong(matches, sentences);
  const inPlace = matches.filter(({ phrase: { meaning }, sentence }) => {
    if (meaning.says !== 'category' || meaning.only === null) return true;
    return (meaning.only === 'asked') === requests.has(sentence);
  });
  return { matches: withoutCovered(inPlace.sort((one, other) => one.start - other.start)), requests };
}

function requestsAmong(matches: readonly Match[], sentences: readonly Sentence[]): ReadonlySet<number> {
  const requests = new Set<number>();
  const guards = matches.filter(({ phrase }) => phrase.meaning.says === 'guard');
  for (const match of matches) {
    if (match.phrase.meaning.says !== 'request' || requests.has(match.sentence)) continue;
    if (!guards.some((guard) => overlap(guard, match) && covers(guard, match, true))) requests.add(match.sentence);
  }
  for (const [index, { question }] of sentences.entries()) if (question) requests.add(index);
  return requests;
}

/**
 * The same words testify once. A longer phrase says more than the words in it: "where is my refund" leaves nothing of
 * "where is my", "fire tablet" nothing of "fire". Where phrases of two topics share their words, the heavier one counts.
 * Risks, requests and negations live beside topics and are covered by guards alone.
 */
function withoutCovered(matches: readonly Match[]): Match[] {
  const covered: Match[] = [];
  const uncovered = new Set<Match>();
  matches.forEach((match, index) => {
    if (isCovered(match, index, matches)) covered.push(match);
    else uncovered.add(match);
  });
  // What is covered covers nothing: a phrase whose every cover is gone stands again, the heaviest first.
  for (const match of covered.sort((one, other) => weightOf(other) - weightOf(one))) {
    let stands = true;
    for (const other of uncovered) if (overlap(other, match) && covers(other, match, true)) stands = false;
    if (stands) uncovered.add(match);
  }
  return matches.filter((match) => uncovered.has(match));
}

function isCovered(match: Match, index: number, matches: readonly Match[]): boolean {
  for (let at = 0; at < matches.length; at += 1) {
    const other = matches[at];
    // In the order of the text: none that follows shares a word with it.
    if (other === undefined || other.start >= match.end) return false;
    if (at !== index && other.end > match.start && covers(other, match, at < index)) return true;
  }
  return false;
}

const weightOf = ({ phrase: { meaning } }: Match): number => (meaning.says === 'category' ? meaning.weight : 0);

const overlap = (one: Match, other: Match): boolean => one.start < other.end && one.end > other.start;

function covers(other: Match, match: Match, earlier: boolean): boolean {
  const contains = other.start <= match.start && other.end >= match.end;
  const longer = contains && other.end - other.start > match.end - match.start;
  if (other.phrase.meaning.says === 'guard') return longer || (contains && match.phrase.meaning.says !== 'guard');
  if (other.phrase.meaning.says !== 'category' || match.phrase.meaning.says !== 'category') return false;
  // What counts only where nothing else does neither takes words nor has them taken.
  if (other.phrase.meaning.alone !== match.phrase.meaning.alone) return false;
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
