import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWith, patchedContent, shippedContent } from '../../shared/content/live-content.ts';
import { applyPatch, patchBetween } from '../../shared/content/merge-patch.ts';

const words = fc.string({ maxLength: 6 });
/** JSON as content is made of: no null in objects, where a patch means "take away" by it. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.dictionary(
    words,
    fc.oneof({ maxDepth: 3 }, words, fc.array(fc.oneof(words, fc.constant(null))), tie('tree')),
    {
      noNullPrototype: true,
    },
  ),
}));
const keyed = tree as fc.Arbitrary<Record<string, unknown>>;

describe('a merge patch', () => {
  it('between two values makes the one of the other', () => {
    fc.assert(
      fc.property(keyed, keyed, (one, other) => {
        expect(applyPatch(one, patchBetween(one, other))).toEqual(other);
      }),
    );
  });

  it('between a value and itself is empty, and a whole value is its own patch', () => {
    fc.assert(
      fc.property(keyed, (value) => {
        expect(patchBetween(value, value)).toEqual({});
        expect(applyPatch(value, value)).toEqual(value);
      }),
    );
  });

  it('leaves what it is applied to as it is, and knows no prototype', () => {
    const value = { a: { b: 1 } };
    expect(applyPatch(value, JSON.parse('{"a":{"b":null,"c":2},"__proto__":{"polluted":1}}'))).toEqual(
      JSON.parse('{"a":{"c":2},"__proto__":{"polluted":1}}'),
    );
    expect(value).toEqual({ a: { b: 1 } });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('content', () => {
  it('that nobody changed is what ships, without a check or a copy', () => {
    for (const kind of ['templates', 'keywords', 'policy'] as const)
      expect(contentWith(kind, { value: {}, version: 0 })).toBe(shippedContent[kind]);
  });

  it('names release and change in its version', () => {
    const value = { limits: { words: 250 } };
    expect(contentWith('policy', { value, version: 7 })).toMatchObject({
      version: `${shippedContent.policy.version}+7`,
      limits: { ...shippedContent.policy.limits, words: 250 },
    });
  });

  it('that no longer fits a release is an error, for the caller to fall back on what ships', () => {
    const value = { rules: 'none' };
    expect(patchedContent('policy', { value, version: 1 })).toMatchObject({ rules: 'none' });
    expect(() => contentWith('policy', { value, version: 1 })).toThrow(/rules/);
  });
});
