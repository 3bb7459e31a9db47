import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCalendarMonths } from '../../shared/clock/calendar-months.ts';

describe('addCalendarMonths', () => {
  it.each([
    ['2026-11-02T10:00:00.000Z', 18, '2028-05-02T10:00:00.000Z'],
    ['2026-08-31T23:59:59.999Z', 18, '2028-02-29T23:59:59.999Z'],
    ['2025-08-31T00:00:00.000Z', 18, '2027-02-28T00:00:00.000Z'],
    ['2026-03-31T08:30:00.000Z', 1, '2026-04-30T08:30:00.000Z'],
    ['2028-02-29T12:00:00.000Z', 12, '2029-02-28T12:00:00.000Z'],
    ['2026-12-31T12:00:00.000Z', 2, '2027-02-28T12:00:00.000Z'],
    ['2026-11-02T10:00:00.000Z', 0, '2026-11-02T10:00:00.000Z'],
  ])('%s and %i months is %s', (instant, months, expected) => {
    expect(addCalendarMonths(instant, months)).toBe(expected);
  });

  it('keeps the time of day and never leaves the month that was meant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 240 }),
        (date, months) => {
          const later = new Date(addCalendarMonths(date.toISOString(), months));
          const monthsBetween =
            (later.getUTCFullYear() - date.getUTCFullYear()) * 12 + later.getUTCMonth() - date.getUTCMonth();
          expect(monthsBetween).toBe(months);
          expect(later.toISOString().slice(11)).toBe(date.toISOString().slice(11));
          expect(later.getUTCDate()).toBeLessThanOrEqual(date.getUTCDate());
        },
      ),
    );
  });
});
