/**
 * The small language in which keywords are written down, so that one row covers what buyers write in many ways:
 *
 *     where is (order|parcel)      alternatives; each may be several words
 *     refund [of] purchase         an optional part
 *     $item                        one of the lexicon's named classes
 *     want .. refund               `..` a few words between, `...` up to twice as many, never past the sentence
 *     =it   liefer*   *adresse     exactly this form; a beginning; an ending
 *     #                            any number
 *     < does it    not there >     only where a sentence begins, or ends
 *
 * Commas and line breaks part phrases. Words are compared by stem. Fillers (articles and the like) may stand anywhere
 * inside a phrase and are not written.
 */
export type PhraseNode =
  | { word: string; form: 'stem' | 'exact' | 'beginning' | 'ending' | 'number' }
  | { options: PhraseNode[][]; optional: boolean }
  | { gap: 'short' | 'long' }
  | { edge: 'start' | 'end' };

export type Classes = Readonly<Record<string, string>>;

/** Splits a list of phrases at its commas and line breaks. */
export function splitPhrases(list: string | readonly string[]): string[] {
  const text = typeof list === 'string' ? list : list.join('\n');
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Parses one phrase. Throws an `Error` that quotes it when it can't be read or names a class that does not exist. */
export function parsePhrase(phrase: string, classes: Classes, inside: readonly string[] = []): PhraseNode[] {
  const symbols = phrase.match(/\.{2,3}|…|[()[\]|<>]|[^\s()[\]|<>]+/g) ?? [];
  let position = 0;

  const fail = (why: string): never => {
    throw new Error(`Phrase "${phrase}" can't be read: ${why}`);
  };

  function sequence(ends: string): PhraseNode[] {
    const nodes: PhraseNode[] = [];
    for (let symbol = symbols[position]; symbol !== undefined && !ends.includes(symbol); symbol = symbols[position]) {
      position += 1;
      nodes.push(node(symbol));
    }
    return nodes;
  }

  function alternatives(end: string): PhraseNode[][] {
    const options = [sequence(`|${end}`)];
    while (symbols[position] === '|') {
      position += 1;
      options.push(sequence(`|${end}`));
    }
    if (symbols[position] !== end) fail(`"${end}" is missing`);
    position += 1;
    if (options.some((option) => option.length === 0)) fail('an alternative is empty');
    return options;
  }

  function node(symbol: string): PhraseNode {
    if (symbol === '(') return { options: alternatives(')'), optional: false };
    if (symbol === '[') return { options: alternatives(']'), optional: true };
    if (symbol === '..') return { gap: 'short' };
    if (symbol === '...' || symbol === '…') return { gap: 'long' };
    if (symbol === '<') return { edge: 'start' };
    if (symbol === '>') return { edge: 'end' };
    if (symbol === '#') return { word: '#', form: 'number' };
    if (symbol.startsWith('$')) return namedClass(symbol.slice(1));
    if (symbol.startsWith('=')) return { word: symbol.slice(1), form: 'exact' };
    if (symbol.endsWith('*')) return { word: symbol.slice(0, -1), form: 'beginning' };
    if (symbol.startsWith('*')) return { word: symbol.slice(1), form: 'ending' };
    if (symbol === ')' || symbol === ']' || symbol === '|') fail(`"${symbol}" stands alone`);
    return { word: symbol, form: 'stem' };
  }

  function namedClass(name: string): PhraseNode {
    const members = classes[name];
    if (members === undefined) return fail(`there is no class "${name}"`);
    if (inside.includes(name)) return fail(`class "${name}" contains itself`);
    const options = members
      .split('|')
      .map((member) => parsePhrase(member.trim(), classes, [...inside, name]))
      .filter((option) => option.length > 0);
    return { options, optional: false };
  }

  const nodes = sequence(')]|');
  if (position < symbols.length) fail(`"${symbols[position]}" stands alone`);
  if (
    nodes.length === 0 ||
    nodes.every((each) => 'gap' in each || 'edge' in each || ('optional' in each && each.optional))
  ) {
    fail('it has no word');
  }
  return nodes;
}
