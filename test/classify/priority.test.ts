import { describe, expect, it } from 'vitest';
import { type PriorityInput, priorityOf } from '../../shared/classify/priority.ts';

const now = '2026-11-20T12:00:00.000Z';
const at = (hours: number): string => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
const priority = (rest: Partial<PriorityInput>) =>
  priorityOf({ kind: 'buyer-message', risks: [], dueAt: at(20), now, ...rest });

describe('priority', () => {
  it.each([
    ['an A-to-z claim', { kind: 'a-to-z' }, 'urgent'],
    ['a safety risk', { risks: ['safety'] }, 'urgent'],
    ['a legal threat', { risks: ['legal-threat'] }, 'urgent'],
    ['a clock that runs out within four hours', { dueAt: at(3.9) }, 'urgent'],
    ['a clock that has run out', { dueAt: at(-5) }, 'urgent'],
    ['a clock that runs out within ten hours', { dueAt: at(9) }, 'high'],
    ['anger', { risks: ['anger'] }, 'high'],
    ['a third unanswered message', { risks: ['third-message-unanswered'] }, 'high'],
    ['a cancellation, which the parcel may overtake', { kind: 'cancellation' }, 'high'],
    ['a fresh message', {}, 'normal'],
    ['personal data alone', { risks: ['personal-data'] }, 'normal'],
    ['a case whose clock has stopped', { dueAt: null }, 'low'],
  ] as const)('%s', (_, rest, expected) => {
    expect(priority(rest)).toBe(expected);
  });
});
