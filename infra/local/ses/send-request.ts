import { addressList, addressOf } from './described-headers.ts';
import { firstValue, type MailHeader, splitMail, withoutHeaders } from './mail-headers.ts';

/** SES v1 takes mails of up to 10 MB, attachments counted as they are after base64 (SES quotas). */
export const RAW_LIMIT_BYTES = 10 * 1024 * 1024;

/** A refusal in SES's words; the SDK makes an exception of `code`. */
export class SendRefusal extends Error {
  override name = 'SendRefusal';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface SendRequest {
  source: string;
  recipients: string[];
  configurationSet: string | undefined;
  tags: Record<string, string>;
  /** Without the headers that are meant for SES alone. */
  headers: MailHeader[];
  rest: Buffer;
}

/** Reads SendRawEmail's form (SES API 2010-12-01) and checks what SES checks before it takes a mail. */
export function readSendRequest(form: URLSearchParams): SendRequest {
  const mail = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  if (mail.length > RAW_LIMIT_BYTES)
    throw new SendRefusal(
      'InvalidParameterValue',
      `Message length is more than ${RAW_LIMIT_BYTES} bytes long: '${mail.length}'.`,
    );
  const { headers, rest } = splitMail(mail);
  const from = firstValue(headers, 'From');
  const source = form.get('Source') ?? from;
  if (!from || !source) throw new SendRefusal('InvalidParameterValue', "Missing required header 'From'.");
  if (addressList(from).length > 1) throw new SendRefusal('InvalidParameterValue', 'Only one From address is allowed.');
  checkAddress(from);
  checkAddress(source);

  const named = ['To', 'Cc', 'Bcc'].flatMap((name) => addressList(firstValue(headers, name) ?? ''));
  const given = members(form, 'Destinations.member.');
  const recipients = (given.length > 0 ? given : named).map(addressOf);
  if (recipients.length === 0) throw new SendRefusal('InvalidParameterValue', 'Missing recipients.');
  if (recipients.length > 50) throw new SendRefusal('MessageRejected', 'Recipient count exceeds 50.');
  for (const recipient of recipients) checkAddress(recipient);

  return {
    source,
    recipients,
    configurationSet: form.get('ConfigurationSetName') ?? firstValue(headers, 'X-SES-CONFIGURATION-SET'),
    tags: { ...tagsOfHeader(firstValue(headers, 'X-SES-MESSAGE-TAGS')), ...tagsOfForm(form) },
    headers: withoutHeaders(headers, /^x-ses-/i, /^bcc$/i),
    rest,
  };
}

function checkAddress(mailbox: string): void {
  const address = addressOf(mailbox);
  if (!address.includes('@')) throw new SendRefusal('InvalidParameterValue', "Missing final '@domain'");
  if (!/^[^\s@"(),:;<>[\\\]]+@[a-z0-9.-]+\.[a-z0-9-]+$/i.test(address) && !address.startsWith('"'))
    throw new SendRefusal('InvalidParameterValue', 'Illegal address');
}

function members(form: URLSearchParams, prefix: string): string[] {
  return [...form].filter(([key]) => key.startsWith(prefix)).map(([, value]) => value);
}

function tagsOfForm(form: URLSearchParams): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let n = 1; form.has(`Tags.member.${n}.Name`); n += 1)
    addTag(tags, form.get(`Tags.member.${n}.Name`) ?? '', form.get(`Tags.member.${n}.Value`) ?? '');
  return tags;
}

function tagsOfHeader(value: string | undefined): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const pair of value?.split(',') ?? []) addTag(tags, ...splitPair(pair));
  return tags;
}

function splitPair(pair: string): [string, string] {
  const [name = '', value = ''] = pair.split('=');
  return [name.trim(), value.trim()];
}

function addTag(tags: Record<string, string>, name: string, value: string): void {
  for (const [what, text] of [
    ['name', name],
    ['value', value],
  ]) {
    if (!/^[A-Za-z0-9_-]*$/.test(text ?? ''))
      throw new SendRefusal(
        'InvalidParameterValue',
        `Invalid tag ${what} <${text}>: only alphanumeric ASCII characters, '_', and '-' are allowed.`,
      );
    if (!text || text.length > 256)
      throw new SendRefusal('InvalidParameterValue', `Tag ${what} must have between 1 and 256 characters.`);
  }
  if (name in tags) throw new SendRefusal('InvalidParameterValue', `Duplicate tag name <${name}>.`);
  tags[name] = value;
}
