/**
 * Destroys exactly one file, once (protocols.md 5). Every step asks the state
 * first, so a crash anywhere ends, after the re-run, in one outcome and one record.
 */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { Act, DestroyingAct } from '../../shared/archive/act.ts';
import type { CaseFile, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { Outcome } from '../../shared/archive/outcome.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { findLine } from '../../shared/register/acts.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { shrink } from '../../shared/register/shrink.ts';
import { begin } from './begin.ts';
import { type Claimed, drawRecord, tryRecord } from './draw-record.ts';
import { end } from './end.ts';
import type { Executor } from './executor.ts';
import { nameStrays, writeIntent } from './intents.ts';
import { lookOver, type Seen } from './look-over.ts';
import { actAskedTogether } from './read-together.ts';
import { removeObjects } from './remove-objects.ts';
import { spare } from './spare.ts';

interface Told {
  readonly line: ActLine;
  /** The fact that tells of the line. */
  readonly fact: string;
}

export const destroyCaseFile = async (executor: Executor, factId: string): Promise<void> => {
  const { registry } = executor;
  const fact = await findOwed(registry, factId, ['LineOrdered']);
  if (!fact) return;
  // The file is read before its line: a line that is still pending after it has the file as it was read, or later.
  const file = await findCaseFile(registry, fact.caseFile);
  const [line, act] = await Promise.all([
    findLine(registry, fact.act, fact.line),
    actAskedTogether(registry, fact.act),
  ]);
  if (!file || !act || !line)
    throw new IntegrityFault(`line ${fact.line} of act ${fact.act} is ordered but not on file`);

  if (isPending(act, line) && (await decide(executor, act, { line, file, fact: fact.fact }))) return;
  // What could not go with the end goes after it, and again after a crash between the two.
  await shrink(registry, fact.caseFile);
  await registry.commit({ updates: [settle(fact.fact)] });
};

const isPending = (act: Act, { state }: ActLine): act is DestroyingAct =>
  act.stage === 'destroying' && (state === 'frozen' || state === 'begun');

/** Answers whether the fact is settled with the outcome. */
const decide = async (
  executor: Executor,
  act: DestroyingAct,
  { file, ...told }: Told & { readonly file: CaseFile },
): Promise<boolean> => {
  const { line } = told;
  const place = file.stage === 'destroying' ? file.claim : file.act;
  const isOurs = place?.act === line.act && place.line === line.no;
  if (!isOurs || (file.stage !== 'listed' && file.stage !== 'destroying'))
    throw new IntegrityFault(`line ${line.no} of act ${line.act} is pending, and ${file.id} is not on it`);
  if (file.stage === 'destroying') return goOn(executor, act, { ...told, file: claimed(file) });

  const begun = await begin(executor, act, file);
  if ('begun' in begun)
    return destroy(executor, act, { ...told, file: begun.begun, seen: begun.seen, fresh: true });
  await spare(executor, { ...told, file: begun.file }, begun.spared);
  return true;
};

const claimed = (file: KeptCaseFile): Claimed => {
  const { claim } = file;
  if (!claim) throw new IntegrityFault(`${file.id} is being destroyed without a claim`);
  return { ...file, claim };
};

/** What an earlier delivery has begun, or another worker is at. */
const goOn = async (
  executor: Executor,
  act: DestroyingAct,
  { file, ...told }: Told & { readonly file: Claimed },
): Promise<boolean> => {
  const seen = await lookOver(executor, file);
  if (seen.accepted) return destroy(executor, act, { ...told, file, seen: seen.value, fresh: false });
  // Who has ended it meanwhile took its documents away.
  if ((await findCaseFile(executor.registry, file.id))?.stage === 'destroyed') return false;
  throw new IntegrityFault(seen.refusal.what);
};

const destroy = async (
  executor: Executor,
  act: DestroyingAct,
  {
    file,
    seen,
    fresh,
    ...told
  }: Told & {
    readonly file: Claimed;
    readonly seen: Seen;
    readonly fresh: boolean;
  },
): Promise<boolean> => {
  // Nothing is lifted before both have ended well.
  const [strays] = await Promise.all([
    nameStrays(executor, file, seen),
    writeIntent(executor, file, { act, fresh }),
  ]);
  const { objects, names } = seen;
  // Whoever has just made the claim has tried it; since an older one more copies may have come.
  if (!fresh) mustBeRecorded(tryRecord(executor, { act, file }, { objects, strays }), file);
  const removed = await removeObjects(executor, file, seen);
  if (removed === 'locked') {
    await spare(executor, { ...told, file }, 'LockStillRunning');
    return true;
  }
  const bytes = mustBeRecorded(drawRecord(executor, { act, file }, { objects, strays, ...removed }), file);
  const record = { bytes, signature: await executor.records.seal(bytes) };
  return end(executor, { ...removed, act, file, names, fact: told.fact }, record);
};

const mustBeRecorded = (drawn: Outcome<Uint8Array>, { id }: Claimed): Uint8Array => {
  if (drawn.accepted) return drawn.value;
  throw new IntegrityFault(`${id} was claimed but no record of it can be written: ${drawn.refusal.code}`);
};
