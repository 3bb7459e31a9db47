import { Tokenizer } from 'htmlparser2';
import { LIMITS } from './limits.ts';
import { textBuilder } from './text-builder.ts';

export interface HtmlText {
  /** Readable text: one line a block, cells apart by tabs, `> ` before what stands in a block quote. */
  text: string;
  /** What stands in Amazon's `<pre style="white-space: -o-pre-wrap">`: the buyer's own words (AMAZON.md 3). */
  buyerText: string | null;
  /** The block stands in a quote: in a reply it is an earlier message, in a forward the message itself. */
  isBuyerTextQuoted: boolean;
  /** Targets of links, as they stand; never followed. */
  links: string[];
}

interface OpenElement {
  name: string;
  isHidden: boolean;
  isPreformatted: boolean;
  isQuote: boolean;
  isBuyer: boolean;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const HIDDEN = new Set('script style head title template noscript object svg math textarea select'.split(' '));
const PARAGRAPH = new Set('p blockquote h1 h2 h3 h4 h5 h6 ul ol dl table pre'.split(' '));
const BLOCK = new Set('div tr li dt dd section article header footer center address form hr br caption'.split(' '));
/** Closed by the next of their kind, so that they are rarely closed by hand. */
const SELF_ENDING = new Set('p li td th tr dt dd option tbody thead tfoot'.split(' '));
const MAX_OPEN = 400;
const USED_ATTRIBUTES = new Set(['style', 'href', 'hidden']);
const HIDING_STYLE =
  /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all|font-size\s{0,5}:\s{0,5}0(?:px|pt)?\s{0,5}(?:;|$)/i;

/**
 * HTML to text in one pass over the tokens. The package's own parser is not used: it keeps open elements in a list that
 * grows at the front, and a megabyte of `<div>` took it eighteen seconds.
 */
export function readHtml(html: string): HtmlText {
  const source = html.slice(0, LIMITS.textPartBytes);
  const page = textBuilder();
  const buyers: { quoteDepth: number; isCertain: boolean; text: () => string }[] = [];
  const links: string[] = [];
  const open: OpenElement[] = [];
  let buyer: ReturnType<typeof textBuilder> | null = null;
  let hiddenDepth = 0;
  let preDepth = 0;
  let name = '';
  let attribute = '';
  let attributes = new Map<string, string>();
  let value = '';

  const write = (text: string): void => {
    if (hiddenDepth > 0) return;
    page.write(text, preDepth > 0);
    buyer?.write(text, true);
  };
  const breakLine = (empty: number): void => {
    if (hiddenDepth > 0) return;
    page.breakLine(empty);
    buyer?.breakLine(empty);
  };
  const enter = (element: OpenElement): void => {
    hiddenDepth += element.isHidden ? 1 : 0;
    preDepth += element.isPreformatted ? 1 : 0;
    if (element.isQuote) page.quote(1);
    if (element.isBuyer && buyer === null && hiddenDepth === 0) {
      buyer = textBuilder();
      const isCertain = /-o-pre-wrap/i.test(attributes.get('style') ?? '');
      buyers.push({ quoteDepth: page.quoteDepth(), isCertain, text: buyer.text });
    }
    open.push(element);
  };
  const leave = (element: OpenElement): void => {
    hiddenDepth -= element.isHidden ? 1 : 0;
    preDepth -= element.isPreformatted ? 1 : 0;
    if (element.isQuote) page.quote(-1);
    if (element.isBuyer) buyer = null;
  };
  const openTag = (): void => {
    const style = attributes.get('style') ?? '';
    const href = name === 'a' ? attributes.get('href') : undefined;
    if (href !== undefined && links.length < 300) links.push(href.slice(0, 2_000));
    if (name === 'br' || name === 'hr') {
      if (hiddenDepth === 0) {
        page.newLine();
        buyer?.newLine();
      }
    } else if (name === 'td' || name === 'th') {
      if (hiddenDepth === 0) page.cell();
    } else if (PARAGRAPH.has(name)) breakLine(1);
    else if (BLOCK.has(name)) breakLine(0);
    if (name === 'li') write('- ');
    if (VOID.has(name)) return;
    const isPre = name === 'pre';
    const element = {
      name,
      isHidden: HIDDEN.has(name) || attributes.has('hidden') || (style !== '' && HIDING_STYLE.test(style)),
      isPreformatted: isPre || (style !== '' && /white-space\s{0,5}:\s{0,5}(?:pre|-moz-pre|-o-pre)/i.test(style)),
      isQuote: name === 'blockquote',
      isBuyer: isPre && /pre-wrap/i.test(style),
    };
    const hasEffect = element.isHidden || element.isPreformatted || element.isQuote;
    if (open.length < MAX_OPEN && (hasEffect || !SELF_ENDING.has(name))) enter(element);
  };
  const closeTag = (closed: string): void => {
    const at = open.findLastIndex((element) => element.name === closed);
    if (at >= 0) for (const element of open.splice(at).reverse()) leave(element);
    if (PARAGRAPH.has(closed)) breakLine(1);
    else if (BLOCK.has(closed)) breakLine(0);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => write(source.slice(start, end)),
      ontextentity: (codePoint) => write(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => write(source.slice(start, end - offset)),
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase();
        if (attributes.size > 0) attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (USED_ATTRIBUTES.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: openTag,
      onselfclosingtag: openTag,
      onclosetag: (start, end) => closeTag(source.slice(start, end).toLowerCase()),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();

  // A reply quotes the earlier message's block too: the least quoted one is the newest.
  const [best] = buyers.sort((a, b) => Number(b.isCertain) - Number(a.isCertain) || a.quoteDepth - b.quoteDepth);
  return { text: page.text(), buyerText: best?.text() ?? null, isBuyerTextQuoted: (best?.quoteDepth ?? 0) > 0, links };
}
