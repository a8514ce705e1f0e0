import { HeadObjectCommand, type HeadObjectCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import type { Custody, Version } from '../ports/vault.ts';
import { wholeSecond } from '../ports/whole-second.ts';
import { isAbsent, isMethodNotAllowed, unless } from './s3-faults.ts';

/** One bucket, and the client that reaches it. */
export interface Bucket {
  readonly client: S3Client;
  readonly bucket: string;
}

/** What the store says of a version. Undefined when it is not there, or is a marker, which has no body. */
export const headOf = async (
  { client, bucket }: Bucket,
  { key, version }: { readonly key: string; readonly version?: string },
): Promise<HeadObjectCommandOutput | undefined> =>
  unless(
    (fault) => isAbsent(fault) || isMethodNotAllowed(fault),
    undefined,
    client.send(
      new HeadObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(version === undefined ? {} : { VersionId: version }),
      }),
    ),
  );

/** Under the store's own lock, read from it and never remembered. */
export const custodyOf = async (bucket: Bucket, version: Version): Promise<Custody | undefined> => {
  const head = await headOf(bucket, version);
  if (!head) return undefined;
  const hold = head.ObjectLockLegalHoldStatus === 'ON';
  const until = head.ObjectLockRetainUntilDate;
  return until === undefined ? { hold } : { hold, lockedUntil: wholeSecond(until) };
};
