import type { RecordedEvent } from '../../shared/aws/case-items.ts';
import type { CaseHistory, CaseStore } from '../../shared/case/case-store.ts';
import { draftChanges } from '../../shared/evidence/draft-changes.ts';
import { maskedData } from './masked-data.ts';

/** `full` says who wrote what; `masked` what happened, and nothing that leads to a person outside. */
export type RecordContent = 'full' | 'masked';

export interface RecordRow {
  caseId: string;
  store: string;
  orderId: string | null;
  category: string | null;
  seq: number;
  at: string;
  actor: string;
  type: string;
  data: Record<string, unknown>;
  prevHash: string;
  hash: string;
}

export interface FullRecordRow extends RecordRow {
  buyerName: string | null;
  buyerAlias: string | null;
  subject: string | null;
  /** Of the message or draft that the event is about; null for other events and after an erasure. */
  text: string | null;
  /** What a person changed in a draft, as `[-removed-]` and `{+added+}`. */
  changedFromTemplate: string | null;
  changedFromDraft: string | null;
}

export const ROW_COLUMNS: Record<RecordContent, readonly string[]> = (() => {
  const masked = ['caseId', 'store', 'orderId', 'category', 'seq', 'at', 'actor', 'type', 'data', 'prevHash', 'hash'];
  const content = ['buyerName', 'buyerAlias', 'subject', 'text', 'changedFromTemplate', 'changedFromDraft'];
  return { masked, full: [...masked, ...content] };
})();

export const recordRow = ({ event, store, orderId, category }: RecordedEvent): RecordRow => {
  const { caseId, seq, at, actor, type, data, prevHash, hash } = event;
  return { caseId, store, orderId, category, seq, at, actor, type, data, prevHash, hash };
};

export const maskedRow = (record: RecordedEvent): RecordRow => {
  const row = recordRow(record);
  return { ...row, data: maskedData(row.data) };
};

/** Cases whose content is kept at hand while an export goes on: events of one case stand close together. */
const CASES_AT_HAND = 100;
const LOADED_AT_ONCE = 10;

/** Rows with content. A case is loaded once for all its events that stand near each other. */
export function createFullRows(cases: Pick<CaseStore, 'history'>) {
  const atHand = new Map<string, ContentOfCase>();

  async function load(caseId: string): Promise<void> {
    const history = await cases.history(caseId);
    if (history) atHand.set(caseId, contentOf(history));
  }

  return async function fullRows(records: readonly RecordedEvent[]): Promise<FullRecordRow[]> {
    const wanted = [...new Set(records.map(({ event }) => event.caseId))].filter((caseId) => !atHand.has(caseId));
    for (let start = 0; start < wanted.length; start += LOADED_AT_ONCE) {
      await Promise.all(wanted.slice(start, start + LOADED_AT_ONCE).map(load));
    }
    const rows = records.map((record) => fullRow(record, atHand.get(record.event.caseId)));
    for (const caseId of [...atHand.keys()].slice(0, Math.max(0, atHand.size - CASES_AT_HAND))) atHand.delete(caseId);
    return rows;
  };
}

interface ContentOfCase extends Pick<CaseHistory, 'view' | 'messages' | 'drafts'> {
  changes: ReturnType<typeof draftChanges>;
}

const contentOf = ({ view, messages, drafts, events }: CaseHistory): ContentOfCase => ({
  view,
  messages,
  drafts,
  changes: draftChanges(drafts, events),
});

function fullRow(record: RecordedEvent, content: ContentOfCase | undefined): FullRecordRow {
  const { event } = record;
  const message = event.type === 'message-received' ? content?.messages.find(({ n }) => n === event.data.n) : undefined;
  const isDraft = event.type === 'draft-created';
  const draft = isDraft ? content?.drafts.find(({ n }) => n === event.data.n) : undefined;
  const changes = isDraft ? content?.changes.find(({ n }) => n === event.data.n) : undefined;
  return {
    ...recordRow(record),
    buyerName: content?.view.buyerName ?? null,
    buyerAlias: content?.view.buyerAlias ?? null,
    subject: message?.mail.subject ?? draft?.subject ?? null,
    text: message?.mail.text ?? draft?.body ?? null,
    changedFromTemplate: changes?.fromTemplate ? markedChanges(changes.fromTemplate.changes) : null,
    changedFromDraft: changes?.fromDraft ? markedChanges(changes.fromDraft.changes) : null,
  };
}

const markedChanges = (changes: readonly { kind: string; text: string }[]): string =>
  changes
    .map(({ kind, text }) => (kind === 'added' ? `{+${text}+}` : kind === 'removed' ? `[-${text}-]` : text))
    .join('');
