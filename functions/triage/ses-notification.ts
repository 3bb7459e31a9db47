import { z } from 'zod';
import type { Verdict } from '../../shared/mail/described-mail.ts';

const verdict = z.object({ status: z.string() }).optional();

/**
 * What SES publishes of a received mail (Amazon SES developer guide, "Contents of notifications for email receiving").
 * Only what is used is named; the rest may come and go.
 */
export const sesNotificationSchema = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({ messageId: z.string(), timestamp: z.iso.datetime() }),
  receipt: z.object({
    timestamp: z.iso.datetime(),
    recipients: z.array(z.string()).min(1),
    spamVerdict: verdict,
    virusVerdict: verdict,
    spfVerdict: verdict,
    dkimVerdict: verdict,
    dmarcVerdict: verdict,
    action: z.object({ type: z.literal('S3'), objectKey: z.string() }),
  }),
});

const KNOWN_VERDICTS: readonly string[] = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED'];

/** A verdict that SES did not give proves nothing: it counts as one that could not be made. */
export const verdictOf = (given: { status: string } | undefined): Verdict =>
  given && KNOWN_VERDICTS.includes(given.status) ? (given.status as Verdict) : 'PROCESSING_FAILED';
