import { MARKETPLACES } from '../../content/marketplaces.ts';
import type { Finder } from './hit.ts';

const AT = String.raw`(?:\s{0,2}(?:@|[([{<]\s?(?:at|a|arobase|arroba|chiocciola|ät)\s?[)\]}>])\s{0,2}|\s(?:at|arobase|arroba|chiocciola|klammeraffe|at sign|at zeichen)\s|\s?(?:艾特|小老鼠|圈a|アットマーク|アット|あっと)\s?)`;
const DOT = String.raw`(?:\s?(?:\.|。|[([{]\s?(?:dot|punkt|point|punto|\.|点|ドット)\s?[)\]}])\s?|\s(?:dot|punkt|point|punto)\s|\s?(?:点|點|ドット|どっと)\s?)`;
const LABEL = '[a-z0-9-]{1,63}';

/** `name@mail.com` in its disguises. Every repetition is bounded, so the time is too. */
const ADDRESS = new RegExp(
  `(?<![a-z0-9])[a-z0-9][a-z0-9._%+-]{0,63}(?:${DOT}[a-z0-9_-]{1,30}){0,2}${AT}(?<host>${LABEL}(?:${DOT}${LABEL}){1,4})(?![a-z0-9])`,
  'g',
);

const RELAY_DOMAINS: ReadonlySet<string> = new Set(MARKETPLACES.map(({ tld }) => `marketplace.amazon.${tld}`));

const base = (address: string): string => address.replace(/\+[^@]*(?=@)/, '');

/** The buyer's own relay address; any relay address while the buyer's is not known. Judged by the letters as written. */
function isRelay(address: string, relay: string | null | undefined): boolean {
  const written = address.trim().toLowerCase();
  if (relay) return base(written) === base(relay.toLowerCase());
  const at = written.lastIndexOf('@');
  return at > 0 && RELAY_DOMAINS.has(written.slice(at + 1));
}

export const findEmailAddresses: Finder = ({ folded, original, toOriginal }, { relayAddress }) =>
  Array.from(folded.matchAll(ADDRESS), (match) => {
    const start = match.index;
    return { rule: 'email-address', start, end: start + match[0].length };
  }).filter(({ start, end }) => {
    const span = toOriginal(start, end);
    return !isRelay(original.slice(span.start, span.end), relayAddress);
  });
