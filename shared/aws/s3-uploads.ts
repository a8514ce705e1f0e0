import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListPartsCommand,
  type ListPartsCommandOutput,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { IntegrityFault } from '../ports/faults.ts';
import { checkedKey } from '../ports/store-key.ts';
import type { Body, Shelf, SignedUpload, UploadedPart, Uploads, Version } from '../ports/vault.ts';
import { type Bucket, headOf } from './s3-custody.ts';
import { asking, isAbsent, isNamed, unless } from './s3-faults.ts';

const checksum = 'x-amz-checksum-sha256';

/** Hoisted into the query they would bind nothing: only a signed header must be sent as it stands. */
const boundBy = (...headers: readonly string[]) => ({
  unhoistableHeaders: new Set([checksum]),
  signableHeaders: new Set(['host', 'content-length', ...headers]),
});

interface Upload {
  readonly key: string;
  readonly upload: string;
}

const signPut = async (
  { bucket, signer }: { readonly bucket: string; readonly signer: S3Client },
  key: string,
  { bytes, sha256, mediaType, seconds }: Body & { readonly seconds: number },
): Promise<SignedUpload> => {
  const hash = Buffer.from(sha256, 'hex').toString('base64');
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: checkedKey(key),
    ContentType: mediaType,
    ContentLength: bytes,
    ChecksumSHA256: hash,
  });
  const url = await getSignedUrl(signer, command, {
    expiresIn: seconds,
    ...boundBy('content-type', checksum),
  });
  return { method: 'PUT', url, headers: { 'content-type': mediaType, [checksum]: hash } };
};

const signPart = async (
  { bucket, signer }: { readonly bucket: string; readonly signer: S3Client },
  { key, upload }: Upload,
  { number, bytes, seconds }: { readonly number: number; readonly bytes: number; readonly seconds: number },
): Promise<SignedUpload> => {
  const command = new UploadPartCommand({
    Bucket: bucket,
    Key: checkedKey(key),
    UploadId: upload,
    PartNumber: number,
    ContentLength: bytes,
  });
  const url = await getSignedUrl(signer, command, { expiresIn: seconds, ...boundBy() });
  return { method: 'PUT', url, headers: {} };
};

const pageOfParts = ({ client, bucket }: Bucket, { key, upload }: Upload, after: string | undefined) =>
  unless(
    isAbsent,
    undefined,
    client.send(
      new ListPartsCommand({
        Bucket: bucket,
        Key: checkedKey(key),
        UploadId: upload,
        PartNumberMarker: after,
      }),
    ),
  );

const partsOf = async (bucket: Bucket, upload: Upload): Promise<readonly UploadedPart[]> => {
  const parts: UploadedPart[] = [];
  let after: string | undefined;
  do {
    const page: ListPartsCommandOutput | undefined = await pageOfParts(bucket, upload, after);
    for (const { PartNumber = 0, ETag = '', Size = 0 } of page?.Parts ?? []) {
      parts.push({ number: PartNumber, etag: ETag, bytes: Size });
    }
    after = page?.IsTruncated === true ? page.NextPartNumberMarker : undefined;
  } while (after !== undefined);
  return parts;
};

const refusals = ['InvalidPart', 'InvalidPartOrder', 'EntityTooSmall', 'NoSuchUpload', 'MalformedXML'];

const joinParts = async (
  bucket: Bucket,
  { key, upload }: Upload,
  named: readonly { readonly number: number; readonly etag: string }[],
): Promise<Version | 'refused'> => {
  const parts = [...named].sort((one, other) => one.number - other.number);
  // The store itself would join 1 and 3 without a word.
  if (parts.length === 0 || parts.some(({ number }, index) => number !== index + 1)) return 'refused';
  const answer = await unless(
    (fault) => isNamed(fault, ...refusals),
    undefined,
    bucket.client.send(
      new CompleteMultipartUploadCommand({
        Bucket: bucket.bucket,
        Key: checkedKey(key),
        UploadId: upload,
        MultipartUpload: { Parts: parts.map(({ number, etag }) => ({ PartNumber: number, ETag: etag })) },
      }),
    ),
  );
  if (!answer) return 'refused';
  const version = answer.VersionId ?? (await headOf(bucket, { key }))?.VersionId;
  if (version === undefined) throw new IntegrityFault(`${bucket.bucket} keeps no versions.`);
  return { key, version };
};

export const abortParts = async ({ client, bucket }: Bucket, { key, upload }: Upload): Promise<void> => {
  const command = new AbortMultipartUploadCommand({ Bucket: bucket, Key: checkedKey(key), UploadId: upload });
  await unless(isAbsent, undefined, client.send(command));
};

const beginParts = async ({ client, bucket }: Bucket, key: string, mediaType: string): Promise<string> => {
  const command = new CreateMultipartUploadCommand({
    Bucket: bucket,
    Key: checkedKey(key),
    ContentType: mediaType,
  });
  const { UploadId } = await asking(client.send(command));
  if (UploadId === undefined) throw new IntegrityFault(`${bucket} begins no uploads.`);
  return UploadId;
};

export const s3Uploads = (
  bucket: Bucket,
  { shelf, presignClient: signer }: { readonly shelf: Shelf; readonly presignClient: S3Client },
): Uploads => ({
  ...shelf,
  signPut: (key, body, seconds) => signPut({ ...bucket, signer }, key, { ...body, seconds }),
  beginParts: (key, mediaType) => beginParts(bucket, key, mediaType),
  signPart: (key, { upload, ...part }) => signPart({ ...bucket, signer }, { key, upload }, part),
  parts: (key, upload) => partsOf(bucket, { key, upload }),
  joinParts: (key, upload, named) => joinParts(bucket, { key, upload }, named),
  abortParts: (key, upload) => abortParts(bucket, { key, upload }),
});
