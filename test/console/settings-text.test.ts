import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../functions/console/page/screen/address.ts';
import { placeProblems } from '../../functions/console/page/settings/field-places.ts';
import { findJsonPlaces } from '../../functions/console/page/settings/json-places.ts';
import { partProblems } from '../../functions/console/page/settings/part-problems.ts';
import { readPart, textOf } from '../../functions/console/page/settings/part-text.ts';
import { findAll } from '../../functions/console/page/settings/text-search.ts';
import { createWords } from '../../functions/console/page/words/words.ts';

const thresholds = '{\n  "categoryConfidence": 0.5,\n  "undoSeconds": 10\n}';

describe('a mistake in JSON', () => {
  it.each([
    ['value', '{\n  "a": ,\n  "b": 1\n}', ',\n  "b"'],
    ['value', '[1, 2,]', ']'],
    ['value', '{"a": 07}', '07'],
    ['value', "{'a': 1}".replace("'a'", '"a"').replace('1', "'x'"), "'x'"],
    ['value', '', ''],
    ['name', '{"a": 1,}', '}'],
    ['name', '{a: 1}', 'a: 1'],
    ['colon', '{"a" 1}', '1}'],
    ['comma', '{\n  "a": 1\n  "b": 2\n}', '"b"'],
    ['comma', '[1 2]', '2]'],
    ['comma', '{"a": 1', ''],
    ['string', '{"a": "one\n}', '"one'],
    ['string', '{"a: 1}', '"a: 1}'],
    ['twice', '{"a": 1, "b": 2, "a": 3}', '"a": 3'],
    ['end', '{"a": 1}}', '}'],
  ] as const)('%s is found in %j', (kind, text, at) => {
    const { fault } = findJsonPlaces(text);
    expect(fault?.kind).toBe(kind);
    expect(text.slice(fault?.at).startsWith(at)).toBe(true);
  });

  it('is found wherever JSON.parse finds one, and nowhere else', () => {
    const cut = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', ' ', '0', '\n'))
      .map(([json, at, sign]) => json.slice(0, at % (json.length + 1)) + sign + json.slice(at % (json.length + 1)));
    fc.assert(
      fc.property(fc.oneof(fc.json(), cut), (text) => {
        const { fault } = findJsonPlaces(text);
        fc.pre(fault?.kind !== 'twice');
        expect(fault === null).toBe(parses(text));
      }),
      { numRuns: 500 },
    );
  });

  it('says its line in the reader’s language', () => {
    const edited = { text: '{\n  "undoSeconds": 10\n  "a": 1\n}', plain: false, path: [] };
    expect(partProblems(edited, null, createWords('en'))).toMatchObject([
      { field: 'JSON', message: 'A comma or a closing bracket is missing before this.', place: { line: 3 } },
    ]);
    expect(partProblems(edited, null, createWords('zh'))[0]?.message).toBe('此处之前缺少逗号或右括号。');
  });
});

describe('a part in the editor', () => {
  it('is the text itself where it is a text', () => {
    const template = 'Hello {{ buyer_name }},\n"quoted"';
    expect(textOf(template)).toBe(template);
    expect(readPart(template, true)).toEqual({ value: template, fault: null });
  });

  it('is JSON else, and comes back as it was', () => {
    const value = { undoSeconds: 10, list: ['a', null] };
    expect(readPart(textOf(value), false)).toEqual({ value, fault: null });
  });
});

describe('what the API has against a setting', () => {
  const place = (field: string, edited: Parameters<typeof placeProblems>[1], message = 'no') =>
    placeProblems([{ field, message }], edited)[0];

  it('stands at the value, or the nearest one around it', () => {
    const edited = { text: thresholds, plain: false, path: [] };
    expect(place('undoSeconds', edited)?.place).toMatchObject({ line: 3, start: thresholds.indexOf('10') });
    expect(place('missing', edited)?.place).toMatchObject({ line: 1, start: 0 });
    const stores = { text: '[\n  {\n    "sender": {\n      "name": ""\n    }\n  }\n]', plain: false, path: [] };
    expect(place('0.sender.name', stores)?.place?.line).toBe(4);
    expect(place('0.sender.address', stores)?.place?.line).toBe(3);
    expect(place('0.inboxes', stores)?.place?.line).toBe(2);
  });

  it('counts from the part that is being edited, and says when it lies elsewhere', () => {
    const edited = { text: '{\n  "words": "x"\n}', plain: false, path: ['limits'] };
    expect(place('limits.words', edited)?.place?.line).toBe(2);
    expect(place('rules.0.id', edited)?.place).toBeNull();
    expect(place('limits', edited)?.place?.line).toBe(1);
  });

  it('stands at the words that the message quotes', () => {
    const rows = '[\n  {\n    "phrases": "late, (broken"\n  },\n  {\n    "wait": 1\n  }\n]';
    const edited = { text: rows, plain: false, path: ['de', 'keywords'] };
    expect(place('de', edited, 'Phrase "(broken" can\'t be read: ")" is missing')?.place).toMatchObject({
      line: 3,
      start: rows.indexOf('(broken'),
    });
    expect(place('de.keywords.1', edited, 'Unrecognized key: "wait"')?.place?.line).toBe(6);
    const invalid = 'Invalid option: expected one of "late"|"lost"';
    expect(place('de.keywords.0.phrases', edited, invalid)?.place).toMatchObject({ start: rows.indexOf('"late') });
  });

  it('stands on the line of a template that the message names', () => {
    const edited = { text: 'Hello,\n\n{{ order }}', plain: true, path: ['languages', 'en', 'texts', 'late'] };
    expect(place('languages.en.texts.late', edited, 'Line 3: There is no variable "order".')).toMatchObject({
      message: 'There is no variable "order".',
      place: { line: 3, start: 11, end: 16 },
    });
    expect(place('languages.de.texts.late', edited, 'Line 3: no')).toMatchObject({
      message: 'Line 3: no',
      place: null,
    });
  });
});

describe('searching in a text', () => {
  it('finds words in either case, and signs as they are', () => {
    expect(findAll('Refund, refund (a|b)', 'REFUND')).toEqual([
      { start: 0, end: 6 },
      { start: 8, end: 14 },
    ]);
    expect(findAll('(a|b) a', '(a|b)')).toEqual([{ start: 0, end: 5 }]);
    expect(findAll('{{ order_id }} 1-2/3', ' 1-2/3')).toHaveLength(1);
    expect(findAll('退货 退款', '退款')).toEqual([{ start: 3, end: 5 }]);
    expect(findAll('a', ' ')).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['', { screen: 'queue' }],
    ['#case/abc', { screen: 'case', id: 'abc' }],
    ['#settings', { screen: 'settings', kind: '', part: '' }],
    ['#settings/thresholds', { screen: 'settings', kind: 'thresholds', part: '' }],
    [
      '#settings/templates/languages.en.texts.late',
      { screen: 'settings', kind: 'templates', part: 'languages.en.texts.late' },
    ],
  ] as const)('%s leads to a place and back', (hash, address) => {
    expect(readAddress(hash)).toEqual(address);
    expect(writeAddress(address)).toBe(hash.slice(1));
  });

  it('are left alone where they name a part of the page', () => {
    expect(readAddress('#conversation')).toBeNull();
    expect(readAddress('#case/')).toBeNull();
    expect(readAddress('#case/%E0%A4%A')).toBeNull();
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
