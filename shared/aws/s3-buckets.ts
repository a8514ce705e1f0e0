import { CreateBucketCommand, PutBucketVersioningCommand, type S3Client } from '@aws-sdk/client-s3';
import { asking, isNamed, unless } from './s3-faults.ts';
import type { BucketNames } from './s3-stores.ts';

const create = (client: S3Client, bucket: string, locked: boolean) =>
  unless(
    (fault) => isNamed(fault, 'BucketAlreadyOwnedByYou'),
    undefined,
    client.send(
      new CreateBucketCommand({ Bucket: bucket, ...(locked ? { ObjectLockEnabledForBucket: true } : {}) }),
    ),
  );

/** For stores that we are told to use and that no template lays out. What is there already is left as it is. */
export const createBuckets = async (client: S3Client, buckets: BucketNames): Promise<void> => {
  await create(client, buckets.intake, false);
  const versioned = { Bucket: buckets.intake, VersioningConfiguration: { Status: 'Enabled' } } as const;
  await asking(client.send(new PutBucketVersioningCommand(versioned)));
  for (const bucket of [buckets.vault, buckets.papers, buckets.evidence]) await create(client, bucket, true);
};
