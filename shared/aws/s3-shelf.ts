import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { contentDisposition } from '../contract/attachment.ts';
import { IntegrityFault } from '../ports/faults.ts';
import { checkedKey } from '../ports/store-key.ts';
import type { Range, Shelf, Version } from '../ports/vault.ts';
import { type Bucket, headOf } from './s3-custody.ts';
import { flowing, isAbsent, isOutOfRange, unless } from './s3-faults.ts';
import { leftoversUnder, versionsPage } from './s3-versions.ts';

export interface ShelfNeeds {
  /** Signs URLs with the address by which clients reach the store. */
  readonly presignClient: S3Client;
  readonly pageSize: number;
}

const readBody = async (
  { client, bucket }: Bucket,
  { key, version }: Version,
  range?: Range,
): Promise<AsyncIterable<Uint8Array>> => {
  const asked = { Bucket: bucket, Key: checkedKey(key), VersionId: version };
  const ranged = range ? { Range: `bytes=${range.from}-${range.to}` } : {};
  const answer = await unless(
    (fault) => isAbsent(fault) || isOutOfRange(fault),
    undefined,
    client.send(new GetObjectCommand({ ...asked, ...ranged })),
  );
  const body = answer?.Body;
  if (!body)
    throw new IntegrityFault(`${bucket}: version ${version} of ${key} is not there, or not so long.`);
  return flowing(body.transformToWebStream());
};

export const s3Shelf = (bucket: Bucket, { presignClient, pageSize }: ShelfNeeds): Shelf => ({
  async find(key) {
    const head = await headOf(bucket, { key: checkedKey(key) });
    if (head?.VersionId === undefined) return undefined;
    return {
      key,
      version: head.VersionId,
      bytes: head.ContentLength ?? 0,
      mediaType: head.ContentType ?? '',
    };
  },

  read: (version, range) => readBody(bucket, version, range),
  versions: (prefix, cursor, after) => versionsPage(bucket, prefix, { cursor, after, pageSize }),
  leftovers: (prefix) => leftoversUnder(bucket, prefix),

  signDownload: async ({ key, version }, { mediaType, fileName, seconds }) =>
    getSignedUrl(
      presignClient,
      new GetObjectCommand({
        Bucket: bucket.bucket,
        Key: checkedKey(key),
        VersionId: version,
        ResponseContentType: mediaType,
        ResponseContentDisposition: contentDisposition(mediaType, fileName),
      }),
      { expiresIn: seconds },
    ),
});
