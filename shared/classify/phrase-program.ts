import type { PhraseNode } from '../content/lexicons/phrase.ts';

/** A phrase, ready to run: a chain of states, each knowing what follows it. */
export type State =
  | { kind: 'word'; literals: ReadonlySet<number>; next: State }
  | { kind: 'literal'; literal: number; next: State }
  | { kind: 'branch'; branches: State[] }
  | { kind: 'gap'; length: number; next: State }
  | { kind: 'edge'; edge: 'start' | 'end'; next: State }
  | { kind: 'end' };

/** What stands at a position: a word, or in Japanese and Chinese a character. */
export interface Unit {
  /** Numbers of the lexicon's literals that stand here. */
  literals: readonly number[];
  /** How many positions a filler that begins here spans; 0 for none. */
  filler: number;
  /** A negation that no gap may pass over: "want .. refund" is not in "want it to work, not a refund". */
  barrier: boolean;
}

/** What is being read, by position. */
export interface Reading {
  length: number;
  units: readonly Unit[];
  /** How many positions a literal spans. */
  spanOf: (literal: number, position: number) => number;
  /** The position after the sentence that holds this one. */
  sentenceEnd: readonly number[];
}

type WordNode = Extract<PhraseNode, { word: string }>;

/** By which numbers one lexicon knows its words, and how long its gaps are. */
export interface PhraseCompiler {
  numberOf: (literal: string) => number;
  gapLength: Record<'short' | 'long', number>;
}

const END: State = { kind: 'end' };
const MOST_FILLERS = 3;

/** Compiles parsed nodes into what `runPhrase` runs. */
export function compilePhrase(nodes: readonly PhraseNode[], compiler: PhraseCompiler, after = END): State {
  return nodes.reduceRight<State>((next, node) => {
    if ('gap' in node) return { kind: 'gap', length: compiler.gapLength[node.gap], next };
    if ('edge' in node) return { kind: 'edge', edge: node.edge, next };
    if ('word' in node) return { kind: 'literal', literal: compiler.numberOf(literalOf(node)), next };
    const { single, longer } = splitOptions(node.options, compiler);
    const branches = longer.map((option) => compilePhrase(option, compiler, next));
    if (single.size > 0) branches.push({ kind: 'word', literals: single, next });
    if (node.optional) branches.push(next);
    return branches.length === 1 && branches[0] ? branches[0] : { kind: 'branch', branches };
  }, after);
}

/** Options of one word are looked up together, those of several words are tried one by one. */
function splitOptions(
  options: readonly PhraseNode[][],
  compiler: PhraseCompiler,
): { single: Set<number>; longer: PhraseNode[][] } {
  const single = new Set<number>();
  const longer: PhraseNode[][] = [];
  for (const option of options) {
    const only = option.length === 1 ? option[0] : undefined;
    if (only && 'word' in only) single.add(compiler.numberOf(literalOf(only)));
    else if (only && 'options' in only && !only.optional) {
      const inner = splitOptions(only.options, compiler);
      for (const literal of inner.single) single.add(literal);
      longer.push(...inner.longer);
    } else longer.push(option);
  }
  return { single, longer };
}

/** A word as phrases write it. */
function literalOf({ word, form }: WordNode): string {
  if (form === 'exact') return `=${word}`;
  if (form === 'beginning') return `${word}*`;
  return form === 'ending' ? `*${word}` : word;
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
        if (reading.units[at]?.barrier) return -1;
      }
      return -1;
    }
    case 'edge': {
      // Where a sentence begins the one before has ended.
      const ended = position === 0 || (reading.sentenceEnd[position - 1] ?? 0) <= position;
      return ended ? runPhrase(state.next, reading, position, first) : -1;
    }
    case 'literal':
    case 'word': {
      const sentenceEnd = reading.sentenceEnd[first ? position : position - 1] ?? 0;
      let at = position;
      for (let skipped = 0; at < sentenceEnd; skipped += 1) {
        const unit = reading.units[at];
        if (unit === undefined) return -1;
        for (const literal of unit.literals) {
          if (state.kind === 'literal' ? literal !== state.literal : !state.literals.has(literal)) continue;
          const end = runPhrase(state.next, reading, at + reading.spanOf(literal, at), false);
          if (end !== -1) return end;
        }
        if (first || unit.filler === 0 || skipped === MOST_FILLERS) return -1;
        at += unit.filler;
      }
      return -1;
    }
  }
}
