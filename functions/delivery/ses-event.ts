import { z } from 'zod';
import { DELIVERY_EVENT_TYPES } from '../../shared/case/decide/record-delivery.ts';

/**
 * What SES publishes of a mail that was sent (Amazon SES developer guide, "Event data published to Amazon SNS"). Tags
 * come back as lists. Of the rest only what says when and why is read; addresses are left where they are.
 */
export const sesEventSchema = z.object({
  eventType: z.enum(DELIVERY_EVENT_TYPES),
  mail: z.object({
    messageId: z.string(),
    timestamp: z.iso.datetime(),
    tags: z.record(z.string(), z.array(z.string())).default({}),
  }),
  delivery: z.object({ timestamp: z.iso.datetime() }).optional(),
  bounce: z.object({ timestamp: z.iso.datetime(), bounceType: z.string(), bounceSubType: z.string() }).optional(),
  complaint: z.object({ timestamp: z.iso.datetime(), complaintFeedbackType: z.string().optional() }).optional(),
  deliveryDelay: z.object({ timestamp: z.iso.datetime(), delayType: z.string() }).optional(),
  reject: z.object({ reason: z.string() }).optional(),
  failure: z.object({ errorMessage: z.string() }).optional(),
});
export type SesEvent = z.infer<typeof sesEventSchema>;

/** SES tries a topic once, in plain text, when it becomes a destination: no event, and no reason for an alarm. */
export const isSetupNotice = (body: string): boolean => body.startsWith('Successfully validated SNS topic');

/** The reply that an event is about, by the tags that `send` gave it; null for a mail that is not ours. */
export function replyOf({ mail }: SesEvent): { caseId: string; draft: number } | null {
  const caseId = mail.tags.case?.[0];
  const draft = Number(mail.tags.draft?.[0]);
  return caseId !== undefined && Number.isInteger(draft) && draft > 0 ? { caseId, draft } : null;
}

/** When it happened, and why in plain words. */
export function accountOf(event: SesEvent): { occurredAt: string; detail: string } {
  const { bounce, complaint, deliveryDelay, reject, mail } = event;
  const occurredAt =
    event.delivery?.timestamp ??
    bounce?.timestamp ??
    complaint?.timestamp ??
    deliveryDelay?.timestamp ??
    mail.timestamp;
  return {
    occurredAt: new Date(occurredAt).toISOString(),
    detail: detailOf({ bounce, complaint, deliveryDelay, reject, event }),
  };
}

function detailOf({
  bounce,
  complaint,
  deliveryDelay,
  reject,
  event,
}: Partial<SesEvent> & { event: SesEvent }): string {
  if (bounce) {
    const lasting = bounce.bounceType === 'Permanent' ? 'for good' : 'for now';
    return `The mail came back: the receiving side refused it ${lasting} (${bounce.bounceType}, ${bounce.bounceSubType}).`;
  }
  if (complaint) return `The mail was reported as unwanted (${complaint.complaintFeedbackType ?? 'no type given'}).`;
  if (deliveryDelay) return `Delivery is delayed (${deliveryDelay.delayType}).`;
  if (reject) return 'SES rejected the mail after taking it: it found harmful content.';
  if (event.eventType === 'Rendering Failure') return 'SES could not render the mail.';
  return `SES reported ${event.eventType}.`;
}
