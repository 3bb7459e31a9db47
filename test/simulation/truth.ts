import type { DraftContent } from '../../shared/case/case-content.ts';
import type { CaseHistory, CaseWrite } from '../../shared/case/case-store.ts';
import type { SendingSwitch } from '../../shared/content/settings.ts';
import { type AcceptedMail, NEVER_ARRIVED } from './engines/ses.ts';
import { readSentMail, type SentMail } from './sent-mail.ts';

/** What a person read and approved, as far as the buyer would see it. */
export type ApprovedContent = SentMail;

export interface ReceivedMail {
  identity: string;
  store: string;
}

/** What really happens in a run, seen from outside of the pipeline, and what of it must not. */
export interface Truth {
  readonly faults: string[];
  readonly accepted: readonly AcceptedMail[];
  /** Mails that differ, whatever number of times each was delivered. */
  readonly received: readonly ReceivedMail[];
  mailSent(mail: ReceivedMail): void;
  approved(caseId: string, content: DraftContent): void;
  /** SES has taken a mail: it is on its way to the buyer. */
  mailAccepted(mail: AcceptedMail, history: CaseHistory | null): void;
  sendingSwitched(value: SendingSwitch): void;
  /** The right to send was given. */
  claimWritten(write: CaseWrite): void;
  isAccepted(caseId: string, draft: number): boolean;
  /** Code under test ended with this error: one that the world gave it, or one of its own making. */
  failed(name: string, error: { name: string }): void;
}

/** Errors that come from the world or say that somebody was quicker; anything else is a mistake in the code. */
const EXPECTED_ERRORS = ['NetworkError', 'CaseConflict', 'SettingsConflict'];

const EVERY_STORE = '*';

export function createTruth(): Truth {
  const faults: string[] = [];
  const accepted: AcceptedMail[] = [];
  const received: ReceivedMail[] = [];
  const approvals = new Map<string, Set<string>>();
  let stopped: ReadonlySet<string> = new Set();

  const draftName = (caseId: string, draft: number | string): string => `draft ${draft} of ${caseId}`;
  const isSame = (a: AcceptedMail, b: AcceptedMail): boolean =>
    a.tags.case === b.tags.case && a.tags.draft === b.tags.draft;

  /** Of the replies that reached the buyer, those that answer the same message as this one. */
  function rivalsOf(mail: AcceptedMail, history: CaseHistory): AcceptedMail[] {
    const target = (draft: string): string | null => {
      const found = history.state.drafts.find(({ n }) => String(n) === draft);
      if (!found) return null;
      return found.followsUp === null ? `message ${found.answers}` : `promise ${found.followsUp}`;
    };
    return accepted.filter(
      (other) =>
        other.tags.case === mail.tags.case &&
        other.tags.draft !== mail.tags.draft &&
        !NEVER_ARRIVED.includes(other.outcome) &&
        target(other.tags.draft) === target(mail.tags.draft),
    );
  }

  return {
    faults,
    accepted,
    received,
    mailSent(mail) {
      const isKnown = received.some(({ identity, store }) => identity === mail.identity && store === mail.store);
      if (!isKnown) received.push(mail);
    },
    approved(caseId, content) {
      const name = draftName(caseId, content.n);
      const contents = approvals.get(name) ?? new Set();
      approvals.set(name, contents.add(JSON.stringify(sentOf(content))));
    },
    mailAccepted(mail, history) {
      const name = draftName(mail.tags.case, mail.tags.draft);
      if (accepted.some((other) => isSame(mail, other))) faults.push(`${name} was sent twice`);
      const contents = approvals.get(name);
      if (!contents) faults.push(`${name} was sent, and nobody approved it`);
      else if (!contents.has(JSON.stringify(readSentMail(mail))))
        faults.push(`${name} was sent with other content than approved`);
      if (!history) faults.push(`${name} was sent for a case that is not there`);
      else
        for (const rival of rivalsOf(mail, history))
          faults.push(`${name} answers what draft ${rival.tags.draft} answered`);
      accepted.push(mail);
    },
    sendingSwitched({ stoppedForAll, stoppedStores }) {
      stopped = new Set([...(stoppedForAll ? [EVERY_STORE] : []), ...stoppedStores]);
    },
    claimWritten({ after }) {
      const isStopped = stopped.has(EVERY_STORE) || stopped.has(after.store);
      if (isStopped) faults.push(`${after.id}: a claim after sending was stopped`);
    },
    failed(name, error) {
      if (!EXPECTED_ERRORS.includes(error.name)) faults.push(`${name} failed with ${error.name}`);
    },
    isAccepted: (caseId, draft) => accepted.some(({ tags }) => tags.case === caseId && tags.draft === String(draft)),
  };
}

export const sentOf = ({ to, subject, body, inReplyTo, references }: DraftContent): ApprovedContent => ({
  to,
  subject,
  inReplyTo,
  references,
  body: body.trim(),
});
