import { lookAlikes } from './look-alikes.ts';

/** A text made comparable, with the way back: offsets count UTF-16 code units. */
export interface FoldedText {
  /** The text as it was given. */
  original: string;
  /** Lower case, no accents, look-alikes and full-width forms as plain letters, runs of blanks as one. */
  folded: string;
  /** The span of the original that a span of `folded` came from. */
  toOriginal(start: number, end: number): { start: number; end: number };
}

/** Half-width kana voice by a letter of their own (U+FF9E, U+FF9F) that has to be composed with the one before. */
const CLUSTER = /\P{M}[\p{M}\uFF9E\uFF9F]*|\p{M}+/uy;
/** Format characters, soft hyphens, fillers: they hide a contact from a search and from nobody's eye. */
const INVISIBLE = /[\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu;

const foldedClusters = new Map<string, string>();

function foldCluster(cluster: string): string {
  if (/^[\r\n\u0085\u2028\u2029]/.test(cluster)) return cluster === '\r' ? '' : '\n';
  const lower = cluster.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  const bare = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f]/g, '')
    .normalize('NFC');
  return [...bare]
    .map((character) => lookAlikes.get(character) ?? character)
    .join('')
    .replace(/\s+/g, ' ');
}

function foldRemembered(cluster: string): string {
  const known = foldedClusters.get(cluster);
  if (known !== undefined) return known;
  const folded = foldCluster(cluster);
  // Letters repeat, attacks do not: the memory must not grow with them.
  if (foldedClusters.size < 5000) foldedClusters.set(cluster, folded);
  return folded;
}

/** ASCII, kana and ideographs fold to themselves in lower case, as long as nothing behind them combines with the last. */
const PLAIN_RUN = /[\n\x20-\x5f\x61-\x7e\u3001\u3002\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+(?!\p{M})/uy;
const DOUBLE_BLANK = /[ \n] /;

/** Folds `text` so that one pattern meets all its disguises. Never throws, also not on lone surrogates. */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let last = '\n';
  const add = (units: string, start: number, end: number): void => {
    for (const unit of units) {
      if (unit === ' ' && (last === ' ' || last === '\n')) continue;
      parts.push(unit);
      last = unit;
      for (let index = 0; index < unit.length; index++) {
        starts.push(start);
        ends.push(end);
      }
    }
  };
  const addPlain = (run: string, start: number): void => {
    const lower = run.toLowerCase();
    if (DOUBLE_BLANK.test(last + run)) {
      for (let index = 0; index < run.length; index++) add(lower.charAt(index), start + index, start + index + 1);
      return;
    }
    parts.push(lower);
    last = lower.at(-1) ?? last;
    for (let index = start; index < start + run.length; index++) {
      starts.push(index);
      ends.push(index + 1);
    }
  };
  let at = 0;
  while (at < original.length) {
    PLAIN_RUN.lastIndex = at;
    const run = PLAIN_RUN.exec(original)?.[0];
    if (run !== undefined) {
      addPlain(run, at);
      at += run.length;
    } else {
      CLUSTER.lastIndex = at;
      const cluster = CLUSTER.exec(original)?.[0] ?? original.charAt(at);
      add(foldRemembered(cluster), at, at + cluster.length);
      at += cluster.length;
    }
  }
  return {
    original,
    folded: parts.join(''),
    toOriginal: (start, end) => {
      const from = starts[start] ?? original.length;
      return { start: from, end: Math.max(from, ends[Math.max(start, end - 1)] ?? original.length) };
    },
  };
}
