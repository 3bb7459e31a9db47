import type { DraftContent, MessageContent } from '../../shared/case/case-content.ts';
import type { Content } from '../../shared/content/live-content.ts';
import type { PolicyLimits } from '../../shared/content/policy/policy-schema.ts';
import type { Store } from '../../shared/content/settings.ts';
import type { ReplyLanguage } from '../../shared/content/vocabulary.ts';
import type { Finding } from '../../shared/draft/draft.ts';
import { createDrafter, type Drafter } from '../../shared/draft/draft-reply.ts';
import { createPolicyCheck, type PolicyContext, type Speller } from '../../shared/draft/policy/check-reply.ts';
import { policyContext } from '../../shared/draft/policy/context-of-mail.ts';
import { policyOfMarketplace } from '../../shared/draft/policy/policy-of-marketplace.ts';

type CheckedDraft = Omit<DraftContent, 'n' | 'findings'>;

/** What writing and checking a draft needs, from the templates and the policy that hold now. */
export interface Drafting {
  drafter: Drafter;
  /** The policy check, with what it may take for granted about this case. */
  findingsOf(draft: CheckedDraft, message: MessageContent, store: Store): Finding[];
  /** The same and the spelling, for whoever writes: it never decides. */
  findingsWithSpelling(draft: CheckedDraft, message: MessageContent, store: Store): Promise<Finding[]>;
  limitsOf(marketplace: string | null): PolicyLimits;
  /** For the events. */
  versions: Record<string, string>;
}

export function createDrafting(
  { templates, policy }: Pick<Content, 'templates' | 'policy'>,
  /** Of the words of a language; null where there is no dictionary, or it can't be had. */
  loadSpeller: (language: ReplyLanguage) => Promise<Speller | null>,
): Drafting {
  const drafter = createDrafter(templates);
  const check = createPolicyCheck(policy);
  const contextOf = (draft: CheckedDraft, { mail }: MessageContent, store: Store): PolicyContext => {
    const { facts, rendered, language } = draft;
    const promised = rendered === null ? null : { language, body: rendered };
    const context = policyContext({ mail, store, facts, draft: promised });
    return { ...context, replyLanguage: language, relayAddress: draft.to || null };
  };
  return {
    drafter,
    versions: { templates: drafter.version, policy: policy.version },
    limitsOf: (marketplace) => policyOfMarketplace(policy, marketplace).limits,
    findingsOf: (draft, message, store) => check(draft, contextOf(draft, message, store)),
    findingsWithSpelling: async (draft, message, store) =>
      check(draft, { ...contextOf(draft, message, store), speller: await loadSpeller(draft.language) }),
  };
}
