/**
 * A record that the log knows and the registry does not: it is put back, and its file is what the record
 * says, destroyed, whatever the older registry thought of it (protocols.md 6, Restore).
 */
import type { CaseFile, DestroyedCaseFile } from '../../shared/archive/case-file.ts';
import type { ActId } from '../../shared/archive/names.ts';
import type { Put, Update } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { findLine } from '../../shared/register/acts.ts';
import { caseFileItem, findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { disagree } from '../../shared/register/halt.ts';
import { putNew } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';
import type { LoggedRecord } from '../../shared/register/log-bundles.ts';
import { shrink } from '../../shared/register/shrink.ts';
import { findRecord, recordPuts } from '../../shared/register/records.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

export interface PutBack {
  /** Another act of the older registry lists the file: it can only be withdrawn. */
  readonly listedOn?: ActId;
}

/** Empty where the registry has the record. Halts where it has another one. */
export const putBackRecord = async (needs: Needs, logged: LoggedRecord): Promise<readonly PutBack[]> => {
  const { registry } = needs;
  const filed = await findRecord(registry, logged.caseFile);
  if (filed && filed.sha256 !== logged.sha256)
    return disagree(needs, `the log has another record of ${logged.caseFile} than the registry`);
  const file = await findCaseFile(registry, logged.caseFile);
  if (!filed) await putBack(needs, logged, file);
  await shrink(registry, logged.caseFile);
  if (filed) return [];
  const listedOn = file?.act?.act;
  return [listedOn === undefined || listedOn === logged.record.act.id ? {} : { listedOn }];
};

const putBack = async (needs: Needs, logged: LoggedRecord, file: CaseFile | undefined): Promise<void> => {
  const { registry, clock, newId } = needs;
  const { caseFile, bytes, signature, sha256, record } = logged;
  const stub = stubOf(logged);
  const { act, line } = stub.act;
  const done = await registry.commit({
    puts: [
      file ? replaceCaseFile(file, stub) : putNew(caseFileItem(stub)),
      ...recordPuts({ caseFile, bytes, signature, sha256, at: record.looked.at }),
      fileFact(
        { name: 'CaseFileDestroyed', act, line, caseFile, record: sha256 },
        { id: newId(), at: clock.now() },
      ),
    ] satisfies readonly Put[],
    updates: await linesAfter(needs, logged, file),
  });
  if (!done.committed) return disagree(needs, `${caseFile} changes though the archive is closed`);
};

/** The line of the record's act has its outcome; a line of another act, drawn up before the restore point, lets go of the file. */
const linesAfter = async (
  { registry }: Needs,
  { caseFile, sha256, record }: LoggedRecord,
  file: CaseFile | undefined,
): Promise<readonly Update[]> => {
  const places = [{ act: record.act.id, line: record.act.line }, ...(file?.act ? [file.act] : [])];
  const other = places[1] && (places[1].act !== record.act.id || places[1].line !== record.act.line);
  const lines = await Promise.all(
    places.slice(0, other ? 2 : 1).map(({ act, line }) => findLine(registry, act, line)),
  );
  return lines.flatMap((line, at) => {
    const pending = line?.caseFile === caseFile && (line.state === 'frozen' || line.state === 'begun');
    if (!pending) return [];
    return [
      {
        key: keys.line(line.act, line.no),
        set: at === 0 ? { state: 'destroyed', record: sha256 } : { state: 'released' },
        remove: ['pendingKey', 'pendingSort'],
        when: [{ field: 'state', is: line.state }],
      },
    ];
  });
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
