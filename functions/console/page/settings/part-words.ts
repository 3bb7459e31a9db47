import type { Words } from '../words/words.ts';
import type { SettingRow } from './setting-kinds.ts';
import type { PartPath } from './setting-parts.ts';

/** What a part of a setting is called: a language, a template, or a word of the list `setting-part`. */
export function partWords(
  { kind }: Pick<SettingRow, 'kind'>,
  path: PartPath,
  { name, languageName, say }: Words,
): string {
  const last = path.at(-1);
  if (last === undefined) return say('settings.whole');
  const above = path.at(-2);
  if (above === 'languages' || above === 'wording' || (kind === 'keywords' && path.length === 1))
    return languageName(last);
  return above === 'texts' ? name('scenario', last) : name('setting-part', last);
}
