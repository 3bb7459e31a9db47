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

/** Next to plain ASCII nothing combines: it folds to itself in lower case. */
const isPlain = (code: number): boolean => code === 0x0a || (code >= 0x20 && code < 0x7f && code !== 0x60);

/** Folds `text` so that one pattern meets all its disguises. Never throws, also not on lone surrogates. */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let last = '\n';
  const add = (units: string, start: number, end: number): void => {
    for (const unit of units) {
      if (unit === ' ' && (last === ' ' || last === '\n')) continue;
      folded += unit;
      last = unit;
      for (let index = 0; index < unit.length; index++) {
        starts.push(start);
        ends.push(end);
      }
    }
  };
  const lower = original.toLowerCase();
  // Lower-casing may lengthen a text (`İ`); then its letters no longer stand where the original's do.
  const isAligned = lower.length === original.length;
  let at = 0;
  while (at < original.length) {
    const next = original.charCodeAt(at + 1);
    if (
      isAligned &&
      isPlain(original.charCodeAt(at)) &&
      (at + 1 >= original.length || isPlain(next) || next === 0x0d)
    ) {
      add(lower.charAt(at), at, at + 1);
      at += 1;
    } else {
      CLUSTER.lastIndex = at;
      const [cluster = original.charAt(at)] = CLUSTER.exec(original) ?? [];
      add(foldRemembered(cluster), at, at + cluster.length);
      at += cluster.length;
    }
  }
  return {
    original,
    folded,
    toOriginal: (start, end) => {
      const from = starts[start] ?? original.length;
      return { start: from, end: Math.max(from, ends[Math.max(start, end - 1)] ?? original.length) };
    },
  };
}
