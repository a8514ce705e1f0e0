/**
 * A line that is not destroyed: the file goes back to its inventory, the line says why, and part two will name it.
 * Holds that came too late for a file whose destruction had begun stand from then on: they were asked for in vain
 * only as long as the file was to go.
 */
import { isDeepStrictEqual } from 'node:util';
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { Change, Put } from '../../shared/ports/registry.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { fileFact, settle } from '../../shared/register/facts.ts';
import { holdItem, type LateHold, lateHoldsOf } from '../../shared/register/holds.ts';
import { keys } from '../../shared/register/keys.ts';
import type { SparedReason } from './begin.ts';
import type { Executor } from './executor.ts';

type Needs = Pick<Executor, 'registry' | 'clock' | 'newId'>;

interface Sparing {
  readonly line: ActLine;
  readonly file: KeptCaseFile;
  readonly fact: string;
}

/** Holds that come while a begun file is spared make it look again, so often at most. */
const TRIES = 5;

/** Settles the fact in the same commit. @throws TransientFault when the file changed meanwhile: the line is judged anew. */
export const spare = async (
  needs: Needs,
  { file, ...told }: Sparing,
  reason: SparedReason,
): Promise<void> => {
  let current = file;
  for (let tries = 0; tries < TRIES; tries += 1) {
    // The file is read before its holds: one that comes after them has changed it.
    const late = current.stage === 'destroying' ? await lateHoldsOf(needs.registry, file.id) : [];
    const change = sparing(needs, { ...told, file: current, late }, reason);
    if ((await needs.registry.commit(change)).committed) return;
    const now = await findCaseFile(needs.registry, file.id);
    if (now?.stage !== 'destroying' || !isDeepStrictEqual(now.claim, file.claim)) break;
    current = now;
  }
  throw new TransientFault(`${file.id} changed while it was spared`);
};

const sparing = (
  needs: Needs,
  { line, file, fact, late }: Sparing & { readonly late: readonly LateHold[] },
  reason: SparedReason,
): Change => {
  const { act: _listed, claim: _claim, ...kept } = file;
  const { act, no, caseFile } = line;
  const at = needs.clock.now();
  const spared = { name: 'CaseFileSpared', act, line: no, caseFile, reason } as const;
  return {
    puts: [
      replaceCaseFile(file, { ...kept, stage: 'entered', holds: kept.holds + late.length }),
      fileFact(spared, { id: needs.newId(), at }),
      ...late.flatMap((hold) => placing(needs, hold)),
    ],
    updates: [
      {
        key: keys.line(act, no),
        set: { state: 'spared', reason },
        remove: ['pendingKey', 'pendingSort'],
        when: [{ field: 'state', in: ['frozen', 'begun'] }],
      },
      settle(fact),
    ],
  };
};

const placing = ({ clock, newId }: Needs, hold: LateHold): readonly Put[] => {
  const { caseFile, id, by } = hold;
  return [
    { item: holdItem({ ...hold, state: 'placed' }), when: [{ field: 'state', is: 'late' }] },
    fileFact({ name: 'HoldPlaced', caseFile, hold: id, by }, { id: newId(), at: clock.now() }),
  ];
};
