import { createHash } from 'node:crypto';
import type { SignedAnchor } from '../case/anchor.ts';
import type { CaseKey } from '../case/case-content.ts';
import type { CaseEvent, StoredObject } from '../case/case-event.ts';
import type { CaseHistory } from '../case/case-store.ts';
import { BUNDLE_PATHS, canonicalBytes, eventLines, type Manifest, type MissingRecord } from './bundle-format.ts';
import type { EvidenceContent } from './evidence-content.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { renderTimeline, TIMELINE_VERSION } from './timeline/render-timeline.ts';
import { lastErasure } from './verify-history.ts';

export interface BundleFile {
  path: string;
  bytes: Uint8Array;
}

export interface BundleInput {
  histories: readonly CaseHistory[];
  /** Of the days on which the cases moved. */
  anchors: readonly SignedAnchor[];
  about: Pick<Manifest, 'generatedAt' | 'requestedBy' | 'stores' | 'people'>;
}

export interface BundleSource {
  /** An object of the record bucket, decrypted. @throws when it is gone or was altered */
  read(object: StoredObject, key: CaseKey): Promise<Uint8Array>;
  /** The attachments that a mail carries. */
  attachmentsIn(mail: Uint8Array): Promise<readonly { sha256: string; content: Uint8Array }[]>;
  /** SubjectPublicKeyInfo in DER, base64. */
  publicKey(): Promise<string>;
  /** ECDSA over SHA-256: DER, base64. */
  sign(bytes: Uint8Array): Promise<string>;
}

/**
 * All files of an evidence bundle, one after the other, so that a mail of 40 MB is never in memory beside the next. What
 * cannot be read is named as missing: a bundle with a gap that it admits is better than none.
 */
export async function* bundleFiles(input: BundleInput, source: BundleSource): AsyncGenerator<BundleFile> {
  const listed: Manifest['files'] = [];
  const missing: MissingRecord[] = [];
  const list = (file: BundleFile): BundleFile => {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    listed.push({ path: file.path, bytes: file.bytes.length, sha256 });
    return file;
  };
  for (const history of input.histories) {
    for await (const file of recordFiles(history, source, missing)) yield list(file);
    yield list({ path: BUNDLE_PATHS.state(history.state.id), bytes: canonicalBytes(history.state) });
    yield list({ path: BUNDLE_PATHS.content(history.state.id), bytes: canonicalBytes(contentOf(history)) });
  }
  for (const anchor of input.anchors) {
    yield list({ path: BUNDLE_PATHS.anchor(anchor.store, anchor.day), bytes: canonicalBytes(anchor) });
  }
  const events = input.histories.flatMap((history) => history.events);
  yield list({ path: BUNDLE_PATHS.events, bytes: Buffer.from(eventLines(events)) });
  const files = new Set(listed.map(({ path }) => path));
  const cases = input.histories.map((history) => ({
    caseId: history.state.id,
    state: history.state,
    events: history.events,
    content: contentOf(history),
    files,
  }));
  const timeline = renderTimeline(cases, { ...input.about, missing });
  yield list({ path: BUNDLE_PATHS.timeline, bytes: Buffer.from(timeline) });
  yield list({ path: BUNDLE_PATHS.instructions, bytes: Buffer.from(INSTRUCTIONS) });

  const manifest = canonicalBytes({
    format: 'buyer-mail-evidence/1',
    timeline: TIMELINE_VERSION,
    ...input.about,
    cases: input.histories.map(({ state }) => ({
      caseId: state.id,
      store: state.store,
      events: state.version,
      head: state.headHash,
    })),
    missing,
    files: listed,
    algorithm: 'ECDSA_SHA_256',
    publicKey: await source.publicKey(),
  } satisfies Manifest);
  yield { path: BUNDLE_PATHS.manifest, bytes: manifest };
  yield { path: BUNDLE_PATHS.signature, bytes: Buffer.from(`${await source.sign(manifest)}\n`) };
}

const contentOf = ({ state, view, key, messages, drafts }: CaseHistory): EvidenceContent =>
  // What JSON can't say (an absent field) must not stand in what is compared with JSON later.
  JSON.parse(
    JSON.stringify({
      caseId: state.id,
      salt: key?.salt ?? null,
      buyerName: view.buyerName,
      productTitle: view.productTitle,
      asin: view.asin,
      messages,
      drafts,
    }),
  );

/** Mail as it came and went, and what was attached to it. */
async function* recordFiles(
  { state, events, key, messages, drafts }: CaseHistory,
  source: BundleSource,
  missing: MissingRecord[],
): AsyncGenerator<BundleFile> {
  if (!key) return;
  const erased = lastErasure(events);
  const read = async (path: string, object: StoredObject, event: CaseEvent): Promise<Uint8Array | null> => {
    try {
      return await source.read(object, key);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      missing.push({ path, caseId: state.id, seq: event.seq, problem });
      return null;
    }
  };
  for (const event of events.filter(({ seq }) => seq > erased)) {
    if (event.type === 'message-received') {
      const { n, original } = event.data;
      const path = BUNDLE_PATHS.original(state.id, n);
      const bytes = await read(path, original, event);
      if (!bytes) continue;
      yield { path, bytes };
      const described = messages.find((message) => message.n === n)?.mail.attachments ?? [];
      const carried = described.length === 0 ? [] : await source.attachmentsIn(bytes);
      for (const [index, { name, sha256, danger }] of described.entries()) {
        const found = carried.find((attachment) => attachment.sha256 === sha256);
        // What a person should not open is in the original, and is not laid out for a click.
        if (!found || danger !== null) continue;
        yield { path: BUNDLE_PATHS.attachment(state.id, 'message', n, index, name), bytes: found.content };
      }
    }
    if (event.type === 'draft-created') {
      const attachments = drafts.find((draft) => draft.n === event.data.n)?.attachments ?? [];
      for (const [index, { name, stored }] of attachments.entries()) {
        const path = BUNDLE_PATHS.attachment(state.id, 'draft', event.data.n, index, name);
        const bytes = await read(path, stored, event);
        if (bytes) yield { path, bytes };
      }
    }
    if (event.type === 'send-claimed') {
      const path = BUNDLE_PATHS.sent(state.id, event.data.n, event.data.attempt);
      const bytes = await read(path, event.data.original, event);
      if (bytes) yield { path, bytes };
    }
  }
}
