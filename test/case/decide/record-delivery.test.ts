import { describe, expect, it } from 'vitest';
import { DELIVERY_EVENT_TYPES, type DeliveryEventType } from '../../../shared/case/decide/record-delivery.ts';
import { openCase } from '../played-case.ts';
import {
  approve,
  DELIVERY,
  failed,
  proposal,
  SEND,
  sesEvent,
  sha256Of,
  submitted,
  timedOut,
  WATCH,
} from '../sample-commands.ts';

const sent = () => {
  const played = openCase().receive().approveAndClaim();
  played.play(submitted(), SEND);
  return played;
};

describe('what SES reports of a reply', () => {
  it('delivers it', () => {
    const played = sent();
    expect(played.play(sesEvent('Delivery'), DELIVERY)).toEqual(['reply-delivered']);
    expect(played.draft().state).toBe('delivered');
  });

  it('proves the submission when it overtakes the answer of the call', () => {
    const played = openCase().receive().approveAndClaim();
    expect(played.play(sesEvent('Delivery'), DELIVERY)).toEqual(['send-submitted', 'reply-delivered']);
    expect(played.draft()).toMatchObject({ state: 'delivered', sesMessageId: 'ses-1' });
    expect(played.state.state).toBe('answered');
  });

  it.each(DELIVERY_EVENT_TYPES)('%s changes nothing the second time', (event) => {
    const played = sent();
    played.play(sesEvent(event), DELIVERY);
    expect(played.play(sesEvent(event), DELIVERY)).toEqual([]);
  });

  it.each<DeliveryEventType>(['Bounce', 'Reject', 'Rendering Failure'])(
    '%s reopens the case, on its old clock, and says why',
    (event) => {
      const played = sent();
      played.play(sesEvent(event), DELIVERY);
      expect(played.draft()).toMatchObject({ state: 'bounced', problem: `SES reported ${event}.` });
      expect(played.state).toMatchObject({ state: 'waiting', tally: { waiting: 1, answered: 0 } });
      expect(played.state.messages[0]?.dueAt).toBe('2026-11-03T10:00:00.000Z');
    },
  );

  it('a bounce can follow a delivery, and a delivery that comes after it changes nothing', () => {
    const played = sent();
    played.play(sesEvent('Delivery'), DELIVERY);
    played.play(sesEvent('Bounce'), DELIVERY);
    expect(played.play(sesEvent('Delivery'), DELIVERY)).toEqual([]);
    expect(played.draft().state).toBe('bounced');
  });

  it('a bounce of one reply leaves what another one answered', () => {
    const played = sent().receive({ draft: proposal({ contentHash: sha256Of('2') }) });
    played.approveAndClaim(2).play(submitted(2), SEND);
    played.play(sesEvent('Bounce', 1), DELIVERY);
    expect(played.state.messages.map(({ disposition }) => disposition)).toEqual(['waiting', 'answered']);
  });

  it('a bounce lets the message be answered anew', () => {
    const played = sent();
    played.play(sesEvent('Bounce'), DELIVERY);
    played.play({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('2') }) });
    played.approveAndClaim(2).play(submitted(2), SEND);
    expect(played.state.state).toBe('answered');
  });

  it('settles what nobody knew, also after a person said that nothing was sent', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(timedOut(), SEND);
    played.play({ type: 'escalate-uncertain', draft: 1 }, WATCH);
    played.play({ type: 'resolve-uncertain', outcome: 'did-not' });
    played.play(sesEvent('Send'), DELIVERY);
    expect(played.draft()).toMatchObject({ state: 'submitted', problem: null, escalated: false });
  });

  it('tells of delay and complaint without moving the reply', () => {
    const played = sent();
    expect(played.play(sesEvent('DeliveryDelay'), DELIVERY)).toEqual(['reply-delayed']);
    expect(played.play(sesEvent('Complaint'), DELIVERY)).toEqual(['reply-complained']);
    expect(played.draft()).toMatchObject({ state: 'submitted', problem: 'SES reported Complaint.' });
  });

  it('is no proof for a draft that was never claimed: its tag must be forged', () => {
    const played = openCase().receive();
    played.play(approve());
    expect(played.play(sesEvent('Delivery'), DELIVERY)).toEqual([]);
    expect(played.draft().state).toBe('approved');
  });

  it('proves the submission of a draft that was thought to have failed', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(failed(1, '2026-11-02T11:00:00.000Z'), SEND);
    played.play(sesEvent('Send'), DELIVERY);
    expect(played.draft().state).toBe('submitted');
  });

  it('is refused for a draft that the case does not have', () => {
    expect(openCase().receive().attempt(sesEvent('Send', 9)).refusal?.code).toBe('wrong-state');
  });
});
