import {
  brokenMail,
  buyerMessage,
  type Correspondence,
  copyOfReply,
  infectedMail,
  type LandedMail,
  PASSED,
  refundNotice,
  refusalOfReply,
} from './amazon-mails.ts';
import { DANGER, QUESTION } from './content.ts';
import type { AcceptedMail } from './engines/ses.ts';
import { NEVER_ARRIVED } from './engines/ses.ts';
import type { Pipeline } from './pipeline.ts';
import type { Random } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import { readSentMail } from './sent-mail.ts';
import type { Tell } from './tell.ts';
import type { Truth } from './truth.ts';

export interface AmazonPlan {
  scheduler: Scheduler;
  random: Random;
  pipeline: Pipeline;
  truth: Truth;
  /** Milliseconds in which buyers write. */
  duration: number;
  tell: Tell;
}

const INBOX = 'demo-us@inbox.example.com';
/** Of the first mail of all. */
const FIRST_ID = '<first-1@example.com>';
const OTHER_INBOX = 'demo-de@inbox.example.com';

/** Amazon and its buyers: who writes when, what is forwarded how often, and what comes back of a reply. */
export function createAmazon({ scheduler, random, pipeline, truth, duration, tell }: AmazonPlan) {
  let landed = 0;
  let written = 0;
  const about = Array.from(
    { length: random.between(1, 2) },
    (_, index): Correspondence => ({
      buyer: `buyer${index}abcdefgh`,
      name: 'Mara',
      orderId: `111-000000${index}-0000001`,
    }),
  );

  /** SES lays the mail down and tells of it, as often as it likes. */
  function land({ identity, raw, verdicts }: LandedMail, recipients: string[]): void {
    landed += 1;
    const objectKey = `inbox/${landed}`;
    const receivedAt = new Date(scheduler.now()).toISOString();
    pipeline.landing.land(objectKey, raw);
    for (const recipient of recipients) {
      truth.mailSent({ identity, store: pipeline.change.stores.byInbox(recipient).id });
    }
    tell?.(`amazon: ${identity} lands as ${objectKey}`);
    pipeline.queues.inbound.put({ objectKey, envelope: { verdicts, recipients, receivedAt } }, 0);
  }

  /** A seller's mailbox forwards to its store's inbox; a rule that is too wide, to that of another store as well. */
  function forward(mail: LandedMail, recipients = random.chance(0.05) ? [INBOX, OTHER_INBOX] : [INBOX]): void {
    land(mail, recipients);
    // The seller's mailbox forwards a mail twice: another object, the same mail.
    if (random.chance(0.1)) scheduler.after(random.between(0, 600_000), () => land(mail, recipients));
  }

  const newId = (kind: string): string => {
    written += 1;
    return `<${kind}-${written}@example.com>`;
  };

  function write(correspondence: Correspondence): void {
    const kind = random.weighted({
      plain: 12,
      question: 3,
      danger: 2,
      unproven: 3,
      spam: 1,
      notice: 1,
      infected: 1,
      broken: 1,
      reused: 1,
      elsewhere: 4,
    });
    const sentAt = scheduler.now() - random.between(0, 60_000);
    const message = (text: string, verdicts = PASSED): LandedMail =>
      buyerMessage(correspondence, {
        messageId: newId(kind),
        sentAt,
        text: `${text} (${written})`,
        answers: null,
        verdicts,
      });
    const mails: Record<typeof kind, () => LandedMail> = {
      plain: () => message('Where is my parcel?'),
      question: () => message(`Can you ${QUESTION} where it is?`),
      danger: () => message(`When I plugged it in ${DANGER}.`),
      unproven: () => message('Where is it now?', { ...PASSED, dmarc: 'FAIL' }),
      spam: () => message('Buy cheap watches.', { ...PASSED, spam: 'FAIL' }),
      notice: () => refundNotice(correspondence, newId(kind), sentAt),
      infected: () => infectedMail(correspondence, newId(kind), sentAt),
      broken: () => brokenMail(newId(kind)),
      // Two mails that share an id and differ in text are both kept.
      reused: () => {
        const identity = newId(kind);
        const text = `Not what I wrote before (${written}).`;
        return { ...buyerMessage(correspondence, { messageId: FIRST_ID, sentAt, text, answers: null }), identity };
      },
      elsewhere: () => copyOfReply(correspondence, newId(kind), sentAt, `Written in Seller Central (${written}).`),
    };
    forward(mails[kind]());
  }

  return {
    begin(): void {
      for (const correspondence of about) {
        for (let n = random.between(0, 3); n > 0; n -= 1) {
          scheduler.after(random.between(0, duration), () => write(correspondence));
        }
        scheduler.after(0, () =>
          forward(
            buyerMessage(correspondence, {
              messageId: newId('first'),
              sentAt: scheduler.now(),
              text: 'Where is my parcel?',
              answers: null,
            }),
          ),
        );
      }
    },
    /** Amazon has the reply: it sends the seller a copy, or says that it won't pass it on. */
    replyArrived(mail: AcceptedMail): void {
      const correspondence = about.find(({ buyer }) => mail.to.startsWith(buyer));
      if (!correspondence) return;
      const delay = random.between(500, 300_000);
      // Amazon writes to the account that the reply came from.
      const inbox = mail.tags.store === 'demo-us' ? INBOX : OTHER_INBOX;
      if (mail.outcome === 'refused-by-amazon') {
        const refused = `<${mail.sesMessageId}@email.amazonses.com>`;
        scheduler.after(delay, () =>
          forward(
            refusalOfReply(correspondence, newId('refusal'), scheduler.now(), refused),
            random.chance(0.1) ? [INBOX, OTHER_INBOX] : [inbox],
          ),
        );
      } else if (!NEVER_ARRIVED.includes(mail.outcome) && random.chance(0.4)) {
        const { body } = readSentMail(mail);
        scheduler.after(delay, () =>
          forward(copyOfReply(correspondence, newId('copy'), scheduler.now(), body), [inbox]),
        );
      }
    },
  };
}
