/**
 * A bucket whose objects nobody removes: versioned, with Object Lock, and a policy that binds every
 * role of the account, administrators included. The one exception in the vault is the executor.
 */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, type PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
  StorageClass,
  TransitionDefaultMinimumObjectSize,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface SealedBucketSettings {
  readonly name: string;
  readonly logs: IBucket;
  readonly logPrefix: string;
  /** Where browsers fetch from. */
  readonly origin: string;
  /** By it CloudFormation changes the bucket's settings; nobody else may. */
  readonly deployRoleArn: string;
  /** Alone may destroy a version and lift a hold. Absent: nobody may. */
  readonly executorArn?: string;
}

export const sealedBucket = (scope: Construct, id: string, settings: SealedBucketSettings): Bucket => {
  const bucket = new Bucket(scope, id, {
    ...closed(settings),
    objectLockEnabled: true,
    // What is smaller costs more in the colder class than it saves.
    transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize.ALL_STORAGE_CLASSES_128_K,
    lifecycleRules: [
      {
        id: 'colder',
        transitions: [
          { storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: Duration.days(30) },
        ],
      },
      { id: 'broken-off', abortIncompleteMultipartUploadAfter: Duration.days(7) },
    ],
    cors: [
      { allowedMethods: [HttpMethods.GET], allowedOrigins: [settings.origin], allowedHeaders: ['range'] },
    ],
  });
  for (const statement of forbidden(bucket, settings)) bucket.addToResourcePolicy(statement);
  return bucket;
};

/** What every bucket of the archive is: private, encrypted by the store, versioned, kept. */
export const closed = ({
  name,
  logs,
  logPrefix,
}: Pick<SealedBucketSettings, 'name' | 'logs' | 'logPrefix'>) => ({
  bucketName: name,
  versioned: true,
  // Not a key of ours: deleting it would shred what COMPLIANCE keeps.
  encryption: BucketEncryption.S3_MANAGED,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  serverAccessLogsBucket: logs,
  serverAccessLogsPrefix: `${logPrefix}/`,
  removalPolicy: RemovalPolicy.RETAIN,
});

const deny = (props: PolicyStatementProps): PolicyStatement =>
  new PolicyStatement({ effect: Effect.DENY, principals: [new AnyPrincipal()], ...props });

const but = (arn: string | undefined) =>
  arn === undefined ? {} : { ArnNotEquals: { 'aws:PrincipalArn': arn } };

const forbidden = (
  bucket: IBucket,
  { executorArn, deployRoleArn }: SealedBucketSettings,
): readonly PolicyStatement[] => [
  deny({
    sid: 'NobodyHidesOrBypasses',
    actions: ['s3:DeleteObject', 's3:BypassGovernanceRetention', 's3:PutObjectAcl'],
    resources: [bucket.arnForObjects('*')],
  }),
  deny({
    sid: 'NobodyRemovesTheBucket',
    actions: ['s3:DeleteBucket'],
    resources: [bucket.bucketArn],
  }),
  deny({
    sid: 'OnlyTheExecutorDestroys',
    actions: ['s3:DeleteObjectVersion'],
    resources: [bucket.arnForObjects('*')],
    conditions: but(executorArn),
  }),
  deny({
    // Not "where it is OFF": a store that told no status must not let a hold be lifted.
    sid: 'OnlyTheExecutorLifts',
    actions: ['s3:PutObjectLegalHold'],
    resources: [bucket.arnForObjects('*')],
    conditions: { StringNotEquals: { 's3:object-lock-legal-hold': 'ON' }, ...but(executorArn) },
  }),
  deny({
    sid: 'OnlyDeploymentsChangeSettings',
    actions: settingsActions,
    resources: [bucket.bucketArn],
    conditions: but(deployRoleArn),
  }),
];

const settingsActions = [
  's3:PutLifecycleConfiguration',
  's3:PutBucketVersioning',
  's3:PutBucketObjectLockConfiguration',
  's3:PutBucketPolicy',
  's3:DeleteBucketPolicy',
  's3:PutBucketPublicAccessBlock',
  's3:PutBucketOwnershipControls',
  's3:PutEncryptionConfiguration',
  's3:PutReplicationConfiguration',
  's3:PutBucketAcl',
];
