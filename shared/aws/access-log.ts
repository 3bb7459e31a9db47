import { createHash, randomUUID } from 'node:crypto';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { addCalendarMonths } from '../clock/calendar-months.ts';
import { dayOf } from '../clock/days.ts';
import type { TableClient } from './table-client.ts';
import { accessLogDay, TIME_TO_LIVE_ATTRIBUTE } from './table-keys.ts';

const accessSchema = z.object({
  /** ISO 8601. */
  at: z.string(),
  actor: z.string(),
  /** Method and path: what was read, without what stood in it. */
  call: z.string(),
});
export type Access = z.infer<typeof accessSchema>;

/** As long as what was read is kept at the least. */
const KEPT_MONTHS = 18;

/** Who read which records. The function that writes here can only append: its role allows no other write. */
export interface AccessLog {
  append(access: Access): Promise<void>;
  /** Of a day (`YYYY-MM-DD`, UTC), newest first. @param before cursor of the page before, null for the newest */
  read(day: string, before: string | null, limit: number): Promise<{ entries: Access[]; next: string | null }>;
}

export function createAccessLog(client: TableClient, TableName: string): AccessLog {
  return {
    async append(access) {
      await client.send(
        new PutCommand({
          TableName,
          Item: {
            pk: accessLogDay(dayOf(access.at)),
            sk: `${access.at}#${randomUUID()}`,
            ...access,
            call: withoutBuyer(access.call),
            [TIME_TO_LIVE_ATTRIBUTE]: Math.ceil(Date.parse(addCalendarMonths(access.at, KEPT_MONTHS)) / 1000),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    },
    async read(day, before, limit) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: before === null ? 'pk = :pk' : 'pk = :pk AND sk < :before',
          ExpressionAttributeValues: { ':pk': accessLogDay(day), ...(before !== null && { ':before': before }) },
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: limit,
        }),
      );
      const last = Items.length === limit ? Items.at(-1) : undefined;
      return { entries: Items.map((item) => accessSchema.parse(item)), next: last ? String(last.sk) : null };
    },
  };
}

/** A buyer who is erased must not live on in what was searched for: only who knows the alias can find it here. */
const withoutBuyer = (call: string): string =>
  call.replace(/([?&](?:buyer|amazonCase)=)([^&]+)/g, (_, name: string, value: string) => {
    const digest = createHash('sha256').update(decodeURIComponent(value)).digest('hex').slice(0, 16);
    return `${name}sha256:${digest}`;
  });
