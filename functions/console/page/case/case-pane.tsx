import { CATEGORIES } from '../../../../shared/content/vocabulary.ts';
import type { CaseEvent, CaseView } from '../api/contract.ts';
import { Choice } from '../screen/choice.tsx';
import { CopyButton } from '../screen/copy-button.tsx';
import { Due } from '../screen/due.tsx';
import { Reminder } from '../screen/reminder.tsx';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import { shortSubject } from '../words/short-subject.ts';
import { Assignment } from './assignment.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseNotices } from './case-notices.tsx';
import { ChangesBanner } from './changes-banner.tsx';
import { conversation } from './conversation.ts';
import { MessageView } from './message-view.tsx';
import { OpenOffers } from './open-offers.tsx';
import type { CaseActions } from './use-case-actions.ts';

interface CasePaneProps {
  viewed: CaseView;
  changes: readonly CaseEvent[];
  textKept: boolean;
  now: number;
  actions: CaseActions;
  onDismissChanges: () => void;
  onBack: () => void;
}

/** The conversation and what is known around it. */
export function CasePane({ viewed, changes, textKept, now, actions, onDismissChanges, onBack }: CasePaneProps) {
  const words = useWords();
  const { say, name } = words;
  const { me, storeName } = useServices();
  const turns = conversation(viewed);
  const freshMessages = changes.flatMap(({ type, data }) => (type === 'message-received' ? [data.n] : []));
  return (
    <main class="case" id="conversation">
      <button type="button" class="button back" onClick={onBack}>
        ‹ {say('case.back')}
      </button>
      <div class="case-title">
        <h1 title={viewed.subject ?? undefined}>
          <bdi>{shortSubject(viewed.subject ?? '', viewed.orderId) || say('case.no-subject')}</bdi>
        </h1>
        {viewed.orderId === null ? (
          <span class="quiet">{say('case.order.none')}</span>
        ) : (
          <span class="case-order">
            <span class="order">{viewed.orderId}</span>
            <CopyButton text={viewed.orderId} what={say('case.order')} />
          </span>
        )}
      </div>
      <header class="case-head">
        <div class="case-line">
          {viewed.dueAt && <Due at={viewed.dueAt} now={now} marketplace={viewed.marketplace} />}
          {viewed.reminder && <Reminder dueAt={viewed.reminder.dueAt} now={now} marketplace={viewed.marketplace} />}
          <span class="badge">
            {storeName(viewed.store)}
            {viewed.marketplace && ` · ${viewed.marketplace}`}
          </span>
          {viewed.state !== 'waiting' && <span class="badge">{name('state', viewed.state)}</span>}
          {viewed.priority !== 'normal' && viewed.priority !== 'low' && (
            <span class={`badge badge-${viewed.priority}`}>{name('priority', viewed.priority)}</span>
          )}
          {viewed.risks.map((risk) => (
            <span key={risk} class="badge badge-risk" title={evidenceOf(viewed, risk)}>
              {name('risk', risk)}
            </span>
          ))}
          <span class="spread" />
          <Assignment viewed={viewed} actions={actions} />
        </div>
        <div class="case-line">
          <Choice
            label={say('case.reclassify')}
            value={viewed.category ?? ''}
            disabled={actions.busy}
            options={[
              { value: '', text: say('queue.uncategorised') },
              ...CATEGORIES.map((category) => ({ value: category, text: name('category', category) })),
            ]}
            onChoose={(category) => void actions.reclassify(category)}
          />
          <Reasons viewed={viewed} />
        </div>
        <CaseFacts viewed={viewed} />
      </header>
      <ChangesBanner changes={changes} me={me} now={now} textKept={textKept} onDismiss={onDismissChanges} />
      <CaseNotices viewed={viewed} />
      <OpenOffers viewed={viewed} actions={actions} now={now} />
      <ol class="messages" aria-label={say('case.conversation')}>
        {turns.map((turn, index) => (
          <MessageView
            key={turn.key}
            caseId={viewed.id}
            turn={turn}
            marketplace={viewed.marketplace}
            now={now}
            last={index === turns.length - 1}
            fresh={turn.who === 'buyer' && freshMessages.includes(turn.message.n)}
          />
        ))}
      </ol>
    </main>
  );
}

/** The buyer's words that show a risk. */
const evidenceOf = (viewed: CaseView, risk: string): string | undefined =>
  viewed.messages.flatMap(({ riskEvidence }) => riskEvidence).find((found) => found.risk === risk)?.evidence;

/** The strongest come first; more of them explain nothing more. */
const MATCHED_SHOWN = 5;

/** Why the classifier chose the category: a guess that can't be checked is no help. */
function Reasons({ viewed }: { viewed: CaseView }) {
  const { say, name, locale } = useWords();
  if (!viewed.category) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(viewed.confidence);
  const matched = viewed.messages.findLast((message) => message.matched.length > 0)?.matched ?? [];
  const keywords = [
    ...new Set(matched.filter(({ category }) => category === viewed.category).map(({ keyword }) => keyword)),
  ]
    .slice(0, MATCHED_SHOWN)
    .join(', ');
  return (
    <span class="quiet reasons">
      {viewed.scenario && `${name('scenario', viewed.scenario)} · `}
      {say('case.confidence', { percent })}
      {keywords && ` · ${say('case.matched', { words: keywords })}`}
    </span>
  );
}
