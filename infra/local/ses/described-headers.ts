import { firstValue, type MailHeader } from './mail-headers.ts';

/** SES shows headers up to this size in its notifications and events. */
const HEADERS_LIMIT_BYTES = 10 * 1024;

const LISTS = { from: 'From', to: 'To', cc: 'Cc', bcc: 'Bcc', replyTo: 'Reply-To' };
const SINGLE = {
  returnPath: 'Return-Path',
  sender: 'Sender',
  date: 'Date',
  messageId: 'Message-ID',
  subject: 'Subject',
};

/**
 * The `headers` part of SES's `mail` object (AWS, "Contents of notifications for Amazon SES email receiving" and
 * "Contents of event data"): all headers up to 10 KB, and the common ones by name.
 */
export function describeHeaders(headers: readonly MailHeader[]) {
  let bytes = 0;
  const shown = headers.filter(({ raw }) => {
    bytes += raw.length;
    return bytes <= HEADERS_LIMIT_BYTES;
  });
  const common: Record<string, string | string[]> = {};
  for (const [key, name] of Object.entries(SINGLE)) {
    const value = firstValue(headers, name);
    if (value !== undefined) common[key] = key === 'returnPath' ? value.replace(/^<|>$/g, '') : value;
  }
  for (const [key, name] of Object.entries(LISTS)) {
    const value = firstValue(headers, name);
    if (value !== undefined) common[key] = addressList(value);
  }
  return {
    headersTruncated: shown.length < headers.length,
    headers: shown.map(({ name, value }) => ({ name, value })),
    commonHeaders: common,
  };
}

/** Splits at the commas that stand outside of quotes and angle brackets. */
export function addressList(value: string): string[] {
  return (value.match(/(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,"<])+/g) ?? []).map((part) => part.trim()).filter(Boolean);
}

/** `Name <address>` or a bare address; empty when there is none. */
export function addressOf(mailbox: string): string {
  return (/<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox).trim();
}
