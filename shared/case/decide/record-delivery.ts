import { type Case, draftOf } from '../case.ts';
import type { NewEvent } from '../case-event.ts';
import { draftAfter } from '../states.ts';
import { type Decision, decided, refused } from './decision.ts';

/** SES event types (Amazon SES developer guide, "Event publishing"). */
export const DELIVERY_EVENT_TYPES = [
  'Send',
  'Delivery',
  'DeliveryDelay',
  'Bounce',
  'Complaint',
  'Reject',
  'Rendering Failure',
] as const;
export type DeliveryEventType = (typeof DELIVERY_EVENT_TYPES)[number];

export interface RecordDelivery {
  type: 'record-delivery';
  draft: number;
  event: DeliveryEventType;
  sesMessageId: string;
  occurredAt: string;
  /** In plain words, without addresses. */
  detail: string;
}

/**
 * What SES reports of a reply. At least once and in any order: an event that overtakes the answer of the call proves
 * the submission by itself, and one that was seen changes nothing.
 */
export function recordDelivery(state: Case, command: RecordDelivery): Decision {
  const draft = draftOf(state, command.draft);
  if (!draft) return refused('wrong-state', `Case ${state.id} has no draft ${command.draft}.`);
  const { sesMessageId, occurredAt, detail } = command;
  const n = draft.n;
  const events: NewEvent[] = [];
  const unsettled = draft.attempts > 0 && draftAfter(draft.state, 'submit') !== null;
  if (unsettled) events.push({ type: 'send-submitted', data: { n, sesMessageId, proof: 'ses-event' } });
  // An earlier attempt of this draft: what became of it says nothing about the one that counts.
  if (!unsettled && draft.sesMessageId !== null && draft.sesMessageId !== sesMessageId) return decided();
  const reached = unsettled ? 'submitted' : draft.state;
  const step = { n, sesMessageId, occurredAt };
  switch (command.event) {
    case 'Send':
      break;
    case 'Delivery':
      if (reached === 'submitted') events.push({ type: 'reply-delivered', data: step });
      break;
    case 'DeliveryDelay':
      if (reached === 'submitted' && draft.problem !== detail)
        events.push({ type: 'reply-delayed', data: { ...step, detail } });
      break;
    case 'Complaint':
      if (draft.problem !== detail) events.push({ type: 'reply-complained', data: { ...step, detail } });
      break;
    default:
      if (reached === 'submitted' || reached === 'delivered') {
        events.push({ type: 'reply-bounced', data: { ...step, cause: BOUNCE_CAUSES[command.event], detail } });
      }
  }
  return decided(...events);
}

const BOUNCE_CAUSES = { Bounce: 'bounce', Reject: 'reject', 'Rendering Failure': 'rendering-failure' } as const;
