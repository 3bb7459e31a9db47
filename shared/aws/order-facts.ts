import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type OrderFacts, orderFactsSchema } from '../content/settings.ts';
import type { TableClient } from './table-client.ts';
import { orderFactsKey } from './table-keys.ts';

/** What is known of orders. A Selling Partner API client would be another maker of this. */
export interface OrderFactsStore {
  read(orderId: string, store: string): Promise<OrderFacts | null>;
  write(facts: OrderFacts, store: string): Promise<void>;
}

export function createOrderFactsStore(client: TableClient, tableName: string): OrderFactsStore {
  return {
    async read(orderId, store) {
      const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: orderFactsKey(orderId, store) }));
      return Item ? orderFactsSchema.parse(Item.facts) : null;
    },
    async write(facts, store) {
      await client.send(
        new PutCommand({ TableName: tableName, Item: { ...orderFactsKey(facts.orderId, store), facts } }),
      );
    },
  };
}
