import { createHash } from 'node:crypto';
import {
  ACTIVE_ENDINGS,
  ARCHIVE_ENDINGS,
  MACRO_ENDINGS,
  RUNNABLE_ENDINGS,
  RUNNABLE_TYPES,
  SIGNATURES,
  TYPES_BY_ENDING,
} from './attachment-types.ts';
import type { AttachmentDescription } from './described-mail.ts';
import { decodeHeaderText } from './encoded-words.ts';
import { cutAt, harmlessLine } from './harmless-text.ts';
import type { RawAttachment } from './parse-mime.ts';

const MAX_NAME = 120;
const ENDING_BY_TYPE: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
};
/** Names that Windows takes for devices. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export function describeAttachment(raw: RawAttachment, index: number): AttachmentDescription {
  const sniffed = sniffType(raw.content);
  const declared = /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(raw.type)
    ? raw.type.toLowerCase()
    : 'application/octet-stream';
  const name = safeName(raw.name, sniffed ?? declared, index);
  return {
    name,
    // An office document is a zip by its bytes: its declared type says more.
    type:
      sniffed === null || (sniffed === 'application/zip' && /openxml|opendocument|epub/.test(declared))
        ? declared
        : sniffed,
    bytes: raw.content.length,
    sha256: createHash('sha256').update(raw.content).digest('hex'),
    danger: dangerOf(name, sniffed, declared, raw.content),
  };
}

/** The type that the first bytes show; null when they show none. */
export function sniffType(bytes: Uint8Array): string | null {
  const row = SIGNATURES.find(({ bytes: signature, offset = 0 }) =>
    signature.every((byte, index) => bytes[offset + index] === byte),
  );
  // Two letters begin many texts: an executable has binary data soon after them.
  if (row !== undefined && row.bytes.length === 2 && !bytes.subarray(2, 64).some((byte) => byte === 0)) return null;
  return row?.type ?? null;
}

/** A name to store and to show: no path, no control or direction characters, never empty, never a device's. */
export function safeName(name: string | null, type: string, index: number): string {
  const decoded = name === null ? '' : decodeHeaderText(name);
  const last = harmlessLine(decoded, 1_000).split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[<>:"|?*\u0000-\u001f]/g, '_')
    .replace(/^[.\s]{1,100}|[.\s]{1,100}$/g, '')
    .trim();
  if (plain === '') return `attachment-${index + 1}.${ENDING_BY_TYPE[type] ?? 'bin'}`;
  const named = DEVICE_NAME.test(plain) ? `_${plain}` : plain;
  if (named.length <= MAX_NAME) return named;
  const ending = endingOf(named);
  return ending === '' ? cutAt(named, MAX_NAME) : `${cutAt(named, MAX_NAME - ending.length - 1)}.${ending}`;
}

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function dangerOf(name: string, sniffed: string | null, declared: string, bytes: Uint8Array): string | null {
  const ending = endingOf(name);
  if (RUNNABLE_ENDINGS.has(ending)) return `a .${ending} file can run a program`;
  if (sniffed !== null && RUNNABLE_TYPES.has(sniffed)) return 'its bytes are a program';
  if (MACRO_ENDINGS.has(ending)) return `a .${ending} file can hold macros`;
  if (hasMacros(bytes, sniffed)) return 'it holds macros';
  if (ACTIVE_ENDINGS.has(ending) || declared === 'text/html' || declared === 'image/svg+xml')
    return 'a page of this kind can run scripts';
  const expected = TYPES_BY_ENDING[ending];
  if (expected !== undefined && sniffed !== null && !expected.includes(sniffed))
    return `its name says .${ending}, its bytes are ${sniffed}`;
  if (
    expected !== undefined &&
    sniffed === null &&
    /^(?:image|application\/pdf)/.test(expected[0] ?? '') &&
    bytes.length > 0
  )
    return `its name says .${ending}, its bytes are something else`;
  if (
    ARCHIVE_ENDINGS.has(ending) ||
    (sniffed !== null && /zip|rar|7z/.test(sniffed) && !/^(?:doc|xls|ppt|od|epub)/.test(ending))
  )
    return 'an archive: what is in it was not looked at';
  return null;
}

/** Macro storage by its names: `vbaProject.bin` in a zip, `_VBA_PROJECT` in UTF-16 in an OLE file. */
function hasMacros(bytes: Uint8Array, sniffed: string | null): boolean {
  if (sniffed !== 'application/zip' && sniffed !== 'application/x-ole-storage') return false;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4 * 1024 * 1024));
  return content.includes('vbaProject.bin') || content.includes(Buffer.from('_VBA_PROJECT', 'utf16le'));
}
