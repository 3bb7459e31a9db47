import { foldForSearch } from './harmless-text.ts';
import type { MailHeaders } from './mail-headers.ts';
import { domainOf, marketplaceOfHost, parseRelayAddress } from './relay-address.ts';

/** Letters that look like Latin ones, folded to them: `amаzon` with a Cyrillic а, `arnazon`, `amaz0n`. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  о: 'o',
  е: 'e',
  м: 'm',
  ո: 'n',
  ɑ: 'a',
  α: 'a',
  ο: 'o',
  '0': 'o',
  '4': 'a',
  '@': 'a',
  ƶ: 'z',
};
const AMAZON_SENTENCE =
  /begin message|anfang der nachricht|sellercentral\.amazon|amazon customer|amazon-kund|a-to-z guarantee/i;

/** Signs that a mail pretends to be Amazon's, each a sentence; empty for honest mail, whoever sent it. */
export function findForgery(headers: MailHeaders, subject: string, text: string): string[] {
  const signs: string[] = [];
  const fields = headers.raw('from');
  const mailboxes = headers.mailboxes('from');
  if (fields.length > 1) signs.push(`the mail has ${fields.length} From headers; an honest one has exactly one`);
  else if (mailboxes.length > 1)
    signs.push(`From names ${mailboxes.length} senders: ${list(mailboxes.map((box) => box.address))}`);
  for (const { address, name } of mailboxes) {
    const domain = domainOf(address);
    if (marketplaceOfHost(domain) !== null) continue;
    if (imitatesAmazon(domain))
      signs.push(`the sender’s domain ${domain} imitates Amazon’s; it does not end in one of Amazon’s`);
    const named = addressIn(name ?? '');
    if (named !== null) signs.push(`the display name shows the address ${named}, the mail comes from ${address}`);
    else if (/\bamazon\b/i.test(foldForSearch(name ?? '')) && !imitatesAmazon(domain)) {
      signs.push(`the display name says Amazon, the mail comes from ${domain}`);
    }
    if (signs.length === 0 && /amazon/i.test(subject) && AMAZON_SENTENCE.test(text.slice(0, 20_000))) {
      signs.push(`it is written like Amazon’s mail and comes from ${domain}`);
    }
  }
  for (const replyTo of headers.mailboxes('reply-to')) {
    const isRelay = mailboxes.some((box) => parseRelayAddress(box.address) !== null);
    if (isRelay && marketplaceOfHost(domainOf(replyTo.address)) === null) {
      signs.push(
        `Reply-To asks for answers to ${replyTo.address}, which is not Amazon’s; answers go to the relay address only`,
      );
    }
  }
  return signs.slice(0, 6);
}

function addressIn(name: string): string | null {
  const address = /[a-z0-9._+-]{1,80}@[a-z0-9.-]{3,100}/i.exec(name)?.[0]?.toLowerCase();
  return address !== undefined && marketplaceOfHost(domainOf(address)) !== null ? address : null;
}

function imitatesAmazon(domain: string): boolean {
  const folded = [...foldForSearch(domain).toLowerCase()].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  return (
    /amazon|arnazon|amazom|amazn\b|xn--[a-z0-9-]{0,60}amaz/.test(folded) &&
    !/^(?:[a-z0-9-]+\.)*amazon(?:ses|aws)\.com$/.test(domain)
  );
}

function list(values: readonly string[]): string {
  return values.slice(0, 3).join(', ');
}
