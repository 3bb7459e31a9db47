import type { CaseEvent, EventData } from '../../case/case-event.ts';
import type { DraftChanges } from '../draft-changes.ts';
import type { Entry } from './entry.ts';

interface StepContext {
  nameOf(actor: string): string;
  changes: readonly DraftChanges[];
}

type Step = Pick<Entry, 'title' | 'notes'>;

/** What a step was, in a sentence; null for what another entry tells already. */
export function stepWords(event: CaseEvent, { nameOf, changes }: StepContext): Step | null {
  const who = nameOf(event.actor);
  switch (event.type) {
    case 'case-opened':
    case 'message-received':
    case 'send-submitted':
    case 'reply-sent-by-hand':
      return null;
    case 'draft-created':
      return draftCreated(event.data, who, event.actor, changes);
    case 'draft-superseded':
      return superseded(event.data.cause);
    case 'draft-endorsed':
      return step(`${who} read the reply and agreed; a second person still had to approve it`);
    case 'draft-approved':
      return step(
        `${who} approved the reply`,
        event.data.override === null ? null : `Against an objection of the rule check, because: ${event.data.override}`,
        event.data.acknowledged.length === 0
          ? null
          : `Looked at first: ${event.data.acknowledged.map(plain).join(', ')}.`,
      );
    case 'approval-withdrawn':
      return step(`${who} took the approval back before the reply went out`);
    case 'draft-rejected':
      return step(`${who} dropped the prepared reply`, event.data.reason);
    case 'send-claimed':
      // What came of a first attempt is the next entry.
      return event.data.attempt === 1 ? null : step(`Sending was tried again (attempt ${event.data.attempt})`);
    case 'send-failed':
      return step('Sending did not work for the moment; nothing went out', event.data.error);
    case 'send-refused':
      return step('Sending was refused; nothing went out', event.data.error);
    case 'send-uncertain':
      return step('It was not clear whether the reply had gone out; it was not sent again', event.data.error);
    case 'send-escalated':
      return step('The unclear sending was put before a person');
    case 'send-cleared':
      return step(`${who} found that the reply had not gone out`);
    case 'reply-delivered':
      return step('Amazon’s mail server confirmed that it has the reply');
    case 'reply-delayed':
      return step('Delivery of the reply was delayed', event.data.detail);
    case 'reply-bounced':
      return step('The reply came back; the buyer’s messages waited again', event.data.detail);
    case 'reply-complained':
      return step('The recipient’s mail server reported a complaint about the reply', event.data.detail);
    case 'answered-elsewhere':
      return step(
        event.data.copy === null
          ? `${who} recorded that the answer was given in Seller Central`
          : 'Amazon’s copy shows that the answer was given in Seller Central',
      );
    case 'no-reply-needed':
      return step(`${who} marked that no reply was needed`);
    case 'case-closed':
      return step(`${who} closed the case`, event.data.reason);
    case 'case-assigned':
      return step(`${nameOf(event.data.to)} took care of the case`);
    case 'case-released':
      return step(`${who} gave the case back to the team`);
    case 'case-reclassified':
      return step(
        `${who} noted what the case is about: ${plain(event.data.scenario ?? event.data.category ?? 'other')}`,
      );
    case 'promise-due':
      return step('A full answer that had been promised to the buyer came due');
    case 'offer-done':
      return step(`${who} recorded that what had been promised was done`);
    case 'hold-placed':
      return step(
        `${who} placed the record on hold`,
        event.data.reason,
        `To be looked at again on ${event.data.reviewOn}.`,
      );
    case 'hold-released':
      return step(`${who} released the hold`, event.data.reason);
    case 'erasure-requested':
      return step(`${who} asked to erase the content`, event.data.reason);
    case 'case-erased':
      return step(
        'The content was erased on lawful request',
        `Asked for by ${nameOf(event.data.requestedBy)}, carried out by ${who}: ${event.data.reason}`,
        'What was written up to here can no longer be read. That it was written, and when, stays on record.',
      );
  }
}

const step = (title: string, ...notes: (string | null)[]): Step => ({
  title,
  notes: notes.flatMap((note) => (note ? [note] : [])),
});

function draftCreated(
  { n, template, findings }: EventData<'draft-created'>,
  who: string,
  actor: string,
  changes: readonly DraftChanges[],
): Step {
  const objections = findings.filter(({ severity }) => severity === 'block').length;
  const checked =
    objections === 0 ? null : `The rule check had ${objections} ${objections === 1 ? 'objection' : 'objections'}.`;
  if (actor.startsWith('function:')) {
    const from =
      template === null ? 'A reply was prepared' : `A reply was prepared from the template “${plain(template)}”`;
    return step(from, 'Not sent: a person has to read it first.', checked);
  }
  const share = changes.find((change) => change.n === n)?.fromDraft?.share;
  const much = share === undefined ? null : `About ${Math.max(1, Math.round(share * 100))} % of the text is different.`;
  return step(
    `${who} ${share !== undefined && share < 0.35 ? 'changed' : 'rewrote'} the reply`,
    share === 0 ? 'The text stayed the same.' : much,
    checked,
  );
}

function superseded(cause: EventData<'draft-superseded'>['cause']): Step | null {
  switch (cause) {
    case 'newer-message':
      return step('The prepared reply was put aside, because a new message had arrived');
    case 'answered-elsewhere':
      return step('The prepared reply was put aside, because the answer was given elsewhere');
    case 'settled':
      return step('The prepared reply was put aside, because none was needed any more');
    // The new version is an entry of its own.
    case 'edited':
      return null;
  }
}

const plain = (id: string): string => id.replaceAll('-', ' ');
