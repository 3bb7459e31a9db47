import { LANGUAGES, type Language } from '../content/vocabulary.ts';
import type { DescribedMail } from './described-mail.ts';
import { readMail } from './read-mail.ts';

const headersOnly = new TextEncoder().encode('\r\n');

/** A buyer's words without a mail around them, described as a mail would be: for trying texts from a list. */
export async function describeMessage(message: {
  subject?: string | null;
  text: string;
  lang?: string | null;
}): Promise<DescribedMail> {
  const mail = await readMail(headersOnly);
  return {
    ...mail,
    kind: 'buyer-message',
    evidence: ['a message of a list, taken as a buyer’s'],
    subject: message.subject ?? '',
    text: message.text,
    language: languageOf(message.lang ?? null) ?? 'en',
  };
}

function languageOf(label: string | null): Language | null {
  const short = label?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === short) ?? null;
}
