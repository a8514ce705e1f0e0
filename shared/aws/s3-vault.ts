import { createHash } from 'node:crypto';
import { type ObjectLockRetentionMode, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Sha256 } from '../archive/names.ts';
import { IntegrityFault } from '../ports/faults.ts';
import { checkedKey } from '../ports/store-key.ts';
import type { Shelf, StoreName, Vault, Version } from '../ports/vault.ts';
import { wholeSecond } from '../ports/whole-second.ts';
import { copyInto } from './s3-copy.ts';
import { type Bucket, custodyOf } from './s3-custody.ts';
import { asking } from './s3-faults.ts';
import { confirmHold, setHold } from './s3-holds.ts';
import { retainUntil } from './s3-retention.ts';

const write = async (
  bucket: Bucket,
  key: string,
  { content, mediaType, hold }: { content: Uint8Array; mediaType: string; hold: boolean },
): Promise<Version> => {
  const answer = await asking(
    bucket.client.send(
      new PutObjectCommand({
        Bucket: bucket.bucket,
        Key: checkedKey(key),
        Body: content,
        ContentType: mediaType,
        ContentMD5: createHash('md5').update(content).digest('base64'),
        ...(hold ? { ObjectLockLegalHoldStatus: 'ON' } : {}),
      }),
    ),
  );
  if (answer.VersionId === undefined) throw new IntegrityFault(`${bucket.bucket} keeps no versions.`);
  const version = { key, version: answer.VersionId };
  return hold ? confirmHold(bucket, version) : version;
};

const digest = async (shelf: Shelf, version: Version): Promise<{ bytes: number; sha256: Sha256 }> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of await shelf.read(version)) {
    hash.update(chunk);
    bytes += chunk.byteLength;
  }
  return { bytes, sha256: hash.digest('hex') as Sha256 }; // Node answers 64 lower-case hexadecimal digits
};

export interface VaultNeeds {
  readonly shelf: Shelf;
  readonly lockMode: ObjectLockRetentionMode;
  readonly bucketOf: (store: StoreName) => string;
}

export const s3Vault = (bucket: Bucket, { shelf, lockMode, bucketOf }: VaultNeeds): Vault => ({
  ...shelf,
  write: (key, content, as) => write(bucket, key, { content, ...as }),
  copy: (from, key, body) =>
    copyInto(bucket, { bucket: bucketOf(from.store), version: from.version }, { key, ...body }),
  digest: (version) => digest(shelf, version),
  hold: (version) => setHold(bucket, version),
  retain: (version, until) => retainUntil(bucket, version, { until: wholeSecond(until), mode: lockMode }),
  custody: (version) => custodyOf(bucket, version),
});
