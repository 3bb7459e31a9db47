import type { CaseView } from '../api/contract.ts';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import type { CaseActions } from './use-case-actions.ts';

/** Who has the case, so that no second person answers it. */
export function Assignment({ viewed, actions }: { viewed: CaseView; actions: CaseActions }) {
  const { say } = useWords();
  const { me, isLead, personName } = useServices();
  const holder = viewed.assignee;
  if (!holder) {
    return (
      <button type="button" class="button button-small" disabled={actions.busy} onClick={() => void actions.assign()}>
        {say('case.assign')} <kbd>M</kbd>
      </button>
    );
  }
  const mine = holder === me;
  return (
    <span class="assignment">
      <span class={mine ? 'badge badge-mine' : 'badge badge-high'}>
        {mine ? say('queue.mine') : say('case.taken', { name: personName(holder) })}
      </span>
      {(mine || isLead) && (
        <button
          type="button"
          class="button button-small"
          disabled={actions.busy}
          onClick={() => void (mine ? actions.release() : actions.takeOver())}
        >
          {say(mine ? 'case.release' : 'case.take-over')}
        </button>
      )}
    </span>
  );
}
