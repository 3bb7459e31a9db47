import type { LandingBucket } from '../../shared/aws/landing-bucket.ts';
import type { RecordBucket } from '../../shared/aws/record-bucket.ts';
import type { CaseKey, CaseView } from '../../shared/case/case-content.ts';
import { messageHash, saltedHash } from '../../shared/case/case-content.ts';
import type { StoredObject } from '../../shared/case/case-event.ts';
import { singleMailCaseId } from '../../shared/case/case-id.ts';
import { type CaseStore, MailAlreadyReceived, type StoredCase } from '../../shared/case/case-store.ts';
import { type Change, type ChangeDependencies, changeCase } from '../../shared/case/change-case.ts';
import { answerReferences, proposeDraft, rmaClaims } from '../../shared/case/draft-proposal.ts';
import { issuedRmaNumber } from '../../shared/case/issued-rma-numbers.ts';
import { mailReferences } from '../../shared/case/mail-references.ts';
import { priorityOf } from '../../shared/classify/priority.ts';
import { addCalendarMonths } from '../../shared/clock/calendar-months.ts';
import type { OrderFacts, Store } from '../../shared/content/settings.ts';
import { promisedAnswerBy } from '../../shared/draft/holding-promise.ts';
import type { DescribedMail, MailEnvelope } from '../../shared/mail/described-mail.ts';
import { readMail } from '../../shared/mail/read-mail.ts';
import type { AssessContext, Assessment } from './assess-mail.ts';
import { findCase } from './find-case.ts';
import { dispositionOf, dueAtOfMail, isBelieved, marksOf, supersedesDrafts } from './handling.ts';
import { mailKeyOf } from './mail-key.ts';
import { sentFromHere } from './sent-from-here.ts';

const ACTOR = 'function:triage';
const SNIPPET_LENGTH = 160;
/** DynamoDB's item limit is 400 KB; the whole text stays in the original. */
const KEPT_TEXT_LENGTH = 60_000;

export interface IncomingMail {
  /** Of the raw mail in the landing bucket. */
  objectKey: string;
  envelope: MailEnvelope & { recipients: readonly string[]; receivedAt: string };
}

export interface TriageDependencies extends ChangeDependencies {
  cases: CaseStore;
  landing: LandingBucket;
  records: RecordBucket;
  /** The store that an envelope recipient belongs to; mail for nobody has one of its own, so that a person sees it. */
  storeOf(recipient: string): Store;
  assess(mail: DescribedMail, context: AssessContext): Assessment;
  orderFacts(orderId: string, store: string): Promise<OrderFacts | null>;
  /** Mails of this sender in the running hour, this one included. */
  countFrom(store: string, sender: string, hour: string): Promise<number>;
  newCaseKey(): CaseKey;
  newRmaNumber(store: string): string;
  /** Of the data that decides: lexicons, templates, policy. */
  versions: Record<string, string>;
}

export type TriageOutcome = { store: string; caseId: string | null; outcome: 'received' | 'replay' };

/**
 * One mail from the landing bucket into its case. Each store it was sent to gets its own copy; the landing object
 * goes only when all of them are committed, so a crash anywhere leaves the mail where it will be found again.
 */
export async function receiveMail(incoming: IncomingMail, dependencies: TriageDependencies): Promise<TriageOutcome[]> {
  const raw = await dependencies.landing.read(incoming.objectKey);
  if (raw === null) return [];
  const mail = await readMail(raw, incoming.envelope);
  const stores = new Map(
    incoming.envelope.recipients.map((to) => [dependencies.storeOf(to).id, dependencies.storeOf(to)]),
  );
  const outcomes: TriageOutcome[] = [];
  for (const store of stores.values()) {
    outcomes.push(await receiveForStore({ mail, raw, receivedAt: incoming.envelope.receivedAt, store }, dependencies));
  }
  await dependencies.landing.remove(incoming.objectKey);
  return outcomes;
}

interface Arrival {
  mail: DescribedMail;
  raw: Uint8Array;
  receivedAt: string;
  store: Store;
}

async function receiveForStore(arrival: Arrival, dependencies: TriageDependencies): Promise<TriageOutcome> {
  const { mail, raw, store } = arrival;
  const mailKey = mailKeyOf(mail, raw);
  const known = await dependencies.cases.caseOfMail(store.id, mailKey);
  if (known !== null) return { store: store.id, caseId: known, outcome: 'replay' };
  const place = await placeOf(arrival, mailKey, dependencies);
  const storeOriginal = onceForEachKey((key) => storeOriginalOf(arrival, mailKey, place.caseId, key, dependencies));
  const order = mail.orderId === null ? null : await dependencies.orderFacts(mail.orderId, store.id);
  try {
    await changeCase(dependencies, place.caseId, ACTOR, async (stored) => {
      const key = stored?.key ?? dependencies.newCaseKey();
      const original = await storeOriginal(key);
      const change = await prepareChange({ ...arrival, ...place, mailKey, stored, key, original, order }, dependencies);
      return { ...change, mailKey, newKey: stored?.key ? undefined : key };
    });
  } catch (error) {
    if (!(error instanceof MailAlreadyReceived)) throw error;
    return { store: store.id, caseId: place.caseId, outcome: 'replay' };
  }
  return { store: store.id, caseId: place.caseId, outcome: 'received' };
}

interface Place {
  caseId: string;
  marks: string[];
  messageIds: string[];
}

async function placeOf(arrival: Arrival, mailKey: string, dependencies: TriageDependencies): Promise<Place> {
  const { mail, store, receivedAt } = arrival;
  const marks = marksOf(mail);
  const reused =
    mail.messageId !== null && (await dependencies.cases.caseOfMessageId(store.id, mail.messageId)) !== null;
  if (reused) marks.push('message-id-reused');
  const messageIds = reused ? [] : mailReferences(mail);
  const flood = await floodCase(mail, store, receivedAt, dependencies);
  if (flood !== null) return { caseId: flood, marks: [...marks, 'flood'], messageIds: [] };
  return { caseId: await findCase(mail, store.id, mailKey, dependencies.cases), marks, messageIds };
}

/** Beyond so many mails an hour a sender's mail collapses into one case; a new one for every few hundred. */
async function floodCase(
  mail: DescribedMail,
  store: Store,
  receivedAt: string,
  dependencies: TriageDependencies,
): Promise<string | null> {
  const sender = mail.buyer?.base ?? mail.from?.address;
  // Amazon's own addresses speak of many buyers: a busy hour of theirs is no flood.
  if (!sender || (!mail.buyer && isBelieved(mail) && mail.kind !== 'other-mail')) return null;
  const hour = receivedAt.slice(0, 13);
  const count = await dependencies.countFrom(store.id, sender, hour);
  if (count <= dependencies.thresholds.mailsPerSenderPerHour) return null;
  const part = Math.floor(count / MAILS_IN_A_FLOOD_CASE);
  return singleMailCaseId(store.id, `flood:${sender}:${hour}:${part}`);
}

const MAILS_IN_A_FLOOD_CASE = 300;

async function storeOriginalOf(
  { raw, store, receivedAt }: Arrival,
  mailKey: string,
  caseId: string,
  key: CaseKey,
  { records, retentionMonths }: TriageDependencies,
): Promise<StoredObject> {
  const retainUntil = addCalendarMonths(receivedAt, retentionMonths(store.id));
  return records.store(`originals/${caseId}/${mailKey}.eml`, raw, key, retainUntil);
}

/** A try that lost a race decides again but uploads again only when the winner brought another key. */
function onceForEachKey(upload: (key: CaseKey) => Promise<StoredObject>): (key: CaseKey) => Promise<StoredObject> {
  let last: { dataKey: string; stored: StoredObject } | null = null;
  return async (key) => {
    if (last?.dataKey !== key.dataKey) last = { dataKey: key.dataKey, stored: await upload(key) };
    return last.stored;
  };
}

interface Preparation extends Arrival, Place {
  mailKey: string;
  stored: StoredCase | null;
  key: CaseKey;
  original: StoredObject;
  order: OrderFacts | null;
}

async function prepareChange(preparation: Preparation, dependencies: TriageDependencies): Promise<Change> {
  const { mail, store, receivedAt, stored, key, original, marks, messageIds } = preparation;
  const now = dependencies.clock.now();
  const assessment = await assessInCase(preparation, promisedAnswerBy(now), dependencies);
  const { classification } = assessment;
  const sentAt = mail.sentAt ?? receivedAt;
  const dueAt = dueAtOfMail(mail, sentAt);
  const kept = { ...mail, text: mail.text.slice(0, KEPT_TEXT_LENGTH) };
  const contentHash = messageHash(key, kept);
  const risks = [...new Set(classification?.risks.map(({ risk }) => risk) ?? [])];
  const draft =
    marks.includes('flood') || mail.trust.level === 'spam'
      ? null
      : draftFor(preparation, assessment, contentHash, dependencies);
  return {
    command: {
      type: 'receive-mail',
      opening: {
        store: store.id,
        marketplace: mail.marketplace,
        orderId: mail.orderId,
        buyerHash: mail.buyer ? saltedHash(key, mail.buyer.base) : null,
      },
      message: {
        mailKey: preparation.mailKey,
        kind: mail.kind,
        disposition: dispositionOf(mail),
        sentAt,
        receivedAt,
        dueAt,
        language: mail.language,
        category: classification?.category ?? null,
        confidence: classification?.confidence ?? 0,
        scenario: classification?.scenario ?? null,
        risks,
        priority: priorityOf({ kind: mail.kind, risks, dueAt, now }),
        trust: mail.trust.level,
        marks,
        supersedes: supersedesDrafts(mail) && !marks.includes('flood'),
        contentHash,
        original,
        versions: dependencies.versions,
      },
      draft: draft?.proposal ?? null,
      references: [mail.inReplyTo, ...mail.references].filter((id) => id !== null),
      sentFromHere:
        mail.kind === 'own-copy' && stored !== null && (await sentFromHere(mail, stored, dependencies.cases)),
    },
    view: viewOf(mail, stored?.view),
    messageIds,
    claims: draft ? rmaClaims(assessment.newRmaNumber) : [],
    messages: (events) =>
      events.flatMap((event) =>
        event.type === 'message-received' ? [{ n: event.data.n, mail: kept, classification }] : [],
      ),
    drafts: (events) =>
      events.flatMap((event) =>
        event.type === 'draft-created' && draft ? [{ ...draft.content, n: event.data.n }] : [],
      ),
  };
}

/**
 * Judges the mail; a return that was given a number in this case before keeps it, for two on one parcel help nobody. What was
 * written before is read for return drafts alone.
 */
async function assessInCase(
  { mail, store, order, stored, caseId }: Preparation,
  answerBy: string,
  { assess, cases, newRmaNumber }: TriageDependencies,
): Promise<Assessment & { newRmaNumber: string | null }> {
  const drawn: string[] = [];
  const draw = (): string => {
    const number = newRmaNumber(store.id);
    drawn.push(number);
    return number;
  };
  const context = { store, order, answerBy };
  const assessment = assess(mail, { ...context, issueRmaNumber: draw });
  const history = drawn.length > 0 && stored?.state.drafts.length ? await cases.history(caseId) : null;
  const issued = history ? issuedRmaNumber(history.drafts, assessment.facts.asin) : null;
  if (issued === null) return { ...assessment, newRmaNumber: drawn.at(-1) ?? null };
  return { ...assess(mail, { ...context, issueRmaNumber: () => issued }), newRmaNumber: null };
}

function draftFor(
  preparation: Preparation,
  assessment: Assessment,
  lastMessage: string,
  dependencies: TriageDependencies,
) {
  const { mail, stored, key } = preparation;
  const { draft, findings, offers } = assessment;
  if (!draft) return null;
  const content = {
    ...draft,
    to: mail.buyer?.alias ?? stored?.view.buyerAlias ?? null,
    inReplyTo: mail.messageId,
    references: answerReferences(mail),
    attachments: [],
    findings,
    facts: assessment.facts,
    rendered: draft.body,
    lastMessage,
  };
  return proposeDraft(key, content, offers, dependencies.versions);
}

/** What the queue shows: the latest message, and whatever is known of buyer and product. */
function viewOf(mail: DescribedMail, before: CaseView | undefined): CaseView {
  const speaks = before === undefined || dispositionOf(mail) !== 'recorded';
  return {
    ...buyerOf(mail, before),
    subject: speaks ? mail.subject : before.subject,
    snippet: speaks ? mail.text.replace(/\s+/g, ' ').trim().slice(0, SNIPPET_LENGTH) : before.snippet,
    asin: mail.asin ?? before?.asin ?? null,
    productTitle: mail.productTitle ?? before?.productTitle ?? null,
  };
}

/** Replies go to this address: only the mail that opens a case, or proven mail of the same buyer, may set it. */
function buyerOf(
  mail: DescribedMail,
  before: CaseView | undefined,
): Pick<CaseView, 'buyerAlias' | 'buyerBase' | 'buyerName'> {
  const { buyer } = mail;
  const isTheirs = before === undefined || (isBelieved(mail) && [null, buyer?.base].includes(before.buyerBase));
  if (buyer && isTheirs) {
    return { buyerAlias: buyer.alias, buyerBase: buyer.base, buyerName: buyer.name ?? before?.buyerName ?? null };
  }
  const { buyerAlias = null, buyerBase = null, buyerName = null } = before ?? {};
  return { buyerAlias, buyerBase, buyerName };
}
