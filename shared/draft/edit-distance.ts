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

/** Words changed beyond this make another text: the comparison's time grows with their square, 20 s for 5000 words. */
const MOST_EDITS = 600;

const segmenters = new Map<ReplyLanguage, Intl.Segmenter>();

/** Chinese and Japanese put no spaces between words: without a segmenter one changed character is a changed sentence. */
function segmenterOf(language: ReplyLanguage): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/** What a reviewer changed, word by word, from the draft that the template made to the text that was approved. */
export function editDistance(drafted: string, approved: string, language: ReplyLanguage): EditDistance {
  const changes = wordChanges(drafted, approved, language);
  const same = changes.reduce((length, { kind, text }) => (kind === 'same' ? length + text.length : length), 0);
  const longer = Math.max(drafted.length, approved.length);
  return { changes, share: longer === 0 ? 0 : 1 - same / longer };
}

function wordChanges(drafted: string, approved: string, language: ReplyLanguage): TextChange[] {
  const options = { intlSegmenter: segmenterOf(language), maxEditLength: MOST_EDITS };
  const parts = diffWordsWithSpace(drafted, approved, options);
  if (!parts)
    return [
      { kind: 'removed', text: drafted },
      { kind: 'added', text: approved },
    ];
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
