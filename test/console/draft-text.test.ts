import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryFindings } from '../../functions/console/page/draft/carried-findings.ts';
import { fillGap, findGaps } from '../../functions/console/page/draft/gaps.ts';
import { markText } from '../../functions/console/page/draft/text-marks.ts';
import { countWords } from '../../functions/console/page/draft/word-count.ts';

describe('gaps', () => {
  it('finds each gap with its place', () => {
    expect(findGaps('By [[carrier]] under [[tracking_number]], [[carrier]].')).toEqual([
      { name: 'carrier', start: 3, end: 14 },
      { name: 'tracking_number', start: 21, end: 40 },
      { name: 'carrier', start: 42, end: 53 },
    ]);
  });

  it.each(['[carrier]', '[[]]', '[[a\nb]]', '[[ ]]', '{{ carrier }}', 'a]] [[b'])('finds none in %j', (text) => {
    expect(findGaps(text)).toEqual([]);
  });

  it('fills every gap of a name, and reads nothing into the value', () => {
    expect(fillGap('[[a]] and [[a]], not [[b]]', 'a', '$& [[b]] $1')).toBe('$& [[b]] $1 and $& [[b]] $1, not [[b]]');
  });
});

describe('marks under the text', () => {
  it('cuts where marks begin and end, the strongest on top', () => {
    const segments = markText('write to me@example.com today', [
      { start: 0, end: 23, kind: 'warn' },
      { start: 9, end: 23, kind: 'block' },
    ]);
    expect(segments).toEqual([
      { text: 'write to ', kind: 'warn' },
      { text: 'me@example.com', kind: 'block' },
      { text: ' today', kind: null },
    ]);
  });

  it('loses no character, wherever marks point', () => {
    const offset = fc.integer({ min: -5, max: 60 });
    const mark = fc.record({ start: offset, end: offset, kind: fc.constantFrom('gap', 'block', 'warn') });
    fc.assert(
      fc.property(fc.string({ maxLength: 50, unit: 'grapheme' }), fc.array(mark), (text, marks) => {
        expect(
          markText(text, marks)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('findings while typing', () => {
  const checked = 'Dear Ana, call 555-0100 or write to me@example.com.';
  const phone = { rule: 'phone', start: 15, end: 23 };
  const mail = { rule: 'mail', start: 36, end: 50 };
  const said = (text: string, findings: { start: number; end: number }[]) =>
    findings.map(({ start, end }) => text.slice(start, end));

  it('stay on their words when text is added before them', () => {
    const typed = checked.replace('Ana', 'Anastasia');
    expect(said(typed, carryFindings(checked, typed, [phone, mail]))).toEqual(['555-0100', 'me@example.com']);
  });

  it('go when their words are edited', () => {
    const typed = checked.replace('555-0100', '555-01');
    expect(carryFindings(checked, typed, [phone, mail])).toHaveLength(1);
    expect(said(typed, carryFindings(checked, typed, [phone, mail]))).toEqual(['me@example.com']);
  });

  it('never point at other words than those that were checked', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        fc.array(span),
        (before, after, spans) => {
          const inside = spans.filter(({ end }) => end <= before.length).map((place, id) => ({ ...place, id }));
          for (const moved of carryFindings(before, after, inside)) {
            const original = inside.find(({ id }) => id === moved.id);
            expect(after.slice(moved.start, moved.end)).toBe(before.slice(original?.start, original?.end));
          }
        },
      ),
    );
  });
});

describe('counting words', () => {
  it.each([
    ['Thank you for your message.', 'en', 5],
    ['', 'en', 0],
    ['お問い合わせありがとうございます。', 'ja', 5],
  ])('%j in %s: %i', (text, language, count) => {
    expect(Math.abs(countWords(text, language) - count)).toBeLessThanOrEqual(2);
  });
});
