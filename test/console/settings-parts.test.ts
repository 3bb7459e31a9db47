import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesWith, changesWithout, isChanged } from '../../functions/console/page/settings/content-changes.ts';
import { partWords } from '../../functions/console/page/settings/part-words.ts';
import { SETTING_ROWS } from '../../functions/console/page/settings/setting-kinds.ts';
import { partName, partNamed, partsOf, valueAt } from '../../functions/console/page/settings/setting-parts.ts';
import { unknownFields } from '../../functions/console/page/settings/unknown-fields.ts';
import { STRINGS } from '../../functions/console/page/words/strings.ts';
import { createWords } from '../../functions/console/page/words/words.ts';
import { CONTENT_KINDS, shippedContent } from '../../shared/content/live-content.ts';
import { applyPatch, patchBetween } from '../../shared/content/merge-patch.ts';
import { SETTINGS_KINDS } from '../../shared/content/settings-kinds.ts';
import { REPLY_LANGUAGES } from '../../shared/content/vocabulary.ts';

const rowOf = (kind: string) => SETTING_ROWS.find((row) => row.kind === kind) ?? { kind };

describe('the settings on the screen', () => {
  it('are those of the API, each with a name and a line on what it is', () => {
    expect(SETTING_ROWS.map(({ kind }) => kind).sort()).toEqual([...SETTINGS_KINDS].sort());
    for (const kind of SETTINGS_KINDS)
      expect(Object.keys(STRINGS)).toEqual(expect.arrayContaining([`setting.${kind}`, `setting-hint.${kind}`]));
  });

  it('keep only what differs of just those that ship', () => {
    expect(SETTING_ROWS.filter(({ ships }) => ships).map(({ kind }) => kind)).toEqual([...CONTENT_KINDS]);
  });
});

describe('the parts of a setting', () => {
  it.each(CONTENT_KINDS)('of %s are there, hold something, and have a name in every language', (kind) => {
    const parts = partsOf(rowOf(kind), shippedContent[kind]);
    expect(parts.length).toBeGreaterThan(1);
    for (const path of parts.flatMap((part) => [part.path, ...part.pieces])) {
      expect(valueAt(shippedContent[kind], path), partName(path)).toBeDefined();
      for (const language of ['en', 'zh'] as const)
        expect(partWords({ kind }, path, createWords(language))).not.toBe(path.at(-1));
    }
  });

  it.each(CONTENT_KINDS)('of %s leave nothing out but the version', (kind) => {
    const parts = partsOf(rowOf(kind), shippedContent[kind]);
    const heads = new Set(parts.map(({ path }) => path[0]));
    expect(Object.keys(shippedContent[kind]).filter((key) => key !== 'version' && !heads.has(key))).toEqual([]);
  });

  it('begin with the small pieces', () => {
    const parts = partsOf(rowOf('templates'), shippedContent.templates);
    expect(partNamed('', parts)).toEqual(['languages', 'en', 'opening']);
    expect(partNamed('languages.de.texts.late', parts)).toEqual(['languages', 'de', 'texts', 'late']);
    expect(partNamed('languages.xx', parts)).toEqual(['languages', 'en', 'opening']);
    expect(parts.filter(({ path }) => path[0] === 'languages').map(({ path }) => path[1])).toEqual([
      ...REPLY_LANGUAGES,
    ]);
  });

  it('are the whole of a small one', () => {
    expect(partNamed('anything', partsOf(rowOf('thresholds'), { undoSeconds: 10 }))).toEqual([]);
  });
});

describe('what a lead changes of what ships', () => {
  const shipped = { en: { late: 'We are sorry.', lost: 'We look for it.' }, de: { late: 'Es tut uns leid.' } };
  const path = ['en', 'late'];

  it('is put on top of what was changed before', () => {
    const before = { de: { late: 'Entschuldigung.' }, en: { lost: 'On its way.' } };
    const after = changesWith(before, path, shipped.en.late, 'Sorry.');
    expect(after).toEqual({ de: { late: 'Entschuldigung.' }, en: { lost: 'On its way.', late: 'Sorry.' } });
  });

  it('names what was taken away, or it would come back', () => {
    expect(changesWith({}, ['en'], shipped.en, { late: 'We are sorry.' })).toEqual({ en: { lost: null } });
    expect(changesWith({ en: { lost: null } }, path, 'We are sorry.', 'Sorry.')).toEqual({
      en: { lost: null, late: 'Sorry.' },
    });
  });

  it('goes back to what ships part by part', () => {
    const changes = { en: { late: 'Sorry.', lost: null }, de: { late: 'Entschuldigung.' } };
    expect(changesWithout(changes, path)).toEqual({ en: { lost: null }, de: { late: 'Entschuldigung.' } });
    expect(changesWithout(changesWithout(changes, path), ['en', 'lost'])).toEqual({ de: changes.de });
    expect(changesWithout(changes, ['en'])).toEqual({ de: changes.de });
    expect(changesWithout(changes, [])).toEqual({});
  });

  it('shows which parts differ', () => {
    const changes = { en: { late: 'Sorry.' }, fr: null };
    expect(
      [['en'], ['en', 'late'], ['en', 'lost'], ['de'], ['fr'], ['fr', 'late']].map((at) => isChanged(changes, at)),
    ).toEqual([true, true, false, false, true, true]);
    expect(isChanged({}, [])).toBe(false);
  });

  it('becomes what was typed, whatever was changed before', () => {
    const leaf = fc.oneof(fc.string(), fc.array(fc.integer()));
    const table = fc.dictionary(fc.constantFrom('a', 'b', 'c'), leaf);
    const library = fc.record({ en: table, de: table });
    fc.assert(
      fc.property(library, library, table, fc.constantFrom('en', 'de'), (ships, holds, typed, language) => {
        const changes = patchBetween(ships, holds);
        const next = changesWith(changes, [language], valueAt(holds, [language]), typed);
        expect(applyPatch(ships, next)).toEqual({ ...holds, [language]: typed });
      }),
    );
  });
});

describe('fields that nothing knows', () => {
  it('are named with their place', () => {
    const sent = [{ id: 'a', sender: { name: 'A', mail: 'x' } }];
    expect(unknownFields(sent, [{ id: 'a', sender: { name: 'A' }, timeZone: 'UTC' }])).toEqual(['0.sender.mail']);
    expect(unknownFields({ undoSecond: 1 }, { undoSeconds: 10 })).toEqual(['undoSecond']);
    expect(unknownFields('text', 'text')).toEqual([]);
  });
});
