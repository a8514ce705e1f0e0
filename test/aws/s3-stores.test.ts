import { afterAll, describe, expect, test } from '@jest/globals';
// eslint-disable-next-line no-restricted-imports -- only a deletion makes a marker
import { DeleteObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { destroyerSuite } from '../contracts/destroyer.suite.ts';
import { shelfSuite } from '../contracts/shelf.suite.ts';
import { aKey, bytesOf, pdf } from '../contracts/stores-lane.ts';
import { uploadsSuite } from '../contracts/uploads.suite.ts';
import { vaultSuite } from '../contracts/vault.suite.ts';
import { missingForS3 } from '../lanes/radosgw.ts';
import { ahead, s3StoresLane } from '../lanes/s3-stores.ts';

const { open: stores, stop } = s3StoresLane();
afterAll(stop);
const lane = () => stores();

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
