import { type AttributeValue, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { IntegrityFault } from '../ports/faults.ts';
import { cursorAt, inOrder, pageSizeOf, type Position, positionOf, rangeOf } from '../ports/paging.ts';
import type { Item, Page, Query } from '../ports/registry.ts';
import { type Attributes, itemOf, keyAttributes } from './dynamo-items.ts';
import { patiently } from './dynamo-patience.ts';
import { countedBy, countRead, type DynamoTable } from './dynamo-table.ts';
import { placeholders, type Placeholders } from './dynamo-wording.ts';

/** A page of a partition of the table, consistent, or of an index, which may lag behind. */
export const queryOf = async (table: DynamoTable, query: Query): Promise<Page> => {
  const size = pageSizeOf(query);
  const position = positionOf(query);
  const { from, upTo } = rangeOf(query);
  // DynamoDB refuses bounds that are the wrong way round, and empty ones.
  if (inOrder(from, upTo) > 0 || upTo === '') return { items: [] };

  const request = requestOf(table, query);
  const items: Item[] = [];
  let next = position && startAfter(query, position);
  // A page of DynamoDB ends after 1 MB; ours ends when it is full.
  do {
    const part = { ...request, Limit: size - items.length, ...(next && { ExclusiveStartKey: next }) };
    const answer = await patiently(() => table.client.send(new QueryCommand(part)), table.wait);
    items.push(...(answer.Items ?? []).map(itemOf));
    countRead(table, answer.ConsumedCapacity);
    next = answer.LastEvaluatedKey;
  } while (next !== undefined && items.length < size);

  return next === undefined ? { items } : { items, cursor: cursorAt(query, positionAt(query, next)) };
};

const requestOf = (table: DynamoTable, query: Query): QueryCommandInput => {
  const [key, sort] = fieldsOf(query);
  const use = placeholders();
  const partition = `${use.name(key)} = ${use.value(query.partition)}`;
  const range = rangeExpression(query, sort, use);
  const source = query.index === undefined ? { ConsistentRead: true } : { IndexName: query.index };

  return {
    TableName: table.name,
    ...source,
    KeyConditionExpression: range === undefined ? partition : `${partition} AND ${range}`,
    ScanIndexForward: query.newestFirst !== true,
    ...countedBy(table),
    ...use.spelledOut(),
  };
};

const fieldsOf = ({ index }: Query): readonly [string, string] =>
  index === undefined ? ['pk', 'sk'] : [`${index}Key`, `${index}Sort`];

const rangeExpression = (query: Query, field: string, use: Placeholders): string | undefined => {
  const { prefix = '', from = '', upTo } = query;
  if (prefix !== '') return `begins_with(${use.name(field)}, ${use.value(prefix)})`;
  if (from !== '' && upTo !== undefined)
    return `${use.name(field)} BETWEEN ${use.value(from)} AND ${use.value(upTo)}`;
  if (from !== '') return `${use.name(field)} >= ${use.value(from)}`;

  return upTo === undefined ? undefined : `${use.name(field)} <= ${use.value(upTo)}`;
};

const startAfter = (query: Query, { sort, pk, sk }: Position): Attributes => {
  const [keyField, sortField] = fieldsOf(query);

  return { ...keyAttributes({ pk, sk }), [keyField]: { S: query.partition }, [sortField]: { S: sort } };
};

const positionAt = (query: Query, last: Attributes): Position => {
  const [, sortField] = fieldsOf(query);

  return { sort: textOf(last[sortField]), pk: textOf(last['pk']), sk: textOf(last['sk']) };
};

const textOf = (attribute: AttributeValue | undefined): string => {
  if (attribute?.S === undefined)
    throw new IntegrityFault('The registry answered with a place that is no text.');

  return attribute.S;
};
