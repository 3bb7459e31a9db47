import type { MailEnvelope, Trust } from './described-mail.ts';
import type { MailHeaders } from './mail-headers.ts';
import { domainOf, marketplaceOfHost } from './relay-address.ts';

export interface TrustQuestion {
  headers: MailHeaders;
  envelope: MailEnvelope;
  /** Address of the real From, lower case; empty when there is none. */
  from: string;
  /** The address that an inline forward names as the first sender; null for other mail. */
  quotedSender: string | null;
  /** Signs of a forged sender, in sentences. */
  forgery: readonly string[];
}

/**
 * Whether a mail is Amazon's (AMAZON.md 5). It is when DMARC passed for its From, or the topmost Authentication-Results, which
 * SES wrote, shows an aligned DKIM signature; lower ones can be written by anyone.
 */
export function judgeTrust(question: TrustQuestion): Trust {
  const { headers, envelope, from, quotedSender, forgery } = question;
  const { verdicts } = envelope;
  const reasons: string[] = [];
  if (verdicts?.virus === 'FAIL') return { level: 'virus', reasons: ['the virus scan failed the mail', ...forgery] };
  if (verdicts?.spam === 'FAIL') return { level: 'spam', reasons: ['the spam check failed the mail', ...forgery] };
  if (verdicts?.virus === 'PROCESSING_FAILED') reasons.push('the virus scan could not be done');

  const isAmazon = marketplaceOfHost(domainOf(from)) !== null;
  reasons.push(...forgery);
  if (quotedSender !== null) {
    reasons.push(`forwarded by ${from || 'an unknown sender'}: that ${quotedSender} wrote it stands in the text only`);
  }
  if (forgery.length > 0 || quotedSender !== null) {
    if (verdicts === undefined) reasons.push(UNCHECKED);
    return { level: 'unproven', reasons };
  }
  if (verdicts === undefined) return { level: 'unchecked', reasons: [...reasons, UNCHECKED] };
  if (!isAmazon) return { level: 'unproven', reasons: [...reasons, 'the sender is not Amazon'] };
  if (verdicts.dmarc === 'PASS')
    return { level: 'trusted', reasons: [...reasons, `DMARC passed for ${domainOf(from)}`] };
  const signer = alignedSigner(headers, domainOf(from));
  if (signer !== null) {
    return {
      level: 'trusted',
      reasons: [...reasons, `the topmost Authentication-Results shows ${signer}’s DKIM signature`],
    };
  }
  reasons.push(`DMARC did not pass for ${domainOf(from)} (${verdicts.dmarc})`);
  reasons.push('no aligned DKIM signature in the topmost Authentication-Results');
  return { level: 'unproven', reasons };
}

const UNCHECKED = 'no verdicts at hand (a file, not a delivery): whether the sender is genuine was not checked';

/** Domain of a passed DKIM signature of the sender's organisation in the results that SES itself wrote; else null. */
function alignedSigner(headers: MailHeaders, fromDomain: string): string | null {
  const [topmost] = headers.raw('authentication-results');
  if (topmost === undefined) return null;
  const results = topmost
    .slice(0, 8_000)
    .replace(/\([^()]{0,500}\)/g, ' ')
    .split(';');
  if (results[0]?.trim().split(/\s+/)[0]?.toLowerCase() !== 'amazonses.com') return null;
  for (const result of results.slice(1)) {
    if (!/^\s*dkim\s*=\s*pass\b/i.test(result)) continue;
    const signer =
      /\bheader\.(?:d|i)\s*=\s*[^\s;@]{0,100}@?([a-z0-9.-]{3,200})/i.exec(result)?.[1]?.toLowerCase() ?? '';
    const isAligned = fromDomain === signer || fromDomain.endsWith(`.${signer}`) || signer.endsWith(`.${fromDomain}`);
    if (isAligned && marketplaceOfHost(signer) !== null) return signer;
  }
  return null;
}
