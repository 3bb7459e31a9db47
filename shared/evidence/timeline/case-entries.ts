import type { CaseEvent, EventData } from '../../case/case-event.ts';
import type { MailKind } from '../../content/vocabulary.ts';
import type { EditDistance } from '../../draft/edit-distance.ts';
import { BUNDLE_PATHS } from '../bundle-format.ts';
import { type DraftChanges, draftChanges } from '../draft-changes.ts';
import type { EvidenceContent, EvidenceDraft, EvidenceMessage } from '../evidence-content.ts';
import { lastErasure } from '../verify-history.ts';
import type { Entry, Letter } from './entry.ts';
import { stepWords } from './step-words.ts';
import { duration } from './zoned-time.ts';

export interface CaseRecord {
  caseId: string;
  events: readonly CaseEvent[];
  content: EvidenceContent;
  /** Paths of all files in the bundle: only what is there is linked. */
  files: ReadonlySet<string>;
  /** Name of whoever an event names. */
  nameOf(actor: string): string;
}

/** What happened in a case, oldest first: letters with their text, everything else in a sentence. */
export function caseEntries(record: CaseRecord): Entry[] {
  const changes = draftChanges(record.content.drafts, record.events);
  const entries = record.events.flatMap((event): Entry[] => {
    const { at, seq } = event;
    if (event.type === 'message-received') return [messageEntry(event, event.data, record)];
    if (event.type === 'send-submitted' || event.type === 'reply-sent-by-hand') {
      return [replyEntry(event, event.data.n, record, changes)];
    }
    const step = stepWords(event, { nameOf: record.nameOf, changes });
    return step === null ? [] : [{ at, seq, kind: 'step', letter: null, ...step }];
  });
  // A mail that was forwarded late stands where Amazon sent it.
  return entries.sort((a, b) => (a.at === b.at ? a.seq - b.seq : a.at < b.at ? -1 : 1));
}

const MESSAGE_TITLES: Record<MailKind, { kind: Entry['kind']; title: string }> = {
  'buyer-message': { kind: 'buyer', title: 'The buyer wrote' },
  'return-request': { kind: 'amazon', title: 'The buyer asked to return the item, through Amazon' },
  'a-to-z': { kind: 'amazon', title: 'Amazon reported an A-to-z claim' },
  cancellation: { kind: 'buyer', title: 'The buyer asked to cancel the order' },
  notice: { kind: 'amazon', title: 'Amazon sent a notice' },
  'own-copy': { kind: 'amazon', title: 'Amazon sent a copy of the seller’s reply' },
  refusal: { kind: 'amazon', title: 'Amazon did not deliver a reply' },
  automatic: { kind: 'amazon', title: 'An automatic mail arrived' },
  'forwarding-confirmation': { kind: 'amazon', title: 'A mail about forwarding arrived' },
  'other-mail': { kind: 'amazon', title: 'Another mail arrived' },
  unreadable: { kind: 'amazon', title: 'A mail arrived that could not be read' },
};

function messageEntry(event: CaseEvent, data: EventData<'message-received'>, record: CaseRecord): Entry {
  const { caseId, content, files } = record;
  const message = erasedBefore(event, record) ? undefined : content.messages.find(({ n }) => n === data.n);
  const notes = [
    [
      `Reached the seller’s system ${duration(data.sentAt, data.receivedAt)} after Amazon sent it.`,
      ...(data.dueAt === null ? [] : ['Amazon allows 24 hours for an answer.']),
    ].join(' '),
    ...(data.trust === 'trusted' || data.trust === 'unchecked' ? [] : ['The sender of this mail could not be proven.']),
  ];
  return {
    // When Amazon sent it: from then on a seller’s time is counted.
    at: data.sentAt,
    seq: event.seq,
    ...MESSAGE_TITLES[data.kind],
    notes,
    letter: {
      subject: message?.mail.subject ?? '',
      text: message ? message.mail.text : null,
      attachments: message ? attachmentsOf(caseId, 'message', message.n, message.mail.attachments, files) : [],
      file: existing(BUNDLE_PATHS.original(caseId, data.n), files),
      changes: null,
    },
  };
}

function replyEntry(event: CaseEvent, n: number, record: CaseRecord, changes: readonly DraftChanges[]): Entry {
  const { caseId, content, events, files } = record;
  const draft = erasedBefore(event, record) ? undefined : content.drafts.find((candidate) => candidate.n === n);
  const changed = changes.find((change) => change.n === n)?.fromTemplate ?? null;
  const byHand = event.type === 'reply-sent-by-hand';
  const claim = events.findLast(
    (earlier) => earlier.type === 'send-claimed' && earlier.data.n === n && earlier.seq < event.seq,
  );
  const attempt = claim?.type === 'send-claimed' ? claim.data.attempt : 0;
  return {
    at: event.at,
    seq: event.seq,
    kind: 'seller',
    title: byHand ? 'The seller answered in Seller Central' : 'The seller answered',
    notes: [...replyNotes(event, record), ...rewritten(changed)],
    letter: {
      subject: draft?.subject ?? '',
      text: draft ? draft.body : null,
      attachments: draft ? attachmentsOf(caseId, 'draft', n, draft.attachments, files) : [],
      file: byHand ? null : existing(BUNDLE_PATHS.sent(caseId, n, attempt), files),
      changes: changed !== null && changed.share <= MOSTLY_NEW ? changed.changes : null,
    },
  };
}

function replyNotes(event: CaseEvent, { nameOf }: CaseRecord): string[] {
  if (event.type !== 'send-submitted') return [`Recorded by ${nameOf(event.actor)}: the text was sent by hand.`];
  const { proof, sesMessageId } = event.data;
  const how = {
    'ses-answer': 'Handed to Amazon’s mail relay, which took it',
    'ses-event': 'Amazon’s mail service reported that it had taken it',
    'amazon-refusal': 'Amazon’s refusal shows that it was handed over',
    person: `${nameOf(event.actor)} found that it had gone out`,
  }[proof];
  return [`${how}${sesMessageId === null ? '' : ` (mail number ${sesMessageId})`}.`];
}

function attachmentsOf(
  caseId: string,
  of: 'message' | 'draft',
  n: number,
  attachments: readonly (EvidenceMessage['mail']['attachments'] | EvidenceDraft['attachments'])[number][],
  files: ReadonlySet<string>,
): Letter['attachments'] {
  return attachments.map(({ name, bytes }, index) => ({
    name,
    sizeBytes: bytes,
    path: existing(BUNDLE_PATHS.attachment(caseId, of, n, index, name), files),
  }));
}

const existing = (path: string, files: ReadonlySet<string>): string | null => (files.has(path) ? path : null);

const erasedBefore = (event: CaseEvent, { events }: CaseRecord): boolean => event.seq <= lastErasure(events);

/** Beyond this share of new words, a word by word comparison can no longer be read. */
const MOSTLY_NEW = 0.35;

const rewritten = (changed: EditDistance | null): string[] =>
  changed !== null && changed.share > MOSTLY_NEW
    ? ['A person wrote most of this text; the system had proposed another.']
    : [];
