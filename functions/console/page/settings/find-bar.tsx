import { useState } from 'preact/hooks';
import type { TextSpan } from '../draft/text-marks.ts';
import { useWords } from '../screen/words-context.ts';

interface FindBarProps {
  wanted: string;
  hits: readonly TextSpan[];
  onWanted: (wanted: string) => void;
  onShow: (hit: TextSpan) => void;
}

/** Looks for words in the editor's text; Enter goes on to the next, with Shift to the one before. */
export function FindBar({ wanted, hits, onWanted, onShow }: FindBarProps) {
  const { say } = useWords();
  const [at, setAt] = useState(-1);
  const go = (step: 1 | -1) => {
    const next = (Math.max(at, step === 1 ? -1 : 0) + step + hits.length) % hits.length;
    const hit = hits[next];
    if (!hit) return;
    setAt(next);
    onShow(hit);
  };
  const type = (words: string) => {
    setAt(-1);
    onWanted(words);
  };
  return (
    <search class="find">
      <input
        type="search"
        aria-label={say('settings.find')}
        placeholder={say('settings.find')}
        value={wanted}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          go(event.shiftKey ? -1 : 1);
        }}
      />
      <span class="quiet" aria-live="polite">
        {wanted.trim() !== '' && say('settings.find.hits', { at: Math.min(at + 1, hits.length), count: hits.length })}
      </span>
    </search>
  );
}
