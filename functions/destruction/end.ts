/**
 * Step 7: one commit that ends it. The file becomes a stub, what names persons goes, the record stands, the line
 * has its outcome, and the fact is settled.
 */
import type { DestroyingAct } from '../../shared/archive/act.ts';
import type { Claim, DestroyedCaseFile, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { Instant } from '../../shared/archive/names.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import type { Item } from '../../shared/ports/registry.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { fileFact, settle } from '../../shared/register/facts.ts';
import { keys } from '../../shared/register/keys.ts';
import { recordPuts } from '../../shared/register/records.ts';
import type { Executor } from './executor.ts';
import { keyOf } from '../../shared/register/what-names.ts';

export interface Signed {
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
}

interface Ending {
  readonly act: DestroyingAct;
  readonly file: KeptCaseFile & { readonly claim: Claim };
  /** What else the registry keeps of the file. */
  readonly names: readonly Item[];
  /** As the record tells it. */
  readonly destroyedAt: Instant;
  /** The fact that told of the line. */
  readonly fact: string;
}

/** Beside five items of its own a commit takes so many more; beside the parts of a long record none: a commit takes 4 MB. */
const ROOM = 95;

/**
 * Answers whether all is done: not where there is more to remove than one commit takes, nor where the race was
 * lost. Then what is there stands, and ours is dropped; a signature never filed is nothing.
 * @throws TransientFault when the file changed and is not destroyed: the line is judged anew.
 */
export const end = async (
  executor: Executor,
  { act, file, names, destroyedAt, fact }: Ending,
  record: Signed,
): Promise<boolean> => {
  const digest = executor.records.digestOf(record.bytes);
  const at = executor.clock.now();
  const { line } = file.claim;
  const recorded = recordPuts({ caseFile: file.id, ...record, sha256: digest, at });
  const room = recorded.length > 1 ? 0 : ROOM;
  const fits = names.length <= room;
  const done = await executor.registry.commit({
    puts: [
      replaceCaseFile(file, stubOf(file, { act, record: digest, destroyedAt })),
      ...recorded,
      fileFact(
        { name: 'CaseFileDestroyed', act: act.id, line, caseFile: file.id, record: digest },
        { id: executor.newId(), at },
      ),
    ],
    updates: [
      {
        key: keys.line(act.id, line),
        set: { state: 'destroyed', record: digest },
        remove: ['pendingKey', 'pendingSort'],
        when: [{ field: 'state', is: 'begun' }],
      },
      ...(fits ? [settle(fact)] : []),
    ],
    removals: names.slice(0, room).map((item) => ({ key: keyOf(item) })),
  });
  if (done.committed) return fits;
  if ((await findCaseFile(executor.registry, file.id))?.stage !== 'destroyed')
    throw new TransientFault(`${file.id} changed while its destruction ended`);
  return false;
};

const stubOf = (
  file: KeptCaseFile & { readonly claim: Claim },
  {
    act,
    record,
    destroyedAt,
  }: Pick<DestroyedCaseFile, 'record' | 'destroyedAt'> & { readonly act: DestroyingAct },
): DestroyedCaseFile => {
  const { id, chamber, creator, keeper, kind, index, year, place, v } = file;
  if (!place) throw new IntegrityFault(`${id} is destroyed without a line of an inventory`);
  return {
    ...{ id, chamber, creator, keeper, kind, index, year, place, v },
    stage: 'destroyed',
    volumes: file.volumes.length,
    act: { act: file.claim.act, line: file.claim.line },
    order: { number: act.order.number, datedOn: act.order.datedOn },
    record,
    destroyedAt,
  };
};
