/** What a role may do with the objects of one store. */
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { Names, Store } from '../names.ts';
import { acknowledge } from './acknowledge.ts';

const readObjects = ['s3:GetObject', 's3:GetObjectVersion'];
const seeLocks = ['s3:GetObjectLegalHold', 's3:GetObjectRetention'];
const listBucket = ['s3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads'];
const parts = ['s3:AbortMultipartUpload', 's3:ListMultipartUploadParts'];

interface Power {
  readonly objects: readonly string[];
  readonly bucket: readonly string[];
}

export const objectPowers = {
  read: { objects: [...readObjects, ...seeLocks], bucket: ['s3:ListBucket', 's3:ListBucketVersions'] },
  upload: { objects: [...readObjects, ...parts, 's3:PutObject'], bucket: listBucket },
  /** Puts under lock, and on hold; the bucket refuses to let it lift one. */
  keep: {
    objects: [
      ...readObjects,
      ...seeLocks,
      ...parts,
      's3:PutObject',
      's3:PutObjectLegalHold',
      's3:PutObjectRetention',
    ],
    bucket: listBucket,
  },
  /** Lengthens locks that are set; writes no object and touches no hold. */
  renew: {
    objects: [...readObjects, ...seeLocks, 's3:PutObjectRetention'],
    bucket: ['s3:ListBucket', 's3:ListBucketVersions'],
  },
  /** The executor's. */
  destroy: {
    objects: [...readObjects, ...seeLocks, ...parts, 's3:DeleteObjectVersion', 's3:PutObjectLegalHold'],
    bucket: listBucket,
  },
} as const satisfies Record<string, Power>;

export interface Granted {
  readonly names: Names;
  readonly store: Store;
  readonly power: keyof typeof objectPowers;
  /** Why the role is not held to one object. */
  readonly why: string;
}

export const grantObjects = (role: Role, { names, store, power, why }: Granted): void => {
  const bucket = names.bucketArn(store);
  const { objects, bucket: onBucket } = objectPowers[power];
  role.addToPrincipalPolicy(new PolicyStatement({ actions: [...objects], resources: [`${bucket}/*`] }));
  role.addToPrincipalPolicy(new PolicyStatement({ actions: [...onBucket], resources: [bucket] }));
  acknowledge(role, { finding: `AwsSolutions-IAM5[Resource::${bucket}/*]`, reason: why });
};
