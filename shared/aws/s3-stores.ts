import type { ObjectLockRetentionMode, S3Client } from '@aws-sdk/client-s3';
import type { StoreName, Uploads, Vault } from '../ports/vault.ts';
import { s3Shelf } from './s3-shelf.ts';
import { s3Uploads } from './s3-uploads.ts';
import { s3Vault } from './s3-vault.ts';

export type BucketNames = Readonly<Record<StoreName, string>>;

export interface S3StoresNeeds {
  readonly client: S3Client;
  readonly buckets: BucketNames;
  /** Where clients reach the store by another address than we do. */
  readonly presignClient?: S3Client;
  readonly lockMode?: ObjectLockRetentionMode;
  /** Versions on one page of a list, 1,000 at most. */
  readonly pageSize?: number;
}

export interface S3Stores {
  readonly intake: Uploads;
  readonly vault: Vault;
  readonly papers: Vault;
  readonly evidence: Vault;
}

export const s3Stores = ({
  client,
  buckets,
  presignClient = client,
  lockMode = 'COMPLIANCE',
  pageSize = 1000,
}: S3StoresNeeds): S3Stores => {
  const bucketOf = (store: StoreName): string => buckets[store];
  const standing = (store: StoreName) => {
    const bucket = { client, bucket: bucketOf(store) };
    return { bucket, shelf: s3Shelf(bucket, { presignClient, pageSize }) };
  };
  const vaultOf = (store: StoreName): Vault => {
    const { bucket, shelf } = standing(store);
    return s3Vault(bucket, { shelf, lockMode, bucketOf });
  };
  const { bucket, shelf } = standing('intake');

  return {
    intake: s3Uploads(bucket, { shelf, presignClient }),
    vault: vaultOf('vault'),
    papers: vaultOf('papers'),
    evidence: vaultOf('evidence'),
  };
};
