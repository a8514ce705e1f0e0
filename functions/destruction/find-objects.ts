/** Step 3 of destroying one file (protocols.md 5): list everything under its prefix, and judge it before anything is lifted. */
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { DestroyedObject, StrayCopy } from '../../shared/archive/deletion-record.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { ListedVersion, Version } from '../../shared/ports/vault.ts';
import { filePrefix } from '../../shared/register/documents.ts';
import type { Executor } from './executor.ts';
import { versionsUnder } from './versions-under.ts';

/** What lay under the file's prefix before anything was lifted. */
export interface Found {
  /** Versions that the manifest names. */
  readonly own: readonly ListedVersion[];
  /** Stray copies of its bytes, and markers. */
  readonly others: readonly ListedVersion[];
  readonly strays: readonly StrayCopy[];
  /** Every version of the manifest is there: of this file nothing was ever deleted. */
  readonly whole: boolean;
}

/** Lists, and judges what is there. @throws IntegrityFault where there is anything that is not the file's. */
export const findObjects = async (
  { vault }: Executor,
  file: Pick<KeptCaseFile, 'id'>,
  objects: readonly DestroyedObject[],
): Promise<Found> => {
  const there = await versionsUnder(vault, filePrefix(file.id));
  const named = new Set(objects.map(placeOf));
  const own = there.filter((one) => named.has(placeOf(one)));
  const others = there.filter((one) => !named.has(placeOf(one)));
  const strays = await straysAmong({ vault }, others, objects);
  return { own, others, strays, whole: own.length === objects.length };
};

const placeOf = ({ key, version }: Version): string => `${key}\n${version}`;

/** Copies of the manifest's own bytes go with it and are named; anything else is not ours to destroy. */
const straysAmong = async (
  { vault }: Pick<Executor, 'vault'>,
  others: readonly ListedVersion[],
  objects: readonly DestroyedObject[],
): Promise<readonly StrayCopy[]> => {
  const digests = new Set<string>(objects.map(({ sha256 }) => sha256));
  const strays: StrayCopy[] = [];
  for (const one of others.filter(({ marker }) => !marker)) {
    const { sha256 } = await vault.digest(one);
    if (!digests.has(sha256))
      throw new IntegrityFault(`${one.key} has a version that its manifest does not know`);
    strays.push({ key: one.key, version: one.version, sha256 });
  }
  return strays;
};
