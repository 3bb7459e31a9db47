import { check as recheck } from 'recheck';
import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/content/policy/index.ts';
import { createPolicyCheck } from '../../../shared/draft/policy/check-reply.ts';

/** Everything that the finders look at by a pattern: each sign that lets one of them start is in here. */
const sample =
  'Mail a@b.example or a at b dot com, WhatsApp +1 555 123 4567, $20 by Friday 2024-11-21, <b>, [name] 【x】, https://a.example, ' +
  'B0ABCDEFGH, w e c h a t, AAA BBB CCC DDD!!!\n\n\n😀 wh@tsapp gmail: abc 微信：abc12 shop dot com &nbsp; 点 [MODE] one, two, three';

/** The patterns that run over a reply, whoever made them; a regular expression is built afresh for each use of it. */
function patternsInUse(): RegExp[] {
  const used = new Map<string, RegExp>();
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    used.set(`${this.source}/${this.flags}`, this);
    return exec.call(this, text);
  };
  try {
    const check = createPolicyCheck(defaultPolicy);
    check(
      { body: sample, subject: sample },
      { language: 'de', returnAddress: 'Road 12345', allowedPromises: ['none'] },
    );
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...used.values()];
}

const patterns = patternsInUse();

it('finds the patterns to judge', () => {
  expect(patterns.length).toBeGreaterThan(40);
});

it('uses no pattern that takes exponential time', { timeout: 300_000 }, async () => {
  const bad: string[] = [];
  for (const { source, flags } of patterns) {
    // Sticky patterns are judged as if they could start anywhere: the worse case.
    const verdict = await recheck(source, flags.replace('y', ''), { timeout: 1000 });
    if (verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential') bad.push(source);
  }
  expect(bad).toEqual([]);
});

const seeds = [
  'a.',
  'a-',
  'a@b.',
  '1-',
  '12.',
  'one ',
  '[[',
  '< a ',
  'leave review ',
  'whatsapp ',
  '微信',
  '点',
  '\n',
  '\r\n ',
  'A ',
  'w e c h a t ',
  '€1',
  'a\u0301',
  '\u200b',
];

it.each(seeds)('takes time in proportion to the text, also for repeated %j', (seed) => {
  const check = createPolicyCheck(defaultPolicy);
  const time = (length: number): number => {
    const body = seed.repeat(Math.ceil(length / seed.length));
    const start = performance.now();
    check({ body });
    return performance.now() - start;
  };
  time(2_000);
  // Generous for a busy machine: what grows with the square would take minutes.
  expect(time(40_000)).toBeLessThan(5_000);
});
