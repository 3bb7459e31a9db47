import { useState } from 'preact/hooks';
import type { Setting } from '../api/settings-contract.ts';
import { useServices } from '../screen/services.ts';
import { isPlain, textOf } from './part-text.ts';
import { type PartPath, valueAt } from './setting-parts.ts';
import { type UnsavedSetting, unsavedSettings } from './unsaved-settings.ts';

export interface PartText {
  text: string;
  /** The part is a text, and edited as one; else it is JSON. */
  plain: boolean;
  unsaved: boolean;
  /** Somebody changed this part after the typing began. */
  moved: boolean;
  type: (text: string) => void;
  discard: () => void;
}

/** A part of a setting as it stands on the screen: what was typed if anything was, else what holds. */
export function usePartText(kind: string, setting: Setting, path: PartPath): PartText {
  const kept = unsavedSettings(useServices().unsavedTexts, kind);
  const [typed, setTyped] = useState<UnsavedSetting | null>(() => kept.read(path));
  const value = valueAt(setting.value, path);
  const saved = textOf(value);
  const unsaved = typed !== null && typed.text !== saved;

  const discard = () => {
    kept.forget(path);
    setTyped(null);
  };
  return {
    text: unsaved ? typed.text : saved,
    plain: isPlain(value),
    unsaved,
    moved: unsaved && typed.basedOn !== saved,
    type(text) {
      if (text === saved) return discard();
      const next = { text, basedOn: unsaved ? typed.basedOn : saved };
      kept.keep(path, next);
      setTyped(next);
    },
    discard,
  };
}
