import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../shared/classify/classify.ts';
import { defaultLexicons } from '../../shared/content/lexicons/index.ts';
import { REPLY_LANGUAGES } from '../../shared/content/vocabulary.ts';
import { LEAST_MACRO_F1, LEAST_NONE_LEFT_ALONE, macroF1, noneLeftAlone } from './figures.ts';
import { labelledMessages } from './labelled-messages.ts';

const classify = createClassifier(defaultLexicons);

describe.each(REPLY_LANGUAGES)('messages in %s that no lexicon was written by', (language) => {
  const outcomes = labelledMessages(language, 'test').map(({ subject, text, category }) => {
    const { category: got, confidence } = classify({ subject, text, language });
    return { expected: category, got, confidence };
  });

  it('are mostly right, each category by itself', () => {
    expect(macroF1(outcomes)).toBeGreaterThanOrEqual(LEAST_MACRO_F1[language]);
  });

  it('are left to a person when they are about none of the four topics', () => {
    expect(noneLeftAlone(outcomes)).toBeGreaterThanOrEqual(LEAST_NONE_LEFT_ALONE);
  });
});
