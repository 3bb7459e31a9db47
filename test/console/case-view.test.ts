import { describe, expect, it } from 'vitest';
import { type CaseView, caseSchema } from '../../functions/console/page/api/contract.ts';
import { changesSince } from '../../functions/console/page/case/case-changes.ts';
import { conversation } from '../../functions/console/page/case/conversation.ts';
import { afterLeaving, neighbour } from '../../functions/console/page/case/next-case.ts';
import { owedOffers } from '../../functions/console/page/case/owed-offers.ts';
import { approvalBarriers, isClean } from '../../functions/console/page/draft/approval-barriers.ts';
import { editedDraft, replyMode } from '../../functions/console/page/draft/reply-mode.ts';
import { templateChoices } from '../../functions/console/page/draft/template-choice.ts';
import { createWords } from '../../functions/console/page/words/words.ts';
import { TEMPLATE_IDS } from '../../shared/content/templates/schema.ts';

const cleanDraft = {
  n: 1,
  state: 'waiting',
  subject: 'Re: Where is it',
  body: 'Thank you for asking. It arrives tomorrow.',
  language: 'en',
  hash: 'a'.repeat(64),
};

const event = (seq: number, type: string, actor: string, data: Record<string, unknown> = {}) => ({
  seq,
  at: `2026-11-20T10:00:0${seq}.000Z`,
  actor,
  type,
  data,
  hash: String(seq).repeat(64),
});

function viewed(change: Record<string, unknown> = {}, draft: Record<string, unknown> | null = {}): CaseView {
  return caseSchema.parse({
    id: 'c1',
    store: 'demo-us',
    state: 'waiting',
    priority: 'normal',
    version: 3,
    messages: [{ n: 1, at: '2026-11-20T10:00:00.000Z', from: 'Ana', text: 'Where is it?' }],
    draft: draft && { ...cleanDraft, ...draft },
    events: [],
    ...change,
  });
}

const reading = { unsaved: false, acknowledged: [], me: 'mia' };

describe('what stands between a case and "approve"', () => {
  it('is nothing for a clean draft, and one key sends it', () => {
    expect(approvalBarriers(viewed(), reading)).toEqual([]);
    expect(isClean(viewed(), reading)).toBe(true);
  });

  it.each([
    ['no-draft', viewed({}, null), reading],
    ['draft-not-waiting', viewed({}, { state: 'approved' }), reading],
    ['taken-by-another', viewed({ assignee: 'user:li' }), reading],
    ['second-person', viewed({}, { endorsedBy: 'user:mia' }), reading],
    ['unsaved', viewed(), { ...reading, unsaved: true }],
    ['gaps', viewed({}, { body: 'By [[carrier]].' }), reading],
    ['gaps', viewed({}, { missing: ['carrier'] }), reading],
    [
      'blocked',
      viewed({}, { policy: [{ rule: 'phone', severity: 'block', start: 0, end: 5, message: 'A phone number.' }] }),
      reading,
    ],
    ['unacknowledged', viewed({ marks: ['unproven-sender'] }), reading],
  ] as const)('is %s', (barrier, situation, by) => {
    expect(approvalBarriers(situation, by)).toEqual([barrier]);
    expect(isClean(situation, by)).toBe(false);
  });

  it('is not what the same person has, ticked, or was endorsed by another', () => {
    const situation = viewed({ assignee: 'user:mia', marks: ['unproven-sender'] }, { endorsedBy: 'user:li' });
    expect(approvalBarriers(situation, { ...reading, acknowledged: ['unproven-sender'] })).toEqual([]);
  });

  it.each([
    ['a warning', viewed({}, { policy: [{ rule: 'tone', severity: 'warn', start: 0, end: 5, message: 'Negative.' }] })],
    ['a risk', viewed({ risks: ['anger'] })],
  ])('can be %s that a person has to look at: no key sends it, the button does', (_name, situation) => {
    expect(approvalBarriers(situation, reading)).toEqual([]);
    expect(isClean(situation, reading)).toBe(false);
  });

  it('never lets a key send what was ticked', () => {
    const ticked = { ...reading, acknowledged: ['unproven-sender'] };
    expect(isClean(viewed({ marks: ['unproven-sender'] }), ticked)).toBe(false);
  });
});

describe('what may be written', () => {
  it.each([
    ['write', 'waiting', 'waiting'],
    ['write', 'waiting', 'rejected'],
    ['write', 'waiting', 'bounced'],
    ['read', 'waiting', 'approved'],
    ['read', 'waiting', 'uncertain'],
    ['read', 'answered', 'delivered'],
    ['read', 'quarantined', 'waiting'],
    ['read', 'closed', 'superseded'],
  ] as const)('is %s for a case that is %s with a draft that is %s', (mode, state, draftState) => {
    expect(replyMode(viewed({ state }, { state: draftState }))).toBe(mode);
  });

  it('is a first reply where there is no draft', () => {
    expect(replyMode(viewed({}, null))).toBe('write');
  });

  it('is the answer that a holding reply promised, on a blank page', () => {
    const sent = { ...cleanDraft, state: 'delivered', offers: [{ kind: 'answer-by', detail: null }] };
    const promised = viewed({ state: 'answered', drafts: [sent] }, sent);
    expect(replyMode(promised)).toBe('follow-up');
    expect(editedDraft(promised)).toBeNull();
  });
});

describe('a conversation', () => {
  it('holds both sides in the order in which they were said, and no draft that did not go out', () => {
    const turns = conversation(
      viewed({
        messages: [
          { n: 1, at: '2026-11-20T09:00:00.000Z', from: 'Ana', text: 'Where is it?' },
          { n: 2, at: '2026-11-20T11:00:00.000Z', from: 'Ana', text: 'Thank you!' },
        ],
        drafts: [cleanDraft, { ...cleanDraft, n: 2, body: 'Never sent.' }],
        events: [event(4, 'send-submitted', 'function:send', { n: 1 })],
      }),
    );
    expect(turns.map((turn) => (turn.who === 'seller' ? turn.text : turn.message.text))).toEqual([
      'Where is it?',
      cleanDraft.body,
      'Thank you!',
    ]);
  });
});

describe('what changed while a case was read', () => {
  it('is what others did since, not oneself, and no bookkeeping', () => {
    const now = viewed({
      events: [
        event(3, 'draft-created', 'function:triage'),
        event(4, 'message-received', 'function:triage'),
        event(5, 'case-assigned', 'user:mia'),
        event(6, 'draft-created', 'user:li'),
        event(7, 'send-claimed', 'function:send'),
      ],
    });
    expect(changesSince(viewed({ version: 3 }), now, 'mia').map(({ seq }) => seq)).toEqual([4, 6]);
  });
});

describe('what is owed to the buyer', () => {
  const sent = (offers: Record<string, unknown>[], state = 'delivered') =>
    viewed({ drafts: [{ ...cleanDraft, n: 2, state, offers }] });
  const kinds = (of: CaseView) => owedOffers(of).map(({ kind, draft, index }) => [kind, draft, index]);

  it('is each promise of a reply that went out, until it is done', () => {
    const offers = [{ kind: 'rma', done: true }, { kind: 'document' }, { kind: 'answer-by' }];
    expect(kinds(sent(offers))).toEqual([
      ['document', 2, 1],
      ['answer-by', 2, 2],
    ]);
    expect(kinds(sent(offers, 'bounced'))).toEqual([]);
    expect(kinds(sent(offers, 'waiting'))).toEqual([]);
  });

  it('is one of several that the buyer chooses from', () => {
    const choice = 'keep-or-return';
    const open = [
      { kind: 'partial-refund', choice },
      { kind: 'rma', choice },
    ];
    expect(kinds(sent(open))).toHaveLength(2);
    expect(kinds(sent([{ ...open[0], done: true }, { ...open[1] }]))).toEqual([]);
  });
});

describe('moving through the queue', () => {
  const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('stops at its ends and starts at its top', () => {
    expect(neighbour(items, 'b', 1)?.id).toBe('c');
    expect(neighbour(items, 'c', 1)).toBeNull();
    expect(neighbour(items, null, 1)?.id).toBe('a');
    expect(neighbour(items, 'gone', -1)?.id).toBe('a');
  });

  it('goes on to the case below the one that was settled, at the end to the one above', () => {
    expect(afterLeaving(items, 'b')?.id).toBe('c');
    expect(afterLeaving(items, 'c')?.id).toBe('b');
    expect(afterLeaving([{ id: 'a' }], 'a')).toBeNull();
  });
});

describe('templates to choose from', () => {
  const choices = templateChoices('quality', 'defective', createWords('en'));

  it('are all that are written', () => {
    expect(choices.map(({ value }) => value).sort()).toEqual([...TEMPLATE_IDS].sort());
  });

  it('begin with the holding reply and the case’s own category', () => {
    expect(choices.slice(0, 2).map(({ value }) => value)).toEqual(['holding', 'damaged-on-arrival']);
  });
});
