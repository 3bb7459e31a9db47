import { useState } from 'preact/hooks';
import type { CaseActions } from '../case/use-case-actions.ts';
import { CopyButton } from '../screen/copy-button.tsx';
import { Dialog } from '../screen/dialog.tsx';
import { useWords } from '../screen/words-context.ts';
import type { StringKey } from '../words/strings.ts';
import type { Question } from './approval-bar.tsx';

interface QuestionDialogProps {
  question: Question;
  /** Of the reply, to copy when it is sent by hand. */
  body: string;
  caseLink: string | null;
  actions: CaseActions;
  onOverride: (reason: string) => void;
  onClose: () => void;
}

const ROWS: Record<Question, { title: StringKey; text: StringKey; confirm: StringKey }> = {
  override: { title: 'override.title', text: 'override.text', confirm: 'act.approve' },
  reject: { title: 'reject.title', text: 'reject.text', confirm: 'act.reject' },
  'no-reply-needed': { title: 'no-reply.title', text: 'no-reply.text', confirm: 'act.no-reply-needed' },
  close: { title: 'close.title', text: 'close.text', confirm: 'act.close' },
  'sent-by-hand': { title: 'by-hand.title', text: 'by-hand.text', confirm: 'by-hand.confirm' },
};

/** Asks once more before a case leaves the queue without a reply from here. */
export function QuestionDialog({ question, body, caseLink, actions, onOverride, onClose }: QuestionDialogProps) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const row = ROWS[question];
  const confirm = () => {
    onClose();
    if (question === 'override') onOverride(reason.trim());
    if (question === 'reject') void actions.reject(reason.trim());
    if (question === 'no-reply-needed') void actions.noReplyNeeded();
    if (question === 'close') void actions.close();
    if (question === 'sent-by-hand') void actions.sentByHand();
  };
  return (
    <Dialog
      title={say(row.title)}
      onClose={onClose}
      actions={
        <button
          type="button"
          class="button button-primary"
          disabled={question === 'override' && reason.trim() === ''}
          onClick={confirm}
        >
          {say(row.confirm)}
        </button>
      }
    >
      <p>{say(row.text)}</p>
      {(question === 'reject' || question === 'override') && (
        <input
          aria-label={say(`${question}.reason`)}
          placeholder={say(`${question}.reason`)}
          value={reason}
          maxLength={500}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {question === 'sent-by-hand' && (
        <>
          <pre class="by-hand">{body}</pre>
          <div class="case-line">
            <CopyButton wide text={body} what={say('by-hand.copy')} />
            {caseLink && <CopyButton wide text={caseLink} what={say('case.thread.copy')} />}
          </div>
        </>
      )}
    </Dialog>
  );
}
