/** The alternatives of a group or class, parted where no inner group is open. */
export function splitOptions(text: string): string[] {
  if (!/[([]/.test(text)) return text.split('|');
  const options: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    else if (character === undefined || (character === '|' && depth === 0)) {
      options.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return options;
}

const NESTED = /[([][^)\]]*[([]/;
const FLAT_PART = /\[[^\]]*\]|\([^)]*\)|[^\s()[\]]+/g;
const GAP_OR_EDGE = /^(?:[.…]+|[<>])$/;

/** Words, classes and groups at the top of a phrase; gaps and edges say nothing. */
export function partsOf(phrase: string): { text: string; required: boolean }[] {
  // Thousands are read when the first mail comes, before any loop of ours is compiled: an expression is quicker then.
  const texts = NESTED.test(phrase) ? nestedParts(phrase) : (phrase.match(FLAT_PART) ?? []);
  return texts.filter((text) => !GAP_OR_EDGE.test(text)).map((text) => ({ text, required: !text.startsWith('[') }));
}

function nestedParts(phrase: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  const end = (at: number): void => {
    const text = phrase.slice(start, at).trim();
    if (text !== '') parts.push(text);
    start = at;
  };
  for (let at = 0; at < phrase.length; at += 1) {
    const character = phrase[at];
    if (depth === 0 && (character === ' ' || character === '(' || character === '[')) end(at);
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') {
      depth -= 1;
      if (depth === 0) end(at + 1);
    }
  }
  end(phrase.length);
  return parts;
}
