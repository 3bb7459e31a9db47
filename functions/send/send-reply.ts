import type { Mailer, SendResult } from '../../shared/aws/mailer.ts';
import type { OutboundMessage } from '../../shared/aws/outbound-queue.ts';
import type { RecordBucket } from '../../shared/aws/record-bucket.ts';
import type { Settings } from '../../shared/aws/settings-store.ts';
import { draftOf } from '../../shared/case/case.ts';
import { type CaseKey, type DraftContent, replyHash } from '../../shared/case/case-content.ts';
import type { StoredObject } from '../../shared/case/case-event.ts';
import { type ChangeDependencies, changeCase } from '../../shared/case/change-case.ts';
import type { SendOutcome } from '../../shared/case/decide/send-reply.ts';
import { addCalendarMonths } from '../../shared/clock/calendar-months.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import type { SendingSwitch, Store } from '../../shared/content/settings.ts';
import { composeReply } from './compose-reply.ts';

const ACTOR = 'function:send';
/** First wait after a failure that surely sent nothing; doubled with each attempt, up to the longest. */
const FIRST_RETRY_SECONDS = 30;
const LONGEST_RETRY_SECONDS = 3600;

export interface SendDependencies extends ChangeDependencies {
  records: RecordBucket;
  mailer: Mailer;
  /** Read anew, consistently, right before each claim: "stop" holds for the very next send. */
  readSwitch(): Promise<Settings<'sending'>>;
  storeById(id: string): Store;
  /** Whether the quotas of 24 hours leave no room for another reply of this store. */
  isDayFull(store: string): Promise<boolean>;
  /** Message-IDs that SES gives a mail with this id. */
  messageIdsOf(sesMessageId: string): string[];
}

export type SendReport = 'nothing-to-send' | 'stopped' | 'day-is-full' | 'too-early' | SendOutcome['type'];

/**
 * Sends an approved reply, at most once: claim, call, confirm (decision 5). What fails before the claim throws and is
 * tried again by the queue; after the claim nothing throws into a second call: the claim is spent, and a crash leaves
 * it to `watch`, to SES's events, or to a person.
 */
export async function sendReply(job: OutboundMessage, dependencies: SendDependencies): Promise<SendReport> {
  const history = await dependencies.cases.history(job.caseId);
  const draft = history?.drafts.find(({ n }) => n === job.draft);
  const standing = history && draftOf(history.state, job.draft);
  if (!history?.key || !draft || standing?.state !== 'approved') return 'nothing-to-send';
  const store = dependencies.storeById(history.state.store);
  // A look before the work: while sending is stopped, `watch` brings every approved reply here once a minute.
  if (isStopped((await dependencies.readSwitch()).value, store.id)) return 'stopped';
  // Not sent and not failed: the approval stands, `watch` brings it here again, and the first free place is its own.
  if (await dependencies.isDayFull(store.id)) return 'day-is-full';
  const attachments = await readAttachments(draft, history.key, dependencies);
  const now = dependencies.clock.now();
  const attempt = standing.attempts + 1;
  const id = `${job.caseId}.${job.draft}.${attempt}`;
  const { raw, from, to } = await composeReply(draft, store, attachments, { date: now, id });
  const retainUntil = addCalendarMonths(now, dependencies.retentionMonths(store.id));
  const objectKey = `sent/${job.caseId}/${job.draft}-${attempt}.eml`;
  const original = await dependencies.records.store(objectKey, raw, history.key, retainUntil);
  const refusal = await claim(job, { contentHash: replyHash(history.key, draft), original }, dependencies);
  if (refusal) return refusal;
  const result = await dependencies.mailer.send({
    raw,
    from,
    to,
    tags: { case: job.caseId, draft: String(job.draft), store: store.id },
  });
  return confirm(job, result, attempt, dependencies);
}

const isStopped = ({ stoppedForAll, stoppedStores }: SendingSwitch, store: string): boolean =>
  stoppedForAll || stoppedStores.includes(store);

/** @returns null when the claim is ours, else why not */
async function claim(
  job: OutboundMessage,
  sent: { contentHash: string; original: StoredObject },
  dependencies: SendDependencies,
): Promise<'nothing-to-send' | 'stopped' | 'too-early' | null> {
  const result = await changeCase(dependencies, job.caseId, ACTOR, async (stored) => {
    if (!stored) return null;
    const { value, version } = await dependencies.readSwitch();
    const sendingStopped = isStopped(value, stored.state.store);
    return {
      command: { type: 'claim-send', draft: job.draft, ...sent, sendingStopped },
      // Whoever threw the switch and was told so must see no claim afterwards, not even one that was on its way.
      unlessChanged: { kind: 'sending', version },
    };
  });
  if (result.outcome === 'refused') {
    const { code } = result.refusal;
    return code === 'stopped' || code === 'too-early' ? code : 'nothing-to-send';
  }
  const claimed = result.outcome === 'changed' && result.events.some(({ type }) => type === 'send-claimed');
  return claimed ? null : 'nothing-to-send';
}

async function confirm(
  job: OutboundMessage,
  result: SendResult,
  attempt: number,
  dependencies: SendDependencies,
): Promise<SendReport> {
  const outcome = outcomeOf(result, dependencies.clock.now(), attempt);
  const messageIds = outcome.type === 'submitted' ? dependencies.messageIdsOf(outcome.sesMessageId) : [];
  await changeCase(dependencies, job.caseId, ACTOR, () => ({
    command: { type: 'confirm-send', draft: job.draft, outcome },
    messageIds,
  }));
  return outcome.type;
}

async function readAttachments(draft: DraftContent, key: CaseKey, { records }: SendDependencies) {
  return Promise.all(
    draft.attachments.map(async ({ name, type, stored }) => ({ name, type, content: await records.read(stored, key) })),
  );
}

/** Without chance in it: the queue and its few consumers are what keeps replies that failed together apart. */
function outcomeOf(result: SendResult, now: string, attempt: number): SendOutcome {
  if (result.type !== 'failed') return result;
  const backoff = Math.min(FIRST_RETRY_SECONDS * 2 ** (attempt - 1), LONGEST_RETRY_SECONDS);
  const retryAt = secondsAfter(now, Math.max(backoff, result.waitSeconds ?? 0));
  return { type: 'failed', error: result.error, retryAt };
}
