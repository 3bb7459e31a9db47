import type { StoredCase } from '../../shared/case/case-store.ts';
import { type Change, type ChangeDependencies, type ChangeResult, changeCase } from '../../shared/case/change-case.ts';
import type { Refusal } from '../../shared/case/decide/decision.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { versionOf } from '../../shared/http/etag.ts';
import { forbidden, notFound, ProblemError, REFUSAL_STATUS } from '../../shared/http/problem.ts';

export interface CallerChange {
  caseId: string;
  /** As the request gave it: the `ETag` of the case that the person read. */
  ifMatch: string | undefined;
  caller: Caller;
  prepare: (stored: StoredCase) => Promise<Change> | Change;
  /** Particulars for a refusal that the core can't know, because it sees no text. */
  particulars?: () => Record<string, unknown>;
}

/**
 * A change that a person asked for: of a case they may see, as they read it. Whoever read an older version is told
 * what happened since (412) and changes nothing.
 */
export async function changeCaseForCaller(
  dependencies: ChangeDependencies,
  { caseId, ifMatch, caller, prepare, particulars }: CallerChange,
): Promise<ChangeResult> {
  const result = await changeCase(dependencies, caseId, caller.actor, async (stored) => {
    const seen = requireVisible(stored, caller);
    await requireCurrent(seen, ifMatch, dependencies);
    return prepare(seen);
  });
  if (result.outcome === 'refused') throw refusalProblem(result.refusal, particulars);
  return result;
}

/** What the core refused, as an answer. */
export function refusalProblem(
  { code, message, details }: Refusal,
  particulars?: CallerChange['particulars'],
): ProblemError {
  const known = typeof details === 'object' && details !== null ? details : {};
  const more = { code, ...known, ...(code === 'blocked' ? particulars?.() : {}) };
  return new ProblemError({ ...REFUSAL_STATUS[code], detail: message, more });
}

/** @throws 404 for no case, 403 for one of a store that the caller does not see */
export function requireVisible<Stored extends StoredCase>(stored: Stored | null, caller: Caller): Stored {
  if (!stored) throw notFound('There is no such case.');
  if (!caller.maySee(stored.state.store)) throw forbidden(`You have no access to store ${stored.state.store}.`);
  return stored;
}

async function requireCurrent(
  stored: StoredCase,
  ifMatch: string | undefined,
  { cases }: ChangeDependencies,
): Promise<void> {
  if (ifMatch === undefined) {
    const detail = 'Say with If-Match which version of the case you read: the ETag that came with it.';
    throw new ProblemError({ status: 428, title: 'If-Match is missing', detail });
  }
  const read = versionOf(ifMatch);
  if (read === stored.state.version) return;
  const history = await cases.history(stored.state.id);
  const changed = (history?.events ?? [])
    .filter(({ seq }) => read === null || seq > read)
    .map(({ seq, type, actor, at }) => ({ seq, type, actor, at }));
  const latest = changed.map(({ type, actor }) => `${type} by ${actor}`).join(', ');
  throw new ProblemError({
    status: 412,
    title: 'Changed in the meantime',
    detail: `The case changed after you read it: ${latest || `it is at version ${stored.state.version}`}. Read it again.`,
    more: { changed, version: stored.state.version },
  });
}
