import type { DescribedMail } from '../mail/described-mail.ts';

/**
 * What later mail may name when it means the case of this one: its Message-ID, and Amazon's `+<uuid>` alias, which
 * stands for one of Amazon's own cases: the uuid alone, so that an auditor finds the case by it as well.
 */
export const mailReferences = ({ messageId, buyer }: Pick<DescribedMail, 'messageId' | 'buyer'>): string[] => [
  ...(messageId === null ? [] : [messageId]),
  ...amazonCaseOf(buyer),
];

/** Under which an Amazon case is registered, and looked up. */
export const amazonCaseReference = (uuid: string): string => `amazon-case:${uuid.toLowerCase()}`;

function amazonCaseOf(buyer: DescribedMail['buyer']): string[] {
  const uuid = /\+([^@]+)@/.exec(buyer?.alias ?? '')?.[1];
  return uuid === undefined ? [] : [amazonCaseReference(uuid)];
}
