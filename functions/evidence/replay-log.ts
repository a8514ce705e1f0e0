/**
 * After the registry was restored to an earlier moment: what the store of evidence knows beyond it is
 * put back before anybody is served (protocols.md 6, Restore). Nothing destroyed comes back as kept.
 * Where nothing is ahead it only looks. A crash anywhere is mended by running it again.
 */
import type { ActId, CaseFileId } from '../../shared/archive/names.ts';
import { endlessShift, type Shift } from '../../shared/ports/shift.ts';
import { findHalt } from '../../shared/register/halt.ts';
import { type Logging, mustNotBeHalted } from '../../shared/register/log.ts';
import { proveGrowth } from '../../shared/register/log-checkpoint.ts';
import { findLogHead } from '../../shared/register/log-head.ts';
import { checkpointKey, newestOfStore } from '../../shared/register/log-store.ts';
import { replayBundles } from './replay-bundles.ts';
import { replayIntents } from './replay-intents.ts';

export interface Replayed extends Readonly<Record<string, unknown>> {
  /** False: run it again, it goes on where it stopped. */
  readonly done: boolean;
  /** Records put back with their files. */
  readonly records: number;
  /** Files whose destruction had begun: the work finishes them. */
  readonly begun: readonly CaseFileId[];
  /** Files whose destruction had begun under an act that this registry does not know. */
  readonly stranded: readonly CaseFileId[];
  /** Acts of this registry that list a file which was destroyed under another one: to be withdrawn. */
  readonly toWithdraw: readonly ActId[];
}

/**
 * @throws IntegrityFault, and halts, where the log that results is not the one under the newest checkpoint.
 * A halted archive is given free only where nothing is ahead of it.
 */
export const replayLog = async (needs: Logging, shift: Shift = endlessShift): Promise<Replayed> => {
  const { done, records, listedOn } = await replayBundles(needs, shift);
  const replayed = { records, begun: [], stranded: [], toWithdraw: listedOn };
  if (!done) return { done, ...replayed };
  await ((await findHalt(needs.registry)) ? mustNotBeBehind(needs) : mustAgree(needs));
  return { ...replayed, ...(await replayIntents(needs, shift)) };
};

const mustAgree = async (needs: Logging): Promise<void> => {
  const from = await newestOfStore(needs);
  const head = await findLogHead(needs.registry);
  if (head) await proveGrowth(needs, { from, head });
};

/** In what it was halted for it may disagree; but a person who looks must not be shown what is destroyed as kept. */
const mustNotBeBehind = async (needs: Logging): Promise<void> => {
  const size = (await findLogHead(needs.registry))?.size ?? 0;
  const beyond = await needs.evidence.versions('checkpoints/', undefined, checkpointKey(size));
  if (beyond.items.length > 0) await mustNotBeHalted(needs);
};
