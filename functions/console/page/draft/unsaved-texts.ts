import * as z from 'zod/mini';

const unsavedSchema = z.object({
  subject: z.string(),
  body: z.string(),
  /** Hash of the draft that was on the screen when the typing began. */
  basedOn: z.string(),
});
export type UnsavedText = z.infer<typeof unsavedSchema>;

export interface UnsavedTexts {
  ids(): string[];
  read(caseId: string): UnsavedText | null;
  keep(caseId: string, text: UnsavedText): void;
  forget(caseId: string): void;
  forgetAll(): void;
}

/** `sessionStorage`, or the part of it that is used. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'unsaved:';

/**
 * What was typed and not yet saved, by case. It outlives a reload, a lost sign-in and another reviewer's change, but not
 * the tab: a reply to a buyer is personal data and has no business on the disk of a shared machine.
 */
export function createUnsavedTexts(storage: TabStorage): UnsavedTexts {
  const ids = () =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index)).flatMap((key) =>
      key?.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [],
    );
  return {
    ids,
    read(caseId) {
      try {
        return unsavedSchema.parse(JSON.parse(storage.getItem(PREFIX + caseId) ?? 'null'));
      } catch {
        return null;
      }
    },
    keep(caseId, text) {
      try {
        storage.setItem(PREFIX + caseId, JSON.stringify(text));
      } catch {
        // The tab's storage is full: the text still stands in the field.
      }
    },
    forget(caseId) {
      storage.removeItem(PREFIX + caseId);
    },
    forgetAll() {
      for (const id of ids()) storage.removeItem(PREFIX + id);
    },
  };
}
