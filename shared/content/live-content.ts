import type { z } from 'zod';
import { defaultLexicons } from './lexicons/index.ts';
import { type Lexicons, lexiconsSchema } from './lexicons/schema.ts';
import { applyPatch, type MergePatch } from './merge-patch.ts';
import { defaultPolicy } from './policy/index.ts';
import { type PolicyData, policySchema } from './policy/policy-schema.ts';
import { defaultTemplates } from './templates/index.ts';
import { type TemplateLibrary, templateSchema } from './templates/schema.ts';

/**
 * Content that leads may change (decision 10). What is kept is only the difference to what ships, so a release that
 * betters a text reaches everybody who did not write their own.
 */
export const CONTENT_KINDS = ['templates', 'keywords', 'policy'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

export const isContentKind = (kind: string): kind is ContentKind => CONTENT_KINDS.some((one) => one === kind);

export interface Content {
  templates: TemplateLibrary;
  keywords: Lexicons;
  policy: PolicyData;
}

export const shippedContent: Content = {
  templates: defaultTemplates,
  keywords: defaultLexicons,
  policy: defaultPolicy,
};

const SCHEMAS: { [Kind in ContentKind]: z.ZodType<Content[Kind]> } = {
  templates: templateSchema,
  keywords: lexiconsSchema,
  policy: policySchema,
};

/** What a lead changed, and which version of the setting that is; version 0 is what ships. */
export interface ContentChange {
  value: MergePatch;
  version: number;
}

/** Shipped content with a lead's change in it, unchecked: as it is shown, and what a check then judges. */
export function patchedContent(kind: ContentKind, { value, version }: ContentChange): unknown {
  if (version === 0) return shippedContent[kind];
  const merged = applyPatch(shippedContent[kind], value);
  if (kind === 'keywords' || typeof merged !== 'object') return merged;
  // Events name what they were made with: the release, and the change on top of it.
  return { ...merged, version: `${shippedContent[kind].version}+${version}` };
}

/** The content as it holds now. @throws z.ZodError when a change no longer fits what this release ships */
export function contentWith<Kind extends ContentKind>(kind: Kind, change: ContentChange): Content[Kind] {
  return change.version === 0 ? shippedContent[kind] : SCHEMAS[kind].parse(patchedContent(kind, change));
}
