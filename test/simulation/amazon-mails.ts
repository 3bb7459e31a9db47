import type { Verdicts } from '../../shared/mail/described-mail.ts';

/** Mail as it comes from Amazon, and what SES says about it. Invented people, reserved addresses. */

const SPACE_HEADER = 'X-Space-Notification-Type';

export interface Correspondence {
  /** Local part of the relay address. */
  buyer: string;
  name: string;
  orderId: string;
}

export interface LandedMail {
  /** Tells it from every other mail, as a person would. */
  identity: string;
  raw: Uint8Array;
  verdicts: Verdicts;
}

export const PASSED: Verdicts = { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' };

export const relayAddress = ({ buyer }: Correspondence): string => `${buyer}@marketplace.amazon.com`;

function mail(
  messageId: string,
  sentAt: number,
  headers: Record<string, string>,
  text: string,
  verdicts = PASSED,
): LandedMail {
  const lines = Object.entries({
    Date: new Date(sentAt).toUTCString().replace('GMT', '+0000'),
    'Message-ID': messageId,
    To: 'orders@demo-us.example.com',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  return {
    identity: messageId,
    raw: new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`),
    verdicts,
  };
}

const framed = (text: string): string =>
  `------------- Begin message -------------\n\n${text}\n\n------------- End message -------------`;

export function buyerMessage(
  about: Correspondence,
  {
    messageId,
    sentAt,
    text,
    answers,
    verdicts,
  }: { messageId: string; sentAt: number; text: string; answers: string | null; verdicts?: Verdicts },
): LandedMail {
  const headers = {
    From: `"${about.name} - Amazon Marketplace" <${relayAddress(about)}>`,
    Subject: `Order delivery inquiry from Amazon customer ${about.name} (Order: ${about.orderId})`,
    [SPACE_HEADER]: 'BBC_MESSAGE_SENT_TO_MERCHANT',
    ...(answers === null ? {} : { 'In-Reply-To': answers, References: answers }),
  };
  return mail(messageId, sentAt, headers, framed(text), verdicts);
}

/** What Amazon sends the seller of each reply, whether it came by mail or was written in Seller Central. */
export function copyOfReply(about: Correspondence, messageId: string, sentAt: number, text: string): LandedMail {
  const headers = {
    From: 'Amazon <auto-communication@amazon.com>',
    Subject: `Re: Order delivery inquiry (Order: ${about.orderId})`,
    [SPACE_HEADER]: 'BBC_MESSAGE_CONFIRMATION_TO_MERCHANT',
  };
  return mail(
    messageId,
    sentAt,
    headers,
    `Here is a copy of the e-mail that you sent to ${about.name}.\n\n${framed(text)}`,
  );
}

/** @param refused the Message-ID that SES gave the reply: Amazon's notice answers it */
export function refusalOfReply(about: Correspondence, messageId: string, sentAt: number, refused: string): LandedMail {
  const headers = {
    From: 'Amazon <donotreply@marketplace.amazon.com>',
    Subject: 'Your message could not be sent',
    'In-Reply-To': refused,
    References: refused,
  };
  const text = `We were unable to deliver the message you sent for order ${about.orderId}.`;
  return mail(messageId, sentAt, headers, text);
}

export function refundNotice(about: Correspondence, messageId: string, sentAt: number): LandedMail {
  const headers = { From: 'Amazon <do-not-reply@amazon.com>', Subject: `Refund initiated for order ${about.orderId}` };
  return mail(messageId, sentAt, headers, 'A refund was initiated.');
}

export const infectedMail = (about: Correspondence, messageId: string, sentAt: number): LandedMail =>
  buyerMessage(about, {
    messageId,
    sentAt,
    text: 'See the file.',
    answers: null,
    verdicts: { ...PASSED, virus: 'FAIL' },
  });

/** Bytes that no reader can make a mail of. */
export const brokenMail = (messageId: string): LandedMail => ({
  identity: messageId,
  raw: new TextEncoder().encode(`\u0000${messageId}\u0000\u0001`),
  verdicts: PASSED,
});
