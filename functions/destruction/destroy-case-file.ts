/**
 * Destroys exactly one file, once (protocols.md 5). Every step asks the state
 * first, so a crash anywhere ends, after the re-run, in one outcome and one record.
 */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { Act, DestroyingAct } from '../../shared/archive/act.ts';
import type { CaseFile, Claim, KeptCaseFile } from '../../shared/archive/case-file.ts';
import { deletionRecordOf, recordableFile } from '../../shared/archive/deletion-record-of.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { findAct, findLine } from '../../shared/register/acts.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { begin } from './begin.ts';
import { end } from './end.ts';
import type { Executor } from './executor.ts';
import { writeIntent } from './intents.ts';
import { objectsOf } from './objects-of.ts';
import { removeObjects } from './remove-objects.ts';
import { shrink } from './shrink.ts';
import { spare } from './spare.ts';

type Claimed = KeptCaseFile & { readonly claim: Claim };

export const destroyCaseFile = async (executor: Executor, factId: string): Promise<void> => {
  const { registry } = executor;
  const fact = await findOwed(registry, factId, ['LineOrdered']);
  if (!fact) return;
  // The file is read before its line: a line that is still pending after it has the file as it was read, or later.
  const file = await findCaseFile(registry, fact.caseFile);
  const [line, act] = [await findLine(registry, fact.act, fact.line), await findAct(registry, fact.act)];
  if (!file || !act || !line)
    throw new IntegrityFault(`line ${fact.line} of act ${fact.act} is ordered but not on file`);

  if (isPending(act, line)) await decide(executor, act, { line, file });
  // What names persons goes after the end, and again after a crash between the two.
  await shrink(registry, fact.caseFile);
  await registry.commit({ updates: [settle(fact.fact)] });
};

const isPending = (act: Act, { state }: ActLine): act is DestroyingAct =>
  act.stage === 'destroying' && (state === 'frozen' || state === 'begun');

const decide = async (
  executor: Executor,
  act: DestroyingAct,
  { line, file }: { readonly line: ActLine; readonly file: CaseFile },
): Promise<void> => {
  const place = file.stage === 'destroying' ? file.claim : file.act;
  const isOurs = place?.act === line.act && place.line === line.no;
  if (!isOurs || (file.stage !== 'listed' && file.stage !== 'destroying'))
    throw new IntegrityFault(`line ${line.no} of act ${line.act} is pending, and ${file.id} is not on it`);
  const begun = file.stage === 'listed' ? await begin(executor, act, file) : { begun: claimed(file) };
  if ('spared' in begun) await spare(executor, { line, file: begun.file }, begun.spared);
  else await destroy(executor, act, { line, file: begun.begun });
};

const claimed = (file: KeptCaseFile): Claimed => {
  const { claim } = file;
  if (!claim) throw new IntegrityFault(`${file.id} is being destroyed without a claim`);
  return { ...file, claim };
};

const destroy = async (
  executor: Executor,
  act: DestroyingAct,
  { line, file }: { readonly line: ActLine; readonly file: Claimed },
): Promise<void> => {
  const { registry, records } = executor;
  await writeIntent(executor, file);
  const objects = await objectsOf(registry, file);
  const removed = await removeObjects(executor, file, objects);
  if (removed === 'locked') return spare(executor, { line, file }, 'LockStillRunning');

  const recordable = recordableFile(file);
  if (!recordable.accepted)
    throw new IntegrityFault(`${file.id} was claimed but no record of it can be written`);
  const facts = { file: recordable.value, claim: file.claim, act, objects, ...removed };
  const bytes = records.bytesOf(deletionRecordOf(facts));
  await end(executor, { act, file }, { bytes, signature: await records.seal(bytes) });
};
