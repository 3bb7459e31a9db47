import type { Context } from 'hono';
import { z } from 'zod';
import type { ObjectFolder } from '../../shared/aws/object-folder.ts';
import type { ApiEnvironment, Caller } from '../../shared/http/caller.ts';
import { badRequest } from '../../shared/http/problem.ts';
import type { GivenFile } from './attach-file.ts';
import { readJsonBody } from './read-json-body.ts';

const name = z.string().trim().min(1).max(300);

export const MAXIMUM_PARTS = 4;
export const uploadId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/, '8 to 64 letters, digits and hyphens');

/** A file as JSON: its bytes in base64, or the parts that were put before. */
export const fileBodySchema = z.union([
  z.strictObject({ name, content: z.base64() }),
  z.strictObject({ name, upload: uploadId, parts: z.number().int().min(1).max(MAXIMUM_PARTS) }),
]);
export type FileBody = z.infer<typeof fileBodySchema>;

/** Parts lie under who put them: nobody else can take them for theirs. */
export const partName = ({ user }: Caller, upload: string, part: number): string =>
  `${encodeURIComponent(user.id)}/${upload}/${part}`;

export async function fileOf(body: FileBody, caller: Caller, uploads: ObjectFolder): Promise<GivenFile> {
  if ('content' in body) return { name: body.name, content: Buffer.from(body.content, 'base64') };
  const numbers = Array.from({ length: body.parts }, (_, index) => index + 1);
  const parts = await Promise.all(numbers.map((part) => uploads.get(partName(caller, body.upload, part))));
  const absent = parts.indexOf(null);
  if (absent >= 0) throw badRequest(`upload: part ${absent + 1} of ${body.parts} is not there; put it again.`);
  return { name: body.name, content: Buffer.concat(parts.filter((part) => part !== null)) };
}

const isJson = (type: string | undefined): boolean => /^application\/json\b/i.test(type ?? '');

/**
 * The file of a request: JSON as `schema` says, or the bytes themselves with their name in `X-File-Name`
 * (percent-encoded UTF-8).
 */
export async function givenBody<Schema extends z.ZodType>(
  c: Context<ApiEnvironment>,
  schema: Schema,
): Promise<{ json: z.infer<Schema> } | { file: GivenFile }> {
  if (isJson(c.req.header('content-type'))) return { json: await readJsonBody(c, schema) };
  const encoded = c.req.header('x-file-name');
  const fileName = name.safeParse(encoded === undefined ? undefined : decoded(encoded));
  if (!fileName.success) throw badRequest('X-File-Name: says the name of the file, percent-encoded.');
  return { file: { name: fileName.data, content: new Uint8Array(await c.req.arrayBuffer()) } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
