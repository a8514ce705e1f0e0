/** The world of a Lambda: names come from the environment, credentials from its role. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { dynamoRegistry } from '../aws/dynamo-registry.ts';
import { kmsPseudonyms } from '../aws/kms-pseudonyms.ts';
import { kmsSigner } from '../aws/kms-signer.ts';
import { s3Client } from '../aws/s3-client.ts';
import { s3Destroyer } from '../aws/s3-destroyer.ts';
import { s3Stores } from '../aws/s3-stores.ts';
import { sesMail } from '../aws/ses-mail.ts';
import { Environment } from '../contract/environment.ts';
import type { Registry } from '../ports/registry.ts';
import type { ExecutorWorld } from '../ports/world.ts';
import { provenPseudonyms } from '../register/proven-pseudonyms.ts';
import { systemClock } from './clock.ts';
import { requireEnv } from './env.ts';
import { newId } from './ids.ts';
import { configuredTimeStamps } from './world-stamps.ts';

/**
 * Every door gets all ports; what it may do with them is its role's. A seal, a
 * key or an address that the door's environment does not name fails when it is used.
 */
export const awsWorld = (): ExecutorWorld => {
  const client = s3Client();
  const buckets = {
    intake: requireEnv(Environment.intakeBucket),
    vault: requireEnv(Environment.vaultBucket),
    papers: requireEnv(Environment.papersBucket),
    evidence: requireEnv(Environment.evidenceBucket),
  };
  const lockMode = process.env[Environment.lockMode] === 'GOVERNANCE' ? 'GOVERNANCE' : 'COMPLIANCE';
  const registry = dynamoRegistry({
    client: new DynamoDBClient({ maxAttempts: 1 }),
    table: requireEnv(Environment.table),
  });
  return {
    ...s3Stores({ client, buckets, lockMode }),
    registry,
    signer: lateSigner(),
    pseudonyms: latePseudonyms(registry),
    clock: systemClock(),
    mail: {
      send: (notice) =>
        sesMail({ client: new SESv2Client({}), from: requireEnv(Environment.mailFrom) }).send(notice),
    },
    newId,
    ...configuredTimeStamps(process.env[Environment.tsaUrl]),
    demonstration: false,
    destroyer: s3Destroyer({ client, bucket: buckets.vault }),
    intakeDestroyer: s3Destroyer({ client, bucket: buckets.intake }),
  };
};

const latePseudonyms = (registry: Registry): ExecutorWorld['pseudonyms'] =>
  provenPseudonyms(registry, {
    of: (number) =>
      kmsPseudonyms({ client: new KMSClient({}), keyId: requireEnv(Environment.partyKey) }).of(number),
  });

const lateSigner = (): ExecutorWorld['signer'] => {
  const signer = () =>
    kmsSigner({
      client: new KMSClient({}),
      keyId: requireEnv(Environment.signerKey),
      chainPem: requireEnv(Environment.signerChain),
    });
  return {
    sign: (message) => signer().sign(message),
    chain: () => Promise.resolve(requireEnv(Environment.signerChain)),
  };
};
