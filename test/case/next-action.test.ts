import { describe, expect, it } from 'vitest';
import { nextActions } from '../../shared/case/next-action.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import { thresholdsSchema } from '../../shared/content/settings.ts';
import { openCase, type PlayedCase } from './played-case.ts';
import { approve, failed, SEND, submitted, timedOut, WATCH } from './sample-commands.ts';

const thresholds = thresholdsSchema.parse({});
const EXPIRES = '2028-05-02T10:00:00.000Z';
const actionsOf = (played: PlayedCase) => nextActions(played.state, thresholds, EXPIRES);

describe('what is to come for a case', () => {
  it('is only its end while it waits for a person', () => {
    expect(actionsOf(openCase().receive())).toEqual([{ kind: 'expire', draft: null, at: EXPIRES }]);
  });

  it('is to queue an approved reply again when the queue had time enough to bring it', () => {
    const played = openCase().receive();
    played.play(approve());
    expect(actionsOf(played)[0]).toEqual({ kind: 'queue-reply', draft: 1, at: secondsAfter(played.now, 40) });
  });

  it('is to queue a failed reply after its wait', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(failed(1, '2026-11-02T11:00:00.000Z'), SEND);
    expect(actionsOf(played)[0]).toEqual({ kind: 'queue-reply', draft: 1, at: '2026-11-02T11:00:30.000Z' });
  });

  it('is doubt about a send that does not report back, then a person, then nothing more', () => {
    const played = openCase().receive().approveAndClaim();
    expect(actionsOf(played)[0]).toMatchObject({ kind: 'mark-uncertain', at: secondsAfter(played.now, 120) });
    played.play(timedOut(), SEND);
    expect(actionsOf(played)[0]).toMatchObject({ kind: 'escalate-uncertain', at: secondsAfter(played.now, 900) });
    played.play({ type: 'escalate-uncertain', draft: 1 }, WATCH);
    expect(actionsOf(played)[0]).toMatchObject({ kind: 'expire' });
  });

  it('names every draft that has something coming, soonest first', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(timedOut(), SEND);
    played.receive();
    played.play(approve());
    expect(actionsOf(played).map(({ kind, draft }) => [kind, draft])).toEqual([
      ['queue-reply', 2],
      ['escalate-uncertain', 1],
      ['expire', null],
    ]);
  });

  it('is no end while the case is on hold', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(submitted(), SEND);
    played.play({ type: 'place-hold', reason: 'A claim.', reviewOn: '2027-01-01' });
    expect(actionsOf(played)).toEqual([]);
  });
});
