import { Duration } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Bucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { closed, type SealedBucketSettings } from './sealed-bucket.ts';

/** A file stays open for months where papers are missing; what is sealed lies in the vault by then. */
const KEPT = Duration.days(180);

/** Uploads until they are sealed. They expire by themselves; before that the executor alone removes leftovers. */
export const intakeBucket = (scope: Construct, id: string, settings: SealedBucketSettings): Bucket => {
  const bucket = new Bucket(scope, id, {
    ...closed(settings),
    lifecycleRules: [
      {
        expiration: KEPT,
        noncurrentVersionExpiration: Duration.days(7),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
    ],
    cors: [
      {
        allowedMethods: [HttpMethods.PUT],
        allowedOrigins: [settings.origin],
        allowedHeaders: ['content-type', 'content-length', 'x-amz-*'],
        exposedHeaders: ['etag'],
      },
    ],
  });
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'OnlyTheExecutorDestroys',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:DeleteObjectVersion'],
      resources: [bucket.arnForObjects('*')],
      conditions: { ArnNotEquals: { 'aws:PrincipalArn': settings.executorArn } },
    }),
  );
  return bucket;
};
