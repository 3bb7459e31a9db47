/**
 * The Message-ID that SES puts in place of ours: `<id@email.amazonses.com>` in us-east-1, `<id@REGION.amazonses.com>`
 * elsewhere (Amazon SES developer guide, "Header fields"). Both are kept, because a buyer's answer refers to one of them.
 */
export const sesMessageIds = (sesMessageId: string, region: string): string[] => [
  `<${sesMessageId}@email.amazonses.com>`,
  `<${sesMessageId}@${region}.amazonses.com>`,
];
