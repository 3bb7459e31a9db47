import type { CaseView } from '../api/contract.ts';
import type { CaseActions } from '../case/use-case-actions.ts';
import { useServices } from '../screen/services.ts';
import { Time } from '../screen/time.tsx';
import { useNow } from '../screen/use-now.ts';
import { useWords } from '../screen/words-context.ts';
import { needsSecondEyes } from './approval-barriers.ts';
import { replyMode } from './reply-mode.ts';
import type { DraftText } from './use-draft-text.ts';

interface DraftStatusProps {
  viewed: CaseView;
  text: DraftText;
  actions: CaseActions;
}

/** Where the reply stands on its way, and what went wrong on it. */
export function DraftStatus({ viewed, text, actions }: DraftStatusProps) {
  const { say, name } = useWords();
  const { personName } = useServices();
  const now = useNow(1000);
  const { draft } = viewed;
  if (replyMode(viewed) === 'follow-up') return <p class="notice notice-info">{say('draft.follow-up')}</p>;
  if (!draft) return <p class="notice notice-info">{say('draft.none')}</p>;
  const endorser = draft.endorsedBy;
  return (
    <>
      {draft.state !== 'waiting' && (
        <p class={`notice draft-state-${draft.state}`}>
          <strong>{name('draft-state', draft.state)}</strong>
          {draft.state === 'approved' && (
            <>
              {draft.sendNotBefore && Date.parse(draft.sendNotBefore) > now && (
                <Time at={draft.sendNotBefore} now={now} />
              )}
              <button
                type="button"
                class="button button-small"
                disabled={actions.busy}
                onClick={() => void actions.withdraw()}
              >
                {say('act.withdraw')}
              </button>
            </>
          )}
        </p>
      )}
      {draft.state === 'uncertain' && (
        <section class="notice notice-warn">
          <strong>{say('uncertain.title')}</strong>
          <p>{say('uncertain.text')}</p>
          <div class="case-line">
            <button
              type="button"
              class="button"
              disabled={actions.busy}
              onClick={() => void actions.resolve('went-out')}
            >
              {say('uncertain.went-out')}
            </button>
            <button
              type="button"
              class="button"
              disabled={actions.busy}
              onClick={() => void actions.resolve('did-not')}
            >
              {say('uncertain.send-again')}
            </button>
          </div>
        </section>
      )}
      {draft.problem && <p class="notice notice-warn">{say('draft.problem', { reason: draft.problem })}</p>}
      {draft.state === 'waiting' && needsSecondEyes(viewed) && (
        <p class="notice notice-info">
          {say('draft.second-eyes')} {endorser && say('draft.endorsed', { name: personName(endorser) })}
        </p>
      )}
      {text.moved && <p class="notice notice-warn">{say('draft.moved')}</p>}
    </>
  );
}
