import type { Buyer } from './described-mail.ts';
import { harmlessLine } from './harmless-text.ts';
import type { InlineForward } from './inline-forward.ts';
import type { MailHeaders } from './mail-headers.ts';
import { buyerNameOf } from './read-subject.ts';
import type { SenderClass } from './recognition-rules.ts';
import { domainOf, marketplaceOfHost, marketplaceOfId, parseRelayAddress } from './relay-address.ts';

export interface DescribedSender {
  /** The mail's own From. */
  from: { address: string; name: string | null } | null;
  /** Who wrote it: From, or the first sender of an inline forward. Lower case; empty when there is none. */
  sender: string;
  senderClass: SenderClass;
  buyer: Buyer | null;
  marketplace: string | null;
}

/** Who writes, as which buyer, on which marketplace (AMAZON.md 1). */
export function describeSender(
  headers: MailHeaders,
  nameInSubject: string | null,
  forward: InlineForward | null,
): DescribedSender {
  const mailboxes = headers.mailboxes('from').map(({ address, name }) => ({
    address,
    name: name === null ? null : harmlessLine(name, 200) || null,
  }));
  // Two From headers are a forgery; the one that claims to be a buyer decides what it pretends to be.
  const from = mailboxes.find((box) => parseRelayAddress(box.address) !== null) ?? mailboxes[0] ?? null;
  const writer = forward === null ? from : forward.sender;
  const sender = writer?.address ?? '';
  const senderClass = classOf(sender);
  const replyTo = forward === null ? headers.mailboxes('reply-to').map((box) => box.address) : [forward.replyTo ?? ''];
  // Amazon's own notices name the buyer in Reply-To.
  const alias = [sender, ...(senderClass === 'amazon' ? replyTo : [])]
    .map(parseRelayAddress)
    .find((relay) => relay?.isBuyer);
  const name = buyerNameOf(writer?.name ?? null) ?? nameInSubject;
  return {
    from,
    sender,
    senderClass,
    buyer:
      alias === undefined || alias === null
        ? null
        : { alias: alias.alias, base: alias.base, name: name === null ? null : harmlessLine(name, 100) || null },
    marketplace:
      (senderClass === 'other' ? null : marketplaceOfId(headers.raw('x-marketplace-id')[0] ?? '')) ??
      alias?.marketplace ??
      marketplaceOfHost(domainOf(sender)),
  };
}

function classOf(sender: string): SenderClass {
  const domain = domainOf(sender);
  if (parseRelayAddress(sender)?.isBuyer === true) return 'buyer-relay';
  if (marketplaceOfHost(domain) !== null) return 'amazon';
  return domain === 'google.com' ? 'google' : 'other';
}
