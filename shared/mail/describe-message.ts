import { LANGUAGES, type Language } from '../content/vocabulary.ts';
import type { DescribedMail } from './described-mail.ts';
import { cutAt, harmlessLine, harmlessText } from './harmless-text.ts';
import { detectLanguage } from './language.ts';
import { LIMITS } from './limits.ts';
import { findAsins, findOrderIds } from './order-details.ts';
import { tidy } from './own-words.ts';
import { readSubject } from './read-subject.ts';
import { unreadMail } from './unreadable.ts';

export interface BareMessage {
  subject?: string | null;
  text: string;
  /** ISO 639-1, with or without a region; detected when it is missing or unknown. */
  lang?: string | null;
}

/** A buyer's words without a mail around them, described as a mail would be: for trying texts from a list. */
export function describeMessage(message: BareMessage): DescribedMail {
  const subject = harmlessLine(message.subject ?? '', LIMITS.subjectCharacters);
  const text = cutAt(tidy(harmlessText(message.text).split('\n')), LIMITS.textCharacters);
  const orderIds = findOrderIds(`${subject}\n${text}`);
  const asins = findAsins(`${subject}\n${text}`);
  return {
    ...unreadMail(''),
    kind: 'buyer-message',
    evidence: ['a message without a mail around it, taken as a buyer’s'],
    subject,
    orderId: orderIds[0] ?? null,
    orderIds,
    asin: asins[0] ?? null,
    asins,
    topic: readSubject(subject).topic,
    language: languageOf(message.lang ?? null) ?? detectLanguage(text, null),
    text,
    trust: { level: 'unchecked', reasons: ['a message without a mail around it: there is no sender to check'] },
    error: null,
  };
}

function languageOf(label: string | null): Language | null {
  const short = label?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === short) ?? null;
}
