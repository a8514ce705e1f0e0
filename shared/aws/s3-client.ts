import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/**
 * A checksum that the SDK adds of itself would be signed into URLs for a body that is not known yet, and streamed
 * bodies would be refused by other stores than Amazon's; so none is added, and each write names its own digest.
 */
export const s3Client = (config: S3ClientConfig = {}): S3Client =>
  new S3Client({
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    forcePathStyle: config.endpoint !== undefined,
    // No limit on the answer itself: a copy of gigabytes is one request.
    requestHandler: { connectionTimeout: 5000 },
    ...config,
  });
