import type { DraftContent, MessageContent } from '../../shared/case/case-content.ts';
import type { Content } from '../../shared/content/live-content.ts';
import type { PolicyLimits } from '../../shared/content/policy/policy-schema.ts';
import type { Store } from '../../shared/content/settings.ts';
import type { Finding } from '../../shared/draft/draft.ts';
import { createDrafter, type Drafter } from '../../shared/draft/draft-reply.ts';
import { createPolicyCheck } from '../../shared/draft/policy/check-reply.ts';
import { policyOfMarketplace } from '../../shared/draft/policy/policy-of-marketplace.ts';
import { policyContext } from '../triage/policy-context.ts';

/** What writing and checking a draft needs, from the templates and the policy that hold now. */
export interface Drafting {
  drafter: Drafter;
  /** The policy check, with what it may take for granted about this case. */
  findingsOf(draft: Omit<DraftContent, 'n' | 'findings'>, message: MessageContent, store: Store): Finding[];
  limitsOf(marketplace: string | null): PolicyLimits;
  /** For the events. */
  versions: Record<string, string>;
}

export function createDrafting({ templates, policy }: Pick<Content, 'templates' | 'policy'>): Drafting {
  const drafter = createDrafter(templates);
  const check = createPolicyCheck(policy);
  return {
    drafter,
    versions: { templates: drafter.version, policy: policy.version },
    limitsOf: (marketplace) => policyOfMarketplace(policy, marketplace).limits,
    findingsOf: (draft, { mail }, store) => {
      const { facts, rendered, language } = draft;
      const promised = rendered === null ? null : { language, body: rendered };
      const context = policyContext({ mail, store, facts, draft: promised });
      return check(draft, { ...context, replyLanguage: language, relayAddress: draft.to || null });
    },
  };
}
