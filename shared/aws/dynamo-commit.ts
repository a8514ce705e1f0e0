import { randomUUID } from 'node:crypto';
import {
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { stepsOf, type Step } from '../ports/change.ts';
import { TransientFault } from '../ports/faults.ts';
import type { Change, Committed, Refused } from '../ports/registry.ts';
import { attributesOf, itemOf, keyAttributes } from './dynamo-items.ts';
import { patiently } from './dynamo-patience.ts';
import { countedBy, countWritten, type DynamoTable } from './dynamo-table.ts';
import { always, conditionOf, placeholders, updateOf } from './dynamo-wording.ts';

/** DynamoDB remembers a token for ten minutes; a repetition after that could be applied twice. */
const TOKEN_MILLISECONDS = 9 * 60 * 1000;

/** Carries out a change as one transaction. Repeated after a lost answer, it is still applied once. */
export const commitTo = async (table: DynamoTable, change: Change): Promise<Committed> => {
  const steps = stepsOf(change);
  if (steps.length === 0) return { committed: true };
  const TransactItems = steps.map((step) => transactItem(table.name, step));
  const token = tokenOfTries();

  try {
    const { ConsumedCapacity } = await patiently(
      (before) =>
        table.client.send(
          new TransactWriteItemsCommand({
            TransactItems,
            ClientRequestToken: token(before),
            ...countedBy(table),
          }),
        ),
      table.wait,
    );
    countWritten(table, ConsumedCapacity);
    return { committed: true };
  } catch (error) {
    return { committed: false, refused: refusedBy(error, steps) };
  }
};

/**
 * One token for all tries of which any is in doubt. A try that was certainly not applied
 * gets a fresh one: what the store answers to the old one is not documented.
 */
const tokenOfTries = (): ((before: 'not-applied' | 'in-doubt' | undefined) => string) => {
  let token = randomUUID();
  let doubtful = false;
  const begun = performance.now();

  return (before) => {
    doubtful ||= before === 'in-doubt';
    if (before === 'not-applied' && !doubtful) token = randomUUID();
    if (doubtful && performance.now() - begun > TOKEN_MILLISECONDS)
      throw new TransientFault('The registry gave no answer while it could still be asked again.');
    return token;
  };
};

const transactItem = (TableName: string, step: Step): TransactWriteItem => {
  const use = placeholders();
  const condition = conditionOf(step.when, use);
  const Key = keyAttributes(step.key);
  const told = { TableName, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  const guarded = { ...told, ...(condition !== undefined && { ConditionExpression: condition }) };

  switch (step.does) {
    case 'check': {
      const ConditionExpression = condition ?? always(use);
      return { ConditionCheck: { ...told, Key, ConditionExpression, ...use.spelledOut() } };
    }
    case 'put':
      return { Put: { ...guarded, Item: attributesOf(step.item), ...use.spelledOut() } };
    case 'update': {
      const UpdateExpression = updateOf(step.update, use);
      return { Update: { ...guarded, Key, UpdateExpression, ...use.spelledOut() } };
    }
    case 'remove':
      return { Delete: { ...guarded, Key, ...use.spelledOut() } };
  }
};

const refusedBy = (error: unknown, steps: readonly Step[]): readonly Refused[] => {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const reasons = error.CancellationReasons ?? [];
  const refused = steps.flatMap(({ key }, at): Refused[] => {
    const reason = reasons[at];
    if (reason?.Code !== 'ConditionalCheckFailed') return [];
    const found = Object.keys(reason.Item ?? {}).length > 0 ? reason.Item : undefined;
    return [found === undefined ? { key } : { key, item: itemOf(found) }];
  });
  if (refused.length === 0) throw error;

  return refused;
};
