import type { PolicyLimits } from '../../content/policy/policy-schema.ts';
import type { CheckedReply } from './policy-context.ts';

/** Base64 in lines of 76 characters and CRLF (RFC 2045, 6.8): what SES and Amazon count. */
export const encodedBytes = (bytes: number): number => {
  const characters = Math.ceil(bytes / 3) * 4;
  return characters + Math.ceil(characters / 76) * 2;
};

/** Headers and boundary of one part of a mail, rounded up. */
const PART_OVERHEAD_BYTES = 500;

/** Ids of the rules that the attachments break. */
export function checkAttachments({ body, attachments = [] }: CheckedReply, limits: PolicyLimits): string[] {
  const total = attachments.reduce((sum, { bytes }) => sum + encodedBytes(bytes) + PART_OVERHEAD_BYTES, 0);
  const text = attachments.length === 0 ? 0 : encodedBytes(new TextEncoder().encode(body).length) + PART_OVERHEAD_BYTES;
  return [
    attachments.some(({ type }) => !limits.attachmentTypes.includes(type.toLowerCase())) && 'attachment-type',
    attachments.length > limits.attachmentCount && 'attachment-count',
    total + text > limits.encodedBytes && 'attachment-size',
  ].filter((rule) => rule !== false);
}
