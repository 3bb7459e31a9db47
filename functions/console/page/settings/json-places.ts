/** What stands in the way of reading a text as JSON; each has a text `settings.json.<fault>`. */
export type JsonFault = 'value' | 'name' | 'colon' | 'comma' | 'string' | 'twice' | 'end';

export interface JsonPlaces {
  /** The first one, and where; null for JSON. */
  fault: { kind: JsonFault; at: number } | null;
  /** Where each value begins, by its keys joined with dots. */
  starts: ReadonlyMap<string, number>;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

class Stop extends Error {
  readonly kind: JsonFault;
  constructor(kind: JsonFault) {
    super(kind);
    this.kind = kind;
  }
}

/**
 * Where what stands in a JSON text. `JSON.parse` tells the place of a mistake in words that differ by browser, if at all,
 * and silently drops the first of two values of one name: an entry of a long list would vanish.
 */
export function findJsonPlaces(text: string): JsonPlaces {
  const starts = new Map<string, number>();
  let at = 0;

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const takeSign = (sign: string): boolean => {
    take(SPACE);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const readName = (): string => {
    take(SPACE);
    const begin = at;
    const source = take(STRING);
    if (source === null) throw new Stop(text[begin] === '"' ? 'string' : 'name');
    return String(JSON.parse(source));
  };

  function readObject(path: readonly string[]): void {
    const names = new Set<string>();
    if (takeSign('}')) return;
    do {
      take(SPACE);
      const begin = at;
      const name = readName();
      if (names.has(name)) {
        at = begin;
        throw new Stop('twice');
      }
      names.add(name);
      if (!takeSign(':')) throw new Stop('colon');
      readValue([...path, name]);
    } while (takeSign(','));
    if (!takeSign('}')) throw new Stop('comma');
  }

  function readList(path: readonly string[]): void {
    if (takeSign(']')) return;
    let index = 0;
    do {
      readValue([...path, String(index)]);
      index += 1;
    } while (takeSign(','));
    if (!takeSign(']')) throw new Stop('comma');
  }

  function readValue(path: readonly string[]): void {
    take(SPACE);
    starts.set(path.join('.'), at);
    if (takeSign('{')) readObject(path);
    else if (takeSign('[')) readList(path);
    else if (text[at] === '"') {
      if (take(STRING) === null) throw new Stop('string');
    } else if (take(SCALAR) === null) throw new Stop('value');
  }

  try {
    readValue([]);
    take(SPACE);
    return { fault: at < text.length ? { kind: 'end', at } : null, starts };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { fault: { kind: error.kind, at }, starts };
  }
}
