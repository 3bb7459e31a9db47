import { MARKETPLACES } from '../content/marketplaces.ts';
import type { OrderFacts, Store } from '../content/settings.ts';
import type { OrderReport, ReportedOrder } from './read-order-report.ts';

export interface ImportResult {
  imported: number;
  faults: OrderReport['faults'];
}

/**
 * Enters a report's orders for the stores they belong to: the named ones, else those that sell on the order's
 * marketplace, else all, since an order ID is unique across Amazon and harms nobody under a second store.
 */
export async function importOrders(
  report: OrderReport,
  stores: readonly Pick<Store, 'id' | 'marketplaces'>[],
  write: (facts: OrderFacts, store: string) => Promise<void>,
): Promise<ImportResult> {
  for (const order of report.orders) {
    for (const store of storesOf(order, stores)) await write(order.facts, store.id);
  }
  return { imported: report.orders.length, faults: report.faults };
}

function storesOf<Candidate extends Pick<Store, 'id' | 'marketplaces'>>(
  { salesChannel }: ReportedOrder,
  stores: readonly Candidate[],
): readonly Candidate[] {
  const channel = salesChannel?.toLowerCase().replace(/^(https?:\/\/)?(www\.)?amazon\./, '');
  const marketplace = MARKETPLACES.find(({ tld, code }) => tld === channel || code.toLowerCase() === channel);
  const selling = stores.filter(({ marketplaces }) => marketplace && marketplaces.includes(marketplace.code));
  return selling.length > 0 ? selling : stores;
}
