import { Choice } from '../screen/choice.tsx';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import { isChanged } from './content-changes.ts';
import type { Keyed } from './keyed.ts';
import { partWords } from './part-words.ts';
import type { SettingRow } from './setting-kinds.ts';
import { isWithin, type PartPath, partName, type SettingPart } from './setting-parts.ts';
import { unsavedSettings } from './unsaved-settings.ts';

interface PartChoiceProps {
  row: SettingRow;
  parts: readonly SettingPart[];
  changes: Keyed;
  path: PartPath;
  onChoose: (part: string) => void;
}

/** Which part of a large setting is on the screen: first the language or table, then the piece of it. */
export function PartChoice({ row, parts, changes, path, onChoose }: PartChoiceProps) {
  const words = useWords();
  const { say } = words;
  const kept = unsavedSettings(useServices().unsavedTexts, row.kind);
  const current = parts.find((part) => isWithin(path, part.path));
  if (!current) return null;

  const option = (at: PartPath, name: string) => {
    const said = kept.read(at) ? 'settings.option.unsaved' : isChanged(changes, at) ? 'settings.option.changed' : null;
    return { value: partName(at), text: said ? say(said, { name }) : name };
  };
  /** The same piece of another language, where it has one. */
  const goTo = (name: string) => {
    const part = parts.find((one) => partName(one.path) === name);
    const inner = path.slice(current.path.length);
    const same = part?.pieces.find((piece) => partName(piece.slice(part.path.length)) === partName(inner));
    onChoose(partName(same ?? part?.pieces[0] ?? part?.path ?? []));
  };
  return (
    <>
      <Choice
        label={say('settings.part')}
        value={partName(current.path)}
        options={parts.map((part) => option(part.path, partWords(row, part.path, words)))}
        onChoose={goTo}
      />
      {current.pieces.length > 0 && (
        <Choice
          label={say('settings.piece')}
          value={partName(path)}
          options={[
            ...current.pieces.map((piece) => option(piece, partWords(row, piece, words))),
            option(current.path, say('settings.whole')),
          ]}
          onChoose={onChoose}
        />
      )}
    </>
  );
}
