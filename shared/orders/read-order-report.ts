import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type OrderFacts, orderFactsSchema } from '../content/settings.ts';
import { fieldOfColumn, fulfilmentOf } from './report-columns.ts';

export interface ReportedOrder {
  facts: OrderFacts;
  /** `Amazon.de` and the like, where the report says so; null else. */
  salesChannel: string | null;
}

export interface OrderReport {
  orders: ReportedOrder[];
  /** Lines that could not be taken, with the reason; the others are. */
  faults: { line: number; problem: string }[];
}

/**
 * Reads an order report: CSV, tab-separated text, or JSON Lines with the fields of `OrderFacts`. An order with several
 * items stands on several lines, which become one.
 */
export function readOrderReport(text: string): OrderReport {
  const plain = text.replace(/^\uFEFF/, '');
  const rows = plain.trimStart().startsWith('{') ? jsonRows(plain) : tableRows(plain);
  const orders = new Map<string, ReportedOrder>();
  const faults: OrderReport['faults'] = [];
  for (const { line, values, problem } of rows) {
    const parsed = orderFactsSchema.safeParse(factsOf(values));
    if (problem !== null || !parsed.success) {
      faults.push({ line, problem: problem ?? (parsed.error ? describe(parsed.error) : 'could not be read') });
      continue;
    }
    const { salesChannel = null } = values;
    const known = orders.get(parsed.data.orderId);
    const reported = { facts: parsed.data, salesChannel };
    orders.set(parsed.data.orderId, known ? merge(known, reported) : reported);
  }
  return { orders: [...orders.values()], faults };
}

interface Row {
  line: number;
  values: Record<string, string>;
  problem: string | null;
}

function tableRows(text: string): Row[] {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = header.includes('\t') ? '\t' : header.includes(';') && !header.includes(',') ? ';' : ',';
  const table = z
    .array(z.array(z.string()))
    .parse(
      parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true }),
    );
  const columns = (table[0] ?? []).map(fieldOfColumn);
  if (!columns.includes('orderId')) {
    return [{ line: 1, values: {}, problem: 'no column names the order (order-id, amazon-order-id, …)' }];
  }
  return table.slice(1).map((cells, index) => {
    const named = cells.flatMap((cell, column) => (columns[column] && cell !== '' ? [[columns[column], cell]] : []));
    return { line: index + 2, values: Object.fromEntries(named), problem: null };
  });
}

const flatObject = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

function jsonRows(text: string): Row[] {
  return text.split('\n').flatMap((json, index): Row[] => {
    if (json.trim() === '') return [];
    const line = index + 1;
    try {
      const entries = Object.entries(flatObject.parse(JSON.parse(json)));
      const named = entries.flatMap(([name, value]) => {
        const field = fieldOfColumn(name);
        return field && value !== null && value !== '' ? [[field, String(value)]] : [];
      });
      return [{ line, values: Object.fromEntries(named), problem: null }];
    } catch (error) {
      return [{ line, values: {}, problem: error instanceof z.ZodError ? describe(error) : 'is not JSON' }];
    }
  });
}

const DATE_FIELDS = ['shippedAt', 'deliverBy', 'deliveredAt'] as const;

function factsOf(values: Record<string, string>): Record<string, unknown> {
  const facts: Record<string, unknown> = { ...values };
  delete facts.salesChannel;
  if (values.fulfilledBy !== undefined) facts.fulfilledBy = fulfilmentOf(values.fulfilledBy) ?? null;
  for (const field of DATE_FIELDS) {
    if (values[field] !== undefined) facts[field] = isoInstant(values[field]);
  }
  return facts;
}

/** ISO 8601 as the reports have it, with or without a time; a bare date is its noon, so that no time zone moves the day. */
function isoInstant(text: string): string {
  const instant = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : text);
  return Number.isNaN(instant) ? text : new Date(instant).toISOString();
}

/** Several items of one order: what differs between them is told as a list, or not at all. */
function merge(one: ReportedOrder, other: ReportedOrder): ReportedOrder {
  const titles = [...new Set([one.facts.productTitle, other.facts.productTitle].filter((title) => title !== null))];
  const known = Object.fromEntries(Object.entries(other.facts).filter(([, value]) => value !== null));
  const facts = { ...one.facts, ...known };
  const sameItem = other.facts.asin === null || one.facts.asin === null || one.facts.asin === other.facts.asin;
  return {
    facts: { ...facts, productTitle: titles.join(' / ').slice(0, 500) || null, asin: sameItem ? facts.asin : null },
    salesChannel: one.salesChannel ?? other.salesChannel,
  };
}

const describe = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
