import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import type { CaseEvent, NewEvent } from '../../shared/case/case-event.ts';
import { CaseConflict, type CaseStore, type CaseWrite, MailAlreadyReceived } from '../../shared/case/case-store.ts';
import { chainEvents, GENESIS_HASH, verifyChain } from '../../shared/case/chain.ts';
import { type Command, decide } from '../../shared/case/decide.ts';
import { evolve, fold } from '../../shared/case/evolve.ts';
import { tallyChange } from '../../shared/case/tally.ts';
import { ANA, approve, BEN, receiveMail, sha256Of, TRIAGE } from './sample-commands.ts';
import { sampleDraft, sampleKey, sampleMessage, sampleView } from './sample-content.ts';

const AT = '2026-11-02T10:00:00.000Z';
const EXPIRES = '2028-05-02T10:00:00.000Z';

/**
 * What every CaseStore must do, whatever it is made of: the simulator's and DynamoDB's pass the same suite, or the
 * simulation would prove nothing about the real one.
 * @param createStore a store in which nothing stands yet under the ids that this suite draws
 */
export function describeCaseStore(name: string, createStore: () => Promise<CaseStore>): void {
  describe(`${name} as a case store`, () => {
    let store: CaseStore;
    let id: string;
    let drawn = 0;

    beforeEach(async () => {
      store = await createStore();
      drawn += 1;
      id = `${Date.now().toString(16)}${drawn}`.padEnd(24, '0');
    });

    const opening = (change: Partial<CaseWrite> = {}) =>
      writeOf(null, receiveMail(AT, { mailKey: `${id}-1`, opening: { orderId: order() } }), TRIAGE, {
        newKey: sampleKey,
        mailKey: `${id}-1`,
        ...change,
      });
    const order = () => `111-${id.slice(0, 7)}-${String(drawn).padStart(7, '0')}`;

    function writeOf(before: Case | null, command: Command, actor: string, change: Partial<CaseWrite> = {}): CaseWrite {
      const { events: decided, refusal } = decide(before, command, { now: AT, actor });
      if (refusal) throw new Error(refusal.message);
      return writeEvents(before, decided, actor, change);
    }

    function writeEvents(
      before: Case | null,
      decided: readonly NewEvent[],
      actor: string,
      change: Partial<CaseWrite>,
    ): CaseWrite {
      const head = { caseId: id, seq: before?.version ?? 0, hash: before?.headHash ?? GENESIS_HASH };
      const events = chainEvents(head, decided, AT, actor);
      const after = events.reduce<Case | null>(evolve, before);
      if (after === null) throw new Error('nothing was written');
      const numbered = (type: CaseEvent['type']) =>
        events.flatMap((event) => (event.type === type && 'n' in event.data ? [event.data.n] : []));
      return {
        before,
        after,
        events,
        view: sampleView(),
        newKey: null,
        messages: numbered('message-received').map((n) => sampleMessage(n)),
        drafts: numbered('draft-created').map((n) => sampleDraft(n)),
        mailKey: null,
        messageIds: [],
        claims: [],
        tally: tallyChange(before, after),
        expiresAt: EXPIRES,
        nextAction: null,
        unlessChanged: null,
        erase: null,
        ...change,
      };
    }

    const stateOf = async (): Promise<Case> => {
      const stored = await store.load(id);
      if (!stored) throw new Error(`case ${id} is not there`);
      return stored.state;
    };

    it('knows nothing of a case that nobody wrote', async () => {
      expect(await store.load(id)).toBeNull();
      expect(await store.history(id)).toBeNull();
      expect(await store.caseOfMail('demo-us', id)).toBeNull();
      expect(await store.caseOfMessageId('demo-us', `<${id}@example.com>`)).toBeNull();
      expect(await store.casesOfOrder(order())).toEqual([]);
    });

    it('gives back what was written, whole', async () => {
      const write = opening();
      await store.append(write);
      expect(await store.load(id)).toEqual({
        state: write.after,
        view: write.view,
        key: sampleKey,
        expiresAt: EXPIRES,
      });
      expect(await store.history(id)).toEqual({
        state: write.after,
        view: write.view,
        key: sampleKey,
        expiresAt: EXPIRES,
        events: write.events,
        messages: write.messages,
        drafts: write.drafts,
      });
    });

    it('appends behind what stands there, in order', async () => {
      await store.append(opening());
      for (const command of [
        approve(),
        { type: 'withdraw-approval' },
        approve(),
        { type: 'reject-draft', reason: null },
      ] as const) {
        await store.append(writeOf(await stateOf(), command, ANA));
      }
      const history = await store.history(id);
      expect(history?.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(
        verifyChain(id, history?.events ?? [], {
          seq: history?.state.version ?? 0,
          hash: history?.state.headHash ?? '',
        }),
      ).toEqual([]);
      expect(fold(history?.events ?? [])).toEqual(history?.state);
    });

    it('lets only one of two writers through who read the same version', async () => {
      await store.append(opening());
      const state = await stateOf();
      await store.append(writeOf(state, { type: 'assign-case', to: ANA }, ANA));
      await expect(store.append(writeOf(state, { type: 'assign-case', to: BEN }, BEN))).rejects.toThrow(CaseConflict);
      expect(await stateOf()).toMatchObject({ assignee: ANA, version: state.version + 1 });
    });

    it('lets only one of many through who write at the same moment', async () => {
      await store.append(opening());
      const state = await stateOf();
      const writers = Array.from({ length: 8 }, (_, n) =>
        store.append(writeOf(state, { type: 'assign-case', to: `user:${n}` }, ANA)),
      );
      const outcomes = await Promise.allSettled(writers);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(CaseConflict);
      expect((await store.history(id))?.events).toHaveLength(state.version + 1);
    });

    it('opens a case once: a second first mail is a conflict', async () => {
      await store.append(opening());
      await expect(store.append(opening({ mailKey: `${id}-other` }))).rejects.toThrow(CaseConflict);
    });

    it('writes nothing that rests on a setting which is no longer as it was read', async () => {
      const unlessChanged = (version: number) => ({ unlessChanged: { kind: `setting-of-${id}`, version } });
      await expect(store.append(opening(unlessChanged(3)))).rejects.toThrow(CaseConflict);
      expect(await store.load(id)).toBeNull();
      await store.append(opening(unlessChanged(0)));
      expect((await stateOf()).messageCount).toBe(1);
    });

    it('calls a mail that stands in its case a replay, whatever the version', async () => {
      await store.append(opening());
      await expect(store.append(opening())).rejects.toThrow(MailAlreadyReceived);
      const again = writeOf(await stateOf(), receiveMail(AT), TRIAGE, { mailKey: `${id}-1` });
      await expect(store.append(again)).rejects.toThrow(MailAlreadyReceived);
      expect(await stateOf()).toMatchObject({ messageCount: 1 });
    });

    it('writes all of it or nothing', async () => {
      await store.append(opening());
      const state = await stateOf();
      const lost = writeOf(state, receiveMail(AT), TRIAGE, {
        mailKey: `${id}-1`,
        messageIds: [`<${id}-lost@example.com>`],
      });
      await expect(store.append(lost)).rejects.toThrow(MailAlreadyReceived);
      expect(await store.caseOfMessageId('demo-us', `<${id}-lost@example.com>`)).toBeNull();
      const history = await store.history(id);
      expect(history?.state).toEqual(state);
      expect(history?.messages).toHaveLength(1);
      expect(history?.drafts).toHaveLength(1);
    });

    it('finds the case of a mail and of a Message-ID, within its store', async () => {
      await store.append(opening({ messageIds: [`<${id}@example.com>`, `<${id}@example.com>`, `alias:${id}`] }));
      expect(await store.caseOfMail('demo-us', `${id}-1`)).toBe(id);
      expect(await store.caseOfMail('demo-de', `${id}-1`)).toBeNull();
      expect(await store.caseOfMessageId('demo-us', `<${id}@example.com>`)).toBe(id);
      expect(await store.caseOfMessageId('demo-us', `alias:${id}`)).toBe(id);
      expect(await store.caseOfMessageId('demo-de', `<${id}@example.com>`)).toBeNull();
    });

    it('gives what only one case of a store may have to one alone', async () => {
      const number = `rma:${id}`;
      await store.append(opening({ claims: [number, number] }));
      const state = await stateOf();
      const rival = writeOf(state, { type: 'assign-case', to: ANA }, ANA, { claims: [number] });
      await expect(store.append(rival)).rejects.toThrow(CaseConflict);
      expect(await stateOf()).toEqual(state);
      await store.append(writeOf(state, { type: 'assign-case', to: ANA }, ANA, { claims: [`${number}-redrawn`] }));
      expect(await stateOf()).toMatchObject({ assignee: ANA });
    });

    it('finds the cases of an order and of a buyer', async () => {
      const write = opening();
      await store.append(write);
      expect(await store.casesOfOrder(order())).toEqual([id]);
      expect(await store.casesOfOrder(`${order()}0`)).toEqual([]);
      expect(await store.casesOfBuyer(write.view.buyerBase ?? '')).toContain(id);
    });

    it('shows a case as due from its time on, until its next action is another', async () => {
      const at = '2001-01-01T00:00:00.000Z';
      await store.append(opening({ nextAction: { kind: 'queue-reply', draft: 1, at } }));
      const dueBefore = async (before: string) =>
        (await store.dueCases(before, 1000)).filter(({ caseId }) => caseId === id);
      expect(await dueBefore('2000-12-31T23:59:59.999Z')).toEqual([]);
      expect(await dueBefore('2001-01-01T00:00:00.001Z')).toEqual([{ caseId: id, at }]);
      const later = '2002-01-01T00:00:00.000Z';
      await store.append(
        writeOf(await stateOf(), approve(), ANA, { nextAction: { kind: 'expire', draft: null, at: later } }),
      );
      expect(await dueBefore('2001-06-01T00:00:00.000Z')).toEqual([]);
      expect(await dueBefore('2003-01-01T00:00:00.000Z')).toEqual([{ caseId: id, at: later }]);
      await store.append(writeOf(await stateOf(), { type: 'withdraw-approval' }, ANA));
      expect(await dueBefore('2003-01-01T00:00:00.000Z')).toEqual([]);
    });

    it('shows the soonest of the due cases first, no more than were asked for', async () => {
      for (const [index, at] of ['2000-01-03', '2000-01-01', '2000-01-02'].entries()) {
        id = id.replace(/^./, String(index));
        await store.append(
          opening({ mailKey: `${id}-1`, nextAction: { kind: 'expire', draft: null, at: `${at}T00:00:00.000Z` } }),
        );
      }
      const all = await store.dueCases('2000-02-01T00:00:00.000Z', 1000);
      expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted());
      expect(await store.dueCases('2000-02-01T00:00:00.000Z', 2)).toEqual(all.slice(0, 2));
    });

    it('shows every due case once, page after page, also those of one and the same moment', async () => {
      const at = '1999-01-01T00:00:00.000Z';
      const written: string[] = [];
      for (let n = 0; n < 7; n += 1) {
        id = `${n}${id.slice(1)}`;
        written.push(id);
        await store.append(opening({ mailKey: `${id}-1`, nextAction: { kind: 'expire', draft: null, at } }));
      }
      const seen: string[] = [];
      for (let page = await store.dueCases('1999-02-01T00:00:00.000Z', 3); page.length > 0; ) {
        seen.push(...page.map(({ caseId }) => caseId));
        page = await store.dueCases('1999-02-01T00:00:00.000Z', 3, page.at(-1));
      }
      expect(seen.filter((caseId) => written.includes(caseId))).toEqual(written);
      expect(new Set(seen).size).toBe(seen.length);
    });

    it('erases key, content and look-ups, and keeps a chain that verifies', async () => {
      await store.append(opening({ messageIds: [`<${id}@example.com>`] }));
      await store.append(
        writeOf(await stateOf(), { type: 'request-erasure', reason: 'Asked for.', role: 'lead' }, ANA),
      );
      await store.append(
        writeOf(await stateOf(), { type: 'erase-case', reason: 'Checked.', role: 'auditor' }, BEN, {
          erase: { messageIds: [`<${id}@example.com>`] },
        }),
      );
      const history = await store.history(id);
      expect(history).toMatchObject({ key: null, messages: [], drafts: [], state: { erased: true } });
      expect(verifyChain(id, history?.events ?? [])).toEqual([]);
      expect(await store.caseOfMessageId('demo-us', `<${id}@example.com>`)).toBeNull();
    });

    it('takes a new key for a case that was erased and is written to again', async () => {
      await store.append(opening());
      await store.append(
        writeOf(await stateOf(), { type: 'request-erasure', reason: 'Asked for.', role: 'lead' }, ANA),
      );
      await store.append(
        writeOf(await stateOf(), { type: 'erase-case', reason: 'Checked.', role: 'auditor' }, BEN, {
          erase: { messageIds: [] },
        }),
      );
      const newKey = { dataKey: 'bmV3', salt: 'bmV3' };
      await store.append(
        writeOf(await stateOf(), receiveMail(AT, { contentHash: sha256Of('7') }), TRIAGE, {
          newKey,
          mailKey: `${id}-2`,
        }),
      );
      expect(await store.history(id)).toMatchObject({ key: newKey, messages: [{ n: 2 }] });
    });

    it('keeps what it gave out apart from what it holds', async () => {
      await store.append(opening());
      const first = await store.history(id);
      first?.drafts.splice(0);
      first?.events.splice(0);
      expect((await store.history(id))?.drafts).toHaveLength(1);
      expect((await store.history(id))?.events).toHaveLength(3);
    });
  });
}
