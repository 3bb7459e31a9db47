import { createHash } from 'node:crypto';
import { safeName, sniffType } from '../mail/describe-attachment.ts';
import { jpegProblem } from './open-jpeg.ts';
import { pdfProblem } from './open-pdf.ts';
import { pngProblem } from './open-png.ts';

/** What Amazon takes with a message; each with the endings that claim it and what tells whether it opens. */
const FILE_TYPES: Readonly<
  Record<string, { endings: readonly [string, ...string[]]; problem: (bytes: Uint8Array) => string | null }>
> = {
  'application/pdf': { endings: ['pdf'], problem: pdfProblem },
  'image/jpeg': { endings: ['jpg', 'jpeg'], problem: jpegProblem },
  'image/png': { endings: ['png'], problem: pngProblem },
};

export interface AcceptedFile {
  /** Safe to store and to send; with an ending that fits. */
  name: string;
  /** By its bytes. */
  type: string;
  bytes: number;
  sha256: string;
}

/** The file can't go to a buyer; the message says why, and what to do. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly rule: 'attachment-type' | 'attachment-damaged';

  constructor(rule: FileRefused['rule'], message: string) {
    super(message);
    this.rule = rule;
  }
}

/** Looks at a file that is to go to a buyer: its bytes, not its name, say what it is. @throws {FileRefused} */
export function acceptFile(name: string, content: Uint8Array): AcceptedFile {
  const sniffed = sniffType(content);
  const kind = sniffed === null ? undefined : FILE_TYPES[sniffed];
  if (sniffed === null || !kind) {
    throw new FileRefused('attachment-type', 'Only PDF, JPEG and PNG files reach a buyer, and this is none of them.');
  }
  const safe = safeName(name, sniffed, 0);
  const ending = /\.([a-z0-9]{1,12})$/i.exec(safe)?.[1]?.toLowerCase();
  if (ending !== undefined && !kind.endings.includes(ending) && isKnownEnding(ending)) {
    throw new FileRefused(
      'attachment-damaged',
      `The name says .${ending}, the file is ${sniffed}: rename or export it.`,
    );
  }
  const problem = kind.problem(content);
  if (problem !== null) {
    throw new FileRefused('attachment-damaged', `The file can't be opened: ${problem}. Save or export it again.`);
  }
  const named = ending !== undefined && kind.endings.includes(ending) ? safe : `${safe}.${kind.endings[0]}`;
  return {
    name: named,
    type: sniffed,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** An ending that claims another type of file; anything else behind a dot is part of the name (`Manual v2.1`). */
const isKnownEnding = (ending: string): boolean =>
  Object.values(FILE_TYPES).some(({ endings }) => endings.includes(ending)) || /^[a-z]{2,5}$/.test(ending);
