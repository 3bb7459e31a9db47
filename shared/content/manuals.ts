import { z } from 'zod';
import { REPLY_LANGUAGES } from './vocabulary.ts';

/** A file that reviewers attach again and again: a product's manual, in one language, of one store. */
export const manualSchema = z.object({
  id: z.uuid(),
  store: z.string().min(1).max(40),
  name: z.string().min(1).max(120),
  /** What reviewers choose by: the product, or what the file explains. */
  title: z.string().min(1).max(200),
  /** Null for one that speaks all languages, or none. */
  language: z.enum(REPLY_LANGUAGES).nullable(),
  type: z.string(),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Manual = z.infer<typeof manualSchema>;

/** Lies in the record bucket under its own hash: the same file is kept once, and never replaced. */
export const manualObjectName = ({ store, sha256 }: Pick<Manual, 'store' | 'sha256'>): string => `${store}/${sha256}`;
