import { diffWordsWithSpace } from 'diff';
import type { ReplyLanguage } from '../content/vocabulary.ts';

export interface TextChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

export interface EditDistance {
  changes: TextChange[];
  /** Share of the longer text's characters that are not in the other, 0 to 1: how much of a template was rewritten. */
  share: number;
}

const segmenters = new Map<ReplyLanguage, Intl.Segmenter>();

/** Chinese and Japanese put no spaces between words: without a segmenter one changed character is a changed sentence. */
function segmenterOf(language: ReplyLanguage): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/** What a reviewer changed, word by word, from the draft that the template made to the text that was approved. */
export function editDistance(drafted: string, approved: string, language: ReplyLanguage): EditDistance {
  const changes = diffWordsWithSpace(drafted, approved, { intlSegmenter: segmenterOf(language) }).map(
    ({ added, removed, value }): TextChange => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  );
  const same = changes.reduce((length, { kind, text }) => (kind === 'same' ? length + text.length : length), 0);
  const longer = Math.max(drafted.length, approved.length);
  return { changes, share: longer === 0 ? 0 : 1 - same / longer };
}
