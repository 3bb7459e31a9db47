import { describe, expect, it } from 'vitest';
import { openCase } from '../played-case.ts';
import { ANA, approve, BEN, claim, SEND, submitted } from '../sample-commands.ts';

const ask = { type: 'request-erasure', reason: 'The buyer asked for it.', role: 'lead' } as const;
const erase = { type: 'erase-case', reason: 'Checked.', role: 'auditor' } as const;

describe('a hold', () => {
  it('is placed once and released once', () => {
    const played = openCase().receive();
    const hold = { type: 'place-hold', reason: 'A-to-z claim.', reviewOn: '2027-01-01' } as const;
    played.play(hold);
    expect(played.state.hold).toEqual({ reason: 'A-to-z claim.', reviewOn: '2027-01-01', by: ANA });
    expect(played.attempt(hold).refusal?.code).toBe('wrong-state');
    expect(played.play({ type: 'release-hold', reason: 'Decided.' })).toEqual(['hold-released']);
    expect(played.play({ type: 'release-hold', reason: 'Decided.' })).toEqual([]);
  });

  it('keeps a case from being erased', () => {
    const played = openCase().receive();
    played.play(ask);
    played.play({ type: 'place-hold', reason: 'A-to-z claim.', reviewOn: '2027-01-01' });
    expect(played.attempt(ask).refusal?.code).toBe('wrong-state');
    expect(played.attempt(erase, BEN).refusal?.code).toBe('wrong-state');
  });
});

describe('erasing', () => {
  it('takes a lead and an auditor, two people', () => {
    const played = openCase().receive();
    expect(played.attempt(erase, BEN).refusal?.code).toBe('wrong-state');
    expect(played.play(ask, ANA)).toEqual(['erasure-requested']);
    expect(played.play(ask, ANA)).toEqual([]);
    expect(played.attempt(erase, ANA).refusal?.code).toBe('wrong-person');
    expect(played.attempt({ ...erase, role: 'lead' }, BEN).refusal?.code).toBe('wrong-person');
    expect(played.play(erase, BEN)).toContain('case-erased');
    expect(played.state).toMatchObject({ erased: true, erasureRequestedBy: null });
  });

  it('withdraws a reply that was approved: without its text it could never be sent', () => {
    const played = openCase().receive();
    played.play(approve());
    played.play(ask, ANA);
    played.play(erase, BEN);
    expect(played.draft().state).toBe('superseded');
    expect(played.wait(10).play(claim(), SEND)).toEqual([]);
  });

  it('is over for what comes after: a buyer who writes again is owed what a later reply promises', () => {
    const played = openCase().receive();
    played.play(ask, ANA);
    played.play(erase, BEN);
    played.receive();
    expect(played.state).toMatchObject({ erased: false, state: 'waiting', tally: { waiting: 2 } });
  });

  it('waits for a reply that is on its way: its outcome has to be known first', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(ask, ANA);
    expect(played.attempt(erase, BEN).refusal?.code).toBe('wrong-state');
    played.play(submitted(), SEND);
    expect(played.play(erase, BEN)).toContain('case-erased');
  });
});
