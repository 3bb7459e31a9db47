import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { CaseEvent } from '../case/case-event.ts';

/** What stands where in an evidence bundle. Whoever reads one without this program finds the same in HOW-TO-VERIFY.txt. */

export const BUNDLE_PATHS = {
  manifest: 'manifest.json',
  signature: 'manifest.sig',
  events: 'events.jsonl',
  timeline: 'timeline.html',
  instructions: 'HOW-TO-VERIFY.txt',
  anchor: (store: string, day: string) => `anchors/${store}/${day}.json`,
  state: (caseId: string) => `cases/${caseId}/case.json`,
  content: (caseId: string) => `cases/${caseId}/content.json`,
  original: (caseId: string, message: number) => `cases/${caseId}/originals/${message}.eml`,
  sent: (caseId: string, draft: number, attempt: number) => `cases/${caseId}/sent/${draft}-${attempt}.eml`,
  attachment: (caseId: string, of: 'message' | 'draft', n: number, index: number, name: string) =>
    `cases/${caseId}/attachments/${of}-${n}-${index + 1}-${fileName(name)}`,
} as const;

/** A zip is unpacked on any system: letters, digits and a few signs are safe on all of them. */
const fileName = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/^\.+/, '_')
    .slice(-80);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.strictObject({
  format: z.literal('buyer-mail-evidence/1'),
  /** The rules by which the timeline was written: another version may word it differently. */
  timeline: z.string(),
  generatedAt: z.iso.datetime(),
  /** Who asked for it: `user:<id>`. */
  requestedBy: z.string(),
  stores: z.record(z.string(), z.string()),
  /** Names of those whom events name as `user:<id>`. */
  people: z.record(z.string(), z.string()),
  cases: z.array(
    z.strictObject({ caseId: z.string(), store: z.string(), events: z.number().int().positive(), head: sha256 }),
  ),
  /** Records that should be here and could not be read when the bundle was made. */
  missing: z.array(
    z.strictObject({ path: z.string(), caseId: z.string(), seq: z.number().int(), problem: z.string() }),
  ),
  /** Every file but this one and its signature, by path. */
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number().int().nonnegative(), sha256 })),
  algorithm: z.literal('ECDSA_SHA_256'),
  /** P-256, SubjectPublicKeyInfo in DER, base64: the key of the anchors. */
  publicKey: z.base64(),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type MissingRecord = Manifest['missing'][number];

/** RFC 8785: the one text that a value has, so that every altered character shows. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('A value without a canonical form');
  return text;
}

export const canonicalBytes = (value: unknown): Uint8Array => Buffer.from(canonicalText(value));

/** One event a line, oldest first, case by case. */
export const eventLines = (events: readonly CaseEvent[]): string =>
  events.map((event) => `${canonicalText(event)}\n`).join('');
