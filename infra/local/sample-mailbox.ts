import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import { firstValue, header, joinMail, type MailHeader, splitMail, withoutHeaders } from './ses/mail-headers.ts';

const FOLDER = fileURLToPath(new URL('../../test/fixtures/sample-mailbox', import.meta.url));
/** The newest sample is this old when it arrives; the others keep their distance to it. */
const NEWEST_MINUTES_AGO = 5;

interface SampleMail {
  headers: MailHeader[];
  rest: Buffer;
  sentAt: number;
}

/** Sends the invented mails of the first start through the SMTP door, as a forwarding mailbox would. */
export async function deliverSampleMailbox(smtp: { host: string; port: number }, now: Date): Promise<number> {
  const samples = readSamples();
  const newest = Math.max(...samples.map(({ sentAt }) => sentAt));
  const shift = now.getTime() - NEWEST_MINUTES_AGO * 60_000 - newest;
  const transport = createTransport({ ...smtp, ignoreTLS: true, pool: true, maxConnections: 2 });
  try {
    await Promise.all(
      samples.map((sample) =>
        transport.sendMail({
          envelope: { from: senderOf(sample), to: [firstValue(sample.headers, 'X-Forwarded-To') ?? ''] },
          raw: joinMail({ headers: headersOnTheWay(sample, shift), rest: sample.rest }),
        }),
      ),
    );
  } finally {
    transport.close();
  }
  return samples.length;
}

function readSamples(): SampleMail[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => {
      const mail = splitMail(readFileSync(join(FOLDER, name)));
      return { ...mail, sentAt: Date.parse(firstValue(mail.headers, 'Date') ?? '') };
    });
}

/** Return-Path is the last server's to write: here it says what the envelope sender is. */
const headersOnTheWay = ({ headers }: SampleMail, shift: number) =>
  withoutHeaders(headers, /^return-path$/i).map((entry) => movedBy(entry, shift));

/** Moves `Date` and the hops of `Received` to now: a sample of last year would be a year overdue. */
function movedBy(entry: MailHeader, shift: number): MailHeader {
  const isHop = /^received$/i.test(entry.name);
  if (!isHop && !/^date$/i.test(entry.name)) return entry;
  const [before, date] = isHop ? splitHop(entry.value) : ['', entry.value];
  const at = Date.parse(date);
  if (Number.isNaN(at)) return entry;
  return header(entry.name, `${before}${new Date(at + shift).toUTCString().replace('GMT', '+0000')}`);
}

function splitHop(value: string): [string, string] {
  const at = value.lastIndexOf(';');
  return [`${value.slice(0, at)}; `, value.slice(at + 1)];
}

/** Automatic mail has no sender; the rest comes by way of the mailbox that forwards it. */
function senderOf({ headers }: SampleMail): string {
  return (firstValue(headers, 'Return-Path') ?? '').replace(/^<|>$/g, '');
}
