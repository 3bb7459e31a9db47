import type { Mailer, OutgoingMail, SendResult } from '../../../shared/aws/mailer.ts';
import { sendFailureOf } from '../../../shared/aws/send-failures.ts';
import type { DeliveryEventType } from '../../../shared/case/decide/record-delivery.ts';
import type { Random } from '../random.ts';
import type { Answer, Scheduler } from '../scheduler.ts';
import type { Tell } from '../tell.ts';

export interface AcceptedMail extends OutgoingMail {
  sesMessageId: string;
  /** Milliseconds. */
  at: number;
  outcome: keyof typeof OUTCOMES;
}

/** How a call can end, and what became of the mail. */
export const CALL_FATES = [
  'accepted',
  'throttled',
  'rejected',
  'unreachable',
  /** No answer: SES never got it, got it, or gets it a little later. */
  'timed-out-before',
  'timed-out-after',
  'timed-out-late',
  /** The function's process is gone: before SES got it, after, or while it is on its way. */
  'crashed-before',
  'crashed-after',
  'crashed-late',
] as const;
export type CallFate = (typeof CALL_FATES)[number];

/** What SES reports of a mail it took, in the order in which it happens. */
const OUTCOMES = {
  delivered: ['Send', 'Delivery'],
  delayed: ['Send', 'DeliveryDelay', 'Delivery'],
  complained: ['Send', 'Delivery', 'Complaint'],
  bounced: ['Send', 'Bounce'],
  'bounced-later': ['Send', 'Delivery', 'Bounce'],
  rejected: ['Send', 'Reject'],
  unrendered: ['Rendering Failure'],
  /** SES did its part; Amazon sends a mail that it won't pass the reply on. */
  'refused-by-amazon': ['Send', 'Delivery'],
} as const satisfies Record<string, readonly DeliveryEventType[]>;

export const NEVER_ARRIVED: readonly (keyof typeof OUTCOMES)[] = [
  'bounced',
  'bounced-later',
  'rejected',
  'unrendered',
  'refused-by-amazon',
];

export interface SesPlan {
  fates: () => Readonly<Record<CallFate, number>>;
  outcomes: () => Readonly<Record<keyof typeof OUTCOMES, number>>;
  /** An event that never comes. */
  eventLost: () => number;
  publish: (event: SesEventBody) => void;
  accepted: (mail: AcceptedMail) => void;
  tell: Tell;
}

const REQUEST_TIMEOUT = 15_000;
/** A request that timed out on our side may still be taken so much later: far more than was ever seen. */
const LATEST_ACCEPTANCE = 300_000;

/** SES as the sender meets it: no idempotency, every way in which a call can end, events in any order or never. */
export function createMemorySes(scheduler: Scheduler, random: Random, plan: SesPlan): Mailer {
  let taken = 0;

  function accept(mail: OutgoingMail): AcceptedMail {
    taken += 1;
    const accepted = {
      ...mail,
      sesMessageId: `ses-${taken}`,
      at: scheduler.now(),
      outcome: random.weighted(plan.outcomes()),
    };
    plan.tell?.(
      `ses: takes draft ${mail.tags.draft} of ${mail.tags.case} as ${accepted.sesMessageId}, to be ${accepted.outcome}`,
    );
    plan.accepted(accepted);
    for (const type of OUTCOMES[accepted.outcome]) {
      if (random.chance(plan.eventLost())) plan.tell?.(`ses: ${type} of ${accepted.sesMessageId} will never come`);
      else
        scheduler.after(random.chance(0.3) ? 0 : random.between(1, 400_000), () =>
          plan.publish(eventOf(accepted, type, scheduler.now())),
        );
    }
    return accepted;
  }

  function end(fate: CallFate, mail: OutgoingMail): Answer<SendResult> {
    switch (fate) {
      case 'accepted':
        return { value: { type: 'submitted', sesMessageId: accept(mail).sesMessageId } };
      case 'throttled':
        return { value: sendFailureOf(namedError('Throttling')) };
      case 'rejected':
        return { value: sendFailureOf(namedError('MessageRejected')) };
      case 'unreachable':
        return { value: sendFailureOf(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })) };
      case 'timed-out-after':
        accept(mail);
        return { value: sendFailureOf(namedError('TimeoutError')) };
      case 'timed-out-late':
        scheduler.after(random.between(1, LATEST_ACCEPTANCE), () => void accept(mail));
        return { value: sendFailureOf(namedError('TimeoutError')) };
      case 'timed-out-before':
        return { value: sendFailureOf(namedError('TimeoutError')) };
      case 'crashed-before':
        return 'crash';
      case 'crashed-after':
        accept(mail);
        return 'crash';
      case 'crashed-late':
        scheduler.after(random.between(1, LATEST_ACCEPTANCE), () => void accept(mail));
        return 'crash';
    }
  }

  return {
    send(mail) {
      const fate = random.weighted(plan.fates());
      if (fate !== 'accepted')
        plan.tell?.(`ses: the call for draft ${mail.tags.draft} of ${mail.tags.case} is ${fate}`);
      const milliseconds = fate.startsWith('timed-out') ? REQUEST_TIMEOUT : random.between(20, 2000);
      return scheduler.call(milliseconds, () => end(fate, mail));
    },
  };
}

const namedError = (name: string): Error => Object.assign(new Error(name), { name });

export interface SesEventBody {
  eventType: DeliveryEventType;
  mail: { messageId: string; timestamp: string; tags: Record<string, string[]> };
  [detail: string]: unknown;
}

/** As SES publishes it (Amazon SES developer guide, "Event data published to Amazon SNS"). */
function eventOf({ sesMessageId, at, tags }: AcceptedMail, eventType: DeliveryEventType, now: number): SesEventBody {
  const timestamp = new Date(now).toISOString();
  const details: Partial<Record<DeliveryEventType, Record<string, unknown>>> = {
    Delivery: { delivery: { timestamp } },
    Bounce: { bounce: { timestamp, bounceType: 'Permanent', bounceSubType: 'General' } },
    Complaint: { complaint: { timestamp, complaintFeedbackType: 'abuse' } },
    DeliveryDelay: { deliveryDelay: { timestamp, delayType: 'MailboxFull' } },
    Reject: { reject: { reason: 'Bad content' } },
    'Rendering Failure': { failure: { errorMessage: 'An attribute is missing' } },
  };
  return {
    eventType,
    mail: {
      messageId: sesMessageId,
      timestamp: new Date(at).toISOString(),
      tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
    ...details[eventType],
  };
}
