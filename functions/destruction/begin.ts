/**
 * Begins the destruction of one file (protocols.md 4). The commit is claim and
 * intent in one, and the last thing before the store is touched: a hold that
 * came before it wins, a hold that comes after is refused.
 */
import type { Act, DestroyingAct } from '../../shared/archive/act.ts';
import type { Claim, KeptCaseFile } from '../../shared/archive/case-file.ts';
import { type WhySpared, whySpared } from '../../shared/archive/sparing.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import type { Check, Key, Registry } from '../../shared/ports/registry.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { readFence } from '../../shared/register/fences.ts';
import { notHalted } from '../../shared/register/halt.ts';
import { keys } from '../../shared/register/keys.ts';
import { holdsOverFile } from '../../shared/register/wide-holds.ts';
import { type Claimed, tryRecord } from './draw-record.ts';
import type { Executor } from './executor.ts';
import { lookOver, type Seen } from './look-over.ts';
import { actAskedTogether, gateAskedTogether, wideHoldsAskedTogether } from './read-together.ts';

/** Why a line is spared: printed in part two. */
export type SparedReason = WhySpared | 'OrderRevoked' | 'PermanentInventoryMissing' | 'CaseFileNotRecordable';

type Begun =
  | { readonly begun: Claimed; readonly seen: Seen }
  /** With the file as it was judged. */
  | { readonly spared: SparedReason; readonly file: KeptCaseFile };

const TRIES = 8;

/**
 * What is seen of the file before the claim is what is worked off after it.
 * @throws IntegrityFault where it is not as it was sealed; TransientFault when it keeps changing under the claim.
 */
export const begin = async (executor: Executor, act: DestroyingAct, file: KeptCaseFile): Promise<Begun> => {
  let current: KeptCaseFile = file;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { registry } = executor;
    // The fence is read before the act and the wide holds: an order revoked, or a hold placed, after this read makes the claim fail.
    const fence = await readFence(registry, current.chamber, current.id);
    const [barred, seen] = await Promise.all([whyNot(executor, act, current), lookOver(executor, current)]);
    if (barred) return { spared: barred, file: current };
    const begun = seen.accepted
      ? await claim(executor, act, { file: current, seen: seen.value, fence })
      : undefined;
    if (begun) return begun;
    const now = await reread(registry, current, act);
    if (!seen.accepted && now.v === current.v) throw new IntegrityFault(seen.refusal.what);
    current = now;
  }
  throw new TransientFault(`${current.id} could not be claimed`);
};

/** Nothing where anything changed since it was read. */
const claim = async (
  executor: Executor,
  act: DestroyingAct,
  { file, seen, fence }: { readonly file: KeptCaseFile; readonly seen: Seen; readonly fence: Check },
): Promise<Begun | undefined> => {
  const own: Claim = { act: act.id, line: lineOf(file), at: executor.clock.now(), attempt: file.v };
  const claimed = { ...file, stage: 'destroying', claim: own } as const;
  if (!tryRecord(executor, { act, file: claimed }, seen).accepted)
    return { spared: 'CaseFileNotRecordable', file };
  const put = replaceCaseFile(file, claimed);
  const done = await executor.registry.commit({
    // The version covers all that was judged; stage, holds and dates are said again, for they must never be wrong.
    puts: [
      { ...put, when: [...(put.when ?? []), ...claimable(executor)] },
      fileFact({ name: 'DestructionBegun', caseFile: file.id, ...own }, told(executor)),
    ],
    updates: [
      {
        key: keys.line(act.id, own.line),
        set: { state: 'begun' },
        when: [{ field: 'state', is: 'frozen' }],
      },
    ],
    checks: [fence, notHalted()],
  });
  if (!done.committed && done.refused.some(({ key }) => isHalt(key)))
    throw new IntegrityFault(`the archive is halted: ${file.id} is not begun`);
  return done.committed ? { begun: { ...claimed, v: file.v + 1 }, seen } : undefined;
};

/** The file as it stands now, still on this act. */
const reread = async (
  registry: Registry,
  { id }: KeptCaseFile,
  { id: act }: DestroyingAct,
): Promise<KeptCaseFile> => {
  const again = await findCaseFile(registry, id);
  if (again?.stage === 'listed' && again.act?.act === act) return again;
  throw new TransientFault(`${id} changed while it was claimed`);
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
  const on = { act: id, today: clock.today(), now: clock.now() };
  const early = whySpared(file, { ...on, wideHolds: holdsOverFile(file, wideHolds).length });
  if (early) return early;
  return gate.accepted ? undefined : 'PermanentInventoryMissing';
};

const lineOf = ({ act }: KeptCaseFile): number => act?.line ?? 0;

const told = ({ newId, clock }: Executor) => ({ id: newId(), at: clock.now() });
