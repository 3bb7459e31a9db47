import { describe, expect, it } from 'vitest';
import type { Risk } from '../../../shared/content/vocabulary.ts';
import type { Finding } from '../../../shared/draft/draft.ts';
import { openCase } from '../played-case.ts';
import {
  ANA,
  approve,
  BEN,
  claim,
  DELIVERY,
  proposal,
  recordedMail,
  SEND,
  sesEvent,
  sesRefused,
  sha256Of,
  submitted,
  TRIAGE,
  timedOut,
  WATCH,
} from '../sample-commands.ts';

const LINK: Finding = { rule: 'link', severity: 'block', start: 0, end: 4, message: 'A link.', suggestion: null };

const PROMISE = { kind: 'answer-by', detail: null, choice: null, dueAt: '2026-11-04T10:00:00.000Z' };

describe('approving', () => {
  it('holds for what was read, and waits out the moment in which it can be taken back', () => {
    const played = openCase().receive();
    expect(played.play(approve())).toEqual(['draft-approved']);
    expect(played.draft()).toMatchObject({
      state: 'approved',
      approvedBy: ANA,
      sendNotBefore: '2026-11-02T10:00:10.000Z',
    });
  });

  it('is refused for another text than the one that stands', () => {
    const played = openCase().receive();
    expect(played.attempt(approve(sha256Of('9'))).refusal?.code).toBe('not-current');
  });

  it('is refused after the buyer wrote again, even without a new draft', () => {
    const played = openCase().receive().approveAndClaim();
    played.receive({ draft: null });
    played.play(timedOut(), SEND);
    played.play({ type: 'escalate-uncertain', draft: 1 }, WATCH);
    played.play({ type: 'resolve-uncertain', outcome: 'did-not' });
    expect(played.draft().state).toBe('superseded');
    expect(played.attempt(approve()).refusal).toBeDefined();
  });

  it('changes nothing the second time, by the same person', () => {
    const played = openCase().receive();
    played.play(approve());
    expect(played.play(approve())).toEqual([]);
    played.wait(10).play(claim(), SEND);
    expect(played.play(approve())).toEqual([]);
  });

  it('is asked for anew where the words that went out stand there as the answer that they promised', () => {
    const played = openCase()
      .receive({ draft: proposal({ offers: [PROMISE] }) })
      .approveAndClaim();
    played.play(submitted(), SEND);
    played.play({ type: 'edit-draft', draft: proposal() });
    expect(played.draft(2).contentHash).toBe(played.draft(1).contentHash);
    expect(played.play(approve())).toEqual(['draft-approved']);
    expect(played.draft(2).state).toBe('approved');
  });

  it('is refused to the second of two people, who learns that it was done', () => {
    const played = openCase().receive();
    played.play(approve(), ANA);
    expect(played.attempt(approve(), BEN).refusal).toMatchObject({
      code: 'wrong-state',
      message: 'The draft is approved already.',
    });
  });

  it('is refused for a second reply to the same message', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(timedOut(), SEND);
    const refusal = played.attempt({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('2') }) }).refusal;
    expect(refusal?.code).toBe('wrong-state');
  });

  it('is refused while the draft has gaps, and names them', () => {
    const played = openCase().receive({ draft: proposal({ missing: ['carrier', 'recipient'] }) });
    expect(played.attempt(approve()).refusal).toMatchObject({
      code: 'blocked',
      message: expect.stringContaining('carrier, recipient'),
    });
    expect(played.attempt(approve(undefined, { override: 'The lead knows.' })).refusal?.code).toBe('blocked');
  });

  it("is refused against Amazon's rules unless a lead says why", () => {
    const played = openCase().receive();
    expect(played.attempt(approve(undefined, { findings: [LINK] })).refusal).toMatchObject({
      code: 'blocked',
      details: { findings: [LINK] },
    });
    expect(played.play(approve(undefined, { findings: [LINK], override: 'The carrier asks for it.' }))).toEqual([
      'draft-approved',
    ]);
  });

  it('asks to look at every mark first', () => {
    const played = openCase().receive({ marks: ['unproven-sender', 'message-id-reused'], trust: 'unproven' });
    expect(played.attempt(approve(undefined, { acknowledged: ['unproven-sender'] })).refusal).toMatchObject({
      code: 'not-acknowledged',
      details: { acknowledge: ['message-id-reused'] },
    });
    expect(played.play(approve(undefined, { acknowledged: ['message-id-reused', 'unproven-sender'] }))).toEqual([
      'draft-approved',
    ]);
  });

  it.each<Risk>(['safety', 'legal-threat', 'a-to-z-threat'])('takes two people for %s', (risk) => {
    const played = openCase().receive({ risks: [risk] });
    expect(played.play(approve(), ANA)).toEqual(['draft-endorsed']);
    expect(played.attempt(approve(), ANA).refusal?.code).toBe('wrong-person');
    expect(played.play(approve(), BEN)).toEqual(['draft-approved']);
    expect(played.draft()).toMatchObject({ endorsedBy: ANA, approvedBy: BEN });
  });

  it('by the first of two people does not outlive a withdrawal', () => {
    const played = openCase().receive({ risks: ['safety'] });
    played.play(approve(), ANA);
    played.play(approve(), BEN);
    played.play({ type: 'withdraw-approval' }, BEN);
    expect(played.play(approve(), BEN)).toEqual(['draft-endorsed']);
  });
});

describe('editing', () => {
  it('makes a new draft and ends the approval of the old one', () => {
    const played = openCase().receive();
    played.play(approve());
    expect(played.play({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('2') }) })).toEqual([
      'draft-superseded',
      'draft-created',
    ]);
    expect(played.draft(1).state).toBe('superseded');
    expect(played.draft(2)).toMatchObject({ state: 'waiting', answers: 1, author: ANA });
    expect(played.attempt(approve()).refusal?.code).toBe('not-current');
  });

  it('is refused while a reply to the message is on its way', () => {
    const played = openCase().receive().approveAndClaim();
    expect(played.attempt({ type: 'edit-draft', draft: proposal() }).refusal?.code).toBe('wrong-state');
  });

  it('is refused while the latest of several replies is on its way, whatever became of the earlier ones', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(timedOut(), SEND);
    played.receive({ draft: proposal({ contentHash: sha256Of('2') }) }).approveAndClaim(2);
    expect(played.attempt({ type: 'edit-draft', draft: proposal() }).refusal?.code).toBe('wrong-state');
  });

  it('is refused when nothing waits for an answer', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(submitted(), SEND);
    expect(played.attempt({ type: 'edit-draft', draft: proposal() }).refusal?.code).toBe('wrong-state');
  });

  it('writes the answer that a holding reply promised, once', () => {
    const played = openCase()
      .receive({ draft: proposal({ offers: [PROMISE] }) })
      .approveAndClaim();
    played.play(submitted(), SEND);
    played.play({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('2') }) });
    expect(played.draft(2)).toMatchObject({ answers: 1, followsUp: 1 });
    played.approveAndClaim(2).play(submitted(2), SEND);
    expect(played.draft(1)?.offers).toMatchObject([{ done: true }]);
    const third = played.attempt({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('3') }) });
    expect(third.refusal?.message).toBe('No message of this case waits for an answer.');
    played.play(sesEvent('Bounce', 2), DELIVERY);
    expect(played.draft(1)?.offers).toMatchObject([{ done: false }]);
  });

  it('writes that answer also when the buyer said something in between that needs no reply', () => {
    const played = openCase()
      .receive({ draft: proposal({ offers: [PROMISE] }) })
      .approveAndClaim();
    played.play(submitted(), SEND);
    played.receive({ draft: null }).play({ type: 'mark-no-reply-needed' });
    played.play({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('2') }) });
    expect(played.draft(2)).toMatchObject({ answers: 2, followsUp: 1 });
    played.approveAndClaim(2).play(submitted(2), SEND);
    expect(played.draft(1)?.offers).toMatchObject([{ done: true }]);
  });

  it('does not write that answer twice, whatever the buyer says while the first may have gone out', () => {
    const played = openCase()
      .receive({ draft: proposal({ offers: [PROMISE] }) })
      .approveAndClaim();
    played.play(submitted(), SEND);
    played.play({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('2') }) });
    played.approveAndClaim(2).play(timedOut(2), SEND);
    played.receive({ draft: null }).wait(60).play(recordedMail(played.now, 'own-copy'), TRIAGE);
    expect(played.state.tally.waiting).toBe(0);
    const second = played.attempt({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('3') }) });
    expect(second.refusal?.message).toMatch(/is on its way/);
  });

  it('answers the last of several waiting messages, and with it all of them', () => {
    const played = openCase().receive().receive().receive();
    played.play({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('9') }) });
    played.approveAndClaim().play(submitted(4), SEND);
    expect(played.state.tally).toMatchObject({ waiting: 0, answered: 3 });
  });
});

describe('taking back and rejecting', () => {
  it('an approval can be taken back until the reply was claimed', () => {
    const played = openCase().receive();
    played.play(approve());
    expect(played.play({ type: 'withdraw-approval' })).toEqual(['approval-withdrawn']);
    expect(played.draft()).toMatchObject({ state: 'waiting', approvedBy: null, sendNotBefore: null });
    expect(played.play({ type: 'withdraw-approval' })).toEqual([]);
    played.approveAndClaim();
    expect(played.attempt({ type: 'withdraw-approval' }).refusal?.code).toBe('wrong-state');
  });

  it('a rejected draft leaves its message waiting', () => {
    const played = openCase().receive();
    played.play({ type: 'reject-draft', reason: 'Too cold.' });
    expect(played.draft().state).toBe('rejected');
    expect(played.state).toMatchObject({ state: 'waiting', currentDraft: null });
    expect(played.attempt({ type: 'reject-draft', reason: null }).refusal?.code).toBe('wrong-state');
  });

  it('a draft that SES refused can be approved again as it is, and gets its full number of tries', () => {
    const played = openCase().receive();
    for (let round = 0; round < 10; round += 1) {
      played.approveAndClaim().play(sesRefused(), SEND);
      expect(played.draft()).toMatchObject({
        state: 'waiting',
        approvedBy: null,
        problem: expect.stringContaining('MessageRejected'),
      });
    }
  });
});

describe('two people', () => {
  it('who is assigned has the case alone until it is released', () => {
    const played = openCase().receive();
    played.play({ type: 'assign-case', to: ANA });
    for (const command of [
      approve(),
      { type: 'edit-draft', draft: proposal() },
      { type: 'withdraw-approval' },
      { type: 'reject-draft', reason: null },
      { type: 'mark-no-reply-needed' },
      { type: 'mark-sent-by-hand' },
      { type: 'close-case', reason: null },
      { type: 'reclassify-case', category: null, scenario: null },
    ] as const) {
      expect(played.attempt(command, BEN).refusal?.code, command.type).toBe('wrong-person');
    }
    played.play({ type: 'release-case' }, BEN);
    expect(played.play(approve(), BEN)).toEqual(['draft-approved']);
  });
});
