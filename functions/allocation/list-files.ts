/** Puts picked files on the lines of an act that is being drawn: a batch a commit, numbers without a gap. */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { DrawingAct } from '../../shared/archive/act.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { listInForceOn } from '../../shared/archive/legal-basis.ts';
import { whyNotListable } from '../../shared/archive/listing.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { Change } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct, lastLineOf, lineItem } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { isCohortMarked } from '../../shared/register/cohorts.ts';
import { putNew } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';
import { countingWideHolds } from '../../shared/register/wide-holds.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

const TRIES = 8;

/**
 * Who is no longer listable when his turn comes is left out, and the numbers close up.
 * `'ended'`: the act is no longer being drawn.
 * @throws TransientFault after eight lost races.
 */
export const listFiles = async (
  needs: Needs,
  act: DrawingAct,
  ids: readonly CaseFileId[],
): Promise<'listed' | 'ended'> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const last = await lastLineOf(needs.registry, act.id);
    const files = (await inBatches(ids, listable(needs))).filter((file) => file !== undefined);
    if (files.length === 0) return 'listed';
    if ((await needs.registry.commit(listing(act, files, last))).committed) return 'listed';
    // A file changed since it was read, a number was taken, or the act is drawn: all are read again.
    if ((await findAct(needs.registry, act.id))?.stage !== 'drawing') return 'ended';
  }
  throw new TransientFault(`the files of act ${act.id} kept changing while they were listed`);
};

const listing = (act: DrawingAct, files: readonly KeptCaseFile[], last: number): Change => ({
  puts: files.flatMap((file, at) => {
    const line = lineOf(act, file, last + 1 + at);
    const listed = { ...file, stage: 'listed', act: { act: act.id, line: line.no } } as const;
    return [replaceCaseFile(file, listed), putNew(lineItem(line))];
  }),
  // Once part one has its bytes no line may be added; and whoever draws it must have seen this one.
  updates: [{ key: keys.act(act.id), add: { v: 1 }, when: [{ field: 'stage', is: 'drawing' }] }],
});

/** The holds are read anew for each batch: one placed since the act was begun counts. */
const listable = ({ registry, clock }: Needs) => {
  const wideHolds = countingWideHolds(registry);
  return async (id: CaseFileId): Promise<KeptCaseFile | undefined> => {
    const file = await findCaseFile(registry, id);
    if (!file || file.stage === 'destroyed') return undefined;
    const on = {
      today: clock.today(),
      now: clock.now(),
      cohortMarked: await isCohortMarked(registry, file),
      wideHolds: await wideHolds(file),
      list: listInForceOn(clock.today())?.id ?? '',
    };
    return whyNotListable(file, on) === undefined ? file : undefined;
  };
};

const lineOf = (act: DrawingAct, file: KeptCaseFile, no: number): ActLine => ({
  act: act.id,
  no,
  caseFile: file.id,
  year: file.year,
  index: file.index,
  volumes: file.volumes.length,
  state: 'frozen',
});
