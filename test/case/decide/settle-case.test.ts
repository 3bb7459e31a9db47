import { describe, expect, it } from 'vitest';
import { openCase } from '../played-case.ts';
import { ANA, approve, BEN, claim, proposal, SEND, submitted, timedOut } from '../sample-commands.ts';

describe('settling without sending', () => {
  it('marks that no reply is needed, which ends clock and draft', () => {
    const played = openCase().receive();
    played.play(approve());
    expect(played.play({ type: 'mark-no-reply-needed' })).toEqual(['draft-superseded', 'no-reply-needed']);
    expect(played.state).toMatchObject({
      state: 'no-reply-needed',
      currentDraft: null,
      tally: { waiting: 0, 'no-reply-needed': 1 },
    });
    expect(played.play({ type: 'mark-no-reply-needed' })).toEqual([]);
    expect(played.wait(10).play(claim(), SEND)).toEqual([]);
  });

  it('closes a case for good until mail comes', () => {
    const played = openCase().receive();
    played.play({ type: 'close-case', reason: 'A test mail.' });
    expect(played.state.state).toBe('closed');
    expect(played.play({ type: 'close-case', reason: null })).toEqual([]);
  });

  it('releases a mail from quarantine', () => {
    const played = openCase().receive({ disposition: 'quarantined', draft: null });
    played.play({ type: 'mark-no-reply-needed' });
    expect(played.state).toMatchObject({ state: 'no-reply-needed', tally: { quarantined: 0, 'no-reply-needed': 1 } });
  });

  it.each(['mark-no-reply-needed', 'close-case'] as const)('%s is refused while a reply is on its way', (type) => {
    const played = openCase().receive().approveAndClaim();
    const command = type === 'close-case' ? ({ type, reason: null } as const) : { type };
    expect(played.attempt(command).refusal?.code).toBe('wrong-state');
    played.play(timedOut(), SEND);
    expect(played.attempt(command).refusal?.code).toBe('wrong-state');
  });
});

describe('an answer that was sent by hand', () => {
  it('answers the message with the draft that was copied', () => {
    const played = openCase().receive();
    expect(played.play({ type: 'mark-sent-by-hand' })).toEqual(['reply-sent-by-hand']);
    expect(played.draft().state).toBe('sent-by-hand');
    expect(played.state).toMatchObject({ state: 'answered', currentDraft: null });
  });

  it('takes the approved reply off the queue', () => {
    const played = openCase().receive();
    played.play(approve());
    played.play({ type: 'mark-sent-by-hand' });
    expect(played.wait(10).play(claim(), SEND)).toEqual([]);
  });

  it('answers without any draft', () => {
    const played = openCase().receive({ draft: null });
    expect(played.play({ type: 'mark-sent-by-hand' })).toEqual(['answered-elsewhere']);
    expect(played.state.state).toBe('answered');
  });

  it('is refused while the reply is being sent, and when nothing waits', () => {
    const played = openCase().receive().approveAndClaim();
    expect(played.attempt({ type: 'mark-sent-by-hand' }).refusal?.code).toBe('wrong-state');
    played.play(submitted(), SEND);
    expect(played.attempt({ type: 'mark-sent-by-hand' }).refusal?.code).toBe('wrong-state');
  });
});

describe('who has a case, and what it is about', () => {
  it('is taken by one person at a time', () => {
    const played = openCase().receive();
    expect(played.play({ type: 'assign-case', to: ANA })).toEqual(['case-assigned']);
    expect(played.play({ type: 'assign-case', to: ANA })).toEqual([]);
    expect(played.attempt({ type: 'assign-case', to: BEN }, BEN).refusal?.code).toBe('wrong-person');
    expect(played.play({ type: 'release-case' })).toEqual(['case-released']);
    expect(played.play({ type: 'release-case' })).toEqual([]);
  });

  it('a person classifies with certainty', () => {
    const played = openCase().receive();
    played.play({ type: 'reclassify-case', category: 'quality', scenario: 'defective' });
    expect(played.state).toMatchObject({ category: 'quality', scenario: 'defective', confidence: 1 });
    expect(played.play({ type: 'reclassify-case', category: 'quality', scenario: 'defective' })).toEqual([]);
  });

  it('an offer stays open until someone says that it was done', () => {
    const refund = { kind: 'refund', detail: '20 %', choice: null, dueAt: null };
    const played = openCase()
      .receive({ draft: proposal({ offers: [refund] }) })
      .approveAndClaim();
    played.play(submitted(), SEND);
    expect(played.draft().offers).toEqual([{ ...refund, done: false }]);
    expect(played.play({ type: 'complete-offer', draft: 1, index: 0 })).toEqual(['offer-done']);
    expect(played.play({ type: 'complete-offer', draft: 1, index: 0 })).toEqual([]);
    expect(played.attempt({ type: 'complete-offer', draft: 1, index: 1 }).refusal?.code).toBe('wrong-state');
  });
});
