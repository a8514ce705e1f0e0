/** The way in for changes of the registry's table: which facts were filed that somebody owes work on. */
import middy from '@middy/core';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { storyOf } from '../archive/owed.ts';
import type { OwedFact } from '../ports/bell.ts';
import { log } from './log.ts';

/** What the story throws is logged and thrown on: the stream hands the same changes over again. */
export const streamEdge = <Needs>(
  story: (needs: Needs, owed: readonly OwedFact[]) => Promise<void>,
  open: () => Needs,
) => {
  let needs: Needs | undefined;
  return middy(async ({ Records: records }: DynamoDBStreamEvent): Promise<void> => {
    await story(
      (needs ??= open()),
      records.map(owedIn).filter((one) => one !== undefined),
    );
  }).onError(({ error }) => {
    const fault = error instanceof Error ? error : new Error(String(error));
    log.error('RELAY_FAULT', { error: fault });
    throw fault;
  });
};

/** Items that owe nothing pass by; so do facts that were settled. */
const owedIn = ({ dynamodb }: DynamoDBRecord): OwedFact | undefined => {
  const { owedKey, fact } = dynamodb?.NewImage ?? {};
  if (owedKey?.S === undefined || fact?.S === undefined) return undefined;
  return { story: storyOf(owedKey.S), fact: fact.S };
};
