import { describe, expect, it } from 'vitest';
import { openCase } from '../played-case.ts';
import {
  approve,
  failed,
  proposal,
  receiveMail,
  recordedMail,
  SEND,
  sesEvent,
  sha256Of,
  submitted,
  TRIAGE,
} from '../sample-commands.ts';

describe('a mail that joins its case', () => {
  it('opens the case, takes its place and brings its draft', () => {
    const played = openCase();
    expect(played.play(receiveMail(played.now), TRIAGE)).toEqual(['case-opened', 'message-received', 'draft-created']);
    expect(played.state).toMatchObject({ state: 'waiting', messageCount: 1, currentDraft: 1, version: 3 });
    expect(played.draft()).toMatchObject({ state: 'waiting', answers: 1, followsUp: null });
  });

  it('is kept without a draft where none was proposed', () => {
    const played = openCase().receive({ draft: null });
    expect(played.state).toMatchObject({ state: 'waiting', draftCount: 0, currentDraft: null });
  });

  it('is kept as a case of its own when it is a notice, and asks for nothing', () => {
    const played = openCase();
    played.play(recordedMail(played.now, 'notice'), TRIAGE);
    expect(played.state).toMatchObject({ state: 'closed', tally: { recorded: 1, waiting: 0 } });
  });

  it('waits in quarantine when nobody should answer it unseen', () => {
    const played = openCase().receive({ kind: 'unreadable', disposition: 'quarantined', draft: null, dueAt: null });
    expect(played.state).toMatchObject({ state: 'quarantined', tally: { quarantined: 1 } });
  });

  it('takes the place of the draft that answered an earlier message, and withdraws its approval', () => {
    const played = openCase().receive();
    played.play(approve());
    played.receive({ draft: proposal({ contentHash: sha256Of('2') }) });
    expect(played.draft(1).state).toBe('superseded');
    expect(played.draft(2)).toMatchObject({ state: 'waiting', answers: 2 });
    expect(played.state.currentDraft).toBe(2);
  });

  it('leaves the text that stands when its sender is not proven, and takes back an approval that did not know of it', () => {
    const played = openCase().receive();
    played.play(approve());
    played.receive({ trust: 'unproven', supersedes: false });
    expect(played.draft(1)).toMatchObject({ state: 'waiting', approvedBy: null });
    expect(played.state).toMatchObject({ draftCount: 1, messageCount: 2, tally: { waiting: 2 } });
  });

  it('does not touch a reply that is on its way, and gets a draft beside it', () => {
    const played = openCase().receive().approveAndClaim().receive();
    expect(played.draft(1).state).toBe('sending');
    expect(played.draft(2)).toMatchObject({ state: 'waiting', answers: 2 });
    played.play(submitted(1), SEND);
    expect(played.state.messages.map(({ disposition }) => disposition)).toEqual(['answered', 'waiting']);
    expect(played.state.currentDraft).toBe(2);
  });

  it('raises the priority of a buyer who writes a third time unanswered', () => {
    const played = openCase().receive().receive();
    expect(played.state.priority).toBe('normal');
    played.receive();
    expect(played.state).toMatchObject({ priority: 'high', risks: ['third-message-unanswered'] });
  });

  it('reopens a case that was answered or closed', () => {
    const answered = openCase().receive().approveAndClaim();
    answered.play(submitted(), SEND);
    expect(answered.receive().state.state).toBe('waiting');
    const closed = openCase().receive();
    closed.play({ type: 'close-case', reason: null });
    expect(closed.receive().state.state).toBe('waiting');
  });

  it('keeps what the buyer wanted when only a notice follows', () => {
    const played = openCase().receive({ category: 'return', scenario: 'exchange' });
    played.play(recordedMail(played.now, 'notice', { category: null, scenario: null }), TRIAGE);
    expect(played.state).toMatchObject({ category: 'return', scenario: 'exchange', state: 'waiting', draftCount: 1 });
  });
});

describe('the copy of a reply', () => {
  const copy = (played: ReturnType<typeof openCase>, change = {}) => recordedMail(played.now, 'own-copy', change);

  it('that was written in Seller Central answers the message, stops its clock and supersedes the draft', () => {
    const played = openCase().receive().wait(60);
    expect(played.play(copy(played), TRIAGE)).toEqual(['message-received', 'draft-superseded', 'answered-elsewhere']);
    expect(played.state).toMatchObject({
      state: 'answered',
      currentDraft: null,
      tally: { answered: 1, recorded: 1, waiting: 0 },
    });
  });

  it('does not answer a message that was sent after it', () => {
    const played = openCase().receive();
    const sentAt = played.now;
    played.wait(60).receive().wait(60);
    played.play(copy(played, { sentAt }), TRIAGE);
    expect(played.state.messages.map(({ disposition }) => disposition)).toEqual(['answered', 'waiting', 'recorded']);
    expect(played.draft(2).state).toBe('waiting');
  });

  it('that we sent ourselves changes nothing but the record', () => {
    const played = openCase().receive().approveAndClaim();
    expect(played.play(copy(played, { sentFromHere: true }), TRIAGE)).toEqual(['message-received']);
    expect(played.state.state).toBe('waiting');
  });

  it('settles nothing when it is not proven to be from Amazon', () => {
    const played = openCase().receive();
    for (const trust of ['unproven', 'spam', 'virus'] as const) played.play(copy(played, { trust }), TRIAGE);
    expect(played.state.state).toBe('waiting');
    expect(played.draft().state).toBe('waiting');
  });

  it('keeps a reply that was tried in vain from being sent once more', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(copy(played), TRIAGE);
    played.play(failed(1, played.now), SEND);
    played.wait(60).attempt({ ...claimOf(played) }, SEND);
    expect(played.draft()).toMatchObject({ state: 'superseded' });
  });

  it('written in Seller Central supersedes a draft that was to keep a holding promise', () => {
    const promise = { kind: 'answer-by', detail: null, choice: null, dueAt: null };
    const played = openCase()
      .receive({ draft: proposal({ offers: [promise] }) })
      .approveAndClaim();
    played.play(submitted(), SEND);
    played.play({ type: 'edit-draft', draft: proposal({ contentHash: sha256Of('2') }) });
    played.play(approve(sha256Of('2')));
    played.wait(60).play(copy(played), TRIAGE);
    expect(played.draft(2).state).toBe('superseded');
  });
});

describe("Amazon's refusal of a reply", () => {
  it('reopens the case as a bounce, on its old clock', () => {
    const played = openCase().receive();
    const dueAt = played.state.messages[0]?.dueAt;
    played.approveAndClaim().play(submitted(), SEND);
    played.play(recordedMail(played.now, 'refusal'), TRIAGE);
    expect(played.draft()).toMatchObject({
      state: 'bounced',
      problem: 'Amazon refused to deliver this reply to the buyer.',
    });
    expect(played.state).toMatchObject({ state: 'waiting' });
    expect(played.state.messages[0]).toMatchObject({
      disposition: 'waiting',
      dueAt,
      answeredBy: null,
      answeredAt: null,
    });
  });

  it('reopens nothing when it names a reply that is not of this case, and waits for a person', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(submitted(), SEND);
    const stray = { ...recordedMail(played.now, 'refusal'), references: ['<ses-99@eu-west-1.amazonses.com>'] };
    expect(played.play(stray, TRIAGE)).toEqual(['message-received']);
    expect(played.draft().state).toBe('submitted');
    expect(played.state).toMatchObject({ state: 'waiting', tally: { answered: 1, waiting: 1 } });
  });

  it('is taken for the reply whose Message-ID is not known yet', () => {
    const played = openCase().receive().approveAndClaim();
    const early = { ...recordedMail(played.now, 'refusal'), references: ['<ses-1@email.amazonses.com>'] };
    played.play(early, TRIAGE);
    expect(played.draft().state).toBe('bounced');
  });

  it('is recorded when the reply is known to be refused already', () => {
    const played = openCase().receive().approveAndClaim();
    played.play(submitted(), SEND);
    const notice = () => ({ ...recordedMail(played.now, 'refusal'), references: ['<ses-1@email.amazonses.com>'] });
    played.play(notice(), TRIAGE);
    played.play(notice(), TRIAGE);
    expect(played.state.tally).toMatchObject({ recorded: 2, waiting: 1 });
  });

  it('waits for a person where no reply went out, and settles nothing when it may be forged', () => {
    const nothingSent = openCase().receive();
    expect(nothingSent.play(recordedMail(nothingSent.now, 'refusal'), TRIAGE)).toEqual(['message-received']);
    expect(nothingSent.state.tally.waiting).toBe(2);
    const forged = openCase().receive().approveAndClaim();
    forged.play(sesEvent('Delivery'));
    forged.play(recordedMail(forged.now, 'refusal', { trust: 'unproven' }), TRIAGE);
    expect(forged.draft().state).toBe('delivered');
  });
});

function claimOf(played: ReturnType<typeof openCase>) {
  const original = { key: 'sent/1.eml', versionId: null, sha256: sha256Of('e'), plainHash: sha256Of('f') };
  return {
    type: 'claim-send',
    draft: 1,
    contentHash: played.draft(1).contentHash,
    original,
    sendingStopped: false,
  } as const;
}

describe('an A-to-z claim in a thread', () => {
  const claimed = () =>
    openCase().receive().receive({ kind: 'a-to-z', supersedes: false, draft: null, priority: 'urgent' });

  it('keeps its clock when the reply to the buyer goes out', () => {
    const played = claimed().approveAndClaim(1);
    played.play(submitted(1), SEND);
    expect(played.state).toMatchObject({ state: 'waiting', tally: { answered: 1, waiting: 1 } });
    expect(played.state.messages.find(({ kind }) => kind === 'a-to-z')?.disposition).toBe('waiting');
  });

  it('is not answered by a copy of a reply to the buyer', () => {
    const played = claimed();
    played.play(recordedMail(played.now, 'own-copy'), TRIAGE);
    expect(played.state.messages.find(({ kind }) => kind === 'a-to-z')?.disposition).toBe('waiting');
  });

  it('ends by the word of a person', () => {
    const played = claimed();
    played.play({ type: 'mark-sent-by-hand' });
    expect(played.state.tally).toMatchObject({ answered: 1, waiting: 1 });
    played.play({ type: 'mark-sent-by-hand' });
    expect(played.state.tally).toMatchObject({ answered: 2, waiting: 0 });
  });
});

describe('a second, harmless message', () => {
  it('neither calms a dangerous case nor changes what it is about', () => {
    const played = openCase().receive({ category: 'quality', risks: ['safety'], priority: 'urgent', draft: null });
    played.receive({ category: null, scenario: null, risks: [], priority: 'normal', draft: null });
    expect(played.state).toMatchObject({ category: 'quality', priority: 'urgent', risks: ['safety'] });
  });
});

describe('a refusal by Amazon', () => {
  it('proves that an uncertain reply went out, and brings its message back', () => {
    const played = openCase().receive().approveAndClaim(1);
    played.play(recordedMail(played.now, 'refusal'), TRIAGE);
    expect(played.draft(1)).toMatchObject({ state: 'bounced' });
    expect(played.state).toMatchObject({ state: 'waiting', tally: { waiting: 1, recorded: 1 } });
  });
});
