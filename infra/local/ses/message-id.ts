import { randomBytes, randomUUID } from 'node:crypto';

const BASE_32 = 'abcdefghijklmnopqrstuv0123456789';

/** As SES names what it receives: also the last part of the object's key. */
export const newReceivedId = () => [...randomBytes(38)].map((byte) => BASE_32[byte % 32]).join('');

/** As SES names what it sends: `0100…-uuid-000000`. */
export const newSentId = () => `0100${Date.now().toString(16).padStart(12, '0')}-${randomUUID()}-000000`;

/** The Message-ID that SES gives a sent mail, whatever it had before (SES, "Raw email"). */
export const sentMessageIdHeader = (messageId: string, region: string) =>
  `<${messageId}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`;
