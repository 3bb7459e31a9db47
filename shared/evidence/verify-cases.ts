import { createHash } from 'node:crypto';
import type { Case } from '../case/case.ts';
import { bytesHash } from '../case/case-content.ts';
import { type CaseEvent, caseEventSchema } from '../case/case-event.ts';
import { fold } from '../case/evolve.ts';
import { BUNDLE_PATHS, canonicalText, type Manifest } from './bundle-format.ts';
import { type EvidenceContent, evidenceContentSchema } from './evidence-content.ts';
import type { EvidenceFault } from './verify-anchors.ts';
import { lastErasure, verifyHistory } from './verify-history.ts';

export interface CaseEvidence {
  caseId: string;
  events: CaseEvent[];
  /** The fold of the events; null when they have no sum. */
  state: Case | null;
  content: EvidenceContent | null;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Each case: its chain, its sum, and that every text and every mail is the one that an event committed to. */
export function verifyCases(
  files: Files,
  manifest: Manifest | null,
): { cases: CaseEvidence[]; faults: EvidenceFault[] } {
  const { byCase, faults } = readEvents(files);
  const cases: CaseEvidence[] = [];
  for (const { caseId } of manifest?.cases ?? []) if (!byCase.has(caseId)) byCase.set(caseId, []);
  for (const [caseId, events] of byCase) {
    const found = (file: string, problem: string, seq: number | null = null) =>
      faults.push({ file, caseId, seq, problem });
    const state = stateOf(events);
    const statePath = BUNDLE_PATHS.state(caseId);
    if (!state) found(BUNDLE_PATHS.events, 'has no events of this case from its beginning');
    else if (Buffer.from(files.get(statePath) ?? []).toString() !== canonicalText(state)) {
      found(statePath, 'does not say what the events add up to', state.version);
    }
    const content = readContent(files, caseId, found);
    if (state) {
      const key = content?.salt ? { salt: content.salt } : null;
      const { messages = [], drafts = [] } = content ?? {};
      for (const fault of verifyHistory({ state, key, events, messages, drafts })) {
        const file = /^(message|draft) \d/.test(fault.problem) ? BUNDLE_PATHS.content(caseId) : BUNDLE_PATHS.events;
        found(file, fault.problem, fault.seq);
      }
      const listed = manifest?.cases.find((one) => one.caseId === caseId);
      if (!listed) found(BUNDLE_PATHS.manifest, 'does not list this case');
      else if (listed.events !== state.version || listed.head !== state.headHash) {
        const problem = `the manifest names event ${listed.events} as its last, the record ends with ${state.version}`;
        found(BUNDLE_PATHS.events, problem, state.version);
      }
    }
    if (content) verifyRecords(files, { caseId, events, content }, found);
    cases.push({ caseId, events, state, content });
  }
  for (const { path, caseId, seq, problem } of manifest?.missing ?? []) {
    faults.push({
      file: path,
      caseId,
      seq,
      problem: `was missing from the record when the bundle was made: ${problem}`,
    });
  }
  return { cases, faults };
}

/** Event by event, so that one that can't be read is named and the rest is still checked. */
function readEvents(files: Files): { byCase: Map<string, CaseEvent[]>; faults: EvidenceFault[] } {
  const byCase = new Map<string, CaseEvent[]>();
  const faults: EvidenceFault[] = [];
  const file = BUNDLE_PATHS.events;
  const text = Buffer.from(files.get(file) ?? []).toString();
  if (!files.has(file)) faults.push({ file, caseId: null, seq: null, problem: 'is missing' });
  const lines = text.split('\n');
  if (lines.pop() !== '') faults.push({ file, caseId: null, seq: null, problem: 'ends in the middle of a line' });
  lines.forEach((line, index) => {
    const event = parseEvent(line);
    if (!event) {
      faults.push({ file, caseId: null, seq: null, problem: `line ${index + 1} was altered: it is no event` });
      return;
    }
    if (canonicalText(event) !== line) {
      const { caseId, seq } = event;
      faults.push({ file, caseId, seq, problem: `line ${index + 1} was altered: it is not in canonical form` });
    }
    byCase.set(event.caseId, [...(byCase.get(event.caseId) ?? []), event]);
  });
  return { byCase, faults };
}

function parseEvent(line: string): CaseEvent | null {
  try {
    return caseEventSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function stateOf(events: readonly CaseEvent[]): Case | null {
  try {
    return fold(events);
  } catch {
    return null;
  }
}

type Found = (file: string, problem: string, seq?: number | null) => void;

function readContent(files: Files, caseId: string, found: Found): EvidenceContent | null {
  const path = BUNDLE_PATHS.content(caseId);
  const bytes = files.get(path);
  if (!bytes) {
    found(path, 'is missing');
    return null;
  }
  try {
    const text = Buffer.from(bytes).toString();
    const content = evidenceContentSchema.parse(JSON.parse(text));
    if (canonicalText(content) !== text) found(path, 'was altered: it is not in canonical form');
    if (content.caseId !== caseId) found(path, `is about case ${content.caseId}`);
    return content;
  } catch {
    found(path, 'was altered: it can no longer be read');
    return null;
  }
}

/** Mail as it came and went, and attachments: each against what was committed to when it was kept. */
function verifyRecords(
  files: Files,
  { caseId, events, content }: { caseId: string; events: readonly CaseEvent[]; content: EvidenceContent },
  found: Found,
): void {
  const erased = lastErasure(events);
  const { salt } = content;
  const expectPlain = (path: string, plainHash: string, seq: number) => {
    const bytes = files.get(path);
    if (!bytes) found(path, 'is missing', seq);
    else if (salt === null || bytesHash({ salt }, bytes) !== plainHash) found(path, 'was altered', seq);
  };
  const compare = (path: string, sha256: string, seq: number) => {
    const bytes = files.get(path);
    if (bytes && createHash('sha256').update(bytes).digest('hex') !== sha256) found(path, 'was altered', seq);
  };
  for (const event of events) {
    if (event.seq <= erased) continue;
    if (event.type === 'message-received') {
      const { n, original } = event.data;
      expectPlain(BUNDLE_PATHS.original(caseId, n), original.plainHash, event.seq);
      const attachments = content.messages.find((message) => message.n === n)?.mail.attachments ?? [];
      attachments.forEach(({ name, sha256 }, index) => {
        compare(BUNDLE_PATHS.attachment(caseId, 'message', n, index, name), sha256, event.seq);
      });
    }
    if (event.type === 'send-claimed') {
      const { n, attempt, original } = event.data;
      expectPlain(BUNDLE_PATHS.sent(caseId, n, attempt), original.plainHash, event.seq);
    }
    if (event.type === 'draft-created') {
      const { n } = event.data;
      const attachments = content.drafts.find((draft) => draft.n === n)?.attachments ?? [];
      attachments.forEach(({ name, sha256 }, index) => {
        const path = BUNDLE_PATHS.attachment(caseId, 'draft', n, index, name);
        if (!files.has(path)) found(path, 'is missing', event.seq);
        compare(path, sha256, event.seq);
      });
    }
  }
}
