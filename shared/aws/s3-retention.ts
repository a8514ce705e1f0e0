import { type ObjectLockRetentionMode, PutObjectRetentionCommand } from '@aws-sdk/client-s3';
import type { Instant } from '../archive/names.ts';
import { IntegrityFault } from '../ports/faults.ts';
import { checkedKey } from '../ports/store-key.ts';
import type { Custody, Version } from '../ports/vault.ts';
import { type Bucket, custodyOf } from './s3-custody.ts';
import { asking, isAbsent, isForbidden, isMalformed } from './s3-faults.ts';
import { missing } from './s3-holds.ts';

export interface Retention {
  /** A whole second. */
  readonly until: Instant;
  readonly mode: ObjectLockRetentionMode;
}

/** Sets it, or answers the fault with which the store refused. */
const put = async ({ client, bucket }: Bucket, { key, version }: Version, { until, mode }: Retention) => {
  const retention = { Mode: mode, RetainUntilDate: new Date(until) };
  try {
    await asking(
      client.send(
        new PutObjectRetentionCommand({
          Bucket: bucket,
          Key: checkedKey(key),
          VersionId: version,
          Retention: retention,
        }),
      ),
    );
    return undefined;
  } catch (fault) {
    if (isForbidden(fault) || isMalformed(fault) || isAbsent(fault)) return { fault };
    throw fault;
  }
};

/** A store may also forbid for want of a permission; that is no answer about the lock. */
const mayRefuse = ({ lockedUntil }: Custody, until: Instant): boolean =>
  (lockedUntil !== undefined && lockedUntil > until) || Date.parse(until) <= Date.now();

export const retainUntil = async (bucket: Bucket, version: Version, retention: Retention) => {
  const refused = await put(bucket, version, retention);
  const custody = await custodyOf(bucket, version);
  if (!custody) throw missing(version);
  if (refused && mayRefuse(custody, retention.until)) return 'refused';
  if (refused) throw refused.fault;
  const { lockedUntil } = custody;
  if (lockedUntil !== undefined && lockedUntil >= retention.until) return { lockedUntil };
  throw new IntegrityFault(`The store does not confirm the retention of ${version.key}.`);
};
