import { describe, expect, test } from '@jest/globals';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { sqsBell } from '../../shared/aws/sqs-bell.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';

const queues = { 'draw-lines': 'https://queues.example/draw-lines' };

const given = () => {
  const client = new SQSClient({ region: 'eu-central-1' });
  return { sqs: mockClient(client), bell: sqsBell({ client, queues }) };
};

const sentIn = ({ sqs }: ReturnType<typeof given>) =>
  sqs.commandCalls(SendMessageBatchCommand).map(({ args: [{ input }] }) => input);

describe('the bell over SQS', () => {
  test('puts every fact on its story’s queue, ten a request', async () => {
    const bell = given();
    bell.sqs.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
    const facts = Array.from({ length: 21 }, (_, at) => `fact-${at}`);

    await bell.bell.ring('draw-lines', facts);

    expect(sentIn(bell).map(({ QueueUrl, Entries }) => [QueueUrl, Entries?.length])).toEqual([
      [queues['draw-lines'], 10],
      [queues['draw-lines'], 10],
      [queues['draw-lines'], 1],
    ]);
    const bodies = sentIn(bell).flatMap(({ Entries }) => Entries?.map(({ MessageBody }) => MessageBody));
    expect(bodies).toEqual(facts.map((fact) => JSON.stringify({ fact })));
  });

  test('tells of a ring that the queue refused, though it took the others', async () => {
    const bell = given();
    bell.sqs.on(SendMessageBatchCommand).resolves({
      Successful: [],
      Failed: [{ Id: '1', SenderFault: false, Code: 'InternalError' }],
    });

    await expect(bell.bell.ring('draw-lines', ['a', 'b'])).rejects.toThrow(TransientFault);
  });

  test('tells of a queue that does not answer', async () => {
    const bell = given();
    bell.sqs.on(SendMessageBatchCommand).rejects(new Error('timeout'));

    await expect(bell.bell.ring('draw-lines', ['a'])).rejects.toThrow(TransientFault);
  });

  test('knows no story without a queue', async () => {
    const bell = given();

    await expect(bell.bell.ring('another', ['a'])).rejects.toThrow(IntegrityFault);
    expect(sentIn(bell)).toEqual([]);
  });
});
