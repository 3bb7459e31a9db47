import { type ChangeDependencies, changeCase } from '../../shared/case/change-case.ts';
import { accountOf, replyOf, type SesEvent } from './ses-event.ts';

const ACTOR = 'function:delivery';

/** An event about a mail that no case knows: kept and alarmed by way of the dead-letter queue. */
export class UnknownReply extends Error {
  override readonly name = 'UnknownReply';
}

export interface DeliveryDependencies extends ChangeDependencies {
  /** Message-IDs that SES gives a mail with this id. */
  messageIdsOf(sesMessageId: string): string[];
}

/**
 * Brings what SES reports of a reply into its case. Routed by tags, so an event that overtakes the answer of the call
 * finds its case; a second arrival changes nothing.
 * @throws {UnknownReply} when the tags name no reply of ours
 */
export async function recordDelivery(
  event: SesEvent,
  dependencies: DeliveryDependencies,
): Promise<'recorded' | 'replay'> {
  const reply = replyOf(event);
  if (!reply)
    throw new UnknownReply(
      `SES reported ${event.eventType} of mail ${event.mail.messageId}, which has no tags of ours`,
    );
  const result = await changeCase(dependencies, reply.caseId, ACTOR, () => ({
    command: {
      type: 'record-delivery',
      draft: reply.draft,
      event: event.eventType,
      sesMessageId: event.mail.messageId,
      ...accountOf(event),
    },
    messageIds: dependencies.messageIdsOf(event.mail.messageId),
  }));
  if (result.outcome === 'refused')
    throw new UnknownReply(`${result.refusal.message} SES reported ${event.eventType} of it`);
  return result.outcome === 'changed' ? 'recorded' : 'replay';
}
