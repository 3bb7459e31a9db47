import type { TemplateLibrary } from '../content/templates/schema.ts';
import type { ReplyDraft } from './draft.ts';
import { createDrafter, type DraftRequest } from './draft-reply.ts';
import { type EditDistance, editDistance } from './edit-distance.ts';
import { TemplateError } from './template-error.ts';

/** One recorded case, drafted from the published library and from the one that a lead is about to publish. */
export interface TemplatePreview {
  before: ReplyDraft;
  /** Null when the candidate can't be rendered with this case's facts. */
  after: ReplyDraft | null;
  /** What is different in the body; null without an `after`. */
  change: EditDistance | null;
  /** Why there is no `after`: names line and variable. */
  problem: string | null;
}

/** What recorded cases would have been answered, before a change of the library is published. */
export function previewTemplates(
  published: TemplateLibrary,
  candidate: TemplateLibrary,
  recorded: readonly DraftRequest[],
): TemplatePreview[] {
  const now = createDrafter(published);
  const then = createDrafter(candidate);
  return recorded.map((request) => {
    const before = now.draft(request);
    try {
      const after = then.draft(request);
      return { before, after, change: editDistance(before.body, after.body, request.language), problem: null };
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return { before, after: null, change: null, problem: error.message };
    }
  });
}
