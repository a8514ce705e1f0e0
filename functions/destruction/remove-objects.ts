/**
 * Steps 3 to 5 of destroying one file (protocols.md 5): list everything under
 * its prefix, lift and delete by version, look again. Whatever is not the
 * file's own stops everything before anything is lifted.
 */
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { DestroyedObject, StrayCopy } from '../../shared/archive/deletion-record.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import type { ListedVersion } from '../../shared/ports/vault.ts';
import { filePrefix } from '../../shared/register/documents.ts';
import type { Executor } from './executor.ts';
import { versionsUnder } from './versions-under.ts';

export interface Removal {
  readonly strays: readonly StrayCopy[];
}

/** `'locked'`: the store refused the first deletion and nothing is gone; the holds are back on. */
export const removeObjects = async (
  executor: Executor,
  file: KeptCaseFile,
  objects: readonly DestroyedObject[],
): Promise<Removal | 'locked'> => {
  const prefix = filePrefix(file.id);
  const there = await versionsUnder(executor.vault, prefix);
  const strays = await straysAmong(executor, there, objects);
  const outcome = await deleteAll(executor, there, objects);
  if (outcome === 'locked') return 'locked';
  await clearIntake(executor, prefix);
  await look(executor, prefix);
  return { strays };
};

const isOf = (objects: readonly DestroyedObject[], { key, version }: ListedVersion): boolean =>
  objects.some((object) => object.key === key && object.version === version);

/** Copies of the manifest's own bytes go with it and are named; anything else is not ours to destroy. */
const straysAmong = async (
  { vault }: Executor,
  there: readonly ListedVersion[],
  objects: readonly DestroyedObject[],
): Promise<readonly StrayCopy[]> => {
  const digests = new Set<string>(objects.map(({ sha256 }) => sha256));
  const strays: StrayCopy[] = [];
  for (const one of there.filter((listed) => !listed.marker && !isOf(objects, listed))) {
    const { sha256 } = await vault.digest(one);
    if (!digests.has(sha256))
      throw new IntegrityFault(`${one.key} has a version that its manifest does not know`);
    strays.push({ key: one.key, version: one.version, sha256 });
  }
  return strays;
};

const deleteAll = async (
  { vault, destroyer }: Executor,
  there: readonly ListedVersion[],
  objects: readonly DestroyedObject[],
): Promise<'gone' | 'locked'> => {
  let gone = there.filter((one) => isOf(objects, one)).length < objects.length;
  for (const one of there) {
    if (!one.marker) await destroyer.lift(one);
    const answer = await destroyer.destroy(one);
    if (answer === 'refused' && !gone) {
      for (const held of there.filter(({ marker }) => !marker)) await vault.hold(held);
      return 'locked';
    }
    if (answer === 'refused') throw new TransientFault(`${one.key} is still locked while others are gone`);
    gone = true;
  }
  return 'gone';
};

/** What the uploads left: their versions and begun parts. They expire by themselves, but the record says that none is there. */
const clearIntake = async ({ intake, intakeDestroyer }: Executor, prefix: string): Promise<void> => {
  for (const one of await versionsUnder(intake, prefix)) await intakeDestroyer.destroy(one);
  for (const one of await intake.leftovers(prefix)) await intakeDestroyer.abort(one);
};

const look = async ({ vault, intake }: Executor, prefix: string): Promise<void> => {
  const left = [
    ...(await versionsUnder(vault, prefix)),
    ...(await versionsUnder(intake, prefix)),
    ...(await vault.leftovers(prefix)),
    ...(await intake.leftovers(prefix)),
  ];
  if (left.length > 0) throw new TransientFault(`${prefix}: ${left.length} objects are still there`);
};
