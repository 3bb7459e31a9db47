import type { LexiconData } from '../content/lexicons/schema.ts';
import { createCharacterReader, unifyCharacters } from './character-reading.ts';
import type { ClassifyInput, RiskFinding } from './classification.ts';
import { indexLexicon } from './lexicon-index.ts';
import { findMatches } from './matches.ts';
import { findRisks } from './risk-findings.ts';
import { splitSentences } from './sentences.ts';
import { type Evidence, weighMatches } from './weighing.ts';
import { createWordReader } from './word-reading.ts';

/** What one language's lexicon makes of a mail. */
export interface Judgement {
  evidence: Evidence[];
  risks: RiskFinding[];
}

/** A pasted book is judged by how it begins and how it ends: where the request stands. */
const BEGINNING_CHARACTERS = 12_000;
const ENDING_CHARACTERS = 6_000;
/** The subject is Amazon's frame more often than the buyer's words. */
const SUBJECT_SHARE = 0.7;

/** Amazon's own subjects carry their topic in `ClassifyInput.topic`; their words and the buyer's name are no evidence. */
const AMAZON_SUBJECT = /amazon|アマゾン/i;

/** Compiles a lexicon into a judge of mails. */
export function createTextJudge(lexicon: LexiconData): (input: ClassifyInput) => Judgement {
  const index = indexLexicon(lexicon);
  const read = index.reading === 'words' ? createWordReader(index) : createCharacterReader(index);

  function look(whole: string, input: ClassifyInput | null): Judgement {
    const text = index.reading === 'words' ? whole : unifyCharacters(whole, index.spellings);
    const sentences = splitSentences(text);
    const reading = read(text, sentences);
    const found = findMatches(index, reading, sentences);
    return {
      evidence: weighMatches(found, reading, text),
      risks: input ? findRisks(input, found.matches, reading, text) : [],
    };
  }

  return (input) => {
    const text = withoutMiddle(input.text);
    const judged = look(text, { ...input, text });
    if (AMAZON_SUBJECT.test(input.subject) || input.subject.trim() === '') return judged;
    const share = text.trim() === '' ? 1 : SUBJECT_SHARE;
    const subject = look(input.subject.slice(0, 300), null).evidence.map((each) => ({
      ...each,
      weight: Math.round(each.weight * share * 100) / 100,
      sentence: -1,
    }));
    return { ...judged, evidence: [...judged.evidence, ...subject] };
  };
}

function withoutMiddle(text: string): string {
  if (text.length <= BEGINNING_CHARACTERS + ENDING_CHARACTERS) return text;
  return `${text.slice(0, BEGINNING_CHARACTERS)}\n\n${text.slice(-ENDING_CHARACTERS)}`;
}
