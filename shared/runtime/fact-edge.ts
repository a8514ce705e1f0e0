/** The way in for facts: a queue rings with fact ids, each is worked off alone, and what failed stays owed. */
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { IntegrityFault, TransientFault } from '../ports/faults.ts';
import { isClosed } from './closed.ts';
import { log } from './log.ts';

/** A story woken by a fact asks the state first; "already done" is success. */
export type Work<Needs> = (needs: Needs, fact: string) => Promise<void>;

const message = z.object({ fact: z.string() });

export const factEdge = <Needs, W>(work: Work<Needs>, open: () => Promise<W>, pick: (world: W) => Needs) =>
  middy(async (event: SQSEvent): Promise<SQSBatchResponse> => {
    // A ring is worth nothing: what is owed stays owed, and is rung for again.
    if (isClosed()) return { batchItemFailures: [] };
    const needs = pick(await open());
    const failed = await Promise.all(event.Records.map((record) => worked(work, needs, record)));
    return { batchItemFailures: failed.filter((one) => one !== undefined) };
  });

const worked = async <Needs>(
  work: Work<Needs>,
  needs: Needs,
  record: SQSRecord,
): Promise<{ itemIdentifier: string } | undefined> => {
  try {
    await work(needs, message.parse(JSON.parse(record.body)).fact);
    return undefined;
  } catch (error) {
    report(error, record.messageId);
    return { itemIdentifier: record.messageId };
  }
};

const report = (error: unknown, record: string): void => {
  if (error instanceof TransientFault) log.warn('WORK_BUSY', { record });
  else if (error instanceof IntegrityFault) log.error('INTEGRITY', { record, error });
  else log.error('WORK_FAULT', { record, error: error instanceof Error ? error : String(error) });
};
