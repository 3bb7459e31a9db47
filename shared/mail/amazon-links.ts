import { marketplaceOfHost } from './relay-address.ts';

export interface AmazonLinks {
  /** Opens the thread in Seller Central. */
  caseLink: string | null;
  /** Marks the message as needing no answer by a mere GET: shown, never fetched. */
  noResponseLink: string | null;
}

/** Most links of a mail are of other things. */
const OF_MESSAGING = /messag|response|nrn|communication-manager|caseid|threadid/i;
const URL_IN_TEXT = /https?:\/\/[^\s<>"'\])}，。）]{4,2000}/gi;

/** Amazon's own links among those of the mail; only `https` ones on Amazon's hosts count. */
export function findAmazonLinks(text: string, links: readonly string[]): AmazonLinks {
  const found: AmazonLinks = { caseLink: null, noResponseLink: null };
  const all = [...links.slice(0, 300), ...(text.includes('://') ? (text.match(URL_IN_TEXT)?.slice(0, 300) ?? []) : [])];
  for (const link of all) {
    if (!OF_MESSAGING.test(link)) continue;
    const { href, host, target } = takeApart(link);
    if (href === null || marketplaceOfHost(host) === null) continue;
    if (/no-?response|nrn|responsenotneeded/.test(target)) found.noResponseLink ??= href;
    else if (
      /\/messaging\/(?:inbox|thread|reply|permissions|contact)|communication-manager|caseid=|threadid=/.test(target)
    ) {
      found.caseLink ??= href;
    }
  }
  return found;
}

/**
 * Host and target of an `https` link in its plainest form. Anything that a browser might read otherwise (a user before the
 * host, a backslash, a port) is no link of Amazon's; `sellercentral.amazon.de.example.org` is nobody's.
 */
function takeApart(link: string): { href: string | null; host: string; target: string } {
  const href = link.trim().replace(/[.,;:!?]{1,5}$/, '');
  const match = /^https:\/\/([a-z0-9.-]{4,200})(\/[^\s\\<>"]{0,2000})$/i.exec(href);
  if (match === null) return { href: null, host: '', target: '' };
  return { href, host: (match[1] ?? '').toLowerCase(), target: (match[2] ?? '').toLowerCase() };
}
