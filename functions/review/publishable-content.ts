import { z } from 'zod';
import { lexiconsSchema } from '../../shared/content/lexicons/schema.ts';
import { type ContentKind, patchedContent, shippedContent } from '../../shared/content/live-content.ts';
import { applyPatch, type MergePatch, patchBetween } from '../../shared/content/merge-patch.ts';
import { type PolicyData, policySchema } from '../../shared/content/policy/policy-schema.ts';
import { createPolicyCheck } from '../../shared/draft/policy/check-reply.ts';
import { publishableTemplatesSchema } from '../../shared/draft/publishable-templates.ts';
import { parseFields } from './read-json-body.ts';

/** No setting lets a mail grow beyond what SES takes. */
const publishablePolicySchema = policySchema.superRefine((policy, context) => {
  const most = shippedContent.policy.limits.encodedBytes;
  if (policy.limits.encodedBytes > most) {
    const message = `SES takes no more than ${most} bytes.`;
    context.addIssue({ code: 'custom', path: ['limits', 'encodedBytes'], message });
  }
  for (const message of wordingProblem(policy)) context.addIssue({ code: 'custom', path: ['wording'], message });
});

/** A phrase that can't be read shows when the wording is compiled. */
function wordingProblem(policy: PolicyData): string[] {
  try {
    createPolicyCheck(policy)({ body: 'Hello' });
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** What content has to satisfy before it may decide anything; far more than what is looked at when a mail comes. */
const PUBLISHABLE: Record<ContentKind, z.ZodType> = {
  templates: publishableTemplatesSchema,
  keywords: lexiconsSchema,
  policy: publishablePolicySchema,
};

/**
 * A lead's change of what ships, reduced to what differs. The body is the whole content, or only what is to differ (a JSON
 * Merge Patch, RFC 7396): whole content is a patch too.
 * @param version the one it would become
 * @throws 400 that names each field; of a template also the line and the variable
 */
export function publishableChange(kind: ContentKind, body: MergePatch, version: number): MergePatch {
  // The version is ours to give.
  const { version: _, ...given } = body;
  const merged = applyPatch(shippedContent[kind], given);
  const value = patchBetween(shippedContent[kind], keyed.parse(merged));
  parseFields(PUBLISHABLE[kind], patchedContent(kind, { value, version }));
  return value;
}

const keyed = z.record(z.string(), z.unknown());
