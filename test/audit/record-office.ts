import { setTimeout as wait } from 'node:timers/promises';
import { createAuditApp } from '../../functions/audit/app.ts';
import { createAuditDependencies } from '../../functions/audit/audit-dependencies.ts';
import { anchorDays } from '../../functions/watch/anchor-days.ts';
import { extendRetention } from '../../functions/watch/extend-retention.ts';
import { sweepDueCases } from '../../functions/watch/sweep-due-cases.ts';
import { createAnchorArchive } from '../../shared/aws/anchor-archive.ts';
import { createAnchorSigner } from '../../shared/aws/anchor-signer.ts';
import { createCaseRemover } from '../../shared/aws/case-remover.ts';
import { createCaseTable, finishErasure } from '../../shared/aws/case-table.ts';
import { readDayHeads } from '../../shared/aws/event-index.ts';
import { createOrderFactsStore } from '../../shared/aws/order-facts.ts';
import { createRecordBucket, newCaseKey } from '../../shared/aws/record-bucket.ts';
import { createRecordRetention } from '../../shared/aws/record-retention.ts';
import { sesMessageIds } from '../../shared/aws/ses-message-ids.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { messageHash, replyHash } from '../../shared/case/case-content.ts';
import { type Change, type ChangeDependencies, changeCase } from '../../shared/case/change-case.ts';
import type { Command } from '../../shared/case/decide.ts';
import { mailReferences } from '../../shared/case/mail-references.ts';
import { addCalendarMonths } from '../../shared/clock/calendar-months.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import { orderFactsSchema, thresholdsSchema, type User, userSchema } from '../../shared/content/settings.ts';
import { TABLE_NAME } from '../aws/local-table.ts';
import { claim, proposal, receiveMail } from '../case/sample-commands.ts';
import { sampleDraft, sampleMail } from '../case/sample-content.ts';
import { ANCHOR_KEY, EXPORTS, type LocalRecords, RECORDS } from './local-records.ts';

export const STORE = 'demo-us';

export interface SampleCase {
  caseId: string;
  order: string;
  buyer: string;
  text: string;
  /** Amazon's own case, behind the `+` of the alias. */
  uuid: string;
}

const digits = (n: number, length: number) => String(n).padStart(length, '0');

/** A case like no other, by its number. */
export const sampleCase = (n: number): SampleCase => ({
  caseId: n.toString(16).padStart(24, 'a'),
  order: `111-${digits(n, 7)}-1234567`,
  buyer: `buyer${digits(n, 9)}@marketplace.amazon.com`,
  text: `Where is parcel number ${n}? Sincerely, Mara Musterfrau`,
  uuid: `0f1e2d3c-0000-4000-8000-${digits(n, 12)}`,
});

/** The functions that write and keep records, on real engines, with a clock that a test turns. */
export function openRecordOffice(local: LocalRecords) {
  let now = '2026-11-02T10:00:00.000Z';
  const { table, s3 } = local;
  const places = { table, tableName: TABLE_NAME, s3, bucket: RECORDS };
  const cases = createCaseTable(table, TABLE_NAME);
  const records = createRecordBucket(s3, RECORDS, 'GOVERNANCE');
  const archive = createAnchorArchive({ ...places, lockMode: 'GOVERNANCE' });
  const retention = createRecordRetention({ ...places, lockMode: 'GOVERNANCE' });
  const signer = createAnchorSigner(ANCHOR_KEY);
  const settings = createSettingsStore(table, TABLE_NAME);
  const clock = { now: () => now };
  const dependencies: ChangeDependencies = {
    cases,
    clock,
    thresholds: thresholdsSchema.parse({}),
    retentionMonths: () => 18,
    pause: (attempt) => wait(5 * attempt),
  };
  const expireCase = createCaseRemover({ ...places, messageIdsOf: (id) => sesMessageIds(id, 'us-east-1') });
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const app = createAuditApp(
    createAuditDependencies({
      table,
      tableName: TABLE_NAME,
      s3,
      recordBucket: RECORDS,
      exportBucket: EXPORTS,
      anchorKeyId: ANCHOR_KEY,
      clock,
      log,
    }),
  );

  const office = {
    app,
    cases,
    archive,
    signer,
    settings,
    records,
    failures: [] as unknown[],
    at(instant: string) {
      now = instant;
      local.setNow(instant);
      return office;
    },
    later: (seconds: number) => office.at(secondsAfter(now, seconds)),
    change: (caseId: string, actor: string, change: Change) => changeCase(dependencies, caseId, actor, () => change),
    async command(caseId: string, actor: string, command: Command, more: Partial<Change> = {}) {
      const result = await office.change(caseId, actor, { command, ...more });
      if (result.outcome === 'refused') throw new Error(result.refusal.message);
      return result;
    },

    /** A buyer's mail with its original, a draft, and what is known of the order. */
    async receive({ caseId, order, buyer, text, uuid }: SampleCase, mailKey = `${caseId}-1`) {
      const stored = await cases.load(caseId);
      const key = stored?.key ?? newCaseKey();
      const alias = buyer.replace('@', `+${uuid}@`);
      const mail = sampleMail({
        messageId: `<${mailKey}@example.com>`,
        buyer: { alias, base: buyer, name: 'Mara Musterfrau' },
        from: { address: alias, name: 'Mara Musterfrau' },
        orderId: order,
        text,
      });
      const retainUntil = addCalendarMonths(now, 18);
      const original = await records.store(`originals/${caseId}/${mailKey}.eml`, Buffer.from(text), key, retainUntil);
      const contentHash = messageHash(key, mail);
      const draft = { ...sampleDraft(1), to: alias, body: `Dear Mara, about ${text}`, lastMessage: contentHash };
      await createOrderFactsStore(table, TABLE_NAME).write(orderFactsSchema.parse({ orderId: order }), STORE);
      await office.command(
        caseId,
        'function:triage',
        receiveMail(now, {
          mailKey,
          contentHash,
          original,
          draft: proposal({ contentHash: replyHash(key, draft) }),
          opening: { store: STORE, orderId: order },
        }),
        {
          view: {
            buyerAlias: alias,
            buyerBase: buyer,
            buyerName: 'Mara Musterfrau',
            subject: mail.subject,
            snippet: text,
            asin: null,
            productTitle: null,
          },
          ...(stored?.key ? {} : { newKey: key }),
          mailKey,
          messageIds: mailReferences(mail),
          messages: (events) =>
            events.flatMap((event) =>
              event.type === 'message-received' ? [{ n: event.data.n, mail, classification: null }] : [],
            ),
          drafts: (events) =>
            events.flatMap((event) => (event.type === 'draft-created' ? [{ ...draft, n: event.data.n }] : [])),
        },
      );
    },

    /** The current draft goes out: approved, kept, claimed, submitted. */
    async answer(caseId: string) {
      const history = await cases.history(caseId);
      const draft = history?.state.drafts.find(({ n }) => n === history.state.currentDraft);
      if (!history?.key || !draft) throw new Error(`Case ${caseId} has no draft to send`);
      const { n, contentHash } = draft;
      await office.command(caseId, 'user:ana', {
        type: 'approve-draft',
        hash: contentHash,
        acknowledged: [],
        override: null,
        findings: [],
        undoSeconds: 0,
      });
      const bytes = Buffer.from(`Reply to ${caseId}`);
      const sent = await records.store(`sent/${caseId}/${n}-1.eml`, bytes, history.key, addCalendarMonths(now, 18));
      const command = { ...claim(n, contentHash), original: sent } as Command;
      await office.command(caseId, 'function:send', command);
      const sesMessageId = `ses-${caseId}-${n}`;
      const confirmed: Command = { type: 'confirm-send', draft: n, outcome: { type: 'submitted', sesMessageId } };
      await office.command(caseId, 'function:send', confirmed, {
        messageIds: sesMessageIds(sesMessageId, 'us-east-1'),
      });
    },

    seal: (store = STORE) =>
      anchorDays(store, {
        archive,
        signer,
        headsOf: (id, day) => readDayHeads(table, TABLE_NAME, id, day),
        now: clock.now,
      }),

    followLocks: () =>
      extendRetention(STORE, {
        archive,
        cases,
        retention,
        finishErasure: (caseId) => finishErasure(table, TABLE_NAME, caseId),
        onFailure: (_, error) => office.failures.push(error),
      }),

    sweep: () =>
      sweepDueCases({
        ...dependencies,
        outbound: { put: async () => {} },
        expireCase,
        onFailure: (_, error) => office.failures.push(error),
      }),

    async enter(id: string, role: User['role'], stores: string[] = ['*']) {
      const { value, version } = await settings.read('users');
      const user = userSchema.parse({ id, name: id, role, stores });
      await settings.write('users', [...value, user], version, { actor: 'user:lea', at: now });
    },

    /** A call of the audit API as API Gateway hands it on. */
    get: (path: string, user = 'olga') =>
      app.request(path, undefined, {
        event: { requestContext: { authorizer: { jwt: { claims: { sub: user } } } } },
      }),
  };
  return office;
}

export type RecordOffice = ReturnType<typeof openRecordOffice>;
