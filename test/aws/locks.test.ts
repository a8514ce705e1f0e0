/** The locks of the store itself, on radosgw: the owner of the bucket goes at a sealed version with every right he has. */
import { afterAll, describe } from '@jest/globals';
import {
  DeleteBucketCommand,
  // eslint-disable-next-line no-restricted-imports -- the attacks of this test are deletions
  DeleteObjectCommand,
  // eslint-disable-next-line no-restricted-imports -- the attacks of this test are deletions
  DeleteObjectsCommand,
  type ObjectLockRetention,
  PutBucketVersioningCommand,
  PutObjectRetentionCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Version } from '../../shared/ports/vault.ts';
import { type Attack, type LocksLane, locksSuite, portAttacks } from '../contracts/locks.suite.ts';
import { missingForS3 } from '../lanes/radosgw.ts';
import { type S3StoresLane, s3StoresLane } from '../lanes/s3-stores.ts';

/** Only the store's own "no" counts as one; anything else is a test that asked wrongly. */
const refusedOrDone = async (asking: Promise<unknown>): Promise<'refused' | 'done'> => {
  try {
    await asking;
    return 'done';
  } catch (fault) {
    const status = fault instanceof S3ServiceException ? fault.$metadata.httpStatusCode : undefined;
    if (status === 403 || status === 409) return 'refused';
    throw fault;
  }
};

interface Asked {
  readonly client: S3StoresLane['client'];
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId: string;
  readonly lane: LocksLane;
}

const attack = (what: string, answer: Attack['answer'], ask: (asked: Asked) => Promise<unknown>): Attack => ({
  what,
  answer,
  on: (lane, { key, version }: Version) => {
    const { client, buckets } = lane as unknown as S3StoresLane; // what this file opens
    return refusedOrDone(ask({ client, lane, Bucket: buckets.vault, Key: key, VersionId: version }));
  },
});

const bypassing = { BypassGovernanceRetention: true } as const;

const batch = async ({ client, Bucket, Key, VersionId }: Asked, bypass: boolean): Promise<void> => {
  const { Errors = [] } = await client.send(
    new DeleteObjectsCommand({
      Bucket,
      Delete: { Objects: [{ Key, VersionId }] },
      ...(bypass && bypassing),
    }),
  );
  // A batch is answered 200 as a whole: what it could not delete stands in its list.
  if (Errors.some(({ Code }) => Code === 'AccessDenied'))
    throw new S3ServiceException({
      name: 'AccessDenied',
      $fault: 'client',
      $metadata: { httpStatusCode: 403 },
    });
};

const retain =
  (retention: (lane: LocksLane) => ObjectLockRetention, bypass: boolean) =>
  async ({ client, lane, Bucket, Key, VersionId }: Asked): Promise<unknown> =>
    client.send(
      new PutObjectRetentionCommand({
        ...{ Bucket, Key, VersionId },
        Retention: retention(lane),
        ...(bypass && bypassing),
      }),
    );

const shorter = (lane: LocksLane): ObjectLockRetention => ({
  Mode: 'COMPLIANCE',
  RetainUntilDate: new Date(lane.ahead(60)),
});
const weaker = (lane: LocksLane): ObjectLockRetention => ({
  Mode: 'GOVERNANCE',
  RetainUntilDate: new Date(lane.ahead(7200)),
});

const ownerAttacks: readonly Attack[] = [
  attack('destroys it as the bucket’s owner', 'refused', ({ client, Bucket, Key, VersionId }) =>
    client.send(new DeleteObjectCommand({ Bucket, Key, VersionId })),
  ),
  attack(
    'destroys it as the owner, going round governance',
    'refused',
    ({ client, Bucket, Key, VersionId }) =>
      client.send(new DeleteObjectCommand({ Bucket, Key, VersionId, ...bypassing })),
  ),
  attack('destroys it in a batch', 'refused', (asked) => batch(asked, false)),
  attack('destroys it in a batch, going round governance', 'refused', (asked) => batch(asked, true)),
  attack('puts a deletion marker over it', 'done', ({ client, Bucket, Key }) =>
    client.send(new DeleteObjectCommand({ Bucket, Key })),
  ),
  attack('shortens its lock as the owner', 'refused', retain(shorter, false)),
  attack('shortens its lock, going round governance', 'refused', retain(shorter, true)),
  attack('weakens its lock to one that can be gone round', 'refused', retain(weaker, false)),
  attack('weakens its lock, going round governance', 'refused', retain(weaker, true)),
  attack('suspends versioning', 'refused', ({ client, Bucket }) =>
    client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Suspended' } })),
  ),
  attack('removes the bucket with it', 'refused', ({ client, Bucket }) =>
    client.send(new DeleteBucketCommand({ Bucket })),
  ),
];

const attacks = [...portAttacks, ...ownerAttacks];
const { open, stop } = s3StoresLane();
afterAll(stop);

const missing = missingForS3();
const suite = missing === undefined ? describe : describe.skip;
suite(`locks in S3, on radosgw${missing === undefined ? '' : ` (${missing})`}`, () =>
  locksSuite(async () => ({ ...(await open('COMPLIANCE')), attacks }), attacks),
);
