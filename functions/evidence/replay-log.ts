/**
 * After the registry was restored to an earlier moment: what the store of evidence knows beyond it is
 * put back before anybody is served (protocols.md 6, Restore). Nothing destroyed comes back as kept.
 * Where nothing is ahead it only looks. A crash anywhere is mended by running it again.
 */
import type { CaseFileId } from '../../shared/archive/names.ts';
import { endlessShift, type Shift } from '../../shared/ports/shift.ts';
import type { World } from '../../shared/ports/world.ts';
import { findHalt } from '../../shared/register/halt.ts';
import { type Logging, mustNotBeHalted } from '../../shared/register/log.ts';
import { proveGrowth } from '../../shared/register/log-checkpoint.ts';
import { findLogHead } from '../../shared/register/log-head.ts';
import { checkpointKey, newestOfStore } from '../../shared/register/log-store.ts';
import { leftToSettle, type LeftToSettle } from './left-to-settle.ts';
import { putBackActs } from './put-back-acts.ts';
import { replayBundles } from './replay-bundles.ts';
import { type ReplayedIntents, replayIntents } from './replay-intents.ts';

export interface Replayed extends LeftToSettle, Readonly<Record<string, unknown>> {
  /** False: run it again, it goes on where it stopped. */
  readonly done: boolean;
  /** Records put back with their files. */
  readonly records: number;
  /** Files claimed again, whose destruction had begun: the work finishes them. */
  readonly begun: readonly CaseFileId[];
}

type Replaying = Logging & Pick<World, 'vault'>;

/**
 * @throws IntegrityFault, and halts, where the log that results is not the one under the newest checkpoint.
 * A halted archive is given free only where nothing is ahead of it.
 */
export const replayLog = async (needs: Replaying, shift: Shift = endlessShift): Promise<Replayed> => {
  const { done, records } = await replayBundles(needs, shift);
  const begun = done ? await replayBegun(needs, shift) : { done, claimed: [] };
  const left = await leftToSettle(needs);
  const people = new Set([...left.waiting, ...left.stranded]);
  return { done: begun.done, records, begun: begun.claimed.filter((one) => !people.has(one)), ...left };
};

const replayBegun = async (needs: Replaying, shift: Shift): Promise<ReplayedIntents> => {
  await ((await findHalt(needs.registry)) ? mustNotBeBehind(needs) : mustAgree(needs));
  const { done, claimed } = await replayIntents(needs, shift);
  return { done: done && (await putBackActs(needs, shift)), claimed };
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
