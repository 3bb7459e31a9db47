/** A literal of the phrase language: `open` ends match within longer words (`*bewertung`, `review*`). */
export interface Literal {
  text: string;
  openStart: boolean;
  openEnd: boolean;
}

export interface Occurrence {
  start: number;
  end: number;
}

/** Where the literals of each group stand in one text. */
export interface Occurrences {
  /** Groups that stand in it at all. */
  met: readonly number[];
  of(group: number): readonly Occurrence[];
}

interface Ending {
  group: number;
  openEnd: boolean;
}

/** Scripts written without spaces: their characters are words to themselves. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;
const WORD = /[\p{L}\p{N}]/u;

const OTHER = 1;
const LETTER = 2;
const UNSPACED_LETTER = 3;

/** Kinds of all code units, learned as they are met; 0 is not met yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code];
  if (known) return known;
  const character = String.fromCharCode(code);
  const kind = UNSPACED.test(character) ? UNSPACED_LETTER : WORD.test(character) ? LETTER : OTHER;
  kinds[code] = kind;
  return kind;
}

/** True where a word may begin or end at `index`: between two letters of a spaced script it may not. */
function isWordEdge(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  return kindOf(text.charCodeAt(index - 1)) !== LETTER || kindOf(text.charCodeAt(index)) !== LETTER;
}

/** A short hash of `length` characters; a clash only costs a search that finds nothing. */
function beginning(text: string, start: number, length: number): number {
  let hash = length;
  for (let index = start; index < start + length; index++)
    hash = (Math.imul(hash, 0x9e3b) + text.charCodeAt(index)) | 0;
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** Where literals that begin at a word's edge, and those that begin anywhere, start: the latter are few. */
const FROM_EDGES = 0;
const FROM_ANYWHERE = 1;

/**
 * Finds all literals of all groups in one pass: time grows with the text alone, whatever a lead writes as a phrase. The trie lies
 * in three arrays of numbers, for a policy has some fifty thousand nodes and a text walks them at random.
 */
export function createPhraseTrie() {
  const endings: (Ending[] | undefined)[] = [undefined, undefined];
  /** Marks how literals begin (one, two or three characters): most words of a text end their search here. */
  const beginnings = new Uint8Array(0x10000);
  const anywhere = new Uint8Array(0x10000);
  /** First characters of the literals that begin anywhere: most letters of a text are none of them. */
  const anywhereFirst = new Uint8Array(0x10000);
  let edges = newEdges(0x4000);
  /** Place of each group's list while a text is searched, 0 for none: groups are many, those met are few. */
  let slots = new Int32Array(0x400);

  function add(group: number, { text, openStart, openEnd }: Literal): void {
    if (openStart) {
      anywhere[beginning(text, 0, Math.min(2, text.length))] = 1;
      anywhereFirst[text.charCodeAt(0)] = 1;
    } else beginnings[beginning(text, 0, Math.min(3, text.length))] = 1;
    if (group >= slots.length) slots = new Int32Array(Math.max(group + 1, slots.length * 2));
    let node = openStart ? FROM_ANYWHERE : FROM_EDGES;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      let next = nextNode(edges, node, code);
      if (next < 0) {
        next = endings.length;
        endings.push(undefined);
        if (endings.length * 2 > edges.nodes.length) edges = grow(edges);
        addEdge(edges, node, code, next);
      }
      node = next;
    }
    const own = endings[node];
    if (own) own.push({ group, openEnd });
    else endings[node] = [{ group, openEnd }];
  }

  function mayBegin(text: string, start: number): boolean {
    for (let length = 3; length > 0; length--) {
      if (beginnings[beginning(text, start, length)] === 1) return true;
    }
    return false;
  }

  /**
   * Occurrences by group, each in order of their start. `anyEdge` lifts the word edges where blanks are not known; only long
   * words count there, for a short one stands in many.
   */
  function find(text: string, anyEdge: (index: number) => boolean = () => false): Occurrences {
    const places: Occurrence[][] = [];
    const met: number[] = [];
    const note = (group: number, place: Occurrence): void => {
      const slot = slots[group] ?? 0;
      if (slot > 0) places[slot - 1]?.push(place);
      else {
        slots[group] = places.push([place]);
        met.push(group);
      }
    };
    const walk = (root: number, start: number, fewestCharacters: number): void => {
      let node = nextNode(edges, root, text.charCodeAt(start));
      for (let end = start + 1; node >= 0; end++) {
        const here = endings[node];
        if (here && end - start >= fewestCharacters) {
          const isEnd = isWordEdge(text, end) || (end - start >= LONG_WORD && anyEdge(end));
          const closed = { start, end };
          let open: Occurrence | undefined;
          for (const { group, openEnd } of here) {
            if (openEnd) open ??= { start, end: wordEnd(text, end) };
            if (openEnd && open) note(group, open);
            else if (isEnd) note(group, closed);
          }
        }
        node = end < text.length ? nextNode(edges, node, text.charCodeAt(end)) : -1;
      }
    };
    for (let start = 0; start < text.length; start++) {
      if (text.charCodeAt(start) === 0x20) continue;
      const mayBeginHere = anywhereFirst[text.charCodeAt(start)] === 1;
      if (mayBeginHere && (anywhere[beginning(text, start, 2)] === 1 || anywhere[beginning(text, start, 1)] === 1)) {
        walk(FROM_ANYWHERE, start, 0);
      }
      const isEdge = isWordEdge(text, start);
      if ((isEdge || anyEdge(start)) && mayBegin(text, start)) walk(FROM_EDGES, start, isEdge ? 0 : LONG_WORD);
    }
    const found = new Map(met.map((group, index) => [group, places[index] ?? []]));
    for (const group of met) slots[group] = 0;
    return { met, of: (group) => found.get(group) ?? NOWHERE };
  }

  return { add, find };
}

export type PhraseTrie = ReturnType<typeof createPhraseTrie>;

/** Edges of the trie as a hash table with open addressing; -1 in `nodes` is a free place. */
interface Edges {
  nodes: Int32Array;
  codes: Uint16Array;
  targets: Int32Array;
}

const newEdges = (size: number): Edges => ({
  nodes: new Int32Array(size).fill(-1),
  codes: new Uint16Array(size),
  targets: new Int32Array(size),
});

/** Place of an edge, or the free place where it belongs. The size is a power of two. */
function placeOf({ nodes, codes }: Edges, node: number, code: number): number {
  const mask = nodes.length - 1;
  let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
  for (place &= mask; nodes[place] !== -1; place = (place + 1) & mask) {
    if (nodes[place] === node && codes[place] === code) return place;
  }
  return place;
}

function nextNode(edges: Edges, node: number, code: number): number {
  const place = placeOf(edges, node, code);
  return edges.nodes[place] === -1 ? -1 : (edges.targets[place] ?? -1);
}

function addEdge(edges: Edges, node: number, code: number, target: number): void {
  const place = placeOf(edges, node, code);
  edges.nodes[place] = node;
  edges.codes[place] = code;
  edges.targets[place] = target;
}

function grow(edges: Edges): Edges {
  const larger = newEdges(edges.nodes.length * 2);
  for (let place = 0; place < edges.nodes.length; place++) {
    const node = edges.nodes[place] ?? -1;
    if (node !== -1) addEdge(larger, node, edges.codes[place] ?? 0, edges.targets[place] ?? -1);
  }
  return larger;
}

/** Shorter words are not looked for where any letter may begin one. */
const LONG_WORD = 5;
const NOWHERE: readonly Occurrence[] = [];

const HIRAGANA = /[\u3041-\u309f]/;
/** Longest run of endings that Japanese puts behind a stem. */
const MAX_ENDING = 12;

/** End of the word that goes on at `index`; in Japanese, of the endings in hiragana. */
function wordEnd(text: string, index: number): number {
  let end = index;
  while (!isWordEdge(text, end)) end++;
  if (end > index || kindOf(text.charCodeAt(index - 1)) !== UNSPACED_LETTER) return end;
  while (end - index < MAX_ENDING && HIRAGANA.test(text.charAt(end))) end++;
  return end;
}
