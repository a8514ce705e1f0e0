/** Rings by putting `{fact}` on the story's queue. */
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Bell } from '../ports/bell.ts';
import { IntegrityFault, TransientFault } from '../ports/faults.ts';

/** As many messages as one request takes. */
const BATCH = 10;

export interface SqsBellNeeds {
  readonly client: SQSClient;
  /** Queue URLs by story. */
  readonly queues: Readonly<Record<string, string>>;
}

export const sqsBell = ({ client, queues }: SqsBellNeeds): Bell => ({
  ring: async (story, facts) => {
    const queue = queues[story];
    if (queue === undefined) throw new IntegrityFault(`The story ${story} has no queue.`);
    for (let at = 0; at < facts.length; at += BATCH) await send(client, queue, facts.slice(at, at + BATCH));
  },
});

const send = async (client: SQSClient, queue: string, facts: readonly string[]): Promise<void> => {
  const entries = facts.map((fact, at) => ({ Id: String(at), MessageBody: JSON.stringify({ fact }) }));
  const command = new SendMessageBatchCommand({ QueueUrl: queue, Entries: entries });
  const failed = await client.send(command).then(
    (answer) => answer.Failed?.length ?? 0,
    (fault: unknown) => {
      throw new TransientFault('The queue does not answer.', { cause: fault });
    },
  );
  if (failed > 0) throw new TransientFault(`${failed} of ${facts.length} rings were refused.`);
};
