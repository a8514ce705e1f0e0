/**
 * A hold that came too late. Nobody can keep the file any more but the store, which may refuse to give it up; then the
 * file is spared, and what was asked for meanwhile must stand before any other act can list it (`spare`).
 */
import { isDeepStrictEqual } from 'node:util';
import type { CaseFile } from '../../shared/archive/case-file.ts';
import type { Change, Registry } from '../../shared/ports/registry.ts';
import { type FiledHold, holdItem, type HoldSaid, lateHoldsOf } from '../../shared/register/holds.ts';
import { putNew } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';

/** The commit that spares the file places all of them, and takes a hundred items: two for each, and four of its own. */
const MOST_LATE = 40;

/**
 * The commit that keeps it; undefined where the same person has asked for the same already, or so many have asked
 * that the file is held without him.
 */
export const keepingLate = async (
  registry: Registry,
  { id, v }: CaseFile,
  hold: FiledHold,
): Promise<Change | undefined> => {
  const late = await lateHoldsOf(registry, id);
  if (late.length >= MOST_LATE || late.some((one) => isDeepStrictEqual(saidOf(one), saidOf(hold))))
    return undefined;
  return {
    puts: [putNew(holdItem({ ...hold, state: 'late' }))],
    updates: [
      {
        key: keys.caseFile(id),
        // Whoever ends or spares the file without having seen this one looks again.
        add: { v: 1 },
        when: [
          { field: 'v', is: v },
          { field: 'stage', is: 'destroying' },
        ],
      },
    ],
  };
};

const saidOf = ({ reason, basis, by }: HoldSaid): Omit<HoldSaid, 'at'> => ({ reason, basis, by });
