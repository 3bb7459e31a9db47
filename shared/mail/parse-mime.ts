import PostalMime from 'postal-mime';
import { z } from 'zod';
import { decodeBytes } from './charset.ts';
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

const structured = z.object({ value: z.string(), params: z.record(z.string(), z.string()) });

/**
 * postal-mime's own part tree. Its public result has the text decoded by the label alone and all parts joined, so that the
 * bytes of a mislabelled part are lost; the tree still has them. It is not in the package's types: it is parsed here, and a
 * test fails when an upgrade moves it.
 */
const partSchema = z.object({
  contentType: z.object({ parsed: structured, multipart: z.union([z.string(), z.literal(false)]) }),
  contentDisposition: z.object({ parsed: structured }),
  content: z.instanceof(ArrayBuffer).nullable(),
  get childNodes() {
    return z.array(partSchema);
  },
});
type Part = z.infer<typeof partSchema>;

/** Takes a mail apart. Never throws: what postal-mime refuses is kept as one plain text with its headers. */
export async function parseMime(bytes: Uint8Array): Promise<ParsedMime> {
  const parser = new PostalMime({
    maxNestingDepth: LIMITS.nestingDepth,
    maxHeadersSize: LIMITS.allHeaderBytes,
    forceRfc822Attachments: true,
  });
  try {
    const email = await parser.parse(bytes);
    const tree = partSchema.safeParse(Reflect.get(parser, 'root'));
    const parts: TextPart[] = [];
    if (tree.success) collectText(tree.data, parts);
    else parts.push({ type: 'plain', text: email.text ?? '' }, { type: 'html', text: email.html ?? '' });
    return {
      headers: mailHeaders(email.headers),
      parts: parts.filter((part) => part.text !== ''),
      attachments: email.attachments.map((attachment) => ({
        name: attachment.filename,
        type: attachment.mimeType,
        content:
          typeof attachment.content === 'string'
            ? new TextEncoder().encode(attachment.content)
            : new Uint8Array(attachment.content),
      })),
      limits: [],
    };
  } catch (error) {
    return {
      headers: mailHeaders(readHeaderFields(bytes.subarray(0, LIMITS.headerBytes))),
      parts: [{ type: 'plain', text: decodeBytes(bytes.subarray(0, LIMITS.textPartBytes), null) }],
      attachments: [],
      limits: [error instanceof Error ? error.message : String(error)],
    };
  }
}

function collectText(part: Part, parts: TextPart[]): void {
  const type = part.contentType.parsed.value;
  const isText = type === 'text/plain' || type === 'text/html';
  if (part.content !== null && isText && part.contentDisposition.parsed.value !== 'attachment') {
    const label = part.contentType.parsed.params['charset'] ?? null;
    parts.push({
      type: type === 'text/html' ? 'html' : 'plain',
      text: decodeBytes(new Uint8Array(part.content), label),
    });
  }
  for (const child of part.childNodes) collectText(child, parts);
}
