import type { ReplyLanguage } from '../../content/vocabulary.ts';
import type { CompiledWording } from './compile-wording.ts';
import { firstFrom } from './first-from.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { joinSpacedLetters } from './join-spaced-letters.ts';
import { findSentenceEnds, sentenceAround } from './match-phrase.ts';
import { wordingView } from './parse-phrase.ts';
import type { Occurrence, Occurrences } from './phrase-trie.ts';
import type { PolicyContext } from './policy-context.ts';

/** A text with all that the finders look at, made once. Offsets of its methods are those of `folded`. */
export interface CheckedText extends FoldedText {
  /** `folded` with what the case itself stands for (order IDs, tracking number, return address, …) blotted out. */
  shapes: string;
  sentenceEnds: readonly number[];
  occurrences: Occurrences;
  /** Where a cue's words stand within `[from, to)`, in one language or any. */
  cue(name: string, from?: number, to?: number, language?: ReplyLanguage): Occurrence[];
  sentence(at: number): Occurrence;
}

/** Order IDs look like phone numbers and belong into a reply (AMAZON.md, section 7). */
const ORDER_ID = /(?<!\d)(?:\d{3}|d01)-\d{7}-\d{7}(?!\d)/g;
/** No letter, digit or blank: nothing joins across it. */
const BLOT = '\u0001';

function blotOut(folded: string, context: PolicyContext): string {
  const known = [context.trackingNumber, context.returnAddress, context.rmaNumber, context.asin, context.productTitle]
    .map((value) => (value ? foldText(value.trim()).folded : ''))
    .filter((value) => value.length >= 5);
  const withoutOrders = folded.replace(ORDER_ID, (id) => BLOT.repeat(id.length));
  return known.reduce((text, value) => text.replaceAll(value, BLOT.repeat(value.length)), withoutOrders);
}

/** The places that lie wholly in `[from, to)`, of places in order of their start. */
function within(places: readonly Occurrence[], from: number, to: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let index = firstFrom(places, ({ start }) => start, from); index < places.length; index++) {
    const place = places[index];
    if (!place || place.start >= to) break;
    if (place.end <= to) found.push(place);
  }
  return found;
}

function lookAt(
  text: FoldedText,
  wording: CompiledWording,
  context: PolicyContext,
  anyEdge?: (index: number) => boolean,
): CheckedText {
  const { folded } = text;
  const view = wordingView(folded);
  const occurrences = wording.trie.find(view, anyEdge);
  let conditional: Occurrences | undefined;
  const placesOf = (group: number, isConditional: boolean): readonly Occurrence[] => {
    if (!isConditional) return occurrences.of(group);
    conditional ??= wording.conditionalTrie.find(view, anyEdge);
    return conditional.of(group);
  };
  const sentenceEnds = findSentenceEnds(folded);
  return {
    ...text,
    shapes: blotOut(folded, context),
    sentenceEnds,
    occurrences,
    cue: (name, from = 0, to = folded.length, language) => {
      const rows = (wording.cues.get(name) ?? []).filter((row) => language === undefined || row.language === language);
      const isWhole = from <= 0 && to >= folded.length;
      const places = rows
        .map(({ group, isConditional }) => placesOf(group, isConditional))
        .filter(({ length }) => length > 0);
      return places.flatMap((some) => (isWhole ? some : within(some, from, to)));
    },
    sentence: (at) => sentenceAround(sentenceEnds, at, folded.length),
  };
}

export const checkedText = (text: string, wording: CompiledWording, context: PolicyContext): CheckedText =>
  lookAt(foldText(text), wording, context);

/** The same text with spaced-out letters joined; null when there are none. */
export function joinedText(text: CheckedText, wording: CompiledWording, context: PolicyContext): CheckedText | null {
  const joined = joinSpacedLetters(text);
  if (!joined) return null;
  const { text: folded, offsets, isJoined } = joined;
  const toOriginal = (start: number, end: number): Occurrence =>
    text.toOriginal(offsets[start] ?? text.folded.length, (offsets[end - 1] ?? text.folded.length - 1) + 1);
  return lookAt({ original: text.original, folded, toOriginal }, wording, context, isJoined);
}
