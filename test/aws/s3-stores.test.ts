import { afterAll, describe } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createBuckets } from '../../shared/aws/s3-buckets.ts';
import { s3Client } from '../../shared/aws/s3-client.ts';
import { s3Destroyer } from '../../shared/aws/s3-destroyer.ts';
import { s3Stores } from '../../shared/aws/s3-stores.ts';
import { destroyerSuite } from '../contracts/destroyer.suite.ts';
import { shelfSuite } from '../contracts/shelf.suite.ts';
import type { StoresLane } from '../contracts/stores-lane.ts';
import { uploadsSuite } from '../contracts/uploads.suite.ts';
import { vaultSuite } from '../contracts/vault.suite.ts';
import { instant } from '../given/days.ts';
import { missingForS3, s3Lane, type S3Lane } from '../lanes/radosgw.ts';

let running: Promise<S3Lane> | undefined;
afterAll(async () => (await running)?.stop());

const lane = async (): Promise<StoresLane> => {
  running ??= s3Lane();
  const { endpoint, region, credentials } = await running;
  const client = s3Client({ endpoint, region, credentials });
  const own = randomBytes(6).toString('hex');
  const buckets = { intake: `in-${own}`, vault: `va-${own}`, papers: `pa-${own}`, evidence: `ev-${own}` };
  await createBuckets(client, buckets);
  const pageSize = 4;

  return {
    ...s3Stores({ client, buckets, pageSize }),
    destroyer: s3Destroyer({ client, bucket: buckets.vault }),
    intakeDestroyer: s3Destroyer({ client, bucket: buckets.intake }),
    pageSize,
    // Ceph looks at no x-amz-checksum header; Amazon's S3 does.
    comparesHashes: false,
    ahead: (seconds) => instant(new Date((Math.ceil(Date.now() / 1000) + seconds) * 1000).toISOString()),
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
});
