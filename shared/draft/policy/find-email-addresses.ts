import { MARKETPLACES } from '../../content/marketplaces.ts';
import type { PolicyNames } from '../../content/policy/policy-schema.ts';
import type { Finder } from './hit.ts';

const AT = String.raw`(?:\s{0,2}(?:@|[([{<*_-]\s?(?:at|at sign|a|@|arobase|arroba|chiocciola|ät|艾特|アット|アットマーク)\s?[)\]}>*_-])\s{0,2}|\s(?:at|ad|arobase|arobas|arroba|chiocciola|klammeraffe|at sign|at zeichen|affenschwanz|bei|chez|presso|snail)\s|\s?(?:艾特|小老鼠|圈a|花a|アットマーク|アット|あっと)\s?)`;
const DOT = String.raw`(?:\s?(?:\.|。|[([{*_-]\s?(?:dot|period|full stop|punkt|point|punto|\.|点|ドット)\s?[)\]}*_-])\s?|\s(?:dot|period|punkt|point|punto|ponto)\s|\s?(?:点|點|ドット|どっと)\s?)`;
const LABEL = '[a-z0-9-]{1,63}';

/** Without one of these there is no address, and most replies have none. */
const HAS_AT =
  /@|[([{<*_-]\s?(?:at|at sign|a|arobase|arroba|chiocciola|ät|艾特|アット|アットマーク)\s?[)\]}>*_-]|\s(?:at|ad|arobase?s?|arroba|chiocciola|klammeraffe|affenschwanz|bei|chez|presso|snail)\s|艾特|小老鼠|[圈花]a|アット|あっと/;
const HAS_NAME = /mail|邮箱|メール|hot|yahoo|icloud|outlook|gmx|163|126/;

const RELAY_DOMAINS: ReadonlySet<string> = new Set(MARKETPLACES.map(({ tld }) => `marketplace.amazon.${tld}`));

const base = (address: string): string => address.replace(/\+[^@]{0,100}(?=@)/, '');

/** The buyer's own relay address; any relay address while the buyer's is not known. Judged by the letters as written. */
function isRelay(address: string, relay: string | null | undefined): boolean {
  const written = address.trim().toLowerCase();
  if (relay) return base(written) === base(relay.toLowerCase());
  const at = written.lastIndexOf('@');
  return at > 0 && RELAY_DOMAINS.has(written.slice(at + 1));
}

/** Mail addresses, also with the signs spelled out or bracketed, and those that leave the ending to the reader (`at gmail`). */
export function createEmailFinder({ mailProviders, topLevelDomains, ambiguousTopLevelDomains }: PolicyNames): Finder {
  // Every repetition is bounded, so the time is too.
  const address = new RegExp(
    `(?<![a-z0-9])[a-z0-9][a-z0-9._%+-]{0,63}(?:${DOT}[a-z0-9_-]{1,30}){0,2}(?<at>${AT})(?<host>${LABEL}(?:${DOT}${LABEL}){1,4})(?![a-z0-9])`,
    'g',
  );
  const providers = mailProviders.map((name) => name.replace(/[^a-z0-9 ]/g, '')).join('|');
  const atProvider = new RegExp(
    `(?<![a-z0-9])[a-z0-9][a-z0-9._-]{1,40}\\s?(?:@|[([]at[)\\]]|\\sat\\s|\\sarobase\\s|\\sarroba\\s|\\schiocciola\\s)\\s?(?:${providers})(?![a-z0-9])`,
    'g',
  );
  const named = new RegExp(
    `(?<![a-z0-9])(?:${providers}|e-?mail|mail|邮箱|メール)\\s?[:=]\\s?[a-z0-9][a-z0-9._-]{3,40}`,
    'g',
  );
  const dots = new RegExp(DOT, 'g');
  const endings = new Set([...topLevelDomains, ...ambiguousTopLevelDomains]);

  /** "Find it at amazon.com", "arrived at 5.30": a spelled `at` is one of an address only before a known ending. */
  function isAddress(at: string, host: string): boolean {
    if (!/^\s(?:at|ad|bei|chez|presso)\s$/.test(at)) return true;
    const labels = host.split(dots).map((label) => label.trim());
    return endings.has(labels.at(-1) ?? '') && !(labels.at(-2) ?? '').startsWith('amazon') && labels[0] !== 'www';
  }

  return ({ folded, original, toOriginal }, { relayAddress }) => {
    const written = (start: number, end: number): string => {
      const span = toOriginal(start, end);
      return original.slice(span.start, span.end);
    };
    const addresses = Array.from(
      HAS_AT.test(folded) ? folded.matchAll(address) : [],
      ({ index, 0: found, groups }) => ({
        rule: 'email-address',
        start: index,
        end: index + found.length,
        counts: isAddress(groups?.at ?? '', groups?.host ?? ''),
      }),
    ).filter(({ start, end, counts }) => counts && !isRelay(written(start, end), relayAddress));
    const others = (HAS_NAME.test(folded) ? [...folded.matchAll(atProvider), ...folded.matchAll(named)] : []).map(
      ({ index, 0: found }) => ({
        rule: 'email-address',
        start: index,
        end: index + found.length,
      }),
    );
    return [...addresses.map(({ rule, start, end }) => ({ rule, start, end })), ...others];
  };
}
