import { describe, expect, it } from 'vitest';
import { nextActions } from '../../shared/case/next-action.ts';
import { openOffersOf, reminderOf } from '../../shared/case/open-offers.ts';
import { thresholdsSchema } from '../../shared/content/settings.ts';
import { openCase } from './played-case.ts';
import { proposal, SEND, sha256Of, submitted, WATCH } from './sample-commands.ts';

const DUE = '2026-11-04T10:00:00.000Z';
const promise = { kind: 'answer-by', detail: null, choice: null, dueAt: DUE };
const thresholds = thresholdsSchema.parse({ promiseReminderSeconds: 3600 });

const answered = (offers: ReturnType<typeof proposal>['offers']) => {
  const played = openCase()
    .receive({ draft: proposal({ offers }) })
    .approveAndClaim();
  played.play(submitted(), SEND);
  return played;
};

const dueKinds = (state: Parameters<typeof nextActions>[0]) =>
  nextActions(state, thresholds, '2028-05-02T10:00:00.000Z').map(({ kind, at }) => `${kind} ${at}`);

describe('open offers', () => {
  it('are none while the reply is only a draft', () => {
    expect(openOffersOf(openCase().receive({ draft: proposal({ offers: [promise] }) }).state)).toEqual([]);
  });

  it('stay listed until someone says that they were done; the other choice of two goes with the one taken', () => {
    const refund = { kind: 'refund', detail: null, choice: 'solution', dueAt: null };
    const played = answered([refund, { ...refund, kind: 'replacement' }, { ...refund, kind: 'rma', choice: null }]);
    expect(openOffersOf(played.state).map(({ kind }) => kind)).toEqual(['refund', 'replacement', 'rma']);
    played.play({ type: 'complete-offer', draft: 1, index: 1 });
    expect(openOffersOf(played.state)).toMatchObject([{ draft: 1, index: 2, kind: 'rma' }]);
  });
});

describe('the promise of a holding reply', () => {
  it('comes back to a person before it runs out, and moves no message', () => {
    const played = answered([promise]);
    expect(dueKinds(played.state)).toContain('promise-due 2026-11-04T09:00:00.000Z');
    const before = played.state.tally;
    expect(played.play({ type: 'raise-promise', draft: 1 }, WATCH)).toEqual(['promise-due']);
    expect(played.state).toMatchObject({ state: 'answered', priority: 'high', tally: before });
    expect(reminderOf(played.state)).toEqual({ draft: 1, dueAt: DUE });
  });

  it('comes back once', () => {
    const played = answered([promise]);
    played.play({ type: 'raise-promise', draft: 1 }, WATCH);
    expect(played.play({ type: 'raise-promise', draft: 1 }, WATCH)).toEqual([]);
    expect(dueKinds(played.state).join()).not.toContain('promise-due');
  });

  it('is kept by the reply that follows it up', () => {
    const played = answered([promise]);
    played.play({ type: 'raise-promise', draft: 1 }, WATCH);
    played.play({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('2') }) });
    played.approveAndClaim(2).play(submitted(2), SEND);
    expect(reminderOf(played.state)).toBeNull();
    expect(openOffersOf(played.state)).toEqual([]);
  });

  it('troubles nobody when a person closed the case', () => {
    const played = answered([promise]);
    played.play({ type: 'close-case', reason: null });
    expect(dueKinds(played.state).join()).not.toContain('promise-due');
    expect(played.play({ type: 'raise-promise', draft: 1 }, WATCH)).toEqual([]);
  });
});
