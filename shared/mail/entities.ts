import { readHtml } from './html-text.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,30}\d{0,2});/gi;
const known = new Map<string, string>();

/** Character references in text that should have none (`haven&#39;t`, `caf&eacute;`); unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, decode) : text;
}

function decode(entity: string): string {
  const remembered = known.get(entity);
  if (remembered !== undefined) return remembered;
  const decoded = /^&(?:nbsp|#160|#xa0);$/i.test(entity) ? ' ' : readHtml(`<pre>${entity}</pre>`).text;
  if (known.size < 500) known.set(entity, decoded);
  return decoded;
}
