import { useEffect, useRef, useState } from 'preact/hooks';
import type { LoadedCase } from '../api/api.ts';
import { ApprovalBar, type Question } from '../draft/approval-bar.tsx';
import { approvalBarriers, isClean } from '../draft/approval-barriers.ts';
import { DraftPane } from '../draft/draft-pane.tsx';
import { QuestionDialog } from '../draft/question-dialog.tsx';
import { replyMode } from '../draft/reply-mode.ts';
import { useDraftText } from '../draft/use-draft-text.ts';
import { useServices } from '../screen/services.ts';
import { useKeys } from '../screen/use-keys.ts';
import { useWords } from '../screen/words-context.ts';
import { CasePane } from './case-pane.tsx';
import { threadLink } from './conversation.ts';
import { History } from './history.tsx';
import type { OpenCase } from './use-case.ts';
import { useCaseActions } from './use-case-actions.ts';

/** A draft has to be on the screen this long before a key may send it: the key that approved the last one may still be down. */
const READ_BEFORE_KEY_MILLISECONDS = 1200;

interface CaseScreenProps {
  open: OpenCase;
  loaded: LoadedCase;
  now: number;
  onBack: () => void;
  onLeave: () => void;
}

/** The open case: conversation, reply, and what can be done. One of these lives as long as its case is open. */
export function CaseScreen({ open, loaded, now, onBack, onLeave }: CaseScreenProps) {
  const { unsavedTexts, me, toast } = useServices();
  const { say } = useWords();
  const viewed = loaded.value;
  const text = useDraftText(viewed, unsavedTexts);
  const actions = useCaseActions({ open, loaded, text, leave: onLeave });
  const [acknowledged, setAcknowledged] = useState<readonly string[]>([]);
  const [question, setQuestion] = useState<Question | null>(null);
  const [editRequest, setEditRequest] = useState(0);

  const shownSince = useRef(0);
  const hash = viewed.draft?.hash;
  useEffect(() => {
    shownSince.current = performance.now();
    // What was ticked was ticked for another text.
    setAcknowledged([]);
  }, [hash]);

  const situation = { unsaved: text.unsaved, acknowledged, me };
  const barriers = approvalBarriers(viewed, situation);
  const clean = isClean(viewed, situation);
  const editable = replyMode(viewed) !== 'read';

  const approveByKey = () => {
    if (clean && performance.now() - shownSince.current < READ_BEFORE_KEY_MILLISECONDS) {
      toast({ kind: 'problem', text: say('toast.look-first') }, 3000);
    } else if (clean && open.changes.length === 0) {
      void actions.approve([]);
    } else {
      const reason =
        barriers[0] ?? (open.changes.length > 0 ? 'changed' : viewed.draft?.policy.length ? 'warnings' : 'risks');
      toast({ kind: 'problem', text: say('toast.not-clean', { reason: say(`barrier.${reason}`) }) }, 5000);
    }
  };
  // Whoever writes has the case: the next person who opens it sees so before they write too.
  const claim = () => {
    if (viewed.assignee === null && !text.unsaved) actions.claim();
  };

  const settled = viewed.state !== 'waiting' && viewed.state !== 'quarantined';
  useKeys({
    approve: approveByKey,
    edit: () => setEditRequest((count) => count + 1),
    save: () => text.unsaved && editable && void actions.save(),
    reject: () => viewed.draft?.state === 'waiting' && setQuestion('reject'),
    'no-reply-needed': () => !settled && setQuestion('no-reply-needed'),
    assign: () => viewed.assignee === null && void actions.assign(),
    'copy-order': () => {
      if (!viewed.orderId) return;
      void navigator.clipboard.writeText(viewed.orderId);
      toast({ kind: 'done', text: `${say('app.copied')}: ${viewed.orderId}` });
    },
  });

  return (
    <>
      <CasePane
        viewed={viewed}
        changes={open.changes}
        textKept={text.unsaved}
        now={now}
        actions={actions}
        onDismissChanges={open.dismissChanges}
        onBack={onBack}
      />
      <div class="reply">
        <div class="reply-scroll">
          <DraftPane
            viewed={viewed}
            text={text}
            actions={actions}
            editable={editable}
            editRequest={editRequest}
            onTyping={claim}
          />
          <History events={viewed.events} me={me} marketplace={viewed.marketplace} now={now} />
        </div>
        <ApprovalBar
          viewed={viewed}
          barriers={barriers}
          clean={clean && open.changes.length === 0}
          unsaved={text.unsaved}
          editable={editable}
          acknowledged={acknowledged}
          actions={actions}
          onAcknowledge={(mark, ticked) =>
            setAcknowledged((before) => (ticked ? [...before, mark] : before.filter((other) => other !== mark)))
          }
          onApprove={() => void actions.approve(acknowledged)}
          onAsk={setQuestion}
        />
      </div>
      {question && (
        <QuestionDialog
          question={question}
          body={text.body}
          caseLink={threadLink(viewed)}
          actions={actions}
          onOverride={(reason) => void actions.approve(acknowledged, reason)}
          onClose={() => setQuestion(null)}
        />
      )}
    </>
  );
}
