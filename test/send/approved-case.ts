import type { SendDependencies } from '../../functions/send/send-reply.ts';
import type { Mailer, OutgoingMail, SendResult } from '../../shared/aws/mailer.ts';
import { type DraftContent, replyHash } from '../../shared/case/case-content.ts';
import { type Change, type ChangeDependencies, changeCase } from '../../shared/case/change-case.ts';
import type { ReceiveMail } from '../../shared/case/decide/receive-mail.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import { type SendingSwitch, sendingSchema, thresholdsSchema } from '../../shared/content/settings.ts';
import { defaultStores } from '../../shared/content/store-defaults.ts';
import { createStoreDirectory } from '../../shared/content/store-directory.ts';
import { approve, proposal, receiveMail, TRIAGE } from '../case/sample-commands.ts';
import { sampleDraft, sampleKey, sampleMessage, sampleView } from '../case/sample-content.ts';
import { createMemoryRecords } from '../simulation/engines/buckets.ts';
import { createMemoryCases } from '../simulation/engines/case-store.ts';

const SES_TAKES_IT: SendResult = { type: 'submitted', sesMessageId: 'ses-1' };

/** Everything `sendReply` works with, in memory, and ways to bring a case to where a reply may go out. */
export function createSendingRoom() {
  let now = '2026-11-02T10:00:00.000Z';
  let sending: SendingSwitch = sendingSchema.parse({});
  let answer: () => SendResult | Promise<SendResult> = () => SES_TAKES_IT;
  let dayIsFull: (store: string) => boolean = () => false;
  const memory = createMemoryCases({ now: () => Date.parse(now), indexLag: () => 0 });
  const records = createMemoryRecords();
  const sent: OutgoingMail[] = [];
  const stores = createStoreDirectory(defaultStores);
  const mailer: Mailer = {
    async send(mail) {
      sent.push(mail);
      return answer();
    },
  };
  const change: ChangeDependencies = {
    cases: memory.store,
    clock: { now: () => now },
    thresholds: thresholdsSchema.parse({}),
    retentionMonths: () => 18,
    pause: async () => {},
  };
  const dependencies: SendDependencies = {
    ...change,
    records,
    mailer,
    readSwitch: async () => ({ value: sending, version: 0 }),
    storeById: stores.byId,
    isDayFull: async (store) => dayIsFull(store),
    messageIdsOf: (id) => [`<${id}@email.amazonses.com>`],
  };

  async function apply(caseId: string, change_: Change, actor: string): Promise<void> {
    const result = await changeCase(change, caseId, actor, () => change_);
    if (result.outcome === 'refused') throw new Error(result.refusal.message);
  }

  const received = (store: string, draft: DraftContent | null): ReceiveMail =>
    receiveMail(now, {
      contentHash: 'c'.repeat(64),
      opening: { store },
      draft: draft && proposal({ contentHash: replyHash(sampleKey, draft) }),
    });

  return {
    dependencies,
    records,
    /** What SES was asked to carry. */
    sent,
    memory,
    wait(seconds: number): void {
      now = secondsAfter(now, seconds);
    },
    switchSending(change: Partial<SendingSwitch>): void {
      sending = { ...sending, ...change };
    },
    sesAnswers(next: typeof answer): void {
      answer = next;
    },
    fillDay(full: typeof dayIsFull): void {
      dayIsFull = full;
    },
    draft: (caseId: string) => memory.peek(caseId)?.state.drafts.at(-1),
    eventTypes: (caseId: string) => memory.peek(caseId)?.events.map(({ type }) => type) ?? [],
    /** A case with one message and an approved draft, whose moment to take it back is over. */
    async approved(caseId: string, store = 'demo-us'): Promise<void> {
      const content = sampleDraft(1);
      await apply(
        caseId,
        {
          command: received(store, content),
          view: sampleView(),
          newKey: sampleKey,
          mailKey: `${caseId}-1`,
          messages: () => [sampleMessage(1)],
          drafts: () => [content],
        },
        TRIAGE,
      );
      await apply(caseId, { command: approve(replyHash(sampleKey, content)) }, 'user:ana');
      now = secondsAfter(now, 11);
    },
    async buyerWritesAgain(caseId: string, store = 'demo-us'): Promise<void> {
      const mail = { command: received(store, null), mailKey: `${caseId}-2`, messages: () => [sampleMessage(2)] };
      await apply(caseId, mail, TRIAGE);
    },
    perform: (caseId: string, command: Change['command'], actor = 'user:ana') => apply(caseId, { command }, actor),
  };
}
