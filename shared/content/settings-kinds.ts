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

/**
 * The same schemas for what somebody writes: a field that is none is refused with its place, so that a slip in a name does
 * not put a default in place of what was meant. What is stored is read without: it may be of another release.
 */
export const writableSettingsSchemas = Object.fromEntries(
  SETTINGS_KINDS.map((kind) => [kind, refusingUnknownFields(settingsSchemas[kind])]),
) as { [Kind in SettingsKind]: z.ZodType<SettingsValue<Kind>> };

function refusingUnknownFields(schema: z.ZodType): z.ZodType {
  return z.unknown().transform((given, context) => {
    const parsed = schema.safeParse(given);
    if (!parsed.success)
      for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message });
    else
      for (const path of fieldsBeyond(given, parsed.data))
        context.addIssue({ code: 'custom', path, message: 'is no field of this setting' });
    return parsed.data;
  });
}

type Path = (string | number)[];

/** Paths of the fields that a schema left out. */
function fieldsBeyond(given: unknown, kept: unknown, path: Path = []): Path[] {
  if (Array.isArray(given) && Array.isArray(kept)) {
    return given.flatMap((item, index) => fieldsBeyond(item, kept[index], [...path, index]));
  }
  if (!isObject(given) || !isObject(kept)) return [];
  return Object.keys(given).flatMap((key) =>
    key in kept ? fieldsBeyond(given[key], kept[key], [...path, key]) : [[...path, key]],
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
