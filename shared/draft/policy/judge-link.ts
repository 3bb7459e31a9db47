import { MARKETPLACES } from '../../content/marketplaces.ts';
import type { PolicyNames } from '../../content/policy/policy-schema.ts';
import { foldText } from './fold-text.ts';

export interface WrittenLink {
  /** `https`, `http` or another scheme in lower case; null for a bare domain. */
  scheme: string | null;
  /** As written, without the scheme. */
  rest: string;
}

export type LinkRule =
  | 'external-link'
  | 'forged-amazon-link'
  | 'insecure-amazon-link'
  | 'storefront-link'
  | 'review-request';

/** Amazon's own retail and seller hosts, each exactly: `amazon.com.evil.example` is none of them. */
export function amazonHosts({ amazonHostPrefixes, amazonHosts }: PolicyNames): ReadonlySet<string> {
  return new Set([
    ...amazonHosts,
    ...MARKETPLACES.flatMap(({ tld }) => amazonHostPrefixes.map((prefix) => `${prefix}amazon.${tld}`)),
  ]);
}

const STOREFRONT =
  /^\/(?:stores?|shops?|sp|s|gp\/aag|gp\/browse|b|storefront)(?:[/?#]|$)|[?&](?:seller|me|merchant|marketplaceid|rh|node)=/i;
const REVIEW =
  /\/(?:review|reviews|hz\/feedback|gp\/feedback|gp\/customer-reviews|product-reviews|feedback)(?:[/?#]|$)/i;
/** Amazon's redirect pages lead anywhere. */
const REDIRECT = /https?(?::|%3a)(?:\/|%2f){2}/i;

/** The rule that a link breaks, or null. It is judged by its letters as written: a look-alike letter makes another host. */
export function judgeLink(
  { scheme, rest }: WrittenLink,
  amazon: ReadonlySet<string>,
  trackingHosts: readonly string[],
): LinkRule | null {
  // What stands before `@` is a user name; `\` ends a host for a browser and does not for others: both serve to deceive.
  const authorityEnd = rest.search(/[/?#\\]/);
  const authority = (authorityEnd < 0 ? rest : rest.slice(0, authorityEnd)).toLowerCase();
  const path = authorityEnd < 0 ? '' : rest.slice(authorityEnd);
  const host = authority.replace(/:443$/, '').replace(/\.$/, '');
  const secure = scheme === null || scheme === 'https';
  if (amazon.has(host)) {
    if (rest.includes('\\')) return 'forged-amazon-link';
    if (!secure) return 'insecure-amazon-link';
    if (REDIRECT.test(path)) return 'forged-amazon-link';
    if (REVIEW.test(path)) return 'review-request';
    return STOREFRONT.test(path) ? 'storefront-link' : null;
  }
  if (secure && trackingHosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`))) return null;
  return /amaz|amzn|arnazon/.test(foldText(authority).folded) ? 'forged-amazon-link' : 'external-link';
}
