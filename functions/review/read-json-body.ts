import type { Context } from 'hono';
import type { z } from 'zod';
import { badRequest } from '../../shared/http/problem.ts';

/** The body as the schema says; an absent one counts as `{}`. @throws 400 with each field named */
export async function readJsonBody<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.infer<Schema>> {
  const text = await c.req.text();
  return parseFields(schema, text.trim() === '' ? {} : parseJson(text));
}

/** @throws 400 with each field named */
export function parseFields<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.') || '(body)', message }));
  throw badRequest(fields.map(({ field, message }) => `${field}: ${message}`).join('; '), { fields });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('(body): is not JSON', { fields: [{ field: '(body)', message: 'is not JSON' }] });
  }
}
