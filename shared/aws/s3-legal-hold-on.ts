import { PutObjectLegalHoldCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Version } from '../ports/vault.ts';
import { asking } from './s3-faults.ts';

/** Sets the custody hold. Only ever ON: taking it off is the destroyer's alone. */
export const holdOn = async (client: S3Client, bucket: string, { key, version }: Version): Promise<void> => {
  await asking(
    client.send(
      new PutObjectLegalHoldCommand({
        Bucket: bucket,
        Key: key,
        VersionId: version,
        LegalHold: { Status: 'ON' },
      }),
    ),
  );
};
