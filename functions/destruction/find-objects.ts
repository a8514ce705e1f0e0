/** Step 3 of destroying one file (protocols.md 5): everything that lies under its prefix, judged before anything is lifted. */
import type { DestroyedObject, StrayCopy } from '../../shared/archive/deletion-record.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { ListedVersion, Version } from '../../shared/ports/vault.ts';
import type { Executor } from './executor.ts';

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

/** The file is not what was sealed: nothing of it may be lifted before a person has looked. */
export interface NotAsSealed {
  readonly code: 'NotAsSealed';
  /** A sentence for the log, with the file's id. */
  readonly what: string;
}

export const notAsSealed = (what: string) => refuse<NotAsSealed>({ code: 'NotAsSealed', what });

/** Judges what was listed; refused where there is anything that is not the file's. */
export const findObjects = async (
  executor: Pick<Executor, 'vault'>,
  there: readonly ListedVersion[],
  objects: readonly DestroyedObject[],
): Promise<Outcome<Found, NotAsSealed>> => {
  const named = new Set(objects.map(placeOf));
  const own = there.filter((one) => named.has(placeOf(one)));
  const others = there.filter((one) => !named.has(placeOf(one)));
  const strays = await straysAmong(executor, others, objects);
  if (!strays.accepted) return strays;
  return accept({ own, others, strays: strays.value, whole: own.length === objects.length });
};

const placeOf = ({ key, version }: Version): string => `${key}\n${version}`;

/** Copies of the manifest's own bytes go with it and are named; anything else is not ours to destroy. */
const straysAmong = async (
  { vault }: Pick<Executor, 'vault'>,
  others: readonly ListedVersion[],
  objects: readonly DestroyedObject[],
): Promise<Outcome<readonly StrayCopy[], NotAsSealed>> => {
  const digests = new Set<string>(objects.map(({ sha256 }) => sha256));
  const strays: StrayCopy[] = [];
  for (const one of others.filter(({ marker }) => !marker)) {
    const { sha256 } = await vault.digest(one);
    if (!digests.has(sha256)) return notAsSealed(`${one.key} has a version that its manifest does not know`);
    strays.push({ key: one.key, version: one.version, sha256 });
  }
  return accept(strays);
};
