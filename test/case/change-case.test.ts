import { describe, expect, it } from 'vitest';
import { CaseConflict, type CaseStore, MailAlreadyReceived } from '../../shared/case/case-store.ts';
import { type Change, type ChangeDependencies, changeCase } from '../../shared/case/change-case.ts';
import { thresholdsSchema } from '../../shared/content/settings.ts';
import { createMemoryCases } from '../simulation/engines/case-store.ts';
import { ANA, approve, BEN, receiveMail, TRIAGE } from './sample-commands.ts';
import { sampleDraft, sampleKey, sampleMessage, sampleView } from './sample-content.ts';

const ID = 'c'.repeat(24);
const NOON = '2026-11-02T12:00:00.000Z';

function world(change: Partial<ChangeDependencies> = {}) {
  const memory = createMemoryCases({ now: () => 0, indexLag: () => 0 });
  const pauses: number[] = [];
  const dependencies: ChangeDependencies = {
    cases: memory.store,
    clock: { now: () => NOON },
    thresholds: thresholdsSchema.parse({}),
    retentionMonths: () => 18,
    pause: async (attempt) => {
      pauses.push(attempt);
    },
    ...change,
  };
  return { memory, dependencies, pauses };
}

const arrival = (mailKey = 'mail-1'): Change => ({
  command: receiveMail(NOON, { mailKey }),
  view: sampleView(),
  newKey: sampleKey,
  mailKey,
  messages: (events) =>
    events.flatMap((event) => (event.type === 'message-received' ? [sampleMessage(event.data.n)] : [])),
  drafts: (events) => events.flatMap((event) => (event.type === 'draft-created' ? [sampleDraft(event.data.n)] : [])),
});

/** Lets others win the next so many writes. */
function losing(store: CaseStore, times: number): CaseStore {
  let left = times;
  return {
    ...store,
    append: async (write) => {
      left -= 1;
      if (left >= 0) throw new CaseConflict('another write came first');
      return store.append(write);
    },
  };
}

describe('changing a case', () => {
  it('writes event, content, look-ups and numbers in one piece', async () => {
    const { memory, dependencies } = world();
    const result = await changeCase(dependencies, ID, TRIAGE, () => ({
      ...arrival(),
      messageIds: ['<m1@example.com>'],
    }));
    expect(result.outcome).toBe('changed');
    expect(memory.peek(ID)).toMatchObject({
      messages: [{ n: 1 }],
      drafts: [{ n: 1 }],
      expiresAt: '2028-05-02T12:00:00.000Z',
    });
    expect(await memory.store.caseOfMessageId('demo-us', '<m1@example.com>')).toBe(ID);
  });

  it('looks again and decides again when another write came first', async () => {
    const { memory, dependencies, pauses } = world();
    await changeCase(dependencies, ID, TRIAGE, () => arrival());
    const seen: number[] = [];
    const result = await changeCase({ ...dependencies, cases: losing(memory.store, 3) }, ID, ANA, (stored) => {
      seen.push(stored?.state.version ?? 0);
      return { command: approve() };
    });
    expect(result.outcome).toBe('changed');
    expect(seen).toHaveLength(4);
    expect(pauses).toEqual([1, 2, 3]);
  });

  it('refuses what the other write has made impossible', async () => {
    const { dependencies } = world();
    await changeCase(dependencies, ID, TRIAGE, () => arrival());
    let interrupted = false;
    const result = await changeCase(dependencies, ID, ANA, async (stored) => {
      if (!interrupted) await changeCase(dependencies, ID, BEN, () => ({ command: { type: 'mark-no-reply-needed' } }));
      interrupted = true;
      return { command: approve(stored?.state.drafts[0]?.contentHash) };
    });
    expect(result).toMatchObject({ outcome: 'refused', refusal: { code: 'wrong-state' } });
  });

  it('gives a conflict up to its caller when others keep winning', async () => {
    const { memory, dependencies, pauses } = world();
    const cases = losing(memory.store, 100);
    await expect(changeCase({ ...dependencies, cases }, ID, TRIAGE, () => arrival())).rejects.toThrow(CaseConflict);
    expect(pauses).toHaveLength(7);
  });

  it('tells a replayed mail from a race', async () => {
    const { dependencies } = world();
    await changeCase(dependencies, ID, TRIAGE, () => arrival());
    await expect(changeCase(dependencies, ID, TRIAGE, () => arrival())).rejects.toThrow(MailAlreadyReceived);
  });

  it('writes nothing when nothing is asked, nothing changes, or it is refused', async () => {
    const { memory, dependencies } = world();
    await changeCase(dependencies, ID, TRIAGE, () => arrival());
    const version = memory.peek(ID)?.state.version;
    expect(await changeCase(dependencies, ID, ANA, () => null)).toMatchObject({ outcome: 'unchanged' });
    expect(await changeCase(dependencies, ID, ANA, () => ({ command: { type: 'release-case' } }))).toMatchObject({
      outcome: 'unchanged',
    });
    expect(await changeCase(dependencies, ID, ANA, () => ({ command: approve('0'.repeat(64)) }))).toMatchObject({
      outcome: 'refused',
    });
    expect(memory.peek(ID)?.state.version).toBe(version);
  });

  it('never lets time run backwards in a case, whatever the clock of this machine says', async () => {
    const { memory, dependencies } = world();
    await changeCase(dependencies, ID, TRIAGE, () => arrival());
    const late = { ...dependencies, clock: { now: () => '2026-11-02T11:59:00.000Z' } };
    await changeCase(late, ID, ANA, () => ({ command: approve() }));
    expect(memory.peek(ID)?.events.at(-1)).toMatchObject({ type: 'draft-approved', at: NOON });
  });

  it('keeps a case for so many months after its last event', async () => {
    const { memory, dependencies } = world();
    await changeCase(dependencies, ID, TRIAGE, () => arrival());
    const later = { ...dependencies, clock: { now: () => '2027-08-31T12:00:00.000Z' } };
    await changeCase(later, ID, ANA, () => ({ command: { type: 'mark-no-reply-needed' } }));
    expect(memory.peek(ID)?.expiresAt).toBe('2029-02-28T12:00:00.000Z');
  });
});
