import type { CompiledWording, Occurrences } from './compile-wording.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { findSentenceEnds, sentenceAround } from './match-phrase.ts';
import { wordingView } from './parse-phrase.ts';
import type { Occurrence } from './phrase-trie.ts';
import type { PolicyContext } from './policy-context.ts';

/** A text with all that the finders look at, made once. Offsets of its methods are those of `folded`. */
export interface CheckedText extends FoldedText {
  /** `folded` with what the case itself stands for (order IDs, tracking number, return address, …) blotted out. */
  shapes: string;
  sentenceEnds: readonly number[];
  occurrences: Occurrences;
  /** Where a cue's words stand within `[from, to)`, in any language. */
  cue(name: string, from?: number, to?: number): Occurrence[];
  sentence(at: number): Occurrence;
}

/** Order IDs and relay addresses look like phone numbers and contact details; both belong into a reply. */
const ORDER_ID = /(?<!\d)(?:\d{3}|d01)-\d{7}-\d{7}(?!\d)/g;
/** No letter, digit or blank: nothing joins across it. */
const BLOT = '\u0001';

function blotOut(folded: string, context: PolicyContext): string {
  const known = [context.trackingNumber, context.returnAddress, context.rmaNumber, context.asin, context.productTitle]
    .map((value) => foldText(value?.trim() ?? '').folded)
    .filter((value) => value.length >= 5);
  const withoutOrders = folded.replace(ORDER_ID, (id) => BLOT.repeat(id.length));
  return known.reduce((text, value) => text.replaceAll(value, BLOT.repeat(value.length)), withoutOrders);
}

export function checkedText(text: string, wording: CompiledWording, context: PolicyContext): CheckedText {
  const foldedText = foldText(text);
  const { folded } = foldedText;
  const occurrences = wording.trie.find(wordingView(folded));
  const sentenceEnds = findSentenceEnds(folded);
  return {
    ...foldedText,
    shapes: blotOut(folded, context),
    sentenceEnds,
    occurrences,
    cue: (name, from = 0, to = folded.length) =>
      (wording.cues.get(name) ?? []).flatMap(({ group }) =>
        (occurrences.get(group) ?? []).filter(({ start, end }) => start >= from && end <= to),
      ),
    sentence: (at) => sentenceAround(sentenceEnds, at, folded.length),
  };
}
