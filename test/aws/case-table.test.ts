import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCaseTable, readTallies } from '../../shared/aws/case-table.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { changeCase } from '../../shared/case/change-case.ts';
import { systemClock } from '../../shared/clock/clock.ts';
import { thresholdsSchema } from '../../shared/content/settings.ts';
import { describeCaseStore } from '../case/case-store-contract.ts';
import { ANA, receiveMail, TRIAGE } from '../case/sample-commands.ts';
import { sampleDraft, sampleKey, sampleMessage, sampleView } from '../case/sample-content.ts';
import { type LocalTable, startLocalTable, TABLE_NAME } from './local-table.ts';
import { describeSettingsStore } from './settings-store-contract.ts';

let table: LocalTable;
beforeAll(async () => {
  table = await startLocalTable();
});
afterAll(() => table?.stop());

describeCaseStore('DynamoDB', async () => createCaseTable(table.client, TABLE_NAME));
describeSettingsStore('DynamoDB', async () => createSettingsStore(table.client, TABLE_NAME));

describe('the case table', () => {
  const dependencies = () => ({
    cases: createCaseTable(table.client, TABLE_NAME),
    clock: systemClock,
    thresholds: thresholdsSchema.parse({}),
    retentionMonths: () => 18,
    pause: (attempt: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt)),
  });

  const arrival = (mailKey: string) => () => ({
    command: receiveMail('2026-11-02T10:00:00.000Z', { mailKey, opening: { store: 'tallied' } }),
    view: sampleView(),
    mailKey,
    messages: () => [],
    drafts: () => [],
  });

  it('adds up what every case moved, by day and in all', async () => {
    for (const caseId of ['1'.repeat(24), '2'.repeat(24), '3'.repeat(24)]) {
      await changeCase(dependencies(), caseId, TRIAGE, arrival(caseId));
    }
    await changeCase(dependencies(), '1'.repeat(24), ANA, () => ({ command: { type: 'mark-no-reply-needed' } }));
    const today = new Date().toISOString().slice(0, 10);
    const tallies = await readTallies(table.client, TABLE_NAME, 'tallied', today);
    expect(tallies.get('TOTAL')).toMatchObject({ received: 3, waiting: 2, 'no-reply-needed': 1 });
    expect(tallies.get(today)).toEqual(tallies.get('TOTAL'));
  });

  it('brings ten mails that race for one case all into it, each once', async () => {
    const caseId = '4'.repeat(24);
    const mails = Array.from({ length: 10 }, (_, n) => `race-${n}`);
    const deliveries = [...mails, ...mails].map((mailKey) =>
      changeCase(dependencies(), caseId, TRIAGE, arrival(mailKey)).catch((error: Error) => error.name),
    );
    const outcomes = await Promise.all(deliveries);
    const late = outcomes.filter((outcome) => outcome === 'CaseConflict').length;
    const history = await dependencies().cases.history(caseId);
    const kept = history?.events.filter(({ type }) => type === 'message-received').length ?? 0;
    expect(new Set(outcomes.filter((outcome) => typeof outcome === 'string'))).not.toContain('Error');
    expect(kept).toBeLessThanOrEqual(10);
    expect(kept + late).toBeGreaterThanOrEqual(10);
    expect(history?.state.messageCount).toBe(kept);
  });

  it('keeps a message of the largest size that triage keeps', async () => {
    const caseId = '5'.repeat(24);
    const text = Array.from({ length: 60_000 }, (_, n) => String.fromCodePoint(0x4e00 + ((n * 7919) % 20_000))).join(
      '',
    );
    await changeCase(dependencies(), caseId, TRIAGE, () => ({
      ...arrival('large')(),
      newKey: sampleKey,
      messages: () => [{ ...sampleMessage(1), mail: { ...sampleMessage(1).mail, text } }],
      drafts: () => [sampleDraft(1)],
    }));
    const history = await dependencies().cases.history(caseId);
    expect(history?.messages[0]?.mail.text).toBe(text);
  });
});
