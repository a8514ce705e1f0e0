import { IntegrityFault } from '../ports/faults.ts';
import type { Version } from '../ports/vault.ts';
import { type Bucket, custodyOf } from './s3-custody.ts';
import { isAbsent, unless } from './s3-faults.ts';
import { holdOn } from './s3-legal-hold-on.ts';

export const missing = ({ key, version }: Version) =>
  new IntegrityFault(`Version ${version} of ${key} is not there.`);

export const setHold = async (bucket: Bucket, version: Version): Promise<void> => {
  await unless(isAbsent, undefined, holdOn(bucket.client, bucket.bucket, version));
  const custody = await custodyOf(bucket, version);
  if (!custody) throw missing(version);
  if (!custody.hold) throw new IntegrityFault(`The store does not confirm the hold on ${version.key}.`);
};

/** Some stores drop what a copy or a write says of holds, without a word: so it is asked, and set where it is missing. */
export const confirmHold = async (bucket: Bucket, version: Version): Promise<Version> => {
  if (!(await custodyOf(bucket, version))?.hold) await setHold(bucket, version);
  return version;
};
