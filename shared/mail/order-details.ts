import { foldForSearch } from './harmless-text.ts';
import { LIMITS } from './limits.ts';

// `Bestellung305-1234567-1234567` and `111-1234567-1234567Hello` occur: digits end it, not word boundaries.
const ORDER_ID = /(?<![\d-])(\d{3}|D\d{2}) ?[-ー] ?(\d{7}) ?[-ー] ?(\d{7})(?!\d|-\d)/gi;
const ASIN = /(?<![A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])/g;
const LINKED_ASIN = /\/(?:dp|gp\/product|gp\/aw\/d|product-reviews|asin)\/([A-Z0-9]{10})(?![A-Z0-9])/gi;
const NAMED_ASIN = /\bASIN\s{0,3}[:#|=-]?\s{0,3}([A-Z0-9]{10})(?![A-Z0-9])/gi;
/** ISBN-10, the identifier of books: nine digits and a check digit. */
const ISBN_ROW = /^\s{0,5}\d{1,3}\s{1,5}(\d{9}[\dX])\s{1,5}\S/gm;

/** A line without one of these has no title: the patterns below are slow on long lines. */
const TITLE_SIGN = /[:：|\t]|ASIN|B0[A-Z0-9]{8}|\d{9}[\dX]/i;
const TITLE_LINES: readonly RegExp[] = [
  /^\d{1,4} ?(?:of|x|×|von|de|di|van|av|z|点の|件) ?(.{3,500}?) ?\[ ?ASIN ?: ?[A-Z0-9]{10} ?\]/i,
  /^(.{3,500}?) ?\[ ?ASIN ?: ?[A-Z0-9]{10} ?\]/i,
  /^#? ?\d{1,3} ?[|\t ] ?(?:B0[A-Z0-9]{8}|\d{9}[\dX]) ?[|\t ] ?(.{3,500})$/,
  /^(?:B0[A-Z0-9]{8}|\d{9}[\dX]) ?[|\t] ?(.{3,500})$/,
  /^(?:商品名称|商品名|产品名称|商品名稱|product(?: name| title)?|item(?: name| title)?|order item|produkt(?:name)?|artikel(?:bezeichnung)?|article|produit|nom du produit|producto|nombre del producto|prodotto|articolo|nome del prodotto|produto|nome do produto|vara|przedmiot|nazwa produktu) ?[:：|\t] ?(.{3,500})$/i,
];

/** Order numbers in the order of their first mention; full-width digits and odd dashes are read too. */
export function findOrderIds(text: string): string[] {
  if (!/[\d０-９]{7}/.test(text)) return [];
  return unique(
    [...searched(text).matchAll(ORDER_ID)].map(
      ([, start = '', middle, end]) => `${start.toUpperCase()}-${middle}-${end}`,
    ),
  );
}

/** Product numbers: `B0…` anywhere, others only where the text calls them an ASIN or a link shows one. */
export function findAsins(text: string): string[] {
  const folded = searched(text);
  const plain = folded.includes('B0') ? (folded.match(ASIN) ?? []) : [];
  const patterns = /asin|\/dp\/|\/product|\/d\//i.test(folded) ? [NAMED_ASIN, LINKED_ASIN, ISBN_ROW] : [];
  const named = patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => (match[1] ?? '').toUpperCase()),
  );
  return unique([...named, ...plain].filter((asin) => /^B0[A-Z0-9]{8}$|^\d{9}[\dX]$/.test(asin)));
}

/** The product's title from the frame's item line or table; null when the frame names none. */
export function findProductTitle(frame: string): string | null {
  for (const raw of frame.split('\n').slice(0, 200)) {
    const line = raw.slice(0, 700).replaceAll('\u00a0', ' ').trim();
    if (!TITLE_SIGN.test(line)) continue;
    for (const pattern of TITLE_LINES) {
      const title = pattern.exec(line)?.[1]?.replace(/\s+/g, ' ').trim();
      if (title !== undefined && title.length > 2 && !/^asin\b/i.test(title)) return title;
    }
  }
  return null;
}

function searched(text: string): string {
  return foldForSearch(text.slice(0, LIMITS.searchedCharacters));
}

function unique(values: string[]): string[] {
  return [...new Set(values)].slice(0, LIMITS.identifiers);
}
