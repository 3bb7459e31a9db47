import { decodeEntities } from './entities.ts';
import { type HtmlText, readHtml } from './html-text.ts';

const PRE = /<pre\b[^<>]{0,2000}>/gi;
const HREF = /\bhref\s{0,5}=\s{0,5}["']?(https:[^"'\s<>]{5,2000})/gi;

/**
 * The buyer's block and the links of an HTML part whose text is in the plain part too: cut out instead of reading the whole
 * page, which took as long as parsing the mail.
 */
export function excerptHtml(html: string): Omit<HtmlText, 'text'> {
  const links = [...html.matchAll(HREF)].slice(0, 300).map(([, href = '']) => decodeEntities(href));
  const blocks = [...html.matchAll(PRE)].filter(([tag]) => /pre-wrap/i.test(tag));
  const found = blocks.map((match) => {
    const before = html.slice(0, match.index);
    const depth = count(before, /<blockquote\b/gi) - count(before, /<\/blockquote\b/gi);
    return { depth, isCertain: /-o-pre-wrap/i.test(match[0]), at: match.index };
  });
  const [best] = found.slice(0, 20).sort((a, b) => Number(b.isCertain) - Number(a.isCertain) || a.depth - b.depth);
  if (best === undefined) return { buyerText: null, isBuyerTextQuoted: false, links };
  const close = html.slice(best.at).search(/<\/pre\s{0,5}>/i);
  const block = close < 0 ? html.slice(best.at) : html.slice(best.at, best.at + close);
  return { buyerText: textOf(block), isBuyerTextQuoted: best.depth > 0, links };
}

/** Amazon puts escaped text into its block and nothing else; any other block is read as a page. */
function textOf(block: string): string | null {
  const content = block.slice(block.indexOf('>') + 1);
  return content.includes('<') ? readHtml(block).buyerText : decodeEntities(content);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
