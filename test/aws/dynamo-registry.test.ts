import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DescribeTableCommand, DescribeTimeToLiveCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { dynamoRegistry } from '../../shared/aws/dynamo-registry.ts';
import { createRegistryTable } from '../../shared/aws/registry-table.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { registryContract } from '../contracts/registry.suite.ts';
import { dynamoLane, dynamoMissing, type DynamoLane } from '../lanes/dynamodb.ts';

const table = 'dynamo-registry-test';
const missing = dynamoMissing();

if (missing === undefined) {
  describe('DynamoDB Local', () => {
    let lane: DynamoLane;
    beforeAll(async () => {
      lane = await dynamoLane();
      await createRegistryTable(lane.client, table);
    }, 150_000);
    afterAll(() => lane.stop());

    registryContract('a DynamoDB table', () => {
      const registry = dynamoRegistry({ client: lane.client, table });

      return Promise.resolve({ registry, close: () => undefined });
    });

    describe('the table of the registry', () => {
      test('is made once: asking again changes nothing', async () => {
        await createRegistryTable(lane.client, table);
        const { Table } = await lane.client.send(new DescribeTableCommand({ TableName: table }));
        const { TimeToLiveDescription } = await lane.client.send(
          new DescribeTimeToLiveCommand({ TableName: table }),
        );

        expect(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName).sort()).toEqual([
          'due',
          'list',
          'owed',
          'pending',
        ]);
        expect(Table?.StreamSpecification?.StreamViewType).toBe('NEW_AND_OLD_IMAGES');
        expect(TimeToLiveDescription?.AttributeName).toBe('expires');
      });

      test('what this service never wrote there is an integrity fault', async () => {
        const registry = dynamoRegistry({ client: lane.client, table });
        for (const foreign of [{ B: new Uint8Array([1]) }, { SS: ['a'] }, { N: '9007199254740993' }]) {
          const Item = { pk: { S: 'CF#foreign' }, sk: { S: 'CF' }, v: foreign };
          await lane.client.send(new PutItemCommand({ TableName: table, Item }));

          await expect(registry.get({ pk: 'CF#foreign', sk: 'CF' })).rejects.toThrow(IntegrityFault);
          await expect(registry.query({ partition: 'CF#foreign' })).rejects.toThrow(IntegrityFault);
        }
      });
    });
  });
} else {
  describe.skip(`the registry in a DynamoDB table, not run: ${missing}`, () => {
    test.todo('keeps the contract of the registry');
  });
}
