import { z } from 'zod';

/** The stack's name in CloudFormation, and of the receipt rule and rule set in SES. */
export const STACK_NAME = 'buyer-mail-triage';

/**
 * What a deployment decides for itself: `context` in cdk.json, or `-c name=value` on the command line.
 * Checked before anything is defined, so that a typing error costs a sentence and not a failed deployment.
 */

const domain = z
  .string()
  .max(253)
  .regex(
    /^(?=.*\.)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
    'a domain such as inbox.example.com, in lower case',
  );

/** The command line gives every value as text: `-c senderIdentities=shop.example,mail.example`. */
const listed = (value: unknown) => (typeof value === 'string' ? value.split(',').map((entry) => entry.trim()) : value);
const emptyIsNone = (value: unknown) => (value === '' ? null : value);

const configurationSchema = z.object({
  /** Every address of this domain is an inbox; its MX record points to SES. Not the domain that people's mail is on. */
  inboxDomain: domain.default('inbox.example.com'),
  /** Domains or addresses verified in SES that replies may be sent from; `send` may use no other. */
  senderIdentities: z.preprocess(listed, z.array(z.union([domain, z.email()])).min(1)).default(['example.com']),
  /** An existing receipt rule set to join; none makes one of our own, which `npm run deploy` then activates. */
  receiptRuleSet: z
    .preprocess(
      emptyIsNone,
      z
        .string()
        .regex(/^[A-Za-z0-9_.-]{1,64}$/)
        .nullable(),
    )
    .default(null),
  /** Mails a second that SES lets the account send: 1 in the sandbox, see `aws sesv2 get-account`. */
  sesSendRate: z.coerce.number().min(1).max(1000).default(14),
  /** Who is told when something needs a person; none leaves the topic without a subscriber. */
  alarmEmail: z.preprocess(emptyIsNone, z.email().nullable()).default(null),
  /** `compliance` can be shortened by nobody, not even AWS; `governance` by an administrator with a special permission. */
  recordLockMode: z.enum(['governance', 'compliance']).default('governance'),
  /** A one-time code besides the password, at every sign-in or where a user has set it up. */
  secondFactor: z.enum(['required', 'optional']).default('required'),
});
export type Configuration = z.infer<typeof configurationSchema>;

/** The configuration in the context of a CDK app. Throws one sentence per wrong value. */
export function readConfiguration(contextValue: (name: string) => unknown): Configuration {
  const given = Object.fromEntries(
    Object.keys(configurationSchema.shape).map((name) => [name, contextValue(name) ?? undefined]),
  );
  const parsed = configurationSchema.safeParse(given);
  if (!parsed.success) throw new Error(`cdk.json, "context": ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
