import type { CaseEvent, CaseView } from '../api/contract.ts';

/** Bookkeeping that tells a reader nothing they'd have to act on. */
const SILENT: readonly string[] = ['reply-stored', 'send-claimed'];

/** What happened to a case since it was read, without what this person did themselves. */
export function changesSince(seen: CaseView, current: CaseView, me: string | null): CaseEvent[] {
  return current.events.filter(
    ({ seq, type, actor }) => seq > seen.version && !SILENT.includes(type) && actorId(actor) !== me,
  );
}

/** `user:ana` → `ana`; `function:triage` → null: nobody, a step of the pipeline. */
export function actorId(actor: string): string | null {
  if (actor.startsWith('function:')) return null;
  return actor.replace(/^user:/, '');
}
