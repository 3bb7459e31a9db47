import type { Store } from '../../content/settings.ts';
import type { ReplyLanguage } from '../../content/vocabulary.ts';
import type { DescribedMail } from '../../mail/described-mail.ts';
import type { DraftFacts, ReplyDraft } from '../draft.ts';
import { replyLanguage } from '../reply-language.ts';
import type { PolicyContext } from './policy-context.ts';

/** What the policy check may take for granted about a reply to this mail. */
export function policyContext(known: {
  mail: Pick<DescribedMail, 'language' | 'marketplace' | 'orderId' | 'buyer' | 'text' | 'asin' | 'productTitle'>;
  store: Store;
  facts: DraftFacts | null;
  /** The template's own rendering: its amounts and dates are no new promise. */
  draft: Pick<ReplyDraft, 'language' | 'body'> | null;
}): PolicyContext {
  const { mail, store, facts, draft } = known;
  return {
    language: mail.language,
    replyLanguage: draft?.language ?? null,
    marketplace: mail.marketplace,
    orderId: mail.orderId,
    asin: facts?.asin ?? mail.asin,
    productTitle: facts?.productTitle ?? mail.productTitle,
    relayAddress: mail.buyer?.alias ?? null,
    acceptedLanguages: acceptedLanguages(mail, store),
    trackingHosts: store.trackingHosts,
    trackingNumber: facts?.trackingNumber ?? null,
    carriers: facts?.carrier ? [facts.carrier] : [],
    returnAddress: store.returnAddress,
    rmaNumber: facts?.rmaNumber ?? null,
    buyerText: mail.text,
    allowedPromises: draft ? [draft.body] : [],
  };
}

/** Where the store does not answer in the buyer's language: the one that its drafts are written in instead, and English. */
function acceptedLanguages(
  { language, marketplace }: Pick<DescribedMail, 'language' | 'marketplace'>,
  store: Store,
): ReplyLanguage[] {
  const choice = replyLanguage(language, store, marketplace);
  if (choice.mark !== 'language-not-offered') return [];
  return store.languages.filter((offered) => offered === choice.language || offered === 'en');
}
