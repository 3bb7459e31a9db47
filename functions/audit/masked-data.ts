/** Where people or other systems write freely: a reason may name a buyer, a bounce quotes the address that it is about. */
const FREE_TEXT = new Set(['reason', 'override', 'error', 'detail']);
export const MASK = '[masked]';

/** An event's data without free text, at any depth. */
export function maskedData(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, masked(name, value)]));
}

function masked(name: string, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (FREE_TEXT.has(name)) return MASK;
  if (Array.isArray(value)) return value.map((each) => masked(name, each));
  if (typeof value === 'object') return maskedData(Object.fromEntries(Object.entries(value)));
  return value;
}
