import { createHash } from 'node:crypto';
import { defaultLexicons } from '../../shared/content/lexicons/index.ts';
import { defaultPolicy } from '../../shared/content/policy/index.ts';
import { thresholdsSchema } from '../../shared/content/settings.ts';
import { defaultTemplates } from '../../shared/content/templates/index.ts';
import type { TriageContent } from './assess-mail.ts';

/** The lexicons, templates and policy that ship. */
export const defaultContent: TriageContent = {
  lexicons: defaultLexicons,
  templates: defaultTemplates,
  policy: defaultPolicy,
  categoryConfidence: thresholdsSchema.parse({}).categoryConfidence,
};

const fingerprint = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

/** What each event names that these decided: of lexicons their content's fingerprint, of the others their version. */
export const contentVersions = ({ lexicons, templates, policy }: TriageContent): Record<string, string> => ({
  lexicons: fingerprint(lexicons),
  templates: templates.version,
  policy: policy.version,
});
