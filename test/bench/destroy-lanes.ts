/** The stores and registries on which destruction is measured, every call to them counted. */
// eslint-disable-next-line no-restricted-imports -- the bare calls that the executor is compared with
import { DeleteObjectCommand, PutObjectLegalHoldCommand, type S3Client } from '@aws-sdk/client-s3';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemoChamber } from '../../infra/local/demo-chamber.ts';
import type { Executor } from '../../functions/destruction/executor.ts';
import { startOf } from '../../shared/archive/day.ts';
import { dynamoRegistry } from '../../shared/aws/dynamo-registry.ts';
import { createRegistryTable } from '../../shared/aws/registry-table.ts';
import { createBuckets } from '../../shared/aws/s3-buckets.ts';
import { s3Client } from '../../shared/aws/s3-client.ts';
import { s3Destroyer } from '../../shared/aws/s3-destroyer.ts';
import { s3Stores } from '../../shared/aws/s3-stores.ts';
import { openFileStores } from '../../shared/embedded/file-stores.ts';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { Version } from '../../shared/ports/vault.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { evidenceBy } from '../../shared/signature/evidence.ts';
import { day } from '../given/days.ts';
import { aSeal } from '../given/seals.ts';
import { dynamoLane } from '../lanes/dynamodb.ts';
import { s3Lane } from '../lanes/radosgw.ts';
import { counted, countRequests, type Tally, tally } from './call-counts.ts';

const today = day('2026-11-22');
const clock = { now: () => startOf(today), today: () => today };

type Stores = Pick<Executor, 'vault' | 'intake' | 'evidence' | 'destroyer' | 'intakeDestroyer'>;

interface Opened<Thing> {
  readonly use: Thing;
  readonly close: () => Promise<unknown>;
}

interface StoresOpened extends Opened<Stores> {
  /** Takes the hold off a version and deletes it: two calls, and no question asked. */
  readonly bare: (version: Version) => Promise<unknown>;
}

export interface Lane {
  readonly world: Executor;
  readonly bare: StoresOpened['bare'];
  readonly calls: Tally;
  readonly close: () => Promise<void>;
}

export type StoresName = 's3' | 'files';
export type RegistryName = 'sqlite' | 'dynamodb';

/** A fresh world with the demo chamber in it. */
export const openLane = async (on: { stores: StoresName; registry: RegistryName }): Promise<Lane> => {
  const folder = await mkdtemp(join(tmpdir(), 'destroy-'));
  const calls = tally();
  const stores = await (on.stores === 's3' ? s3(calls) : files(folder, calls));
  const registry = await (on.registry === 'sqlite' ? sqlite(folder) : dynamo());
  await loadDemoChamber(registry.use, today);
  const records = evidenceBy(await aSeal());
  const seal: typeof records.seal = (bytes) => {
    calls.add('sign');
    return records.seal(bytes);
  };

  return {
    world: {
      ...stores.use,
      registry: counted(registry.use, 'registry', calls),
      ...{ clock, newId, records: { ...records, seal } },
    },
    bare: stores.bare,
    calls,
    close: async () => {
      await Promise.all([stores.close(), registry.close()]);
      await rm(folder, { recursive: true });
    },
  };
};

const s3 = async (calls: Tally): Promise<StoresOpened> => {
  const lane = await s3Lane();
  const { endpoint, region, credentials } = lane;
  const client = s3Client({ endpoint, region, credentials });
  const own = newId();
  const buckets = { intake: `in-${own}`, vault: `va-${own}`, papers: `pa-${own}`, evidence: `ev-${own}` };
  await createBuckets(client, buckets);
  countRequests(client, calls);
  return {
    use: {
      ...s3Stores({ client, buckets }),
      destroyer: s3Destroyer({ client, bucket: buckets.vault }),
      intakeDestroyer: s3Destroyer({ client, bucket: buckets.intake }),
    },
    bare: (version) => liftAndDelete({ client, bucket: buckets.vault }, version),
    close: async () => {
      client.destroy();
      await lane.stop();
    },
  };
};

const liftAndDelete = async (
  { client, bucket }: { readonly client: S3Client; readonly bucket: string },
  { key, version }: Version,
): Promise<void> => {
  const one = { Bucket: bucket, Key: key, VersionId: version };
  await client.send(new PutObjectLegalHoldCommand({ ...one, LegalHold: { Status: 'OFF' } }));
  await client.send(new DeleteObjectCommand(one));
};

const files = async (folder: string, calls: Tally): Promise<StoresOpened> => {
  const urls = { origin: () => 'http://127.0.0.1', secret: new Uint8Array(32) };
  const { vault, intake, evidence, destroyer, destroyerOf } = await openFileStores(join(folder, 'stores'), {
    clock,
    urls,
  });
  const stores = { vault, intake, evidence, destroyer, intakeDestroyer: destroyerOf('intake') };
  return {
    use: {
      vault: counted(stores.vault, 'vault', calls),
      intake: counted(stores.intake, 'intake', calls),
      evidence: counted(stores.evidence, 'evidence', calls),
      destroyer: counted(stores.destroyer, 'destroyer', calls),
      intakeDestroyer: counted(stores.intakeDestroyer, 'intakeDestroyer', calls),
    },
    bare: async (version) => {
      await destroyer.lift(version);
      await destroyer.destroy(version);
    },
    close: () => Promise.resolve(),
  };
};

const sqlite = (folder: string): Promise<Opened<Registry>> => {
  const use = openSqliteRegistry(join(folder, 'registry.sqlite'));
  const close = (): Promise<void> => {
    use.close();
    return Promise.resolve();
  };
  return Promise.resolve({ use, close });
};

const dynamo = async (): Promise<Opened<Registry>> => {
  const lane = await dynamoLane();
  const table = `destroy-${newId()}`;
  await createRegistryTable(lane.client, table);
  return { use: dynamoRegistry({ client: lane.client, table }), close: () => lane.stop() };
};
