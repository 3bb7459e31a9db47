import type { PhraseNode } from '../content/lexicons/phrase.ts';

/** A phrase, ready to run: a chain of states, each knowing what follows it. */
export type State =
  | { kind: 'atoms'; atoms: Set<number>; next: State }
  | { kind: 'branch'; branches: State[] }
  | { kind: 'gap'; length: number; next: State }
  | { kind: 'end' };

/** What is being read: at each position the atoms (known words) that begin there, and how long each is. */
export interface Reading {
  length: number;
  /** Pairs of atom and length, flattened: `[atom, length, atom, length, …]`. */
  atomsAt: readonly (readonly number[])[];
  /** How many positions a filler at this position spans; 0 for none. */
  fillerAt: readonly number[];
  /** Where a negation stands that no gap may pass over: "want .. refund" is not in "want it to work, not a refund". */
  barrierAt: readonly boolean[];
  /** The position after the sentence that holds this one. */
  sentenceEnd: readonly number[];
}

const END: State = { kind: 'end' };
const MOST_FILLERS = 3;

/** Compiles parsed nodes; `atomsOf` names the atoms under which a word can be found. */
export function compilePhrase(
  nodes: readonly PhraseNode[],
  atomsOf: (node: Extract<PhraseNode, { word: string }>) => number[],
  gapLength: Record<'short' | 'long', number>,
): State {
  const chain = (list: readonly PhraseNode[], after: State): State =>
    list.reduceRight<State>((next, node) => {
      if ('gap' in node) return { kind: 'gap', length: gapLength[node.gap], next };
      if ('word' in node) return { kind: 'atoms', atoms: new Set(atomsOf(node)), next };
      const words = node.options.flatMap((option) => (option.length === 1 ? option : []));
      const single = new Set<number>();
      const branches: State[] = [];
      for (const word of words) if ('word' in word) for (const atom of atomsOf(word)) single.add(atom);
      for (const option of node.options) {
        const first = option[0];
        if (option.length > 1 || (first && !('word' in first))) branches.push(chain(option, next));
      }
      if (single.size > 0) branches.push({ kind: 'atoms', atoms: single, next });
      if (node.optional) branches.push(next);
      return branches.length === 1 && branches[0] ? branches[0] : { kind: 'branch', branches };
    }, after);
  return chain(nodes, END);
}

/** The atoms with which a match can begin: where the phrase is tried at all. */
export function firstAtoms(state: State, into = new Set<number>()): Set<number> {
  if (state.kind === 'atoms') for (const atom of state.atoms) into.add(atom);
  else if (state.kind === 'branch') for (const branch of state.branches) firstAtoms(branch, into);
  else if (state.kind === 'gap') firstAtoms(state.next, into);
  return into;
}

/** Runs a phrase from `position`; answers where its match ends, or -1. Bounded: gaps and fillers are short. */
export function runPhrase(state: State, reading: Reading, position: number, first = true): number {
  switch (state.kind) {
    case 'end':
      return position;
    case 'branch': {
      let furthest = -1;
      for (const branch of state.branches) {
        const end = runPhrase(branch, reading, position, first);
        if (end > furthest) furthest = end;
      }
      return furthest;
    }
    case 'gap': {
      const last = Math.min(position + state.length, (reading.sentenceEnd[position - 1] ?? position) - 1);
      for (let at = position; at <= last; at += 1) {
        const end = runPhrase(state.next, reading, at, true);
        if (end !== -1) return end;
        if (reading.barrierAt[at]) return -1;
      }
      return -1;
    }
    case 'atoms': {
      const sentenceEnd = reading.sentenceEnd[first ? position : position - 1] ?? 0;
      let at = position;
      for (let skipped = 0; at < sentenceEnd; skipped += 1) {
        const atoms = reading.atomsAt[at] ?? [];
        for (let index = 0; index < atoms.length; index += 2) {
          if (state.atoms.has(atoms[index] ?? -1)) {
            const end = runPhrase(state.next, reading, at + (atoms[index + 1] ?? 1), false);
            if (end !== -1) return end;
          }
        }
        const filler = reading.fillerAt[at] ?? 0;
        if (first || filler === 0 || skipped === MOST_FILLERS) return -1;
        at += filler;
      }
      return -1;
    }
  }
}
