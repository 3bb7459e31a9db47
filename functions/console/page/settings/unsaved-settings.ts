import type { UnsavedTexts } from '../draft/unsaved-texts.ts';
import { type PartPath, partName } from './setting-parts.ts';

export interface UnsavedSetting {
  text: string;
  /** What the part said when the typing began: whoever changed it meanwhile is not overwritten unasked. */
  basedOn: string;
}

/** What was typed of settings and not yet saved, by part; kept as replies are, and gone with them at signing out. */
export function unsavedSettings(kept: UnsavedTexts, kind: string) {
  const id = (path: PartPath) => `settings/${kind}/${partName(path)}`;
  return {
    read(path: PartPath): UnsavedSetting | null {
      const found = kept.read(id(path));
      return found && { text: found.body, basedOn: found.basedOn };
    },
    keep: (path: PartPath, { text, basedOn }: UnsavedSetting) =>
      kept.keep(id(path), { subject: '', body: text, basedOn }),
    forget: (path: PartPath) => kept.forget(id(path)),
  };
}
