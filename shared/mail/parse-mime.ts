import PostalMime, { type Attachment } from 'postal-mime';
import { decodeBytes } from './charset.ts';
import { clipMail } from './clip-mail.ts';
import { LIMITS } from './limits.ts';
import { type MailHeaders, mailHeaders, readHeaderFields } from './mail-headers.ts';

export interface TextPart {
  type: 'plain' | 'html';
  text: string;
}

export interface RawAttachment {
  name: string | null;
  type: string;
  content: Uint8Array;
}

export interface ParsedMime {
  headers: MailHeaders;
  parts: TextPart[];
  attachments: RawAttachment[];
  /** Limits that were hit, in words. */
  limits: string[];
}

interface StructuredValue {
  value: string;
  params: Record<string, string>;
}

/**
 * postal-mime's own part tree. Its public result has the text decoded by the label alone and all parts joined, so that the
 * bytes of a mislabelled part are lost; the tree still has them. It is not in the package's types: `isPart` checks its shape,
 * and a test fails when an upgrade moves it. (A schema library took as long for this as everything else here.)
 */
interface Part {
  contentType: { parsed: StructuredValue; multipart: string | false };
  contentDisposition: { parsed: StructuredValue };
  content: ArrayBuffer | null;
  childNodes: Part[];
}

/** Takes a mail apart. Never throws: what postal-mime refuses is kept as one plain text with its headers. */
export async function parseMime(raw: Uint8Array): Promise<ParsedMime> {
  const { bytes, limits } = clipMail(raw);
  try {
    return { ...(await parseWithTree(bytes)), limits };
  } catch (error) {
    return {
      headers: mailHeaders(readHeaderFields(bytes)),
      parts: [{ type: 'plain', text: decodeBytes(bodyOf(bytes).subarray(0, LIMITS.textPartBytes), null) }],
      attachments: [],
      limits: [...limits, `kept as plain text: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
}

async function parseWithTree(bytes: Uint8Array): Promise<Omit<ParsedMime, 'limits'>> {
  const parser = new PostalMime({
    maxNestingDepth: LIMITS.nestingDepth,
    maxHeadersSize: LIMITS.allHeaderBytes,
    // A message inside a message is opened on purpose (embedded forwards), never mixed into the outer text.
    forceRfc822Attachments: true,
  });
  const email = await parser.parse(bytes);
  const tree: unknown = Reflect.get(parser, 'root');
  const parts: TextPart[] = [];
  if (isPart(tree)) collectText(tree, parts);
  else parts.push({ type: 'plain', text: email.text ?? '' }, { type: 'html', text: email.html ?? '' });
  // The parser decodes header lines as UTF-8 only: others are read again from the bytes.
  const isDamaged = email.headers.some(({ value }) => value.includes('\uFFFD') || value.includes('\u001b'));
  return {
    headers: mailHeaders(isDamaged ? readHeaderFields(bytes) : email.headers),
    parts: parts.filter((part) => part.text.trim() !== ''),
    attachments: email.attachments.slice(0, LIMITS.attachments).map(rawAttachment),
  };
}

function isPart(value: unknown): value is Part {
  if (!isObject(value) || !isObject(value.contentType) || !isObject(value.contentDisposition)) return false;
  const { contentType, contentDisposition, content, childNodes } = value;
  return (
    isStructured(contentType.parsed) &&
    isStructured(contentDisposition.parsed) &&
    (content === null || content instanceof ArrayBuffer) &&
    Array.isArray(childNodes) &&
    childNodes.every(isPart)
  );
}

function isStructured(value: unknown): value is StructuredValue {
  return isObject(value) && typeof value.value === 'string' && isObject(value.params);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function collectText(part: Part, parts: TextPart[]): void {
  for (const child of part.childNodes) collectText(child, parts);
  if (part.content === null || part.contentDisposition.parsed.value === 'attachment') return;
  const { value: type, params } = part.contentType.parsed;
  const isHtml = type === 'text/html';
  // A multipart whose boundary never comes has its text as content of its own: better shown than lost.
  const isStray = part.contentType.multipart !== false && part.childNodes.length === 0;
  if (!isHtml && type !== 'text/plain' && !isStray) return;
  const bytes = new Uint8Array(part.content, 0, Math.min(part.content.byteLength, LIMITS.textPartBytes));
  const text = decodeBytes(bytes, params.charset ?? (isHtml ? metaCharset(bytes) : null));
  const isFlowed = params.format?.toLowerCase() === 'flowed';
  parts.push({
    type: isHtml ? 'html' : 'plain',
    text: isFlowed ? unfoldFlowed(text, params.delsp?.toLowerCase() === 'yes') : text,
  });
}

/** `<meta charset>` of an HTML part that comes without a label. */
function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  return /<meta\b[^<>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head)?.[1] ?? null;
}

/** Joins soft-broken lines (RFC 3676), quoted ones too as long as their depth is the same. */
function unfoldFlowed(text: string, dropsSpace: boolean): string {
  const lines: string[] = [];
  let isOpen = false;
  let openDepth = 0;
  for (const line of text.split(/\r?\n/)) {
    const quotes = /^>*/.exec(line)?.[0] ?? '';
    const content = line.slice(quotes.length).replace(/^ /, '');
    const isSoft = content.endsWith(' ') && content !== '-- ';
    const piece = isSoft && dropsSpace ? content.slice(0, -1) : content;
    if (isOpen && openDepth === quotes.length && content !== '-- ') lines[lines.length - 1] += piece;
    else lines.push(quotes === '' ? piece : `${quotes} ${piece}`);
    isOpen = isSoft;
    openDepth = quotes.length;
  }
  return lines.join('\n');
}

function rawAttachment(attachment: Attachment): RawAttachment {
  const { filename, mimeType, content } = attachment;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name: filename, type: mimeType, content: bytes };
}

/** What follows the first empty line. */
function bodyOf(bytes: Uint8Array): Uint8Array {
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return bytes.subarray(at + 2);
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return bytes.subarray(at + 3);
  }
  return bytes;
}
