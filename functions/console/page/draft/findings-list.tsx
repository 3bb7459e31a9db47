import type { PolicyFinding } from '../api/contract.ts';
import { useWords } from '../screen/words-context.ts';
import type { TextSpan } from './text-marks.ts';
import type { CheckStanding } from './use-text-check.ts';

interface FindingsListProps {
  findings: readonly PolicyFinding[];
  /** Gaps are still to be filled: it is too early to call the text good. */
  incomplete: boolean;
  standing: CheckStanding;
  onShow: (span: TextSpan) => void;
}

/** What Amazon's communication rules have against the reply; choosing one selects its words. */
export function FindingsList({ findings, incomplete, standing, onShow }: FindingsListProps) {
  const { say } = useWords();
  return (
    <section class="findings" aria-label={say('draft.findings')}>
      {findings.length === 0 && !incomplete && standing === 'checked' && (
        <p class="all-good">{say('draft.findings.none')}</p>
      )}
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.rule}:${finding.start}`} class={`finding finding-${finding.severity}`}>
              <button type="button" title={say('draft.finding.show')} onClick={() => onShow(finding)}>
                <span>{finding.message}</span>
                {finding.suggestion && (
                  <span class="quiet">{say('draft.finding.instead', { text: finding.suggestion })}</span>
                )}
                <code>{finding.rule}</code>
              </button>
            </li>
          ))}
        </ul>
      )}
      {standing !== 'checked' && (
        <p class="quiet">{say(standing === 'checking' ? 'draft.findings.checking' : 'draft.findings.recheck')}</p>
      )}
    </section>
  );
}
