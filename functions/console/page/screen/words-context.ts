import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createWords, type Words } from '../words/words.ts';

export const WordsContext = createContext<Words>(createWords('en'));

/** The console's texts in the reader's language. */
export const useWords = (): Words => useContext(WordsContext);
