/** Markup that was put together here. Everything else is text, and is escaped where it meets this. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | readonly Part[] | null;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A buyer's text may hold markup, and marks that turn the reading direction of what follows them. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\u2423');

const render = (part: Part): string => {
  if (part === null) return '';
  if (Array.isArray(part)) return part.map(render).join('');
  return typeof part === 'object' && 'markup' in part ? part.markup : escaped(String(part));
};

/** A template whose values are escaped, unless they were made by it. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.map((string, index) => string + render(parts[index] ?? null)).join(''),
});

/** Our own style sheet and the like. Never for anything that came from outside. */
export const ownMarkup = (markup: string): Html => ({ markup });
