import type { Category, Scenario } from '../content/vocabulary.ts';
import type { Match, Matches } from './matches.ts';
import type { TextReading } from './word-reading.ts';

/** A keyword with what it weighs in this mail. */
export interface Evidence {
  keyword: string;
  category: Category | null;
  scenario: Scenario | null;
  weight: number;
  /** Whether it stands in a wish or a question. */
  requested: boolean;
  /** Where it stands, for telling two requests apart; -1 when it does not come from the text. */
  sentence: number;
}

/** How the place of a keyword changes its weight. */
const EMPHASIS = {
  /** In a wish or question, when other sentences tell a story. */
  request: 1.15,
  /** In the last sentence that says anything, of three or more. */
  closing: 1.1,
  /** What the buyer does if the wish is not met ("otherwise I'll cancel"). */
  alternative: 0.5,
  /** Taken back ("I don't want a refund"): it speaks a little against the category. */
  negated: -0.4,
} as const;

/** Units between a negation and what it takes back. */
const REACH = 3;
/** A bare "not" denies what stands next to it; "I don't want" what comes after it. */
const BARE_REACH = 1;
const LONGEST_EVIDENCE = 80;

/** Weighs the matches of one text by negation and emphasis. */
export function weighMatches({ matches, requests }: Matches, reading: TextReading, text: string): Evidence[] {
  const before = matches.filter((match) => match.phrase.meaning.says === 'negates-next');
  const after = matches.filter((match) => match.phrase.meaning.says === 'negates-last');
  const alternatives = matches.filter((match) => match.phrase.meaning.says === 'alternative');
  const topics = countedTopics(matches, requests);
  const telling = new Set(topics.map((match) => match.sentence));
  const story = [...telling].some((sentence) => !requests.has(sentence));
  const last = Math.max(...telling);

  const targets = before.flatMap((negation) => {
    const taken = topics.filter((match) => takesNextBack(negation, match, topics, reading, text));
    const first = Math.min(...taken.map((match) => match.start));
    return taken.filter((match) => match.start === first);
  });
  return topics.flatMap((match) => {
    const { meaning } = match.phrase;
    if (meaning.says !== 'category') return [];
    const requested = requests.has(match.sentence);
    let weight = meaning.weight;
    if (story && requested) weight *= EMPHASIS.request;
    if (telling.size >= 3 && match.sentence === last) weight *= EMPHASIS.closing;
    const negated =
      targets.includes(match) ||
      after.some(
        (negation) =>
          match.start < negation.start && match.end < negation.end && adjoins(match, negation, reading, text),
      );
    const postponed = alternatives.some((other) => other.sentence === match.sentence && other.start < match.start);
    if (postponed) weight *= EMPHASIS.alternative;
    if (negated) weight *= EMPHASIS.negated;
    return {
      keyword: words(match, reading, text),
      category: meaning.category,
      scenario: meaning.scenario,
      weight: round(weight),
      requested,
      sentence: match.sentence,
    };
  });
}

/** "Hello" and "thanks" stand beside any request. */
const COURTESY_WEIGHT = 2;
const isCourtesy = ({ category, weight }: { category: Category | null; weight: number }): boolean =>
  category === null && weight <= COURTESY_WEIGHT;

/** Topics, and those that count alone only where there is no other, in a wish or question. */
function countedTopics(matches: readonly Match[], requests: ReadonlySet<number>): Match[] {
  const topics = matches.filter((match) => match.phrase.meaning.says === 'category');
  const others = topics.filter(({ phrase: { meaning } }) => meaning.says === 'category' && !meaning.alone);
  const tellsNothing = others.every(({ phrase: { meaning } }) => meaning.says === 'category' && isCourtesy(meaning));
  if (!tellsNothing) return others;
  const lone = topics.find((match) => !others.includes(match) && requests.has(match.sentence));
  return lone ? [...others, lone] : others;
}

/** The words of a match as they stand in the text. */
export function words(match: Match, reading: TextReading, text: string): string {
  const start = reading.starts[match.start] ?? 0;
  const end = reading.ends[match.end - 1] ?? start;
  return text.slice(start, Math.min(end, start + LONGEST_EVIDENCE)).replace(/\s+/g, ' ');
}

/**
 * A negation takes back the first topic after it in the same clause, overlapping or within reach. A topic that begins with
 * the negation is its own keyword: "not arrived" is not the denial of "arrived".
 */
function takesNextBack(
  negation: Match,
  match: Match,
  topics: readonly Match[],
  reading: TextReading,
  text: string,
): boolean {
  if (negation.start >= match.start || negation.end >= match.end || !adjoins(negation, match, reading, text))
    return false;
  return !topics.some((other) => other.start <= negation.start && other.end > negation.start + 1);
}

function adjoins(first: Match, second: Match, reading: TextReading, text: string): boolean {
  const reach = first.end - first.start > 1 ? REACH : BARE_REACH;
  if (first.sentence !== second.sentence || second.start - first.end > reach) return false;
  const between = text.slice(
    reading.ends[first.end - 1],
    Math.max(reading.starts[second.start] ?? 0, reading.ends[first.end - 1] ?? 0),
  );
  return !/[,;:()，、；：]/.test(between);
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
