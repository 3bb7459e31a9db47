import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { emptyTally, TALLY_FIELDS, type Tally, tallyChange } from '../../shared/case/tally.ts';
import { DISPOSITIONS } from '../../shared/content/vocabulary.ts';
import { openCase, type PlayedCase } from './played-case.ts';
import { recordedMail, SEND, sesEvent, submitted } from './sample-commands.ts';

/** Adds up what every change moves, as the table does. */
function counted(play: (played: PlayedCase, count: () => void) => void): { total: Tally; state: Case } {
  const played = openCase();
  const total = emptyTally();
  let before: Case | null = null;
  play(played, () => {
    const change = tallyChange(before, played.state);
    for (const field of TALLY_FIELDS) total[field] += change[field];
    before = played.state;
  });
  return { total, state: played.state };
}

describe('the numbers of a case', () => {
  it('say at any moment that what was received stands in exactly one place', () => {
    const { total, state } = counted((played, count) => {
      for (const step of [
        () => played.receive(),
        () => played.receive({ disposition: 'quarantined', supersedes: false, draft: null }),
        () => played.play(recordedMail(played.now, 'notice')),
        () => played.approveAndClaim(),
        () => played.play(submitted(), SEND),
        () => played.play(sesEvent('Bounce')),
        () => played.play({ type: 'mark-no-reply-needed' }),
      ]) {
        step();
        count();
        const sum = DISPOSITIONS.reduce((all, disposition) => all + played.state.tally[disposition], 0);
        expect(sum).toBe(played.state.messageCount);
      }
    });
    expect(total.received).toBe(3);
    expect(DISPOSITIONS.reduce((all, disposition) => all + total[disposition], 0)).toBe(3);
    expect(Object.fromEntries(DISPOSITIONS.map((disposition) => [disposition, total[disposition]]))).toEqual(
      state.tally,
    );
  });

  it('count an answer as in time until the clock has run out', () => {
    const answer = (seconds: number) =>
      counted((played, count) => {
        played.receive();
        count();
        played
          .wait(seconds - 10)
          .approveAndClaim()
          .play(submitted(), SEND);
        count();
      }).total;
    expect(answer(24 * 3600)).toMatchObject({ answeredInTime: 1, answeredLate: 0, responseSeconds: 24 * 3600 });
    expect(answer(24 * 3600 + 1)).toMatchObject({ answeredInTime: 0, answeredLate: 1 });
  });

  it('take an answer back when it bounces, and count the one that follows', () => {
    const { total } = counted((played, count) => {
      played.receive();
      count();
      played.wait(590).approveAndClaim().play(submitted(), SEND);
      count();
      played.play(sesEvent('Bounce'));
      count();
      expect(played.state.tally.answered).toBe(0);
      played.wait(600).play({ type: 'mark-sent-by-hand' });
      count();
    });
    expect(total).toMatchObject({ answered: 1, answeredInTime: 1, answeredLate: 0, responseSeconds: 1200 });
  });

  it('count every answer, also of more messages than the projection keeps, and none twice after that', () => {
    const { total, state } = counted((played, count) => {
      for (let n = 0; n < 70; n += 1) {
        played.receive();
        count();
      }
      played.approveAndClaim().play(submitted(70), SEND);
      count();
      played.receive();
      count();
    });
    expect(total).toMatchObject({ received: 71, answered: 70, answeredInTime: 70, waiting: 1 });
    expect(state.messages.length).toBeLessThanOrEqual(51);
  });
});

describe('the projection', () => {
  it('keeps every open message and the latest settled ones, however many there are', () => {
    const played = openCase();
    for (let n = 0; n < 60; n += 1) played.receive();
    expect(played.state.messages).toHaveLength(60);
    played.play({ type: 'mark-no-reply-needed' });
    for (let n = 0; n < 5; n += 1) played.receive();
    expect(played.state.messages.filter(({ disposition }) => disposition === 'waiting')).toHaveLength(5);
    expect(played.state.messages.length).toBeLessThanOrEqual(51);
    expect(played.state.tally).toMatchObject({ waiting: 5, 'no-reply-needed': 60 });
  });

  it('is not changed by any number of notices', () => {
    const played = openCase().receive();
    played.play({ type: 'mark-no-reply-needed' });
    for (let n = 0; n < 60; n += 1) played.play(recordedMail(played.now, 'notice'));
    expect(played.state.state).toBe('no-reply-needed');
  });
});
