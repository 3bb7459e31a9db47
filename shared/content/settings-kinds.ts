import { z } from 'zod';
import { manualSchema } from './manuals.ts';
import { mergePatchSchema } from './merge-patch.ts';
import { sendingSchema, storesSchema, thresholdsSchema, userSchema } from './settings.ts';
import { defaultStores } from './store-defaults.ts';

/** Every setting that a lead may change: its schema, and what holds until somebody does. */
export const settingsSchemas = {
  stores: storesSchema,
  users: z.array(userSchema),
  sending: sendingSchema,
  thresholds: thresholdsSchema,
  /** What a lead changed of the content that ships; see live-content.ts. */
  templates: mergePatchSchema,
  keywords: mergePatchSchema,
  policy: mergePatchSchema,
  manuals: z.array(manualSchema),
};

export type SettingsKind = keyof typeof settingsSchemas;
export type SettingsValue<Kind extends SettingsKind> = z.infer<(typeof settingsSchemas)[Kind]>;

export const SETTINGS_KINDS = Object.keys(settingsSchemas) as SettingsKind[];

export const settingsDefaults: { [Kind in SettingsKind]: SettingsValue<Kind> } = {
  stores: [...defaultStores],
  users: [],
  sending: sendingSchema.parse({}),
  thresholds: thresholdsSchema.parse({}),
  templates: {},
  keywords: {},
  policy: {},
  manuals: [],
};
