import type { DescribedMail } from './described-mail.ts';
import { LIMITS } from './limits.ts';
import type { MailHeaders } from './mail-headers.ts';

const MESSAGE_ID = /<[^<>\s]{1,500}>/g;

/** The identifiers that link mails to threads, with their angle brackets. */
export function readMessageIds(headers: MailHeaders): Pick<DescribedMail, 'messageId' | 'inReplyTo' | 'references'> {
  return {
    messageId: idsOf(headers, 'message-id')[0] ?? bareId(headers.raw('message-id')[0]),
    inReplyTo: idsOf(headers, 'in-reply-to')[0] ?? bareId(headers.raw('in-reply-to')[0]),
    references: [...new Set(idsOf(headers, 'references'))].slice(-LIMITS.references),
  };
}

function idsOf(headers: MailHeaders, name: string): string[] {
  return headers.raw(name).flatMap((value) => value.slice(0, 60_000).match(MESSAGE_ID) ?? []);
}

/** Some programs leave the brackets out. */
function bareId(value: string | undefined): string | null {
  const id = value?.trim() ?? '';
  return /^[^\s<>]{1,250}@[^\s<>]{1,250}$/.test(id) ? `<${id}>` : null;
}
