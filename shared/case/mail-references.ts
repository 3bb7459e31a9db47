import type { DescribedMail } from '../mail/described-mail.ts';

/**
 * What later mail may name when it means the case of this one: its Message-ID, and Amazon's `+<uuid>` alias, which
 * stands for one of Amazon's own cases.
 */
export const mailReferences = ({ messageId, buyer }: Pick<DescribedMail, 'messageId' | 'buyer'>): string[] => [
  ...(messageId === null ? [] : [messageId]),
  ...(buyer?.alias.includes('+') ? [`alias:${buyer.alias}`] : []),
];
