import { draftOf } from '../../shared/case/case.ts';
import type { CaseHistory } from '../../shared/case/case-store.ts';
import type { Pipeline } from './pipeline.ts';
import type { Random } from './random.ts';
import type { ReviewRequest } from './review-door.ts';
import type { Scheduler } from './scheduler.ts';
import type { Tell } from './tell.ts';
import type { Truth } from './truth.ts';

export interface PeoplePlan {
  scheduler: Scheduler;
  random: Random;
  pipeline: Pipeline;
  truth: Truth;
  /** Milliseconds in which they work. */
  duration: number;
  tell: Tell;
}

const REVIEWERS = ['ana', 'ben'] as const;
const LEAD = 'lea';
const AUDITOR = 'kim';

export const USERS = [
  ...REVIEWERS.map((id) => ({ id, name: id, role: 'reviewer', stores: ['*'] })),
  { id: LEAD, name: LEAD, role: 'lead', stores: ['*'] },
  { id: AUDITOR, name: AUDITOR, role: 'auditor', stores: ['*'] },
];

const ACTS = [
  'approve',
  'edit',
  'resolve',
  'withdraw',
  'reject',
  'no-reply-needed',
  'close',
  'sent-by-hand',
  'assign',
  'release',
  'go-on',
] as const;
type Act = (typeof ACTS)[number];

/** How likely a reviewer does what, by what they see: a draft's state, or that there is none. */
const HABITS: Readonly<Record<string, Readonly<Partial<Record<Act, number>>>>> = {
  waiting: { approve: 12, edit: 3, reject: 1, 'no-reply-needed': 0.5, 'sent-by-hand': 0.5, assign: 0.3 },
  approved: { withdraw: 2, edit: 1, reject: 0.5, approve: 2, close: 0.3, 'sent-by-hand': 0.3, 'go-on': 6 },
  sending: { edit: 1, 'sent-by-hand': 1, close: 0.5, 'go-on': 4 },
  uncertain: { resolve: 3, edit: 1, 'sent-by-hand': 0.5, close: 0.5, 'go-on': 2 },
  unanswered: { edit: 5, 'no-reply-needed': 0.5, 'sent-by-hand': 0.5, close: 0.3 },
  settled: { edit: 1, 'no-reply-needed': 0.2, close: 0.3, 'go-on': 6 },
};

/** Reviewers who read, think, and act on what they read a while ago; two at once, some with a nervous finger. */
export function createPeople({ scheduler, random, pipeline, truth, duration, tell }: PeoplePlan) {
  let edits = 0;

  function anyCase(): CaseHistory | null {
    const ids = pipeline.memory.caseIds();
    const caseId = ids[random.between(0, ids.length - 1)];
    return caseId === undefined ? null : pipeline.memory.peek(caseId);
  }

  function look(user: string): void {
    const seen = anyCase();
    if (!seen) return;
    const chosen = choose(user, seen);
    scheduler.after(random.between(500, random.chance(0.2) ? 300_000 : 20_000), () => act(chosen, user, seen));
  }

  function choose(user: string, { state }: CaseHistory): Act {
    if (state.assignee !== null && state.assignee !== `user:${user}`) return 'release';
    const draft = draftOf(state, state.currentDraft ?? 0) ?? state.drafts.find((one) => one.state === 'uncertain');
    const sight =
      draft?.state ?? (state.state === 'waiting' || state.state === 'quarantined' ? 'unanswered' : 'settled');
    return random.weighted({ 'go-on': 0, ...HABITS[sight] } as Record<Act, number>);
  }

  function act(chosen: Act, user: string, seen: CaseHistory): void {
    if (chosen === 'approve') approve(user, seen);
    else if (chosen === 'edit') edit(user, seen);
    else if (chosen === 'resolve') resolve(user, seen);
    else if (chosen !== 'go-on') post(user, seen, chosen, {});
  }

  function approve(user: string, seen: CaseHistory): void {
    const content = seen.drafts.find(({ n }) => n === seen.state.currentDraft);
    const draft = draftOf(seen.state, seen.state.currentDraft ?? 0);
    if (!content || !draft) return;
    truth.approved(seen.state.id, content);
    post(user, seen, 'approve', { hash: draft.contentHash, acknowledge: seen.state.marks });
  }

  function edit(user: string, { state }: CaseHistory): void {
    edits += 1;
    const body = random.chance(0.5)
      ? { body: `Hello,\n\nthis is what edit ${edits} says.\n\nEmma` }
      : { template: random.pick(['where-is-it', 'holding']) };
    request({ method: 'PUT', path: `/api/cases/${state.id}/draft`, user, ifMatch: state.version, body });
  }

  /** Looks into the buyer's thread in Seller Central, and says what stands there at this moment. */
  function resolve(user: string, { state }: CaseHistory): void {
    const now = pipeline.memory.peek(state.id);
    const uncertain = now?.state.drafts.findLast((draft) => draft.state === 'uncertain');
    if (!now || !uncertain) return;
    post(user, now, 'resolve', { outcome: truth.isAccepted(state.id, uncertain.n) ? 'went-out' : 'did-not' });
  }

  function post(user: string, { state }: CaseHistory, action: string, body: unknown): void {
    request({ method: 'POST', path: `/api/cases/${state.id}/${action}`, user, ifMatch: state.version, body });
  }

  function request(asked: ReviewRequest): void {
    const go = (): void =>
      pipeline.request(asked, (status) =>
        tell?.(`${asked.user}: ${asked.path} ${JSON.stringify(asked.body)} gives ${status}`),
      );
    go();
    if (random.chance(0.1)) scheduler.after(random.between(0, 2000), go);
  }

  /** @param store left out for all of them */
  function switchSending(command: 'stop' | 'resume', store?: string): void {
    request({ method: 'POST', path: `/api/sending/${command}`, user: LEAD, body: { store } });
  }

  /** A lead asks for it, an auditor does it. */
  function erase(at: number): void {
    for (const [index, user] of [LEAD, AUDITOR].entries()) {
      scheduler.after(at + index * 60_000, () => {
        const [caseId] = pipeline.memory.caseIds();
        const seen = caseId === undefined ? null : pipeline.memory.peek(caseId);
        if (seen) post(user, seen, 'erase', { reason: 'The buyer asked for it.' });
      });
    }
  }

  return {
    begin(): void {
      for (const user of REVIEWERS) {
        for (let at = random.between(0, 200_000); at < duration; at += random.between(20_000, 400_000)) {
          scheduler.after(at, () => look(user));
        }
      }
      if (random.chance(0.3)) {
        const at = random.between(0, duration);
        const store = random.pick([undefined, 'demo-us']);
        scheduler.after(at, () => switchSending('stop', store));
        scheduler.after(at + random.between(1000, duration / 2), () => switchSending('resume', store));
      }
      if (random.chance(0.05)) erase(random.between(0, duration));
    },
    switchSending,
  };
}
