import { CopyObjectCommand, type CopyObjectCommandOutput } from '@aws-sdk/client-s3';
import { IntegrityFault, TransientFault } from '../ports/faults.ts';
import { checkedKey } from '../ports/store-key.ts';
import type { Body, Version } from '../ports/vault.ts';
import { type Bucket, headOf } from './s3-custody.ts';
import { asking } from './s3-faults.ts';
import { confirmHold, missing } from './s3-holds.ts';

/** Ceph does not say which version it made. The newest is ours if it has our etag; another's is left alone. */
const madeBy = async (bucket: Bucket, key: string, answer: CopyObjectCommandOutput): Promise<Version> => {
  if (answer.VersionId !== undefined) return { key, version: answer.VersionId };
  const head = await headOf(bucket, { key });
  const sameBody = head?.ETag?.replaceAll('"', '') === answer.CopyObjectResult?.ETag?.replaceAll('"', '');
  if (head?.VersionId === undefined || !sameBody) throw new TransientFault(`Another writer was at ${key}.`);
  return { key, version: head.VersionId };
};

/** A version never changes, so its length is compared before the copy: nothing wrong is ever locked. */
const checkedSource = async (from: Bucket, version: Version, { bytes }: Body): Promise<string> => {
  const head = await headOf(from, version);
  if (!head) throw missing(version);
  if (head.ContentLength !== bytes)
    throw new IntegrityFault(`${version.key} is not as long as was promised.`);
  return `${from.bucket}/${checkedKey(version.key)}?versionId=${encodeURIComponent(version.version)}`;
};

/** One request, up to 5 GiB; the store itself moves the bytes. */
export const copyInto = async (
  bucket: Bucket,
  from: { readonly bucket: string; readonly version: Version },
  { key, ...body }: Body & { readonly key: string },
): Promise<Version> => {
  const command = new CopyObjectCommand({
    Bucket: bucket.bucket,
    Key: checkedKey(key),
    CopySource: await checkedSource({ ...bucket, bucket: from.bucket }, from.version, body),
    MetadataDirective: 'REPLACE',
    ContentType: body.mediaType,
    ObjectLockLegalHoldStatus: 'ON',
  });
  const answer = await asking(bucket.client.send(command));
  return confirmHold(bucket, await madeBy(bucket, key, answer));
};
