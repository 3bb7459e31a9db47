import type { ApiRequest } from './api.ts';

/** The API takes 4.5 MB a request. */
export const PART_BYTES = 4_000_000;

/** A file whose parts the API holds; what to call it by. */
export interface UploadedFile {
  name: string;
  upload: string;
  parts: number;
}

/** Puts a file before the API part by part, for a call that names it. */
export async function uploadParts(request: ApiRequest, upload: string, file: File): Promise<UploadedFile> {
  const parts = Math.max(1, Math.ceil(file.size / PART_BYTES));
  for (let part = 1; part <= parts; part += 1) {
    const content = file.slice((part - 1) * PART_BYTES, part * PART_BYTES);
    await request('PUT', `/api/uploads/${upload}/${part}`, { bytes: { content } });
  }
  return { name: file.name, upload, parts };
}
