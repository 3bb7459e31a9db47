import { describe, expect, it } from 'vitest';
import { importOrders } from '../../shared/orders/import-orders.ts';
import { readOrderReport } from '../../shared/orders/read-order-report.ts';

const TAB_REPORT = [
  'amazon-order-id\tpurchase-date\tfulfillment-channel\tsales-channel\tproduct-name\tasin',
  '111-1111111-1111111\t2026-11-01T10:00:00+00:00\tAmazon\tAmazon.com\tBlue kettle\tB0EXAMPLE1',
  '302-2222222-2222222\t2026-11-02T10:00:00+00:00\tMerchant\tAmazon.de\tRote Lampe\tB0EXAMPLE2',
].join('\n');

describe('reading an order report', () => {
  it('takes the tab-separated text that Seller Central exports', () => {
    const { orders, faults } = readOrderReport(TAB_REPORT);
    expect(faults).toEqual([]);
    expect(orders[0]?.facts).toMatchObject({
      orderId: '111-1111111-1111111',
      fulfilledBy: 'amazon',
      asin: 'B0EXAMPLE1',
    });
    expect(orders[1]?.facts).toMatchObject({ productTitle: 'Rote Lampe', fulfilledBy: 'seller', carrier: null });
  });

  it('takes CSV with other column names, a byte-order mark and quoted commas', () => {
    const { orders } = readOrderReport(
      '\uFEFFOrder ID,Title,Carrier,Tracking Number,Ship Date\n111-1111111-1111111,"Kettle, blue",UPS,1Z999,2026-11-03\n',
    );
    expect(orders[0]?.facts).toMatchObject({
      productTitle: 'Kettle, blue',
      carrier: 'UPS',
      trackingNumber: '1Z999',
      shippedAt: '2026-11-03T12:00:00.000Z',
    });
  });

  it('takes JSON Lines', () => {
    const { orders } = readOrderReport(
      '{"orderId":"111-1111111-1111111","carrier":"DHL"}\n\n{"orderId":"111-1111111-1111112"}\n',
    );
    expect(orders.map(({ facts }) => facts.carrier)).toEqual(['DHL', null]);
  });

  it('makes one order of several items and claims no single ASIN for them', () => {
    const { orders } = readOrderReport(
      'order-id,asin,product-name\n111-1111111-1111111,B0EXAMPLE1,Kettle\n111-1111111-1111111,B0EXAMPLE2,Lamp\n',
    );
    expect(orders).toHaveLength(1);
    expect(orders[0]?.facts).toMatchObject({ asin: null, productTitle: 'Kettle / Lamp' });
  });

  it('names the line and the field of what it leaves out, and takes the rest', () => {
    const { orders, faults } = readOrderReport(
      'order-id,ship-date\nnot-an-order,\n111-1111111-1111111,soon\n111-1111111-1111112,\n',
    );
    expect(orders).toHaveLength(1);
    expect(faults.map(({ line }) => line)).toEqual([2, 3]);
    expect(faults[0]?.problem).toContain('orderId');
    expect(faults[1]?.problem).toContain('shippedAt');
  });

  it('says so when no column names the order', () => {
    expect(readOrderReport('name,price\nKettle,12\n').faults[0]?.problem).toContain('order-id');
  });
});

describe('importing a report', () => {
  const stores = [
    { id: 'us', marketplaces: ['US', 'CA'] },
    { id: 'de', marketplaces: ['DE'] },
  ];

  it('enters each order for the store that sells on its marketplace', async () => {
    const written: string[] = [];
    await importOrders(readOrderReport(TAB_REPORT), stores, async ({ orderId }, store) => {
      written.push(`${store} ${orderId}`);
    });
    expect(written).toEqual(['us 111-1111111-1111111', 'de 302-2222222-2222222']);
  });

  it('enters an order for all stores when the report does not say where it was sold', async () => {
    const written: string[] = [];
    await importOrders(readOrderReport('order-id\n111-1111111-1111111\n'), stores, async (_, store) => {
      written.push(store);
    });
    expect(written).toEqual(['us', 'de']);
  });
});
