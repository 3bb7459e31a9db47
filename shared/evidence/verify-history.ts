import canonicalize from 'canonicalize';
import type { Case } from '../case/case.ts';
import { type HashedMail, type HashedReply, messageHash, replyHash } from '../case/case-content.ts';
import type { CaseEvent } from '../case/case-event.ts';
import { type ChainFault, verifyChain } from '../case/chain.ts';
import { fold } from '../case/evolve.ts';

export interface ProvableHistory {
  state: Case;
  /** Null after erasure. */
  key: { salt: string } | null;
  events: CaseEvent[];
  messages: readonly { n: number; mail: HashedMail }[];
  drafts: readonly (HashedReply & { n: number })[];
}

/**
 * Everything that can be checked of one case: the chain of its events, that the projection is their fold, and that
 * messages and drafts are those that the events committed to.
 */
export function verifyHistory(history: ProvableHistory): ChainFault[] {
  const { state, events } = history;
  const faults = verifyChain(state.id, events, { seq: state.version, hash: state.headHash });
  if (faults.length === 0 && canonicalize(foldOrNull(events)) !== canonicalize(state)) {
    faults.push({ seq: state.version, problem: 'the case does not say what its events add up to' });
  }
  return [...faults, ...contentFaults(history)];
}

function foldOrNull(events: readonly CaseEvent[]): Case | null {
  try {
    return fold(events);
  } catch {
    // Events that begin in the middle have no sum; the chain has said so already.
    return null;
  }
}

function contentFaults({ events, messages, drafts, key }: ProvableHistory): ChainFault[] {
  const faults: ChainFault[] = [];
  const erasedUpTo = lastErasure(events);
  const named = { message: new Set<number>(), draft: new Set<number>() };
  const check = (what: 'message' | 'draft', n: number, seq: number, intact: boolean | null) => {
    named[what].add(n);
    if (seq <= erasedUpTo) return;
    if (intact === null) faults.push({ seq, problem: `${what} ${n} is missing` });
    else if (!intact) faults.push({ seq, problem: `${what} ${n} was altered` });
  };
  for (const event of events) {
    if (event.type === 'message-received') {
      const content = messages.find(({ n }) => n === event.data.n);
      const intact = content && key ? messageHash(key, content.mail) === event.data.contentHash : null;
      check('message', event.data.n, event.seq, intact);
    }
    if (event.type === 'draft-created') {
      const content = drafts.find(({ n }) => n === event.data.n);
      check(
        'draft',
        event.data.n,
        event.seq,
        content && key ? replyHash(key, content) === event.data.contentHash : null,
      );
    }
  }
  const strays = [
    ...messages.filter(({ n }) => !named.message.has(n)).map(({ n }) => `message ${n}`),
    ...drafts.filter(({ n }) => !named.draft.has(n)).map(({ n }) => `draft ${n}`),
  ];
  for (const stray of strays)
    faults.push({ seq: events.length, problem: `no event names ${stray}: one was taken away` });
  return faults;
}

/** Up to this event nothing of what was written is kept; 0 where nothing was erased. */
export const lastErasure = (events: readonly CaseEvent[]): number =>
  events.findLast(({ type }) => type === 'case-erased')?.seq ?? 0;
