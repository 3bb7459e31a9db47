import { useState } from 'preact/hooks';
import { useWords } from '../screen/words-context.ts';
import type { Gap } from './gaps.ts';
import type { TextSpan } from './text-marks.ts';

interface GapListProps {
  gaps: readonly Gap[];
  /** Missing, but nowhere in the text: nobody can fill it here. */
  elsewhere: readonly string[];
  onShow: (span: TextSpan) => void;
  onFill: (name: string, value: string) => void;
}

/** What the template needed and nobody knew, each once, to be filled here or in the text. */
export function GapList({ gaps, elsewhere, onShow, onFill }: GapListProps) {
  const { say } = useWords();
  const firstOfEach = [...new Map(gaps.toReversed().map((gap) => [gap.name, gap])).values()].toReversed();
  if (firstOfEach.length === 0 && elsewhere.length === 0) return null;
  return (
    <section class="gaps" aria-label={say('draft.gaps')}>
      <h3>{say('draft.gaps')}</h3>
      <ul>
        {firstOfEach.map((gap) => (
          <GapRow key={gap.name} gap={gap} onShow={onShow} onFill={onFill} />
        ))}
      </ul>
      {elsewhere.length > 0 && <p>{say('draft.gaps.elsewhere', { names: elsewhere.map(spoken).join(', ') })}</p>}
    </section>
  );
}

function GapRow({ gap, onShow, onFill }: { gap: Gap } & Pick<GapListProps, 'onShow' | 'onFill'>) {
  const { say } = useWords();
  const [value, setValue] = useState('');
  return (
    <li>
      <button type="button" class="gap-name" title={say('draft.finding.show')} onClick={() => onShow(gap)}>
        {spoken(gap.name)}
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim() !== '') onFill(gap.name, value.trim());
        }}
      >
        <input
          aria-label={spoken(gap.name)}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
          autocomplete="off"
        />
        <button type="submit" class="button button-small" disabled={value.trim() === ''}>
          {say('draft.gap.fill')}
        </button>
      </form>
    </li>
  );
}

/** `tracking_number` → `tracking number`. */
const spoken = (name: string) => name.replaceAll('_', ' ');
