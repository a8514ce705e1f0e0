/**
 * Begins the destruction of one file (protocols.md 4). The commit is claim and
 * intent in one, and the last thing before the store is touched: a hold that
 * came before it wins, a hold that comes after is refused.
 */
import type { Act, DestroyingAct } from '../../shared/archive/act.ts';
import type { Claim, KeptCaseFile } from '../../shared/archive/case-file.ts';
import { recordableFile } from '../../shared/archive/deletion-record-of.ts';
import { isReopened } from '../../shared/archive/reopening.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import type { Key } from '../../shared/ports/registry.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { readFence } from '../../shared/register/fences.ts';
import { notHalted } from '../../shared/register/halt.ts';
import { keys } from '../../shared/register/keys.ts';
import { holdsOverFile } from '../../shared/register/wide-holds.ts';
import type { Executor } from './executor.ts';
import { actAskedTogether, gateAskedTogether, wideHoldsAskedTogether } from './read-together.ts';

/** Why a line is spared: printed in part two. */
export type SparedReason =
  | 'OnHold'
  | 'NotDue'
  | 'LockStillRunning'
  | 'OrderRevoked'
  | 'Reopened'
  | 'PermanentInventoryMissing'
  | 'CaseFileNotRecordable';

type Begun =
  | { readonly begun: KeptCaseFile & { readonly claim: Claim } }
  /** With the file as it was judged. */
  | { readonly spared: SparedReason; readonly file: KeptCaseFile };

const TRIES = 8;

/** @throws TransientFault when the file keeps changing under the claim. */
export const begin = async (executor: Executor, act: DestroyingAct, file: KeptCaseFile): Promise<Begun> => {
  let current: KeptCaseFile = file;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { registry } = executor;
    // The fence is read before the act and the wide holds: an order revoked, or a hold placed, after this read makes the claim fail.
    const fence = await readFence(registry, current.chamber, current.id);
    const barred = await whyNot(executor, act, current);
    if (barred) return { spared: barred, file: current };

    const claim: Claim = { act: act.id, line: lineOf(current), at: executor.clock.now(), attempt: current.v };
    const claimed = { ...current, stage: 'destroying', claim } as const;
    const put = replaceCaseFile(current, claimed);
    const done = await registry.commit({
      // The version covers all that was judged; stage, holds and dates are said again, for they must never be wrong.
      puts: [
        { ...put, when: [...(put.when ?? []), ...claimable(executor)] },
        fileFact({ name: 'DestructionBegun', caseFile: current.id, ...claim }, told(executor)),
      ],
      updates: [
        {
          key: keys.line(act.id, claim.line),
          set: { state: 'begun' },
          when: [{ field: 'state', is: 'frozen' }],
        },
      ],
      checks: [fence, notHalted()],
    });
    if (!done.committed && done.refused.some(({ key }) => isHalt(key)))
      throw new IntegrityFault(`the archive is halted: ${current.id} is not begun`);
    if (done.committed) return { begun: { ...claimed, v: current.v + 1 } };

    const again = await findCaseFile(registry, current.id);
    if (!again || again.stage !== 'listed')
      throw new TransientFault(`${current.id} changed while it was claimed`);
    current = again;
  }
  throw new TransientFault(`${current.id} could not be claimed`);
};

const isHalt = ({ pk, sk }: Key): boolean => pk === keys.halt.pk && sk === keys.halt.sk;

const claimable = ({ clock }: Executor) =>
  [
    { field: 'stage', is: 'listed' },
    { field: 'holds', is: 0 },
    { field: 'keepUntil', below: clock.today() },
    {
      any: [
        { field: 'lockedUntil', missing: true },
        { field: 'lockedUntil', below: clock.now() },
      ],
    },
  ] as const;

const whyNot = async (
  { registry, clock }: Executor,
  { id }: Pick<Act, 'id'>,
  file: KeptCaseFile,
): Promise<SparedReason | undefined> => {
  const { creator, chamber, year } = file;
  const [act, wideHolds, gate] = await Promise.all([
    actAskedTogether(registry, id),
    wideHoldsAskedTogether(registry, file.chamber),
    gateAskedTogether(registry, { creator, chamber, years: [year], today: clock.today() }),
  ]);
  if (act?.stage !== 'destroying' || act.revoked) return 'OrderRevoked';
  if (file.holds > 0 || holdsOverFile(file, wideHolds).length > 0) return 'OnHold';
  const early = tooEarly(file, clock);
  if (early) return early;
  if (!recordableFile(file).accepted) return 'CaseFileNotRecordable';
  return gate.accepted ? undefined : 'PermanentInventoryMissing';
};

const tooEarly = (
  file: KeptCaseFile,
  clock: Executor['clock'],
): 'Reopened' | 'NotDue' | 'LockStillRunning' | undefined => {
  const { keepUntil, lockedUntil } = file;
  if (isReopened(file)) return 'Reopened';
  if (keepUntil === null || keepUntil >= clock.today()) return 'NotDue';
  return lockedUntil !== undefined && lockedUntil >= clock.now() ? 'LockStillRunning' : undefined;
};

const lineOf = ({ act }: KeptCaseFile): number => act?.line ?? 0;

const told = ({ newId, clock }: Executor) => ({ id: newId(), at: clock.now() });
