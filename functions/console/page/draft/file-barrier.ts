/** Endings of the files that reach a buyer; the API looks into the file itself. */
export const SENDABLE_ENDINGS = ['.pdf', '.jpg', '.jpeg', '.png'] as const;

/** 10 MB once encoded for mail, which takes a third more and some. */
const MAXIMUM_BYTES = 7_300_000;

/** Why a file needs no upload to be refused; null for one to try. */
export function fileBarrier({ name, size }: Pick<File, 'name' | 'size'>): 'attachment-type' | 'attachment-size' | null {
  if (!SENDABLE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) return 'attachment-type';
  return size > MAXIMUM_BYTES ? 'attachment-size' : null;
}
