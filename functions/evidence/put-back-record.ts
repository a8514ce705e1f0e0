/**
 * A record that the log knows and the registry does not: it is put back, and its file is what the record
 * says, destroyed, whatever the older registry thought of it (protocols.md 6, Restore).
 */
import type { CaseFile, DestroyedCaseFile } from '../../shared/archive/case-file.ts';
import type { Update } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { findLine } from '../../shared/register/acts.ts';
import { caseFileItem, findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { disagree } from '../../shared/register/halt.ts';
import { putNew } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';
import type { LoggedRecord } from '../../shared/register/log-bundles.ts';
import { findRecord, recordPuts } from '../../shared/register/records.ts';
import { noting } from '../../shared/register/replay-notes.ts';
import { shrink } from '../../shared/register/shrink.ts';
import { lettingGo } from './let-go.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

/** Answers whether it had to be. Halts where the registry has another one. */
export const putBackRecord = async (needs: Needs, logged: LoggedRecord): Promise<boolean> => {
  const { registry } = needs;
  const filed = await findRecord(registry, logged.caseFile);
  if (filed && filed.sha256 !== logged.sha256)
    return disagree(needs, `the log has another record of ${logged.caseFile} than the registry`);
  if (!filed) await putBack(needs, logged, await findCaseFile(registry, logged.caseFile));
  await shrink(registry, logged.caseFile);
  return !filed;
};

const putBack = async (needs: Needs, logged: LoggedRecord, file: CaseFile | undefined): Promise<void> => {
  const { registry, clock, newId } = needs;
  const { caseFile, bytes, signature, sha256, record } = logged;
  const stub = stubOf(logged);
  const { act, line } = stub.act;
  const letGo = await lettingGo(needs, { id: caseFile, act: file?.act }, stub.act);
  const done = await registry.commit({
    puts: [
      file ? replaceCaseFile(file, stub) : putNew(caseFileItem(stub)),
      ...recordPuts({ caseFile, bytes, signature, sha256, at: record.looked.at }),
      fileFact(
        { name: 'CaseFileDestroyed', act, line, caseFile, record: sha256 },
        { id: newId(), at: clock.now() },
      ),
      noting({ kind: 'undecided', act, caseFile }),
      ...letGo.puts,
    ],
    updates: [...(await endOfLine(needs, logged)), ...letGo.updates],
  });
  if (!done.committed) return disagree(needs, `${caseFile} changes though the archive is closed`);
};

/** The line of the record's act has its outcome. */
const endOfLine = async (
  { registry }: Needs,
  { caseFile, sha256, record: { act } }: LoggedRecord,
): Promise<readonly Update[]> => {
  const line = await findLine(registry, act.id, act.line);
  if (line?.caseFile !== caseFile || (line.state !== 'frozen' && line.state !== 'begun')) return [];
  return [
    {
      key: keys.line(act.id, act.line),
      set: { state: 'destroyed', record: sha256 },
      remove: ['pendingKey', 'pendingSort'],
      when: [{ field: 'state', is: line.state }],
    },
  ];
};

/** The record says all that the stub does. */
const stubOf = ({ sha256, record }: LoggedRecord): DestroyedCaseFile => {
  const { caseFile, chamber, creator, keeper, kind, index, year, volumes, inventory, act, order } = record;
  return {
    ...{ id: caseFile, chamber, creator, keeper, kind, index, year, volumes },
    stage: 'destroyed',
    place: { inventory: inventory.id, number: inventory.number, line: inventory.line },
    act: { act: act.id, line: act.line },
    order: { number: order.number, datedOn: order.datedOn },
    record: sha256,
    destroyedAt: record.times.destroyedAt,
    v: 0,
  };
};
