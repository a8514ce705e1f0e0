/**
 * The knife. This file alone takes holds off and deletes versions; it is in the bundle of the executor and of
 * nobody else, and only the executor's role may do what it asks.
 */
import { DeleteObjectCommand, PutObjectLegalHoldCommand } from '@aws-sdk/client-s3';
import type { Destroyed, Destroyer } from '../ports/destroyer.ts';
import { IntegrityFault } from '../ports/faults.ts';
import { checkedKey } from '../ports/store-key.ts';
import type { ListedVersion, Version } from '../ports/vault.ts';
import { type Bucket, custodyOf } from './s3-custody.ts';
import { asking, isAbsent, isForbidden, unless } from './s3-faults.ts';
import { abortParts } from './s3-uploads.ts';
import { versionsPage } from './s3-versions.ts';

/** A marker has no body to look at; only a list tells that it is there. */
const isListed = async (bucket: Bucket, { key, version }: Version): Promise<boolean> => {
  let cursor: string | undefined;
  do {
    const page = await versionsPage(bucket, key, { cursor, pageSize: 1000 });
    if (page.items.some((item) => item.key === key && item.version === version)) return true;
    cursor = page.items.at(-1)?.key === key ? page.cursor : undefined;
  } while (cursor !== undefined);
  return false;
};

const isThere = async (bucket: Bucket, version: Version): Promise<boolean> =>
  (await custodyOf(bucket, version)) !== undefined || (await isListed(bucket, version));

const takeHoldOff = async ({ client, bucket }: Bucket, version: Version): Promise<'off' | 'absent'> => {
  const command = new PutObjectLegalHoldCommand({
    Bucket: bucket,
    Key: checkedKey(version.key),
    VersionId: version.version,
    LegalHold: { Status: 'OFF' },
  });
  return (await unless(isAbsent, undefined, client.send(command))) ? 'off' : 'absent';
};

const lift = async (bucket: Bucket, version: Version): Promise<'lifted' | 'absent'> => {
  if (!(await custodyOf(bucket, version))) return (await isListed(bucket, version)) ? 'lifted' : 'absent';
  await takeHoldOff(bucket, version);
  const custody = await custodyOf(bucket, version);
  if (custody?.hold === true)
    throw new IntegrityFault(`The store does not confirm the lift on ${version.key}.`);
  return custody ? 'lifted' : 'absent';
};

/** A store may also forbid for want of a permission; that is no answer about the lock. The clocks may differ a little. */
const isLocked = async (bucket: Bucket, version: Version): Promise<boolean> => {
  const custody = await custodyOf(bucket, version);
  const lockedUntil = custody?.lockedUntil;
  return (
    custody?.hold === true || (lockedUntil !== undefined && Date.parse(lockedUntil) > Date.now() - 60_000)
  );
};

const deleteVersion = async (bucket: Bucket, version: Version): Promise<'destroyed' | 'refused'> => {
  const command = new DeleteObjectCommand({
    Bucket: bucket.bucket,
    Key: checkedKey(version.key),
    VersionId: version.version,
  });
  try {
    await asking(bucket.client.send(command));
    return 'destroyed';
  } catch (fault) {
    if (isForbidden(fault) && (await isLocked(bucket, version))) return 'refused';
    throw fault;
  }
};

// Deleting what is not there is success to the store, and to us an answer of its own.
const destroy = async (bucket: Bucket, version: Version): Promise<Destroyed> =>
  (await isThere(bucket, version)) ? deleteVersion(bucket, version) : 'absent';

const remove = async (bucket: Bucket, { marker, ...version }: ListedVersion): Promise<Destroyed> =>
  !marker && (await takeHoldOff(bucket, version)) === 'absent' ? 'absent' : deleteVersion(bucket, version);

export const s3Destroyer = (bucket: Bucket): Destroyer => ({
  lift: (version) => lift(bucket, version),
  destroy: (version) => destroy(bucket, version),
  remove: (listed) => remove(bucket, listed),
  abort: (leftover) => abortParts(bucket, leftover),
});
