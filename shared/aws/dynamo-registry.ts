import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { owedKeysOf } from '../archive/owed.ts';
import { oldestFirst } from '../ports/paging.ts';
import type { Change, Item, Key, Query, Registry } from '../ports/registry.ts';
import { commitTo } from './dynamo-commit.ts';
import { itemOf, keyAttributes } from './dynamo-items.ts';
import { patiently, type Wait } from './dynamo-patience.ts';
import { queryOf } from './dynamo-query.ts';
import { countedBy, countRead, type DynamoTable } from './dynamo-table.ts';

/**
 * The registry in one DynamoDB table (see `createRegistryTable` for its form). Give it a
 * client with `maxAttempts: 1`: it repeats by itself what may be repeated. Units are those
 * of answered requests; DynamoDB does not say what a refused transaction cost.
 */
export const dynamoRegistry = (where: { client: DynamoDBClient; table: string; wait?: Wait }): Registry => {
  const table: DynamoTable = { client: where.client, name: where.table, wait: where.wait };
  const metered = (): ReturnType<Registry['metered']> => {
    const meter = { read: 0, write: 0 };
    return { ...verbsOf({ ...table, meter }), metered, units: () => ({ ...meter }) };
  };

  return { ...verbsOf(table), metered };
};

const verbsOf = (table: DynamoTable): Omit<Registry, 'metered'> => ({
  get: (key: Key) => getFrom(table, key),
  query: (query: Query) => queryOf(table, query),
  commit: (change: Change) => commitTo(table, change),
  owed: (story: string, limit: number) => owedOf(table, { story, limit }),
});

const getFrom = async (table: DynamoTable, key: Key): Promise<Item | undefined> => {
  const answer = await patiently(
    () =>
      table.client.send(
        new GetItemCommand({
          TableName: table.name,
          Key: keyAttributes(key),
          ConsistentRead: true,
          ...countedBy(table),
        }),
      ),
    table.wait,
  );
  countRead(table, answer.ConsumedCapacity);

  return answer.Item && itemOf(answer.Item);
};

const owedOf = async (table: DynamoTable, { story, limit }: { story: string; limit: number }) => {
  const shards = owedKeysOf(story).map((partition) => queryOf(table, { partition, index: 'owed', limit }));
  const pages = await Promise.all(shards);

  return oldestFirst(
    pages.map(({ items }) => items),
    limit,
  );
};
