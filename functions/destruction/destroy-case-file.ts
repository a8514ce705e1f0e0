/**
 * Destroys exactly one file, once (protocols.md 5). Every step asks the state
 * first, so a crash anywhere ends, after the re-run, in one outcome and one record.
 */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { Act, DestroyingAct } from '../../shared/archive/act.ts';
import type { CaseFile, Claim, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { DestroyedObject } from '../../shared/archive/deletion-record.ts';
import { deletionRecordOf, recordableFile } from '../../shared/archive/deletion-record-of.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { findLine } from '../../shared/register/acts.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { begin } from './begin.ts';
import { end, type Signed } from './end.ts';
import type { Executor } from './executor.ts';
import { findObjects } from './find-objects.ts';
import { writeIntent } from './intents.ts';
import { objectsOf } from './objects-of.ts';
import { actAskedTogether } from './read-together.ts';
import { type Removal, removeObjects } from './remove-objects.ts';
import { shrink } from '../../shared/register/shrink.ts';
import { spare } from './spare.ts';
import { documentsAmong, whatNames } from '../../shared/register/what-names.ts';

type Claimed = KeptCaseFile & { readonly claim: Claim };

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
  if (file.stage === 'destroying')
    return destroy(executor, act, { ...told, file: claimed(file), fresh: false });

  const begun = await begin(executor, act, file);
  if ('begun' in begun) return destroy(executor, act, { ...told, file: begun.begun, fresh: true });
  await spare(executor, { ...told, file: begun.file }, begun.spared);
  return true;
};

const claimed = (file: KeptCaseFile): Claimed => {
  const { claim } = file;
  if (!claim) throw new IntegrityFault(`${file.id} is being destroyed without a claim`);
  return { ...file, claim };
};

const destroy = async (
  executor: Executor,
  act: DestroyingAct,
  { file, fresh, ...told }: Told & { readonly file: Claimed; readonly fresh: boolean },
): Promise<boolean> => {
  const names = await whatNames(executor.registry, file.id);
  const objects = objectsOf(file, documentsAmong(names));
  // Nothing is lifted before both have ended well.
  const [found] = await Promise.all([
    findObjects(executor, file, objects),
    writeIntent(executor, file, { act, fresh }),
  ]);
  const removed = await removeObjects(executor, file, found);
  if (removed === 'locked') {
    await spare(executor, { ...told, file }, 'LockStillRunning');
    return true;
  }
  const record = await recordOf(executor, act, { file, objects, removed });
  return end(executor, { act, file, names, fact: told.fact }, record);
};

const recordOf = async (
  { records }: Executor,
  act: DestroyingAct,
  of: { readonly file: Claimed; readonly objects: readonly DestroyedObject[]; readonly removed: Removal },
): Promise<Signed> => {
  const { file, objects, removed } = of;
  const recordable = recordableFile(file);
  if (!recordable.accepted)
    throw new IntegrityFault(`${file.id} was claimed but no record of it can be written`);
  const facts = { file: recordable.value, claim: file.claim, act, objects, ...removed };
  const bytes = records.bytesOf(deletionRecordOf(facts));
  return { bytes, signature: await records.seal(bytes) };
};
