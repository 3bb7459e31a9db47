import { readdirSync, readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { readMail } from '../../shared/mail/read-mail.ts';
import type { BenchResult } from './bench.ts';

/** Reading may cost at most this many times what the MIME parser alone costs (issue 3). */
const BOUND = 2;
const ROUNDS = 9;
const TYPICAL = /^(?:frame-(?:html|both|text)|history|forward-auto|return|attachments)/;

/** Parse, recognise, extract and find the language of typical mails, against postal-mime's own parse of the same bytes. */
export async function bench(): Promise<BenchResult> {
  const folder = new URL('../fixtures/mail/', import.meta.url);
  const mails = readdirSync(folder)
    .filter((file) => file.endsWith('.eml') && TYPICAL.test(file))
    .map((file) => new Uint8Array(readFileSync(new URL(file, folder))));
  const parse = async (bytes: Uint8Array): Promise<unknown> => PostalMime.parse(bytes);
  // Alternating rounds: a slow moment of the machine meets both.
  const rounds: { parse: number; read: number }[] = [];
  for (let round = -3; round < ROUNDS; round += 1) {
    const times = { parse: await time(mails, parse), read: await time(mails, readMail) };
    if (round >= 0) rounds.push(times);
  }
  // The quickest round is the one that other work disturbed least.
  const parseMs = Math.min(...rounds.map((times) => times.parse)) / mails.length;
  const readMs = Math.min(...rounds.map((times) => times.read)) / mails.length;
  const ratio = readMs / parseMs;
  return {
    lines: [
      `${mails.length} typical mails, ${ROUNDS} rounds`,
      `postal-mime alone ${parseMs.toFixed(3)} ms a mail, readMail ${readMs.toFixed(3)} ms`,
      `ratio ${ratio.toFixed(2)} (at most ${BOUND})`,
    ],
    isWithinBound: ratio <= BOUND,
  };
}

/** Milliseconds of processor time: other work on the machine does not count. */
async function time(mails: readonly Uint8Array[], work: (bytes: Uint8Array) => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  for (let repeat = 0; repeat < 4; repeat += 1) for (const mail of mails) await work(mail);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000 / 4;
}
