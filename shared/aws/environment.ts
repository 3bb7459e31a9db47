import { z } from 'zod';

/**
 * The environment of each function, defined once: infra sets exactly these names, the function parses them at its
 * start, and the local runtime passes on what the template says. Nothing else is read from the environment.
 */

const name = z.string().min(1);

const tableEnvironment = { TABLE_NAME: name };
const recordsEnvironment = { RECORD_BUCKET: name };
/** For who puts objects there: each names the retention mode that the deployment has chosen. */
const keptRecordsEnvironment = { ...recordsEnvironment, RECORD_LOCK_MODE: z.enum(['GOVERNANCE', 'COMPLIANCE']) };
const outboundEnvironment = { OUTBOUND_QUEUE_URL: z.url() };

export const triageEnvironment = z.object({ ...tableEnvironment, ...keptRecordsEnvironment, LANDING_BUCKET: name });
export const reviewEnvironment = z.object({
  ...tableEnvironment,
  ...keptRecordsEnvironment,
  ...outboundEnvironment,
  /** Attachments on their way to a reviewer or from one; gone after a day. */
  EXPORT_BUCKET: name,
});
export const sendEnvironment = z.object({
  ...tableEnvironment,
  ...keptRecordsEnvironment,
  CONFIGURATION_SET: name,
  /** The least time a consumer spends on a reply, so that all together keep to SES's rate. */
  SECONDS_PER_REPLY: z.coerce.number().positive(),
});
export const deliveryEnvironment = z.object({ ...tableEnvironment });
export const auditEnvironment = z.object({
  ...tableEnvironment,
  ...recordsEnvironment,
  /** Short-lived exports and bundles, fetched by a link. */
  EXPORT_BUCKET: name,
  ANCHOR_KEY_ID: name,
});
export const watchEnvironment = z.object({
  ...tableEnvironment,
  ...keptRecordsEnvironment,
  ...outboundEnvironment,
  LANDING_BUCKET: name,
  ANCHOR_KEY_ID: name,
});
export const consoleEnvironment = z.object({ OIDC_ISSUER: z.url(), OIDC_CLIENT_ID: name });

/** Under which SES lays mail in the landing bucket: the receipt rule's S3 action names it, `watch` counts there. */
export const LANDING_PREFIX = 'inbound/';

/** What Lambda sets by itself. */
export const runtimeEnvironment = z.object({ AWS_REGION: name });

/** A function's settings, or an error that names the variable. Thrown at cold start, so a deploy shows it at once. */
export function parseEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.infer<Schema> {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
