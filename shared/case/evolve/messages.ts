import { type Disposition, PRIORITIES } from '../../content/vocabulary.ts';
import type { Case, CaseMessage } from '../case.ts';
import type { EventData } from '../case-event.ts';

/** Settled messages kept in the projection: enough for a late bounce to find what it reopens. */
const SETTLED_MESSAGES_KEPT = 50;

const OPEN_DISPOSITIONS: readonly Disposition[] = ['waiting', 'quarantined'];

export function receiveMessage(state: Case, data: EventData<'message-received'>): Case {
  const message: CaseMessage = {
    n: data.n,
    disposition: data.disposition,
    kind: data.kind,
    sentAt: data.sentAt,
    dueAt: data.dueAt,
    answeredBy: null,
    answeredAt: null,
    contentHash: data.contentHash,
  };
  const received: Case = {
    ...state,
    messageCount: data.n,
    // Only here, so that whoever compares a case before and after sees each message that was settled in between.
    messages: [...compactMessages(state.messages), message],
    tally: { ...state.tally, [data.disposition]: state.tally[data.disposition] + 1 },
    lastMessage: data.supersedes ? { n: data.n, contentHash: data.contentHash } : state.lastMessage,
    marks: [...new Set([...state.marks, ...data.marks])],
    // There is content again, and promises made from here on are kept.
    erased: false,
  };
  // A notice or a copy in a thread says nothing new about what the buyer wants.
  if (data.disposition === 'recorded' && state.messageCount > 0) return received;
  const risks = [...new Set([...state.risks, ...data.risks])];
  if (state.tally.waiting === 0) return { ...received, ...subjectOf(data, state), risks, priority: data.priority };
  // "Hello?" after "it burned my hand" neither calms the case nor changes what it is about.
  const priority =
    PRIORITIES.indexOf(data.priority) < PRIORITIES.indexOf(state.priority) ? data.priority : state.priority;
  const saysMore = data.supersedes && data.category !== null;
  return { ...received, ...(saysMore ? subjectOf(data, state) : {}), risks, priority };
}

const subjectOf = (data: EventData<'message-received'>, state: Case) => ({
  kind: data.kind,
  language: data.language ?? state.language,
  category: data.category,
  confidence: data.confidence,
  scenario: data.scenario,
});

export function settleMessages(
  state: Case,
  to: Disposition,
  which: (message: CaseMessage) => boolean,
  at: string,
  by: number | null,
): Case {
  return moveMessages(
    state,
    to,
    (message) => OPEN_DISPOSITIONS.includes(message.disposition) && which(message),
    at,
    by,
  );
}

export function moveMessages(
  state: Case,
  to: Disposition,
  which: (message: CaseMessage) => boolean,
  at: string | null,
  by: number | null,
): Case {
  const tally = { ...state.tally };
  const messages = state.messages.map((message) => {
    if (!which(message)) return message;
    tally[message.disposition] -= 1;
    tally[to] += 1;
    return { ...message, disposition: to, answeredBy: by, answeredAt: at };
  });
  return { ...state, messages, tally };
}

/** The case's state follows from where its messages stand; a case that a person closed stays closed until mail comes. */
export function settleCase(state: Case): Case {
  const { tally } = state;
  if (tally.waiting > 0) return { ...state, state: 'waiting' };
  if (tally.quarantined > 0) return { ...state, state: 'quarantined' };
  if (state.state === 'closed') return state;
  const last = state.messages.findLast((message) => message.disposition !== 'recorded');
  // Nothing but notices, or so many of them that all else is history: they change nothing.
  if (!last) return state;
  return { ...state, state: last.disposition === 'answered' ? 'answered' : 'no-reply-needed' };
}

function compactMessages(messages: CaseMessage[]): CaseMessage[] {
  const surplus = messages.length - SETTLED_MESSAGES_KEPT;
  if (surplus <= 0) return messages;
  let dropped = 0;
  return messages.filter((message) => {
    if (dropped >= surplus || OPEN_DISPOSITIONS.includes(message.disposition)) return true;
    dropped += 1;
    return false;
  });
}
