/** The stores in S3 on the gateway that runs, each time in buckets of their own. */
import { randomBytes } from 'node:crypto';
import type { ObjectLockRetentionMode, S3Client } from '@aws-sdk/client-s3';
import type { Instant } from '../../shared/archive/names.ts';
import { createBuckets } from '../../shared/aws/s3-buckets.ts';
import { s3Client } from '../../shared/aws/s3-client.ts';
import { s3Destroyer } from '../../shared/aws/s3-destroyer.ts';
import { type BucketNames, s3Stores } from '../../shared/aws/s3-stores.ts';
import type { StoresLane } from '../contracts/stores-lane.ts';
import { instant } from '../given/days.ts';
import { type S3Lane, s3Lane } from './radosgw.ts';

const pageSize = 4;

/** A whole second by the machine's time, which is the gateway's too. */
export const ahead = (seconds: number): Instant =>
  instant(new Date((Math.ceil(Date.now() / 1000) + seconds) * 1000).toISOString());

export interface S3StoresLane extends StoresLane {
  /** The owner of the buckets, with every right in them. */
  readonly client: S3Client;
  readonly buckets: BucketNames;
}

export const s3StoresLane = (running: () => Promise<S3Lane> = s3Lane) => {
  let gateway: Promise<S3Lane> | undefined;
  const open = async (lockMode?: ObjectLockRetentionMode): Promise<S3StoresLane> => {
    const { endpoint, region, credentials } = await (gateway ??= running());
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
  return { open, stop: async () => (await gateway)?.stop() };
};
