import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/**
 * Who asked the stores for what. Signed addresses stand in these logs, long expired, and names of
 * downloads: they are kept like personal data, for a little more than a year.
 */
export const logBucket = (scope: Construct, id: string, bucketName: string): Bucket => {
  const bucket = new Bucket(scope, id, {
    bucketName,
    versioned: true,
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    lifecycleRules: [{ expiration: Duration.days(400), noncurrentVersionExpiration: Duration.days(1) }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(bucket, {
    finding: 'AwsSolutions-S1',
    reason: 'It is where the access logs go: logging itself would never end.',
  });
  return bucket;
};
