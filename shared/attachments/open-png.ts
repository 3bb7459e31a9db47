import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHUNK_OVERHEAD_BYTES = 12;
const HEADER_BYTES = 13;

/** Why these bytes are no whole PNG (PNG specification, third edition, 5); null when they are one. */
export function pngProblem(bytes: Uint8Array): string | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return 'it does not begin as a PNG does';
  const types = new Set<string>();
  for (let at = SIGNATURE.length; at + CHUNK_OVERHEAD_BYTES <= file.length; ) {
    const length = file.readUInt32BE(at);
    const end = at + CHUNK_OVERHEAD_BYTES + length;
    if (end > file.length) break;
    const type = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return `its part ${type} is damaged`;
    if (types.size === 0 && !isHeader(file, at, length, type)) return 'it has no image header';
    types.add(type);
    if (type === 'IEND') return types.has('IDAT') ? null : 'it has no picture in it';
    at = end;
  }
  return 'it ends before the picture does';
}

const isHeader = (file: Buffer, at: number, length: number, type: string): boolean =>
  type === 'IHDR' && length === HEADER_BYTES && file.readUInt32BE(at + 8) > 0 && file.readUInt32BE(at + 12) > 0;
