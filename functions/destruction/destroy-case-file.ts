/**
 * Destroys exactly one file, once (protocols.md 5). Every step asks the state
 * first, so a crash anywhere ends, after the re-run, in one outcome and one record.
 */
import type { DestroyingAct } from '../../shared/archive/act.ts';
import type { Claim, Document, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { DestroyedObject } from '../../shared/archive/deletion-record.ts';
import { deletionRecordOf, recordableFile } from '../../shared/archive/deletion-record-of.ts';
import { destructionIntentOf } from '../../shared/archive/destruction-intent.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { findAct, findLine } from '../../shared/register/acts.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { documentsOf, objectKey } from '../../shared/register/documents.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { begin } from './begin.ts';
import { end } from './end.ts';
import type { Executor } from './executor.ts';
import { removeObjects } from './remove-objects.ts';
import { shrink } from './shrink.ts';
import { spare } from './spare.ts';

type Claimed = KeptCaseFile & { readonly claim: Claim };

export const destroyCaseFile = async (executor: Executor, factId: string): Promise<void> => {
  const { registry } = executor;
  const fact = await findOwed(registry, factId, ['LineOrdered']);
  if (!fact) return;
  const [act, line] = [await findAct(registry, fact.act), await findLine(registry, fact.act, fact.line)];
  if (!act || !line)
    throw new IntegrityFault(`line ${fact.line} of act ${fact.act} is ordered but not on file`);

  if (act.stage === 'destroying' && (line.state === 'frozen' || line.state === 'begun')) {
    const file = await findCaseFile(registry, fact.caseFile);
    if (!file) throw new IntegrityFault(`${fact.caseFile} is on an act but not on file`);
    if (file.stage === 'listed' || file.stage === 'destroying') {
      const begun = file.stage === 'listed' ? await begin(executor, act, file) : { begun: claimed(file) };
      if ('spared' in begun) await spare(executor, { line, file }, begun.spared);
      else await destroy(executor, act, begun.begun);
    }
  }
  // What names persons goes after the end, and again after a crash between the two.
  await shrink(registry, fact.caseFile);
  await registry.commit({ updates: [settle(fact.fact)] });
};

const claimed = (file: KeptCaseFile): Claimed => {
  const { claim } = file;
  if (!claim) throw new IntegrityFault(`${file.id} is being destroyed without a claim`);
  return { ...file, claim };
};

const destroy = async (executor: Executor, act: DestroyingAct, file: Claimed): Promise<void> => {
  const { registry, clock, records } = executor;
  await writeIntent(executor, file);
  const objects = (await documentsOf(registry, file.id)).map((one) => objectOf(file, one));
  const removed = await removeObjects(executor, file, objects);
  const line = await findLine(registry, act.id, file.claim.line);
  if (removed === 'locked') {
    if (line) await spare(executor, { line, file }, 'LockStillRunning');
    return;
  }
  const recordable = recordableFile(file);
  if (!recordable.accepted)
    throw new IntegrityFault(`${file.id} was claimed but no record of it can be written`);
  const at = clock.now();
  const facts = {
    file: recordable.value,
    claim: file.claim,
    act,
    objects,
    ...removed,
    destroyedAt: at,
    lookedAt: at,
  };
  const bytes = records.bytesOf(deletionRecordOf(facts));
  await end(executor, { act, file }, { bytes, signature: await records.seal(bytes) });
};

/** The bytes come from the claim alone, so every re-run would write the same: one is enough. */
const writeIntent = async ({ evidence, records }: Executor, file: Claimed): Promise<void> => {
  const key = `intents/${file.id}/${file.claim.attempt}`;
  if (await evidence.find(key)) return;
  const bytes = records.bytesOf(destructionIntentOf(file.id, file.claim));
  await evidence.write(key, bytes, { mediaType: 'application/json', hold: true });
};

const objectOf = (file: KeptCaseFile, one: Document): DestroyedObject => {
  if (one.version === undefined)
    throw new IntegrityFault(`${file.id} is sealed but ${one.id} has no version in the vault`);
  return {
    document: one.id,
    volume: one.volume,
    mediaType: one.mediaType,
    bytes: one.bytes,
    sha256: one.sha256,
    key: objectKey(file.id, one.id),
    version: one.version,
    ...(one.pages === undefined ? {} : { pages: one.pages }),
  };
};
