import { describe, expect, it } from 'vitest';
import { countdown, shortDuration } from '../../functions/console/page/words/countdown.ts';
import { distinctNames } from '../../functions/console/page/words/distinct-names.ts';
import { KEYS, keyAction } from '../../functions/console/page/words/keyboard.ts';
import { shownTime } from '../../functions/console/page/words/local-time.ts';
import { shortSubject } from '../../functions/console/page/words/short-subject.ts';
import { STRINGS } from '../../functions/console/page/words/strings.ts';
import { createWords, firstLanguage } from '../../functions/console/page/words/words.ts';
import { CASE_STATES, DRAFT_STATES } from '../../shared/case/states.ts';
import { CATEGORIES, HOLDING_TEMPLATE, PRIORITIES, RISKS, SCENARIOS } from '../../shared/content/vocabulary.ts';

const due = '2026-11-20T12:00:00.000Z';
const at = (time: string) => Date.parse(`2026-11-${time}Z`);

describe('countdown', () => {
  it.each([
    ['19T12:30:00', 'calm', '23 h 30'],
    ['20T00:00:00', 'calm', '12 h 00'],
    ['20T00:00:01', 'soon', '11 h 59'],
    ['20T08:00:00', 'soon', '4 h 00'],
    ['20T08:00:01', 'pressing', '3 h 59'],
    ['20T11:55:30', 'pressing', '4 min'],
    ['20T12:00:00', 'pressing', '0 min'],
    ['20T12:00:01', 'overdue', '0 min'],
    ['20T14:03:00', 'overdue', '2 h 03'],
    ['24T12:00:00', 'overdue', '4 d'],
  ])('at %s it is %s with %s', (now, urgency, text) => {
    const left = countdown(due, at(now));
    expect(left.urgency).toBe(urgency);
    expect(shortDuration(left)).toBe(text);
  });
});

describe('times', () => {
  const seen = { now: at('20T20:00:00'), locale: 'en-GB', zone: 'Asia/Shanghai' };

  it('stand in the reader’s zone, the buyer’s on the second line', () => {
    const { short, long } = shownTime(due, { ...seen, marketplace: 'US' });
    expect(short).toBe('20 Nov, 20:00');
    expect(long.split('\n')[0]).toContain('20:00');
    expect(long.split('\n')[1]).toMatch(/^US: .*04:00/);
  });

  it('leave the day out when it is today for the reader', () => {
    expect(shownTime(due, { ...seen, now: at('20T15:00:00') }).short).toBe('20:00');
  });

  it('show what is no time as it is', () => {
    expect(shownTime('soon', seen)).toEqual({ short: 'soon', long: 'soon' });
  });
});

describe('names in a list', () => {
  it('say their id where two are the same', () => {
    const rows = ['us', 'de'].map((id) => ({ id, name: 'Harbor Lane Goods' }));
    const names = distinctNames([...rows, { id: 'uk', name: 'Quay' }]).map(({ name }) => name);
    expect(names).toEqual(['Harbor Lane Goods (us)', 'Harbor Lane Goods (de)', 'Quay']);
  });
});

describe('keys', () => {
  const press = { key: 'a', ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false };

  it('mean what their row says', () => {
    expect(keyAction(press, 'page')).toBe('approve');
    expect(keyAction({ ...press, key: 'J' }, 'page')).toBe('next');
    expect(keyAction({ ...press, key: '?' }, 'page')).toBe('help');
    expect(keyAction({ ...press, key: 'x' }, 'page')).toBeNull();
  });

  it('are letters while typing', () => {
    expect(keyAction(press, 'field')).toBeNull();
    expect(keyAction({ ...press, key: 's', metaKey: true }, 'field')).toBe('save');
    expect(keyAction({ ...press, key: 'Escape' }, 'field')).toBe('leave-field');
  });

  it('leave the browser its own', () => {
    expect(keyAction({ ...press, ctrlKey: true }, 'page')).toBeNull();
    expect(keyAction({ ...press, key: 's' }, 'page')).toBeNull();
    expect(keyAction({ ...press, key: 'Enter' }, 'control')).toBeNull();
  });

  it('approve once, however long they are held', () => {
    expect(keyAction({ ...press, repeat: true }, 'page')).toBeNull();
    expect(keyAction({ ...press, key: 'j', repeat: true }, 'page')).toBe('next');
  });

  it('are no commands while an input method composes a character', () => {
    expect(keyAction({ ...press, isComposing: true }, 'page')).toBeNull();
    expect(keyAction({ ...press, key: 'Escape', isComposing: true }, 'field')).toBeNull();
  });

  it('are each used once', () => {
    expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length);
  });
});

describe('texts', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

  it.each(Object.entries(STRINGS))('%s says the same in both languages', (_key, { en, zh }) => {
    expect(en).not.toBe('');
    expect(zh).not.toBe('');
    expect(placeholders(zh)).toEqual(placeholders(en));
  });

  it.each([
    ['category', CATEGORIES],
    ['priority', PRIORITIES],
    ['risk', RISKS],
    ['state', CASE_STATES],
    ['draft-state', DRAFT_STATES],
    ['scenario', [...Object.keys(SCENARIOS), HOLDING_TEMPLATE]],
    ['key', KEYS.map(({ action }) => action)],
  ] as const)('name every %s', (group, words) => {
    for (const word of words) expect(Object.keys(STRINGS)).toContain(`${group}.${word}`);
  });

  it('show a word that the page does not know yet', () => {
    expect(createWords('zh').name('state', 'on-ice')).toBe('on ice');
  });

  it('start in the reader’s language until they choose', () => {
    expect(firstLanguage(null, 'zh-CN')).toBe('zh');
    expect(firstLanguage(null, 'de-DE')).toBe('en');
    expect(firstLanguage('en', 'zh-CN')).toBe('en');
    expect(firstLanguage('xx', 'zh-CN')).toBe('zh');
  });
});

describe('a subject in the list', () => {
  it.each([
    [
      'Order delivery inquiry from Amazon customer Tom (Order: 111-1234567-1234567)',
      'Order delivery inquiry from Amazon customer Tom',
    ],
    ['Exchange request for order(Order: 111-1234567-1234567)', 'Exchange request for order'],
    ['お問い合わせ(注文: 111-1234567-1234567)', 'お問い合わせ'],
    ['Re: 111-1234567-1234567 late', 'Re: late'],
    ['111-1234567-1234567', '111-1234567-1234567'],
    ['No number', 'No number'],
  ])('leaves the order number out of %j', (subject, short) => {
    expect(shortSubject(subject, '111-1234567-1234567')).toBe(short);
  });
});
