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

interface Node {
  next: Map<number, Node>;
  /** Groups that a literal ending here belongs to, by how it may end. */
  endings: { group: number; openEnd: boolean }[];
}

const newNode = (): Node => ({ next: new Map(), endings: [] });

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

/** Finds all literals of all groups in one pass: time grows with the text alone, whatever a lead writes as a phrase. */
export class PhraseTrie {
  readonly #fromEdges = newNode();
  /** Literals that may begin within a word: few, so that most letters cost one look. */
  readonly #fromAnywhere = newNode();

  add(group: number, { text, openStart, openEnd }: Literal): void {
    let node = openStart ? this.#fromAnywhere : this.#fromEdges;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      let next = node.next.get(code);
      if (!next) {
        next = newNode();
        node.next.set(code, next);
      }
      node = next;
    }
    node.endings.push({ group, openEnd });
  }

  /**
   * Occurrences by group, each in order of their start. `anyEdge` lifts the word edges where blanks are not known; only long
   * words count there, for a short one stands in many.
   */
  find(text: string, anyEdge: (index: number) => boolean = () => false): Map<number, Occurrence[]> {
    const found = new Map<number, Occurrence[]>();
    const walk = (root: Node, start: number, fewestCharacters: number): void => {
      let node = root.next.get(text.charCodeAt(start));
      for (let end = start + 1; node; end++) {
        for (const { group, openEnd } of node.endings) {
          const isLong = end - start >= LONG_WORD;
          if (end - start < fewestCharacters) continue;
          if (!openEnd && !isWordEdge(text, end) && !(isLong && anyEdge(end))) continue;
          const list = found.get(group);
          const occurrence = { start, end: openEnd ? wordEnd(text, end) : end };
          if (list) list.push(occurrence);
          else found.set(group, [occurrence]);
        }
        node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
      }
    };
    for (let start = 0; start < text.length; start++) {
      if (text.charCodeAt(start) === 0x20) continue;
      walk(this.#fromAnywhere, start, 0);
      if (isWordEdge(text, start)) walk(this.#fromEdges, start, 0);
      else if (anyEdge(start)) walk(this.#fromEdges, start, LONG_WORD);
    }
    return found;
  }
}

const LONG_WORD = 5;

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
