/** Readers look for the end of a PDF so far from the file's own; some writers put blanks or a few bytes behind it. */
const TAIL_BYTES = 2048;

/** Why these bytes are no PDF that opens without repair (ISO 32000-2, 7.5); null when they are one. */
export function pdfProblem(bytes: Uint8Array): string | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!/^%PDF-[12]\.\d/.test(file.toString('latin1', 0, 16))) return 'it does not begin as a PDF does';
  const tail = file.toString('latin1', Math.max(0, file.length - TAIL_BYTES));
  const start = [...tail.matchAll(/startxref\s{1,20}(\d{1,12})\s{1,20}%%EOF/g)].at(-1)?.[1];
  if (start === undefined) return 'it ends before its table of contents';
  const at = Number(start);
  const table = file.toString('latin1', at, at + 40).trimStart();
  if (at >= file.length || !/^(?:xref\b|\d{1,10}\s{1,5}\d{1,5}\s{1,5}obj\b)/.test(table))
    return 'its table of contents is not where it says';
  return file.includes('/Root') ? null : 'it has no pages in it';
}
