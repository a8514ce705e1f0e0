import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Units } from '../ports/registry.ts';
import type { Wait } from './dynamo-patience.ts';

/** The registry's table, and where its costs are counted. */
export interface DynamoTable {
  readonly client: DynamoDBClient;
  readonly name: string;
  readonly wait?: Wait | undefined;
  readonly meter?: { -readonly [unit in keyof Units]: number };
}

/** What a request says so that its cost is told; nothing where nobody counts. */
export const countedBy = ({ meter }: DynamoTable): { readonly ReturnConsumedCapacity?: 'TOTAL' } =>
  meter === undefined ? {} : { ReturnConsumedCapacity: 'TOTAL' };

export const countRead = ({ meter }: DynamoTable, consumed: ConsumedCapacity | undefined): void => {
  if (meter !== undefined) meter.read += consumed?.CapacityUnits ?? 0;
};

export const countWritten = ({ meter }: DynamoTable, consumed: readonly ConsumedCapacity[] = []): void => {
  if (meter === undefined) return;
  for (const { CapacityUnits = 0, ReadCapacityUnits = 0, WriteCapacityUnits } of consumed) {
    meter.write += WriteCapacityUnits ?? CapacityUnits;
    meter.read += ReadCapacityUnits;
  }
};
