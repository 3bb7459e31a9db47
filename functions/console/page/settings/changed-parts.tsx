import { writeAddress } from '../screen/address.ts';
import { useWords } from '../screen/words-context.ts';
import { isChanged } from './content-changes.ts';
import type { Keyed } from './keyed.ts';
import { partWords } from './part-words.ts';
import type { SettingRow } from './setting-kinds.ts';
import { partName, type SettingPart } from './setting-parts.ts';

interface ChangedPartsProps {
  row: SettingRow;
  parts: readonly SettingPart[];
  changes: Keyed;
}

/** What of a setting that ships was ever changed, each with a link to it. */
export function ChangedParts({ row, parts, changes }: ChangedPartsProps) {
  const words = useWords();
  const { say } = words;
  const changed = parts.flatMap(({ path, pieces }) => {
    if (!isChanged(changes, path)) return [];
    const name = partWords(row, path, words);
    const inner = pieces.filter((piece) => isChanged(changes, piece));
    if (inner.length === 0) return [{ path, text: name }];
    return inner.map((piece) => ({ path: piece, text: `${name} › ${partWords(row, piece, words)}` }));
  });
  return (
    <section class="setting-side">
      <h2>{say('settings.changed')}</h2>
      {changed.length === 0 && <p class="quiet">{say('settings.changed.none')}</p>}
      <ul>
        {changed.map(({ path, text }) => (
          <li key={partName(path)}>
            <a href={`#${writeAddress({ screen: 'settings', kind: row.kind, part: partName(path) })}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
