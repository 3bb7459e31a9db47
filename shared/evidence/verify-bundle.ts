import { createHash } from 'node:crypto';
import { isSigned, keyFingerprint } from '../case/anchor.ts';
import { BUNDLE_PATHS, canonicalText, type Manifest, manifestSchema } from './bundle-format.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { renderTimeline, TIMELINE_VERSION } from './timeline/render-timeline.ts';
import { type EvidenceFault, verifyAnchors } from './verify-anchors.ts';
import { type CaseEvidence, verifyCases } from './verify-cases.ts';
import { openZip } from './zip-bundle.ts';

export interface BundleReport {
  /** None for a bundle that is whole. */
  faults: EvidenceFault[];
  /** What is good to know and no fault. */
  notes: string[];
  /** SHA-256 of the public key that signed, hex; null when the manifest can't be read. */
  fingerprint: string | null;
  generatedAt: string | null;
  files: number;
  events: number;
  cases: { caseId: string; store: string; orderId: string | null; events: number; isErased: boolean }[];
  /** Days whose anchor confirms the cases. */
  anchors: string[];
}

/** Proves an evidence bundle from nothing but its bytes. @param expectedKey fingerprint of the key that has to have signed */
export function verifyBundle(bytes: Uint8Array, expectedKey: string | null = null): BundleReport {
  const report: BundleReport = {
    faults: [],
    notes: [],
    fingerprint: null,
    generatedAt: null,
    files: 0,
    events: 0,
    cases: [],
    anchors: [],
  };
  const found = (file: string, problem: string) => report.faults.push({ file, caseId: null, seq: null, problem });
  let files: ReadonlyMap<string, Uint8Array>;
  try {
    const opened = openZip(bytes);
    for (const fault of opened.faults) found(fault.file, fault.problem);
    files = opened.files;
  } catch (error) {
    found('the zip itself', `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return report;
  }
  report.files = files.size;
  const manifest = readManifest(files, found);
  if (manifest) {
    report.fingerprint = keyFingerprint(manifest.publicKey);
    report.generatedAt = manifest.generatedAt;
    if (expectedKey !== null && expectedKey.toLowerCase().replaceAll(':', '') !== report.fingerprint) {
      found(BUNDLE_PATHS.manifest, `is signed with the key ${report.fingerprint}, not with ${expectedKey}`);
    }
    verifySignature(files, manifest, found);
    verifyList(files, manifest, found);
  }
  const { cases, faults } = verifyCases(files, manifest);
  report.faults.push(...faults);
  report.events = cases.reduce((sum, { events }) => sum + events.length, 0);
  report.cases = cases.map(({ caseId, state, events }) => ({
    caseId,
    store: state?.store ?? '',
    orderId: state?.orderId ?? null,
    events: events.length,
    isErased: state?.erased ?? false,
  }));
  const anchored = verifyAnchors(files, cases, manifest?.publicKey ?? null);
  report.faults.push(...anchored.faults);
  report.anchors = anchored.days;
  report.notes.push(...anchored.notes);
  verifyWords(files, manifest, cases, report);
  report.faults = distinct(report.faults);
  return report;
}

type Found = (file: string, problem: string) => void;

function readManifest(files: ReadonlyMap<string, Uint8Array>, found: Found): Manifest | null {
  const bytes = files.get(BUNDLE_PATHS.manifest);
  if (!bytes) {
    found(BUNDLE_PATHS.manifest, 'is missing');
    return null;
  }
  try {
    const manifest = manifestSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
    if (canonicalText(manifest) !== Buffer.from(bytes).toString()) {
      found(BUNDLE_PATHS.manifest, 'was altered: it is not in canonical form');
    }
    return manifest;
  } catch {
    found(BUNDLE_PATHS.manifest, 'was altered: it is no manifest of an evidence bundle');
    return null;
  }
}

function verifySignature(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest, found: Found): void {
  const text = Buffer.from(files.get(BUNDLE_PATHS.signature) ?? []).toString('latin1');
  if (text === '') {
    found(BUNDLE_PATHS.signature, 'is missing');
    return;
  }
  const signature = text.slice(0, -1);
  // Base64 has several spellings of the same bytes: only the one that was written is accepted.
  const isExact = text.endsWith('\n') && Buffer.from(signature, 'base64').toString('base64') === signature;
  if (!isExact) {
    found(BUNDLE_PATHS.signature, 'was altered: it is no signature');
    return;
  }
  if (!isSigned(files.get(BUNDLE_PATHS.manifest) ?? new Uint8Array(), signature, manifest.publicKey)) {
    const problem = `its signature does not hold: ${BUNDLE_PATHS.manifest} or ${BUNDLE_PATHS.signature} was altered`;
    found(BUNDLE_PATHS.manifest, problem);
    found(BUNDLE_PATHS.signature, problem);
  }
}

function verifyList(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest, found: Found): void {
  const listed = new Set<string>([BUNDLE_PATHS.manifest, BUNDLE_PATHS.signature]);
  for (const { path, bytes, sha256 } of manifest.files) {
    if (listed.has(path)) found(BUNDLE_PATHS.manifest, `lists ${path} twice`);
    listed.add(path);
    const content = files.get(path);
    if (!content) found(path, 'is missing');
    else if (content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256) {
      found(path, 'was altered: it is not the file that the manifest lists');
    }
  }
  for (const path of files.keys()) if (!listed.has(path)) found(path, 'was added: the manifest does not list it');
}

/** What people read has to be what the records say. */
function verifyWords(
  files: ReadonlyMap<string, Uint8Array>,
  manifest: Manifest | null,
  cases: readonly CaseEvidence[],
  report: BundleReport,
): void {
  const found: Found = (file, problem) => report.faults.push({ file, caseId: null, seq: null, problem });
  const textOf = (path: string) => Buffer.from(files.get(path) ?? []).toString();
  if (!manifest) return;
  if (manifest.timeline !== TIMELINE_VERSION) {
    report.notes.push(`timeline.html was written by other rules (${manifest.timeline}): only its SHA-256 was checked`);
    return;
  }
  if (textOf(BUNDLE_PATHS.instructions) !== INSTRUCTIONS) {
    found(BUNDLE_PATHS.instructions, 'is not what this version writes');
  }
  const readable = cases.flatMap(({ state, content, ...rest }) =>
    state && content ? [{ ...rest, state, content }] : [],
  );
  const listed = new Set(
    manifest.files
      .map(({ path }) => path)
      .filter((path) => path !== BUNDLE_PATHS.timeline && path !== BUNDLE_PATHS.instructions),
  );
  const expected = renderTimeline(
    readable.map((one) => ({ ...one, files: listed })),
    manifest,
  );
  if (textOf(BUNDLE_PATHS.timeline) !== expected) {
    found(BUNDLE_PATHS.timeline, 'does not say what events and texts say');
  }
}

const distinct = (faults: readonly EvidenceFault[]): EvidenceFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];
