import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import type { TableClient } from './table-client.ts';
import { rewritesKey, TIME_TO_LIVE_ATTRIBUTE } from './table-keys.ts';

/** As long as the longest period that may be asked for, and some days. */
const KEPT_SECONDS = 400 * 24 * 3600;

export interface ApprovedDraft {
  store: string;
  /** UTC, `YYYY-MM-DD`. */
  day: string;
  template: string;
  language: string;
  /** 0 to 1: how much of the template's own words was rewritten. */
  share: number;
}

export interface TemplateRewrites {
  template: string;
  language: string;
  approved: number;
  /** Of them, those in which at least a word was changed. */
  edited: number;
  /** Sum of the shares. */
  share: number;
}

const rowSchema = z.object({ sk: z.string(), approved: z.number(), edited: z.number(), share: z.number() });

/** Which templates people rewrite: sums by day, so that reading them is one query. */
export interface RewriteTally {
  add(draft: ApprovedDraft): Promise<void>;
  /** By template and language, of all days from the given one on. */
  read(store: string, fromDay: string): Promise<TemplateRewrites[]>;
}

export function createRewriteTally(client: TableClient, TableName: string): RewriteTally {
  return {
    async add({ store, day, template, language, share }) {
      await client.send(
        new UpdateCommand({
          TableName,
          Key: rewritesKey(store, day, template, language),
          UpdateExpression: 'ADD approved :one, edited :edited, #share :share SET #drop = :drop',
          ExpressionAttributeNames: { '#share': 'share', '#drop': TIME_TO_LIVE_ATTRIBUTE },
          ExpressionAttributeValues: {
            ':one': 1,
            ':edited': share > 0 ? 1 : 0,
            ':share': Math.round(share * 1000) / 1000,
            ':drop': Math.floor(Date.parse(day) / 1000) + KEPT_SECONDS,
          },
        }),
      );
    },
    async read(store, fromDay) {
      const sums = new Map<string, TemplateRewrites>();
      let ExclusiveStartKey: Record<string, unknown> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :pk AND sk >= :from',
            ExpressionAttributeValues: { ':pk': rewritesKey(store, '', '', '').pk, ':from': fromDay },
            ExclusiveStartKey,
          }),
        );
        for (const { sk, approved, edited, share } of z.array(rowSchema).parse(page.Items ?? [])) {
          const [, template = '', language = ''] = sk.split('#');
          const sum = sums.get(`${template}#${language}`) ?? { template, language, approved: 0, edited: 0, share: 0 };
          sums.set(`${template}#${language}`, {
            ...sum,
            approved: sum.approved + approved,
            edited: sum.edited + edited,
            share: sum.share + share,
          });
        }
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
      return [...sums.values()];
    },
  };
}
