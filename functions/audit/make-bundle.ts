import { createHash } from 'node:crypto';
import type { AnchorReader } from '../../shared/aws/anchor-archive.ts';
import type { AnchorSigner } from '../../shared/aws/anchor-signer.ts';
import type { ExportBucket } from '../../shared/aws/export-bucket.ts';
import type { RecordReader } from '../../shared/aws/record-bucket.ts';
import type { SignedAnchor } from '../../shared/case/anchor.ts';
import type { CaseHistory } from '../../shared/case/case-store.ts';
import type { Store, User } from '../../shared/content/settings.ts';
import { bundleFiles } from '../../shared/evidence/bundle-files.ts';
import { anchorDaysOf } from '../../shared/evidence/verify-anchors.ts';
import { zipFiles } from '../../shared/evidence/zip-bundle.ts';
import { parseMime } from '../../shared/mail/parse-mime.ts';

export interface BundleDependencies {
  archive: Pick<AnchorReader, 'read'>;
  records: RecordReader;
  signer: AnchorSigner;
  exports: ExportBucket;
  now(): string;
}

export interface BundleRequest {
  histories: readonly CaseHistory[];
  /** An order or a case: the file's name. */
  name: string;
  requestedBy: string;
  stores: readonly Store[];
  users: readonly User[];
}

/** Zips all that is on record of some cases into the export bucket, piece by piece. @returns a short-lived link */
export async function makeBundle(request: BundleRequest, dependencies: BundleDependencies): Promise<string> {
  const { records, signer, exports, now } = dependencies;
  const generatedAt = now();
  const { histories, requestedBy } = request;
  const files = bundleFiles(
    {
      histories,
      anchors: await anchorsOf(histories, dependencies),
      about: { generatedAt, requestedBy, stores: storeNames(request), people: peopleNames(request) },
    },
    { read: records.read, attachmentsIn, publicKey: signer.publicKey, sign: signer.sign },
  );
  const upload = exports.open(`evidence-${request.name}.zip`, 'application/zip');
  for await (const piece of zipFiles(files, generatedAt)) await upload.write(piece);
  return upload.finish();
}

async function anchorsOf(histories: readonly CaseHistory[], { archive }: BundleDependencies): Promise<SignedAnchor[]> {
  const places = new Map(
    histories.flatMap(({ state: { store }, events }) =>
      anchorDaysOf(events).map((day) => [`${store} ${day}`, { store, day }] as const),
    ),
  );
  const anchors: SignedAnchor[] = [];
  for (const [, { store, day }] of [...places].sort(([a], [b]) => a.localeCompare(b))) {
    const anchor = await archive.read(store, day);
    if (anchor) anchors.push(anchor);
  }
  return anchors;
}

async function attachmentsIn(mail: Uint8Array) {
  const { attachments } = await parseMime(mail);
  return attachments.map(({ content }) => ({ content, sha256: createHash('sha256').update(content).digest('hex') }));
}

const storeNames = ({ histories, stores }: BundleRequest): Record<string, string> => {
  const used = new Set(histories.map(({ state }) => state.store));
  return Object.fromEntries(stores.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, name]));
};

/** Of those who acted, and no others: a bundle leaves the house. */
const peopleNames = ({ histories, requestedBy, users }: BundleRequest): Record<string, string> => {
  const actors = new Set([requestedBy, ...histories.flatMap(({ events }) => events.map(({ actor }) => actor))]);
  return Object.fromEntries(users.filter(({ id }) => actors.has(`user:${id}`)).map(({ id, name }) => [id, name]));
};
