/** Steps 4 and 5 of destroying one file (protocols.md 5): lift and delete what was found, by version, and look again. */
import type { Instant } from '../../shared/archive/names.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { ListedVersion } from '../../shared/ports/vault.ts';
import { filePrefix } from '../../shared/register/documents.ts';
import type { Claimed } from './draw-record.ts';
import type { Executor } from './executor.ts';
import type { Found } from './find-objects.ts';
import { seeNothing } from './see-nothing.ts';
import { together } from './together.ts';

export interface Removal {
  /** After the last deletion was answered; on a re-run that found nothing left, when that was seen. */
  readonly destroyedAt: Instant;
  readonly lookedAt: Instant;
}

/** `'locked'`: the store refused the first deletion and nothing is gone; the holds are back on. */
export const removeObjects = async (
  executor: Executor,
  file: Claimed,
  found: Found,
): Promise<Removal | 'locked'> =>
  (await deleteAll(executor, found)) === 'locked'
    ? 'locked'
    : seeNothing(executor, { prefix: filePrefix(file.id), since: file.claim.at });

/**
 * One of the file's own goes alone and first: while all of them are there, nothing is lost and the file can
 * still be spared. What is not its own goes last, for as long as it is there, it is named by being listed.
 */
const deleteAll = async (executor: Executor, { own, others, whole }: Found): Promise<'gone' | 'locked'> => {
  const remove = async (one: ListedVersion): Promise<void> => {
    if ((await executor.destroyer.remove(one)) === 'refused')
      throw new TransientFault(`${one.key} is still locked while others are gone`);
  };
  const [first, ...rest] = own;
  if (first && whole) {
    if ((await executor.destroyer.remove(first)) === 'refused') return locked(executor, [...own, ...others]);
    await together(rest, remove);
  } else await together(own, remove);
  await together(others, remove);
  return 'gone';
};

const locked = async ({ vault }: Executor, all: readonly ListedVersion[]): Promise<'locked'> => {
  await together(
    all.filter(({ marker }) => !marker),
    (one) => vault.hold(one),
  );
  return 'locked';
};
