import { createAssessor, type TriageContent } from './assess-mail.ts';
import { contentVersions } from './default-content.ts';

type LiveContent = Omit<TriageContent, 'categoryConfidence'>;

interface LiveAssessor {
  assess: ReturnType<typeof createAssessor>;
  versions: Record<string, string>;
}

/** Gives the assessor for content and threshold, made anew only when one of them changed: that takes longer than a mail. */
export function createLiveAssessor(): (content: LiveContent, categoryConfidence: number) => LiveAssessor {
  let kept: (LiveAssessor & { content: LiveContent; categoryConfidence: number }) | null = null;
  return (content, categoryConfidence) => {
    if (kept?.content === content && kept.categoryConfidence === categoryConfidence) return kept;
    const all = { ...content, categoryConfidence };
    kept = { content, categoryConfidence, assess: createAssessor(all), versions: contentVersions(all) };
    return kept;
  };
}
