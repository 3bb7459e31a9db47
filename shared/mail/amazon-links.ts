import { marketplaceOfHost } from './relay-address.ts';

export interface AmazonLinks {
  /** Opens the thread in Seller Central. */
  caseLink: string | null;
  /** Marks the message as needing no answer by a mere GET: shown, never fetched. */
  noResponseLink: string | null;
}

/** Parsing an address is slow: only those that may be meant are. */
const OF_MESSAGING = /messag|response|nrn|communication-manager|caseid|threadid/i;
const URL_IN_TEXT = /https?:\/\/[^\s<>"'\])}，。）]{4,2000}/gi;

/** Amazon's own links among those of the mail; only `https` ones on Amazon's hosts count. */
export function findAmazonLinks(text: string, links: readonly string[]): AmazonLinks {
  const found: AmazonLinks = { caseLink: null, noResponseLink: null };
  const all = [...links.slice(0, 300), ...(text.includes('://') ? (text.match(URL_IN_TEXT)?.slice(0, 300) ?? []) : [])];
  for (const link of all) {
    if (!OF_MESSAGING.test(link)) continue;
    const url = parseUrl(link);
    if (url === null) continue;
    const target = `${url.pathname}${url.search}`.toLowerCase();
    if (/no-?response|noresponse|nrn|responsenotneeded|markasnoresponse/.test(target))
      found.noResponseLink ??= url.href;
    else if (
      /\/messaging\/(?:inbox|thread|reply|permissions|contact)|\/gp\/communication-manager|caseid=|threadid=/.test(
        target,
      )
    ) {
      found.caseLink ??= url.href;
    }
  }
  return found;
}

function parseUrl(link: string): URL | null {
  const url = URL.parse(link.trim().replace(/[.,;:!?]{1,5}$/, ''));
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  // Some marketplaces share `sellercentral-europe.amazon.com`; `sellercentral.amazon.de.example.org` is nobody's.
  return marketplaceOfHost(url.hostname) === null ? null : url;
}
