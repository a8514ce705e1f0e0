/**
 * The AWS adapters on a local S3 store and a local DynamoDB: how the service is
 * tried against real protocol servers. Buckets and table are made where missing;
 * the seal is a key file.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoRegistry } from '../aws/dynamo-registry.ts';
import { createRegistryTable } from '../aws/registry-table.ts';
import { createBuckets } from '../aws/s3-buckets.ts';
import { s3Client } from '../aws/s3-client.ts';
import { s3Destroyer } from '../aws/s3-destroyer.ts';
import { s3Stores } from '../aws/s3-stores.ts';
import { Environment } from '../contract/environment.ts';
import { openKeyFilePseudonyms } from '../embedded/key-file-pseudonyms.ts';
import { openKeyFileSigner } from '../embedded/key-file-signer.ts';
import { mailboxFolder } from '../embedded/mailbox-folder.ts';
import type { Clock } from '../ports/clock.ts';
import type { ExecutorWorld } from '../ports/world.ts';
import { provenPseudonyms } from '../register/proven-pseudonyms.ts';
import { issueRoot, issueSigner } from '../signature/certificates.ts';
import { systemClock } from './clock.ts';
import { newId } from './ids.ts';
import { configuredTimeStamps } from './world-stamps.ts';

export interface ForeignSettings {
  readonly folder: string;
  readonly clock: Clock;
  readonly s3: string;
  readonly dynamo: string;
}

export const openForeignWorld = async ({ folder, clock, s3, dynamo }: ForeignSettings) => {
  mkdirSync(folder, { recursive: true });
  const region = process.env['AWS_REGION'] ?? 'us-east-1';
  const client = s3Client({ endpoint: s3, region });
  const dynamoClient = new DynamoDBClient({ endpoint: dynamo, region, maxAttempts: 1 });
  const table = process.env[Environment.table] ?? 'archive';
  const named = (variable: string, name: string) => process.env[variable] ?? `archive-${name}`;
  const buckets = {
    intake: named(Environment.intakeBucket, 'intake'),
    vault: named(Environment.vaultBucket, 'vault'),
    papers: named(Environment.papersBucket, 'papers'),
    evidence: named(Environment.evidenceBucket, 'evidence'),
  };
  await Promise.all([createBuckets(client, buckets), createRegistryTable(dynamoClient, table)]);
  const registry = dynamoRegistry({ client: dynamoClient, table });
  const world: ExecutorWorld = {
    ...s3Stores({ client, buckets }),
    registry,
    signer: await openKeyFileSigner(join(folder, 'keys'), systemClock(), { issueRoot, issueSigner }),
    pseudonyms: provenPseudonyms(registry, await openKeyFilePseudonyms(join(folder, 'party-key'))),
    clock,
    mail: mailboxFolder(join(folder, 'mailbox'), clock),
    newId,
    ...configuredTimeStamps(process.env[Environment.tsaUrl]),
    demonstration: true,
    destroyer: s3Destroyer({ client, bucket: buckets.vault }),
    intakeDestroyer: s3Destroyer({ client, bucket: buckets.intake }),
  };
  return {
    world,
    close: () => {
      client.destroy();
      dynamoClient.destroy();
    },
  };
};
