import { afterAll, describe, expect, test } from '@jest/globals';
// eslint-disable-next-line no-restricted-imports -- only a deletion makes a marker
import { DeleteObjectCommand, HeadObjectCommand, type ObjectLockRetentionMode } from '@aws-sdk/client-s3';
import { randomBytes } from 'node:crypto';
import type { Instant } from '../../shared/archive/names.ts';
import { createBuckets } from '../../shared/aws/s3-buckets.ts';
import { s3Client } from '../../shared/aws/s3-client.ts';
import { s3Destroyer } from '../../shared/aws/s3-destroyer.ts';
import { s3Stores } from '../../shared/aws/s3-stores.ts';
import { destroyerSuite } from '../contracts/destroyer.suite.ts';
import { shelfSuite } from '../contracts/shelf.suite.ts';
import { aKey, bytesOf, pdf, type StoresLane } from '../contracts/stores-lane.ts';
import { uploadsSuite } from '../contracts/uploads.suite.ts';
import { vaultSuite } from '../contracts/vault.suite.ts';
import { instant } from '../given/days.ts';
import { missingForS3, s3Lane, type S3Lane } from '../lanes/radosgw.ts';

let running: Promise<S3Lane> | undefined;
afterAll(async () => (await running)?.stop());

const ahead = (seconds: number): Instant =>
  instant(new Date((Math.ceil(Date.now() / 1000) + seconds) * 1000).toISOString());

const pageSize = 4;

const stores = async (lockMode?: ObjectLockRetentionMode) => {
  running ??= s3Lane();
  const { endpoint, region, credentials } = await running;
  const client = s3Client({ endpoint, region, credentials });
  const own = randomBytes(6).toString('hex');
  const buckets = { intake: `in-${own}`, vault: `va-${own}`, papers: `pa-${own}`, evidence: `ev-${own}` };
  await createBuckets(client, buckets);
  return {
    ...s3Stores({ client, buckets, pageSize, ...(lockMode === undefined ? {} : { lockMode }) }),
    destroyer: s3Destroyer({ client, bucket: buckets.vault }),
    intakeDestroyer: s3Destroyer({ client, bucket: buckets.intake }),
    client,
    buckets,
  };
};

const lane = async (): Promise<StoresLane> => {
  const { client, ...ports } = await stores();
  return {
    ...ports,
    pageSize,
    // Ceph looks at no x-amz-checksum header; Amazon's S3 does.
    comparesHashes: false,
    ahead,
    past: () => undefined,
    close: () => {
      client.destroy();
      return Promise.resolve();
    },
  };
};

const missing = missingForS3();
const suite = missing === undefined ? describe : describe.skip;
const titled = (title: string): string => (missing === undefined ? title : `${title} (${missing})`);

suite(titled('the stores in S3, on radosgw'), () => {
  describe('vault in S3', () => vaultSuite(lane));
  describe('lists and downloads from S3', () => shelfSuite(lane));
  describe('uploads into S3', () => uploadsSuite(lane));
  describe('destroying in S3', () => destroyerSuite(lane));

  test('a deletion marker hides a version, is listed, and goes like one', async () => {
    const { vault, destroyer, client, buckets } = await stores();
    const sealed = await vault.write(aKey(), bytesOf('x'), { mediaType: pdf, hold: true });
    await client.send(new DeleteObjectCommand({ Bucket: buckets.vault, Key: sealed.key }));
    const marker = (await vault.versions(sealed.key)).items.find((item) => item.marker);
    if (!marker) throw new Error('The store made no marker.');

    expect(await vault.find(sealed.key)).toBeUndefined();
    expect(await destroyer.lift(marker)).toBe('lifted');
    expect(await destroyer.destroy(marker)).toBe('destroyed');
    expect(await destroyer.destroy(marker)).toBe('absent');
    expect(await vault.find(sealed.key)).toMatchObject(sealed);

    await client.send(new DeleteObjectCommand({ Bucket: buckets.vault, Key: sealed.key }));
    const another = (await vault.versions(sealed.key)).items.find((item) => item.marker);
    expect(await destroyer.remove(another!)).toBe('destroyed');
    expect(await vault.find(sealed.key)).toMatchObject(sealed);
  });

  test('where governance is enough, retention is as firm to us', async () => {
    const { vault, destroyer, client, buckets } = await stores('GOVERNANCE');
    const version = await vault.write(aKey(), bytesOf('x'), { mediaType: pdf, hold: false });
    await vault.retain(version, ahead(3600));
    const asked = { Bucket: buckets.vault, Key: version.key, VersionId: version.version };

    expect((await client.send(new HeadObjectCommand(asked))).ObjectLockMode).toBe('GOVERNANCE');
    expect(await vault.retain(version, ahead(60))).toBe('refused');
    expect(await destroyer.destroy(version)).toBe('refused');
  });
});
