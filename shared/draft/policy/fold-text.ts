import { firstFrom } from './first-from.ts';
import { lookAlikes } from './look-alikes.ts';
import { simplify } from './traditional-characters.ts';

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
/** Pieces of a plain run that end where a blank follows a blank. */
const WITHOUT_DOUBLE_BLANKS = /(?:[^ \n]|[ \n](?! ))+[ \n]?|[ \n]/g;

const HAN = /[\u4e00-\u9fff]/;

/** A piece of the folded text and where it came from: letter by letter, or all of it from one cluster. */
interface Piece {
  folded: number;
  original: number;
  /** Of the cluster in the original; null for a plain run, which has as many letters as it had. */
  clusterLength: number | null;
}

/** Folds `text` so that one pattern meets all its disguises. Never throws, also not on lone surrogates. */
export function foldText(original: string): FoldedText {
  const pieces: Piece[] = [];
  let folded = '';
  const isAfterBlank = (): boolean => folded === '' || folded.endsWith(' ') || folded.endsWith('\n');
  const addPlain = (run: string, start: number): void => {
    // Blanks after a blank are dropped: the run goes on behind them as a piece of its own.
    for (const { index, 0: part } of run.matchAll(WITHOUT_DOUBLE_BLANKS)) {
      const kept = part.startsWith(' ') && isAfterBlank() ? part.slice(1) : part;
      if (kept === '') continue;
      pieces.push({ folded: folded.length, original: start + index + part.length - kept.length, clusterLength: null });
      folded += kept.toLowerCase();
    }
  };
  const addCluster = (cluster: string, start: number): void => {
    for (const unit of foldRemembered(cluster)) {
      if (unit === ' ' && isAfterBlank()) continue;
      pieces.push({ folded: folded.length, original: start, clusterLength: cluster.length });
      folded += unit;
    }
  };
  let at = 0;
  while (at < original.length) {
    PLAIN_RUN.lastIndex = at;
    const run = PLAIN_RUN.exec(original)?.[0];
    CLUSTER.lastIndex = at;
    const piece = run ?? CLUSTER.exec(original)?.[0] ?? original.charAt(at);
    if (run !== undefined) addPlain(run, at);
    else addCluster(piece, at);
    at += piece.length;
  }
  if (HAN.test(folded)) folded = simplify(folded);

  /** Span in the original of one letter of the folded text. */
  function letterAt(index: number): { start: number; end: number } {
    const piece = pieces[firstFrom(pieces, (one) => one.folded, index + 1) - 1];
    if (!piece || index >= folded.length) return { start: original.length, end: original.length };
    if (piece.clusterLength !== null) return { start: piece.original, end: piece.original + piece.clusterLength };
    const start = piece.original + index - piece.folded;
    return { start, end: start + 1 };
  }

  return {
    original,
    folded,
    toOriginal: (start, end) => {
      const { start: from } = letterAt(start);
      return { start: from, end: Math.max(from, letterAt(Math.max(start, end - 1)).end) };
    },
  };
}
