import type { OrderFacts } from '../content/settings.ts';

export type OrderField = keyof OrderFacts | 'salesChannel';

/**
 * Column names of the reports that sellers export from Seller Central (All Orders, FBA Fulfilled Shipments, FBA
 * Customer Returns, Order report; plain text with tabs, or CSV) and of tracking sheets, without regard to case,
 * spaces, hyphens or underscores. A new report is a new word in a row.
 */
export const REPORT_COLUMNS: Readonly<Record<OrderField, readonly string[]>> = {
  orderId: ['orderid', 'amazonorderid', 'order', 'ordernumber'],
  asin: ['asin', 'childasin'],
  productTitle: ['producttitle', 'productname', 'title', 'itemname', 'itemtitle', 'product'],
  fulfilledBy: ['fulfilledby', 'fulfillmentchannel', 'fulfilmentchannel', 'fulfillment', 'fulfilment'],
  carrier: ['carrier', 'carriername', 'carriercode', 'shippingcarrier'],
  trackingNumber: ['trackingnumber', 'trackingid', 'tracking', 'trackingno'],
  trackingStatus: ['trackingstatus', 'deliverystatus', 'shipmentstatus'],
  shippedAt: ['shippedat', 'shipmentdate', 'shipdate', 'shippeddate'],
  deliverBy: [
    'deliverby',
    'estimatedarrivaldate',
    'latestdeliverydate',
    'promisedeliverydate',
    'estimateddeliverydate',
  ],
  deliveredAt: ['deliveredat', 'deliverydate', 'actualdeliverydate', 'delivereddate'],
  itemPrice: ['itemprice', 'price'],
  salesChannel: ['saleschannel', 'marketplace', 'store'],
};

/** How reports name who ships. */
export const FULFILMENT_WORDS: Readonly<Record<string, 'amazon' | 'seller'>> = {
  amazon: 'amazon',
  afn: 'amazon',
  fba: 'amazon',
  amazonna: 'amazon',
  amazoneu: 'amazon',
  merchant: 'seller',
  mfn: 'seller',
  fbm: 'seller',
  seller: 'seller',
};

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const FIELD_OF = new Map(
  Object.entries(REPORT_COLUMNS).flatMap(([field, names]) =>
    [field, ...names].map((name) => [folded(name), field as OrderField] as const),
  ),
);

/** The field that a column holds; undefined for one that is of no use here. */
export const fieldOfColumn = (column: string): OrderField | undefined => FIELD_OF.get(folded(column));

export const fulfilmentOf = (word: string): 'amazon' | 'seller' | undefined => FULFILMENT_WORDS[folded(word)];
