import type { DraftContent, MessageContent } from '../../../shared/case/case-content.ts';
import type { CaseEvent } from '../../../shared/case/case-event.ts';
import {
  CaseConflict,
  type CaseHistory,
  type CaseStore,
  type CaseWrite,
  MailAlreadyReceived,
  type StoredCase,
} from '../../../shared/case/case-store.ts';

export interface MemoryCasesOptions {
  /** Milliseconds; says which state of a lagging index is to be seen. */
  now(): number;
  /** Milliseconds until a write shows in the indexes: DynamoDB's are eventually consistent. */
  indexLag(): number;
  /** What a setting stands at, where writes may rest on one. */
  settingVersion?(kind: string): number;
  /** A planted bug: writes for which the version is not looked at. */
  ignoresVersion?(write: CaseWrite): boolean;
}

export interface MemoryCases {
  store: CaseStore;
  caseIds(): string[];
  /** What stands there, without a call that could fail. */
  peek(caseId: string): CaseHistory | null;
  /** Whether a look for due work at this time (milliseconds) would find any. */
  isAnythingDue(at: number): boolean;
  /** Changes a draft's content behind everyone's back, as a restored backup or a wrong script might. */
  tamper(caseId: string, draft: number, change: (content: DraftContent) => DraftContent): void;
}

interface Row {
  stored: StoredCase;
  events: CaseEvent[];
  messages: Map<number, MessageContent>;
  drafts: Map<number, DraftContent>;
  /** Oldest first; the newest that is old enough is what an index shows. */
  indexed: IndexEntry[];
}

interface IndexEntry {
  visibleAt: number;
  workAt: string | null;
  orderId: string | null;
  buyerBase: string | null;
  lastEventAt: string;
}

/** Cases as the table keeps them, in memory: the same conditions, the same errors, indexes that lag. */
export function createMemoryCases({ now, indexLag, settingVersion, ignoresVersion }: MemoryCasesOptions): MemoryCases {
  const rows = new Map<string, Row>();
  const mails = new Map<string, string>();
  const messageIds = new Map<string, string>();
  const claims = new Set<string>();

  const historyOf = (row: Row): CaseHistory => ({
    ...row.stored,
    events: [...row.events],
    messages: inOrder(row.messages),
    drafts: inOrder(row.drafts),
  });

  const indexEntry = (row: Row) => row.indexed.findLast(({ visibleAt }) => visibleAt <= now());

  const casesWhere = (matches: (entry: IndexEntry) => boolean): string[] =>
    [...rows]
      .flatMap(([caseId, row]) => {
        const entry = indexEntry(row);
        return entry && matches(entry) ? [{ caseId, lastEventAt: entry.lastEventAt }] : [];
      })
      .sort((a, b) => b.lastEventAt.localeCompare(a.lastEventAt))
      .map(({ caseId }) => caseId);

  function check(write: CaseWrite, row: Row | undefined): void {
    if (write.mailKey !== null && mails.has(storeKey(write.after.store, write.mailKey))) {
      throw new MailAlreadyReceived(`Mail ${write.mailKey} of case ${write.after.id}`);
    }
    const { unlessChanged } = write;
    if (unlessChanged && settingVersion && settingVersion(unlessChanged.kind) !== unlessChanged.version) {
      throw new CaseConflict(`Setting ${unlessChanged.kind} was changed since it was read`);
    }
    if (ignoresVersion?.(write)) return;
    const taken =
      write.before?.version !== row?.stored.state.version ||
      (write.newKey !== null && row !== undefined && row.stored.key !== null) ||
      write.messages.some(({ n }) => row?.messages.has(n)) ||
      write.drafts.some(({ n }) => row?.drafts.has(n));
    const claimed = write.claims.some((claim) => claims.has(storeKey(write.after.store, claim)));
    if (taken || claimed) throw new CaseConflict(`Case ${write.after.id} was changed by another write`);
  }

  function put(write: CaseWrite, row: Row): void {
    const { after, view, expiresAt, nextAction } = write;
    row.stored = { state: after, view, expiresAt, key: write.newKey ?? row.stored.key };
    for (const event of write.events) row.events[event.seq - 1] = event;
    for (const message of write.messages) row.messages.set(message.n, message);
    for (const draft of write.drafts) row.drafts.set(draft.n, draft);
    if (write.mailKey !== null) mails.set(storeKey(after.store, write.mailKey), after.id);
    for (const messageId of write.messageIds) messageIds.set(storeKey(after.store, messageId), after.id);
    for (const claim of write.claims) claims.add(storeKey(after.store, claim));
    if (write.erase) {
      row.stored = { ...row.stored, key: null };
      row.messages.clear();
      row.drafts.clear();
      for (const messageId of write.erase.messageIds) messageIds.delete(storeKey(after.store, messageId));
    }
    row.indexed.push({
      visibleAt: now() + indexLag(),
      workAt: nextAction?.at ?? null,
      orderId: after.orderId,
      buyerBase: view.buyerBase,
      lastEventAt: after.lastEventAt,
    });
  }

  return {
    caseIds: () => [...rows.keys()],
    peek: (caseId) => {
      const row = rows.get(caseId);
      return row ? historyOf(row) : null;
    },
    isAnythingDue(at) {
      for (const row of rows.values()) {
        const { workAt = null } = indexEntry(row) ?? {};
        if (workAt !== null && Date.parse(workAt) <= at) return true;
      }
      return false;
    },
    tamper(caseId, n, change) {
      const drafts = rows.get(caseId)?.drafts;
      const content = drafts?.get(n);
      if (content) drafts?.set(n, change(content));
    },
    store: {
      load: async (caseId) => rows.get(caseId)?.stored ?? null,
      async history(caseId) {
        const row = rows.get(caseId);
        return row ? historyOf(row) : null;
      },
      async append(write) {
        const row = rows.get(write.after.id);
        check(write, row);
        const written = row ?? newRow(write);
        rows.set(write.after.id, written);
        put(write, written);
      },
      caseOfMail: async (store, mailKey) => mails.get(storeKey(store, mailKey)) ?? null,
      caseOfMessageId: async (store, messageId) => messageIds.get(storeKey(store, messageId)) ?? null,
      casesOfOrder: async (orderId) => casesWhere((entry) => entry.orderId === orderId),
      casesOfBuyer: async (buyerBase) => casesWhere((entry) => entry.buyerBase === buyerBase),
      async dueCases(before, limit, after) {
        return [...rows]
          .flatMap(([caseId, row]) => {
            const at = indexEntry(row)?.workAt ?? null;
            const key = `${at}#${caseId}`;
            const isNext = after === undefined || key > `${after.at}#${after.caseId}`;
            return at !== null && key < before && isNext ? [{ caseId, at }] : [];
          })
          .sort((a, b) => `${a.at}#${a.caseId}`.localeCompare(`${b.at}#${b.caseId}`))
          .slice(0, limit);
      },
    },
  };
}

const newRow = ({ after, view, expiresAt }: CaseWrite): Row => ({
  stored: { state: after, view, expiresAt, key: null },
  events: [],
  messages: new Map(),
  drafts: new Map(),
  indexed: [],
});

const storeKey = (store: string, key: string): string => `${store}#${key}`;

const inOrder = <Content>(content: Map<number, Content>): Content[] =>
  [...content].sort(([a], [b]) => a - b).map(([, value]) => value);
