import canonicalize from 'canonicalize';
import { messageHash, replyHash } from '../../shared/case/case-content.ts';
import type { CaseHistory } from '../../shared/case/case-store.ts';
import { type ChainFault, verifyChain } from '../../shared/case/chain.ts';
import { fold } from '../../shared/case/evolve.ts';

/**
 * Everything that can be checked of one case: the chain of its events, that the projection is their fold, and that
 * messages and drafts are those that the events committed to.
 */
export function verifyHistory(history: CaseHistory): ChainFault[] {
  const { state, events } = history;
  const faults = verifyChain(state.id, events, { seq: state.version, hash: state.headHash });
  if (faults.length > 0) return faults;
  if (canonicalize(fold(events)) !== canonicalize(state)) {
    faults.push({ seq: state.version, problem: 'the case does not say what its events add up to' });
  }
  return [...faults, ...contentFaults(history)];
}

function contentFaults({ events, messages, drafts, key }: CaseHistory): ChainFault[] {
  if (!key) return [];
  return events.flatMap((event): ChainFault[] => {
    if (event.type === 'message-received') {
      const content = messages.find(({ n }) => n === event.data.n);
      if (!content) return [{ seq: event.seq, problem: `message ${event.data.n} is missing` }];
      const intact = messageHash(key, content.mail) === event.data.contentHash;
      return intact ? [] : [{ seq: event.seq, problem: `message ${event.data.n} was altered` }];
    }
    if (event.type === 'draft-created') {
      const content = drafts.find(({ n }) => n === event.data.n);
      if (!content) return [{ seq: event.seq, problem: `draft ${event.data.n} is missing` }];
      return replyHash(key, content) === event.data.contentHash
        ? []
        : [{ seq: event.seq, problem: `draft ${event.data.n} was altered` }];
    }
    return [];
  });
}
