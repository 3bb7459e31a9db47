import { singleMailCaseId, threadCaseId } from '../../shared/case/case-id.ts';
import type { CaseStore, StoredCase } from '../../shared/case/case-store.ts';
import { mailReferences } from '../../shared/case/mail-references.ts';
import type { DescribedMail } from '../../shared/mail/described-mail.ts';
import { dispositionOf } from './handling.ts';

/** Mail that speaks about a thread without being the buyer's. */
const ABOUT_A_THREAD = ['own-copy', 'refusal', 'notice', 'return-request', 'a-to-z', 'cancellation'];

export type CaseFinder = Pick<CaseStore, 'load' | 'caseOfMessageId' | 'casesOfOrder'>;

/**
 * The case that a mail belongs to. A buyer's message: store, buyer and order, else what it answers, else the buyer
 * alone; never the subject. Anything else joins the thread that it names, or is a case of its own.
 */
export async function findCase(
  mail: DescribedMail,
  store: string,
  mailKey: string,
  cases: CaseFinder,
): Promise<string> {
  const alone = singleMailCaseId(store, mailKey);
  if (dispositionOf(mail) === 'quarantined') return alone;
  if (mail.buyer && (mail.kind === 'buyer-message' || mail.kind === 'cancellation' || mail.kind === 'return-request')) {
    return buyerCase(mail, mail.buyer, store, cases);
  }
  if (!ABOUT_A_THREAD.includes(mail.kind)) return alone;
  const referenced = await referencedCase(mail, store, cases);
  if (referenced) return referenced.state.id;
  if (mail.orderId === null) return alone;
  if (mail.buyer) {
    const own = threadCaseId(store, mail.buyer.base, mail.orderId);
    if (await cases.load(own)) return own;
  }
  for (const caseId of await cases.casesOfOrder(mail.orderId)) {
    if ((await cases.load(caseId))?.state.store === store) return caseId;
  }
  return threadCaseId(store, '', mail.orderId);
}

async function buyerCase(
  mail: DescribedMail,
  buyer: NonNullable<DescribedMail['buyer']>,
  store: string,
  cases: CaseFinder,
): Promise<string> {
  const derived = await roomyCase((part) => threadCaseId(store, buyer.base, mail.orderId, part), cases);
  // An order in Amazon's subject says what the mail is about; one that is only mentioned in the text does not move it.
  if (mail.orderId !== null && mail.subject.includes(mail.orderId)) return derived;
  const referenced = await referencedCase(mail, store, cases);
  return referenced?.view.buyerBase === buyer.base ? referenced.state.id : derived;
}

/** A thread with so many unanswered messages would outgrow its item (400 KB): what comes then opens another case. */
const WAITING_IN_A_CASE = 300;

async function roomyCase(caseIdOf: (part: number) => string, cases: CaseFinder): Promise<string> {
  for (let part = 0; ; part += 1) {
    const stored = await cases.load(caseIdOf(part));
    if ((stored?.state.tally.waiting ?? 0) < WAITING_IN_A_CASE) return caseIdOf(part);
  }
}

async function referencedCase(mail: DescribedMail, store: string, cases: CaseFinder): Promise<StoredCase | null> {
  const nearestFirst = [mail.inReplyTo, ...mail.references.toReversed().slice(0, 10)].filter((id) => id !== null);
  for (const reference of new Set([...nearestFirst, ...mailReferences({ messageId: null, buyer: mail.buyer })])) {
    const caseId = await cases.caseOfMessageId(store, reference);
    const stored = caseId === null ? null : await cases.load(caseId);
    if (stored) return stored;
  }
  return null;
}
