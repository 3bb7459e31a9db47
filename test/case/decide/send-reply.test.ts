import { describe, expect, it } from 'vitest';
import { MAXIMUM_SEND_ATTEMPTS } from '../../../shared/case/decide/send-reply.ts';
import { openCase } from '../played-case.ts';
import {
  approve,
  claim,
  failed,
  SEND,
  sesEvent,
  sesRefused,
  sha256Of,
  submitted,
  timedOut,
  WATCH,
} from '../sample-commands.ts';

describe('the claim', () => {
  it('is given once for an approval; whoever comes second stops quietly', () => {
    const played = openCase().receive();
    played.play(approve());
    played.wait(10);
    expect(played.play(claim(), SEND)).toEqual(['send-claimed']);
    expect(played.play(claim(), SEND)).toEqual([]);
    played.play(submitted(), SEND);
    expect(played.play(claim(), SEND)).toEqual([]);
  });

  it('is not given to a draft that nobody approved', () => {
    const played = openCase().receive();
    expect(played.play(claim(), SEND)).toEqual([]);
    expect(played.play(claim(7), SEND)).toEqual([]);
  });

  it('is not given while sending is stopped, and leaves the approval standing', () => {
    const played = openCase().receive();
    played.play(approve());
    played.wait(10);
    expect(played.attempt(claim(1, undefined, true), SEND).refusal?.code).toBe('stopped');
    expect(played.play(claim(), SEND)).toEqual(['send-claimed']);
  });

  it('is not given before the approval can no longer be taken back', () => {
    const played = openCase().receive();
    played.play(approve());
    expect(played.wait(9.999).attempt(claim(), SEND).refusal?.code).toBe('too-early');
    expect(played.wait(0.001).play(claim(), SEND)).toEqual(['send-claimed']);
  });

  it('refuses a text that is not the approved one, and sends nothing', () => {
    const played = openCase().receive();
    played.play(approve());
    expect(played.wait(10).play(claim(1, sha256Of('9')), SEND)).toEqual(['send-refused']);
    expect(played.draft()).toMatchObject({
      state: 'waiting',
      approvedBy: null,
      problem: expect.stringContaining('nothing was sent'),
    });
  });

  it('gives way to a newer message of the buyer', () => {
    const played = openCase().receive().approveAndClaim();
    played.receive({ draft: null });
    played.play(failed(1, played.now), SEND);
    expect(played.play(claim(), SEND)).toEqual(['draft-superseded']);
  });

  it('gives way when the message was settled without it', () => {
    const played = openCase().receive().approveAndClaim();
    played.receive({ trust: 'unproven', supersedes: false });
    played.play(failed(1, played.now), SEND);
    expect(played.draft(1).state).toBe('approved');
    played.play({ type: 'mark-no-reply-needed' });
    expect(played.wait(60).play(claim(), SEND)).toEqual(['draft-superseded']);
  });
});

describe('what the call to SES says', () => {
  it('submits, answers the message and keeps the id', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(submitted(), SEND);
    expect(played.draft()).toMatchObject({ state: 'submitted', sesMessageId: 'ses-1' });
    expect(played.state).toMatchObject({ state: 'answered', currentDraft: null });
    expect(played.play(submitted(), SEND)).toEqual([]);
  });

  it('is tried again under the same approval when surely nothing was sent', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(failed(1, '2026-11-02T10:05:00.000Z'), SEND);
    expect(played.draft()).toMatchObject({ state: 'approved', sendNotBefore: '2026-11-02T10:05:00.000Z', attempts: 1 });
    expect(played.attempt(claim(), SEND).refusal?.code).toBe('too-early');
  });

  it(`comes before a person after ${MAXIMUM_SEND_ATTEMPTS} attempts in vain, who may approve it anew`, () => {
    const played = openCase().receive();
    for (let round = 0; round < 2; round += 1) {
      played.play(approve());
      for (let attempt = 0; attempt < MAXIMUM_SEND_ATTEMPTS; attempt += 1) {
        played.wait(60).play(claim(), SEND);
        played.play(failed(1, played.now), SEND);
      }
      expect(played.wait(60).play(claim(), SEND)).toEqual(['send-refused']);
      expect(played.draft()).toMatchObject({ state: 'waiting', problem: expect.stringContaining('Throttling') });
    }
  });

  it('stays uncertain when it can not be known, until an event or a person settles it', () => {
    const byEvent = openCase().receive().approveAndClaim();
    byEvent.play(timedOut(), SEND);
    expect(byEvent.draft().state).toBe('uncertain');
    expect(byEvent.play(claim(), SEND)).toEqual([]);
    byEvent.play(sesEvent('Send'));
    expect(byEvent.draft()).toMatchObject({ state: 'submitted', problem: null });

    const byPerson = openCase().receive().approveAndClaim();
    byPerson.play(timedOut(), SEND);
    byPerson.play({ type: 'resolve-uncertain', outcome: 'went-out' });
    expect(byPerson.draft().state).toBe('submitted');
    expect(byPerson.state.state).toBe('answered');
  });

  it('can not unsettle what an event has proven already', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(sesEvent('Delivery'));
    expect(played.play(timedOut(), SEND)).toEqual([]);
    expect(played.play(failed(1, played.now), SEND)).toEqual([]);
    expect(played.play(sesRefused(), SEND)).toEqual([]);
    expect(played.play(submitted(), SEND)).toEqual([]);
    expect(played.draft().state).toBe('delivered');
  });

  it('is kept when SES took the mail, whatever was thought of it in between', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(timedOut(), SEND);
    played.play({ type: 'escalate-uncertain', draft: 1 }, WATCH);
    played.play({ type: 'resolve-uncertain', outcome: 'did-not' });
    played.play({ type: 'reject-draft', reason: null });
    played.play(submitted(), SEND);
    expect(played.draft().state).toBe('submitted');
  });
});

describe('a send that never reported back', () => {
  it('becomes uncertain when its time is over, not before', () => {
    const played = openCase().receive().approveAndClaim();
    const claimedAt = played.draft().since;
    const early = { type: 'mark-uncertain', draft: 1, claimedBefore: '2026-11-02T10:00:09.999Z' } as const;
    expect(played.wait(120).play(early, WATCH)).toEqual([]);
    expect(played.play({ ...early, claimedBefore: claimedAt }, WATCH)).toEqual(['send-uncertain']);
    expect(played.play({ ...early, claimedBefore: claimedAt }, WATCH)).toEqual([]);
  });

  it('comes before a person, urgently, once', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(timedOut(), SEND);
    expect(played.play({ type: 'escalate-uncertain', draft: 1 }, WATCH)).toEqual(['send-escalated']);
    expect(played.play({ type: 'escalate-uncertain', draft: 1 }, WATCH)).toEqual([]);
    expect(played.state.priority).toBe('urgent');
  });

  it('can be declared not sent only when it was put before a person: until then the call may still be running', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(timedOut(), SEND);
    expect(played.attempt({ type: 'resolve-uncertain', outcome: 'did-not' }).refusal?.code).toBe('too-early');
    played.play({ type: 'escalate-uncertain', draft: 1 }, WATCH);
    expect(played.play({ type: 'resolve-uncertain', outcome: 'did-not' })).toEqual(['send-cleared']);
    expect(played.play(claim(), SEND)).toEqual(['send-claimed']);
    expect(played.draft()).toMatchObject({ state: 'sending', attempts: 2 });
  });

  it('is not sent past a newer message when a person finds that it did not go out', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(timedOut(), SEND);
    played.play({ type: 'escalate-uncertain', draft: 1 }, WATCH);
    played.receive();
    expect(played.play({ type: 'resolve-uncertain', outcome: 'did-not' })).toEqual([
      'send-cleared',
      'draft-superseded',
    ]);
    expect(played.state.currentDraft).toBe(2);
  });

  it('is refused where nothing is uncertain', () => {
    const played = openCase().receive();
    expect(played.attempt({ type: 'resolve-uncertain', outcome: 'went-out' }).refusal?.code).toBe('wrong-state');
  });
});
