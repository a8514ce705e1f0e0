import {
  CreateTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type GlobalSecondaryIndex,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';

const INDEXES = ['list', 'due', 'owed', 'pending'] as const;

/** Seconds since 1970. What has passed is removed some day, so readers look at it themselves. */
const EXPIRES = 'expires';

/**
 * Makes the registry's table where it does not stand yet: for DynamoDB Local, in tests and
 * beside foreign local stores. In AWS the keeping stack makes it, in the same form.
 */
export const createRegistryTable = async (client: DynamoDBClient, table: string): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(formOf(table)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 2 }, { TableName: table });
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: table }));
  if (TimeToLiveDescription?.AttributeName === EXPIRES) return;

  const TimeToLiveSpecification = { AttributeName: EXPIRES, Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName: table, TimeToLiveSpecification }));
};

const formOf = (table: string) => {
  const fields = ['pk', 'sk', ...INDEXES.flatMap((index) => [`${index}Key`, `${index}Sort`])];

  return {
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: fields.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    KeySchema: keysNamed('pk', 'sk'),
    GlobalSecondaryIndexes: INDEXES.map(indexNamed),
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  } as const;
};

/**
 * Every index keeps whole items: the port promises them, and fetching the rest one by one
 * would cost a reader of `due` (all files of a keeper's day) more than the copy costs its
 * writers. `owed` and `pending` are almost empty; large items stand in no index.
 */
const indexNamed = (index: (typeof INDEXES)[number]): GlobalSecondaryIndex => ({
  IndexName: index,
  KeySchema: keysNamed(`${index}Key`, `${index}Sort`),
  Projection: { ProjectionType: 'ALL' },
});

const keysNamed = (key: string, sort: string) => [
  { AttributeName: key, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];
