import type { Case } from './case.ts';
import { type Decision, type DecisionContext, refused } from './decide/decision.ts';
import { type KeepCommand, keepCase } from './decide/keep-case.ts';
import { type ReceiveMail, receiveMail } from './decide/receive-mail.ts';
import { type RecordDelivery, recordDelivery } from './decide/record-delivery.ts';
import { type ReviewCommand, reviewDraft } from './decide/review-draft.ts';
import { type SendCommand, sendReply } from './decide/send-reply.ts';
import { type SettleCommand, settleCase } from './decide/settle-case.ts';

export type Command = ReceiveMail | ReviewCommand | SettleCommand | SendCommand | RecordDelivery | KeepCommand;

/**
 * Everything that may happen to a case is decided here, purely: the case as it stands, what is asked, who asks, when.
 * @returns the events to append, none when it is done already, or the reason why not
 */
export function decide(state: Case | null, command: Command, context: DecisionContext): Decision {
  if (command.type === 'receive-mail') return receiveMail(state, command);
  if (state === null) return refused('wrong-state', 'There is no such case.');
  switch (command.type) {
    case 'edit-draft':
    case 'approve-draft':
    case 'withdraw-approval':
    case 'reject-draft':
      return reviewDraft(state, command, context);
    case 'claim-send':
    case 'confirm-send':
    case 'mark-uncertain':
    case 'escalate-uncertain':
    case 'resolve-uncertain':
      return sendReply(state, command, context);
    case 'record-delivery':
      return recordDelivery(state, command);
    case 'place-hold':
    case 'release-hold':
    case 'request-erasure':
    case 'erase-case':
      return keepCase(state, command, context);
    default:
      return settleCase(state, command, context);
  }
}
