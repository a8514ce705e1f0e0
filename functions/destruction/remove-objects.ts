/**
 * Steps 3 to 5 of destroying one file (protocols.md 5): list everything under
 * its prefix, lift and delete by version, look again. Whatever is not the
 * file's own stops everything before anything is lifted.
 */
import type { Claim, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { DestroyedObject, StrayCopy } from '../../shared/archive/deletion-record.ts';
import type { Instant } from '../../shared/archive/names.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import type { ListedVersion } from '../../shared/ports/vault.ts';
import { filePrefix } from '../../shared/register/documents.ts';
import type { Executor } from './executor.ts';
import { nameStrays } from './intents.ts';
import { versionsUnder } from './versions-under.ts';

export interface Removal {
  readonly strays: readonly StrayCopy[];
  /** After the last deletion was answered; on a re-run that found nothing left, when that was seen. */
  readonly destroyedAt: Instant;
  readonly lookedAt: Instant;
}

/** `'locked'`: the store refused the first deletion and nothing is gone; the holds are back on. */
export const removeObjects = async (
  executor: Executor,
  file: KeptCaseFile & { readonly claim: Claim },
  objects: readonly DestroyedObject[],
): Promise<Removal | 'locked'> => {
  const prefix = filePrefix(file.id);
  const there = await versionsUnder(executor.vault, prefix);
  const strays = await nameStrays(executor, file, await straysAmong(executor, there, objects));
  const outcome = await deleteAll(executor, there, objects);
  if (outcome === 'locked') return 'locked';
  await clearLeftovers(executor, prefix);
  const destroyedAt = executor.clock.now();
  await look(executor, prefix);
  return { strays, destroyedAt, lookedAt: executor.clock.now() };
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
  const own = there.filter((one) => isOf(objects, one));
  // The file's own first: while all of them are there, nothing is lost and the file can still be spared.
  const inTurn = [...own, ...there.filter((one) => !isOf(objects, one))];
  let whole = own.length === objects.length;
  for (const one of inTurn) {
    if (!one.marker) await destroyer.lift(one);
    const answer = await destroyer.destroy(one);
    if (answer === 'refused' && whole) {
      for (const held of inTurn.filter(({ marker }) => !marker)) await vault.hold(held);
      return 'locked';
    }
    if (answer === 'refused') throw new TransientFault(`${one.key} is still locked while others are gone`);
    whole = false;
  }
  return 'gone';
};

/** What uploads and copies left: versions in intake and begun parts. They expire by themselves, but the record says that none is there. */
const clearLeftovers = async (executor: Executor, prefix: string): Promise<void> => {
  const { vault, destroyer, intake, intakeDestroyer } = executor;
  for (const one of await vault.leftovers(prefix)) await destroyer.abort(one);
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
