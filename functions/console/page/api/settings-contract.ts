import * as z from 'zod/mini';

/** What the page reads of the settings' answers (functions/review/routes/settings.ts). */

export const settingSchema = z.object({
  version: z.number(),
  value: z.unknown(),
  /** Of what ships: what a lead changed, as a JSON Merge Patch. */
  changes: z._default(z.record(z.string(), z.unknown()), {}),
});
export type Setting = z.infer<typeof settingSchema>;

export const settingVersionsSchema = z.object({
  items: z.array(z.object({ version: z.number(), actor: z.string(), at: z.string() })),
});
export type SettingVersion = z.infer<typeof settingVersionsSchema>['items'][number];

export const templatePreviewSchema = z.object({
  items: z.array(
    z.object({
      caseId: z.string(),
      orderId: z._default(z.nullable(z.string()), null),
      template: z.string(),
      language: z.string(),
      changes: z._default(z.array(z.object({ kind: z.string(), text: z.string() })), []),
      problem: z._default(z.nullable(z.string()), null),
    }),
  ),
});
export type TemplatePreview = z.infer<typeof templatePreviewSchema>['items'][number];

/** What the setting `manuals` holds. */
export const keptManualsSchema = z.array(
  z.object({
    id: z.string(),
    store: z.string(),
    title: z.string(),
    name: z.string(),
    language: z._default(z.nullable(z.string()), null),
    type: z._default(z.nullable(z.string()), null),
    bytes: z.optional(z.number()),
  }),
);
