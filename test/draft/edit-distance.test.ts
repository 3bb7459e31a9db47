import { describe, expect, it } from 'vitest';
import { editDistance } from '../../shared/draft/edit-distance.ts';

describe('what a reviewer changed', () => {
  it('is nothing for the same text', () => {
    expect(editDistance('Hello there.', 'Hello there.', 'en')).toEqual({
      changes: [{ kind: 'same', text: 'Hello there.' }],
      share: 0,
    });
    expect(editDistance('', '', 'en').share).toBe(0);
  });

  it('is told word by word', () => {
    const { changes, share } = editDistance('It left on Monday.', 'It left on Tuesday.', 'en');
    expect(changes).toContainEqual({ kind: 'removed', text: 'Monday' });
    expect(changes).toContainEqual({ kind: 'added', text: 'Tuesday' });
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.5);
  });

  it('finds words where no spaces divide them', () => {
    const { share } = editDistance(
      '我们在两个工作日内为您办理全额退款。',
      '我们在三个工作日内为您办理全额退款。',
      'zh',
    );
    expect(share).toBeLessThan(0.3);
  });

  it('is everything for another text', () => {
    expect(editDistance('abc', 'xyz', 'en').share).toBe(1);
  });

  it('puts both texts together again', () => {
    const before = 'Dear Alex,\n\nthank you.\n1. One\n2. Two';
    const after = 'Dear Sam,\n\nmany thanks.\n1. One\n3. Three';
    const { changes } = editDistance(before, after, 'en');
    const without = (kind: string) =>
      changes
        .filter((change) => change.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });

  it('of two long, wholly different texts is told at once', () => {
    const words = (step: number) => Array.from({ length: 5000 }, (_, index) => `w${(index * step) % 9973}`).join(' ');
    const started = performance.now();
    expect(editDistance(words(7), words(31), 'en').share).toBe(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
