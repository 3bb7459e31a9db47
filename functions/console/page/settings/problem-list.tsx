import type { TextSpan } from '../draft/text-marks.ts';
import { useWords } from '../screen/words-context.ts';
import type { PlacedProblem } from './field-places.ts';

interface ProblemListProps {
  problems: readonly PlacedProblem[];
  onShow: (place: TextSpan) => void;
}

/** Why a text can't be saved: each problem with its field and line; choosing one goes there. */
export function ProblemList({ problems, onShow }: ProblemListProps) {
  const { say } = useWords();
  if (problems.length === 0) return null;
  return (
    <section class="findings setting-problems" role="alert" aria-label={say('settings.problems')}>
      <ul>
        {problems.map(({ field, message, place }) => (
          <li key={`${field}:${message}`} class="finding finding-block">
            <button type="button" disabled={!place} onClick={() => place && onShow(place)}>
              <span>
                {place && <strong>{say('settings.line', { line: place.line })}</strong>} {message}
              </span>
              <code>{field}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
