import type { CaseView } from '../api/contract.ts';
import type { CaseActions } from '../case/use-case-actions.ts';
import { Menu } from '../screen/menu.tsx';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import { type ApprovalBarrier, needsSecondEyes } from './approval-barriers.ts';

export type Question = 'override' | 'reject' | 'no-reply-needed' | 'close' | 'sent-by-hand';

interface ApprovalBarProps {
  viewed: CaseView;
  barriers: readonly ApprovalBarrier[];
  clean: boolean;
  unsaved: boolean;
  editable: boolean;
  acknowledged: readonly string[];
  actions: CaseActions;
  onAcknowledge: (mark: string, ticked: boolean) => void;
  onApprove: () => void;
  onAsk: (question: Question) => void;
}

/** What to do with the case, always in the same place, and why approving can't be done when it can't. */
export function ApprovalBar(props: ApprovalBarProps) {
  const { viewed, barriers, clean, unsaved, editable, acknowledged, actions, onAcknowledge, onApprove, onAsk } = props;
  const { say, name } = useWords();
  const { isLead } = useServices();
  if (viewed.state !== 'waiting' && viewed.state !== 'quarantined' && !editable) return null;
  const { draft } = viewed;
  const warned = draft?.policy.some(({ severity }) => severity === 'warn') ?? false;
  const barrier = barriers[0];
  const overridable = isLead && barrier === 'blocked' && barriers.length === 1;
  /** Rejected or come back: the same words can be sent again, as a new draft. */
  const reusable = editable && !unsaved && draft !== null && draft.state !== 'waiting' && viewed.state === 'waiting';
  return (
    <footer class="approval">
      {draft?.state === 'waiting' && viewed.marks.length > 0 && (
        <fieldset class="marks">
          <legend>{say('draft.marks')}</legend>
          {viewed.marks.map((mark) => (
            <label key={mark}>
              <input
                type="checkbox"
                checked={acknowledged.includes(mark)}
                onChange={(event) => onAcknowledge(mark, event.currentTarget.checked)}
              />
              {name('mark', mark)}
            </label>
          ))}
        </fieldset>
      )}
      {barrier && draft && !reusable && (
        <p class="barrier" id="barrier">
          {say(`barrier.${barrier}`)}
        </p>
      )}
      <div class="approval-buttons">
        {reusable ? (
          <button
            type="button"
            class="button button-primary"
            disabled={actions.busy}
            onClick={() => void actions.save()}
          >
            {say('act.reuse')}
          </button>
        ) : unsaved ? (
          <button
            type="button"
            class="button button-primary"
            disabled={actions.busy || !editable}
            onClick={() => void actions.save()}
          >
            {say('act.save')} <kbd>Ctrl S</kbd>
          </button>
        ) : (
          <button
            type="button"
            class="button button-primary"
            disabled={actions.busy || barriers.length > 0}
            aria-describedby={barrier ? 'barrier' : undefined}
            onClick={onApprove}
          >
            {approveLabel()}
            {clean && <kbd>A</kbd>}
          </button>
        )}
        <button type="button" class="button" disabled={actions.busy} onClick={() => onAsk('no-reply-needed')}>
          {say('act.no-reply-needed')} <kbd>N</kbd>
        </button>
        <button
          type="button"
          class="button"
          disabled={actions.busy || draft?.state !== 'waiting'}
          onClick={() => onAsk('reject')}
        >
          {say('act.reject')} <kbd>R</kbd>
        </button>
        <Menu
          label={say('act.more')}
          disabled={actions.busy}
          rows={[
            ...(overridable ? [{ text: say('act.override'), onChoose: () => onAsk('override') }] : []),
            { text: say('act.sent-by-hand'), onChoose: () => onAsk('sent-by-hand') },
            { text: say('act.close'), onChoose: () => onAsk('close') },
          ]}
        />
      </div>
    </footer>
  );

  function approveLabel(): string {
    if (needsSecondEyes(viewed)) return say(draft?.endorsedBy ? 'act.approve.second' : 'act.approve.first');
    return say(warned && barriers.length === 0 ? 'act.approve.warnings' : 'act.approve');
  }
}
