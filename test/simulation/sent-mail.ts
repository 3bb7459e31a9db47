import type { OutgoingMail } from '../../shared/aws/mailer.ts';

/** What a buyer gets, as far as an approval names it. */
export interface SentMail {
  to: string;
  subject: string;
  inReplyTo: string | null;
  references: string[];
  body: string;
}

/**
 * Reads the bytes that went out, on its own and not with the pipeline's reader. Enough for mail without attachments in
 * letters that need no encoding; anything else would differ from what was approved, and so be seen.
 */
export function readSentMail({ raw }: OutgoingMail): SentMail {
  const text = new TextDecoder().decode(raw);
  const end = text.indexOf('\r\n\r\n');
  const unfolded = text.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  const headers = new Map(
    unfolded.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return {
    to: headers.get('to') ?? '',
    subject: headers.get('subject') ?? '',
    inReplyTo: headers.get('in-reply-to') ?? null,
    references: (headers.get('references') ?? '').split(/\s+/).filter((reference) => reference !== ''),
    body: text
      .slice(end + 4)
      .replaceAll('\r\n', '\n')
      .trim(),
  };
}
