import { describe, expect, it } from 'vitest';
import { type CaseEvent, caseEventSchema } from '../../shared/case/case-event.ts';
import { GENESIS_HASH, verifyChain } from '../../shared/case/chain.ts';
import { openCase } from './played-case.ts';
import { BEN, SEND, sha256Of, submitted } from './sample-commands.ts';

function exchange() {
  const played = openCase().receive().approveAndClaim();
  played.play(submitted(), SEND);
  return {
    id: played.state.id,
    events: [...played.events],
    head: { seq: played.state.version, hash: played.state.headHash },
  };
}

const problems = (id: string, events: readonly CaseEvent[], head?: { seq: number; hash: string }) =>
  verifyChain(id, events, head).map(({ seq, problem }) => `${seq}: ${problem}`);

describe('the chain of a case', () => {
  it('verifies as it was written, from the first event to the head that the case names', () => {
    const { id, events, head } = exchange();
    expect(events[0]?.prevHash).toBe(GENESIS_HASH);
    expect(problems(id, events, head)).toEqual([]);
  });

  it('verifies after a way through storage, whatever order the fields come back in', () => {
    const { id, events, head } = exchange();
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, inner]) => [name, backwards(inner)]),
      );
    };
    const stored = events.map((event) => caseEventSchema.parse(backwards(JSON.parse(JSON.stringify(event)))));
    expect(problems(id, stored, head)).toEqual([]);
  });

  it('shows a change of any field of any event', () => {
    const { id, events, head } = exchange();
    for (const [index, event] of events.entries()) {
      for (const path of leaves(event)) {
        const altered = structuredClone(events);
        change(altered[index], path);
        expect(problems(id, altered, head), `event ${index + 1}, ${path.join('.')}`).not.toEqual([]);
      }
    }
  });

  it('shows a field that was added to or taken from what an event says', () => {
    const { id, events, head } = exchange();
    for (const index of events.keys()) {
      const added = structuredClone(events);
      Object.assign(added[index]?.data ?? {}, { added: true });
      expect(problems(id, added, head)).not.toEqual([]);
      const taken = structuredClone(events);
      const data: Record<string, unknown> = taken[index]?.data ?? {};
      delete data[Object.keys(data)[0] ?? ''];
      expect(problems(id, taken, head)).not.toEqual([]);
    }
  });

  it('shows an event that was removed, repeated or moved', () => {
    const { id, events, head } = exchange();
    for (const index of events.keys()) {
      expect(problems(id, events.toSpliced(index, 1), head), `without event ${index + 1}`).not.toEqual([]);
      expect(problems(id, events.toSpliced(index, 0, ...events.slice(index, index + 1)), head)).not.toEqual([]);
    }
    expect(problems(id, events.toReversed(), head)).not.toEqual([]);
  });

  it('shows that the last events are missing by the head alone', () => {
    const { id, events, head } = exchange();
    const cut = events.slice(0, -1);
    expect(problems(id, cut)).toEqual([]);
    expect(problems(id, cut, head)).toEqual([
      `${head.seq}: the case names event ${head.seq} as its last, the record ends with ${cut.length}`,
    ]);
  });

  it('shows an event of another case', () => {
    const { events } = exchange();
    expect(problems('another', events)).toContain(`1: belongs to case ${events[0]?.caseId}`);
  });

  it('shows a history that was forged anew by someone who could compute hashes, by the head', () => {
    const { id, events, head } = exchange();
    const forged = openCase(id).receive().approveAndClaim();
    forged.play(submitted(), SEND);
    forged.play({ type: 'assign-case', to: BEN });
    expect(problems(id, forged.events)).toEqual([]);
    expect(problems(id, forged.events, head)).not.toEqual([]);
    expect(events).toHaveLength(head.seq);
  });
});

/** Paths of every value that stands at the end of a branch. */
function leaves(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

function change(target: unknown, [name, ...rest]: string[]): void {
  if (target === null || typeof target !== 'object' || name === undefined) return;
  const record = target as Record<string, unknown>;
  const before = record[name];
  if (rest.length > 0) change(before, rest);
  else if (typeof before === 'number') record[name] = before + 1;
  else if (typeof before === 'boolean') record[name] = !before;
  else if (typeof before === 'string') record[name] = before === sha256Of('a') ? sha256Of('b') : `${before}x`;
  else record[name] = 'something';
}
