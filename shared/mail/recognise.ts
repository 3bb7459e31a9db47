import type { MailKind } from '../content/vocabulary.ts';
import { foldForSearch } from './harmless-text.ts';
import type { MailHeaders } from './mail-headers.ts';
import { RECOGNITION_RULES, type RecognitionRule, type SenderClass } from './recognition-rules.ts';

/** How much of a text is looked at: announcements stand at its beginning. */
const LOOKED_AT = 6_000;

export interface Recognisable {
  headers: MailHeaders;
  /** Lower case; the quoted one for an inline forward. Empty when there is none. */
  sender: string;
  senderClass: SenderClass;
  subject: string;
  /** Text of the mail without quoted history; asked for by few rules. */
  text: () => string;
}

/** What kind of mail it is, and the sign that decided. */
export function recognise(mail: Recognisable): { kind: MailKind; evidence: string } {
  const subject = fold(mail.subject.slice(0, 500));
  let folded: string | null = null;
  const body = (): string => {
    folded ??= fold(mail.text().slice(0, LOOKED_AT));
    return folded;
  };
  for (const rule of RECOGNITION_RULES) {
    if (rule.from !== 'anyone' && !rule.from.includes(mail.senderClass)) continue;
    const values = valuesFor(rule, mail, subject, body);
    const found = values.find((value) => rule.pattern.test(value));
    if (found !== undefined) return { kind: rule.kind, evidence: describe(rule, found, mail.sender) };
  }
  return { kind: 'other-mail', evidence: 'neither Amazon’s nor a kind of mail that the pipeline knows' };
}

function valuesFor(rule: RecognitionRule, mail: Recognisable, subject: string, body: () => string): readonly string[] {
  switch (rule.look) {
    case 'notification-type':
      return mail.headers.raw('x-space-notification-type').map((value) => value.trim().toLowerCase());
    case 'header':
      return mail.headers.raw(rule.header ?? '').map((value) => value.slice(0, 500));
    case 'sender':
      return mail.sender === '' ? [] : [mail.sender];
    case 'subject':
      return [subject];
    case 'body':
      return [body()];
  }
}

function describe(rule: RecognitionRule, value: string, sender: string): string {
  switch (rule.look) {
    case 'notification-type':
      return `${rule.evidence} (X-Space-Notification-Type: ${value.toUpperCase()})`;
    case 'header':
      return `${rule.evidence} (${rule.header}: ${value.trim().slice(0, 60)})`;
    case 'sender':
      return `${rule.evidence} (${sender})`;
    default: {
      const words = rule.pattern.exec(value)?.[0]?.slice(0, 80) ?? '';
      return `${rule.evidence} (“${words}”)`;
    }
  }
}

function fold(text: string): string {
  return foldForSearch(text)
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
