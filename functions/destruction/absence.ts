/** What is left of the destroyed files in the registry, asked when the last line has its outcome and filed before the act closes. */
import * as z from 'zod';
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { ActId, CaseFileId, Instant } from '../../shared/archive/names.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Item, Registry } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { type Absence, absenceKey, absenceSchema, type LeftItem } from '../../shared/register/absence.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { readCaseFile } from '../../shared/register/case-files.ts';
import { all, named } from '../../shared/register/items.ts';
import { readWhole } from '../../shared/register/kept-papers.ts';
import { keys, partitionOf } from '../../shared/register/keys.ts';
import type { Evidence } from './executor.ts';
import { shrink } from '../../shared/register/shrink.ts';

export type Absenting = Pick<World, 'registry' | 'evidence' | 'clock'> & {
  readonly records: Pick<Evidence, 'bytesOf'>;
};

interface Stub {
  readonly caseFile: CaseFileId;
  readonly destroyedAt: Instant;
  /** Its two items, without what is in them. */
  readonly items: readonly { readonly sk: string; readonly fields: readonly string[] }[];
}

/**
 * The stub and the record of each destroyed file, and nothing beside them: what else is left of it is removed first.
 * @throws IntegrityFault for a file that is not destroyed, has no record, or of which anything stays.
 */
export const stubsOf = (registry: Registry, destroyed: readonly ActLine[]): Promise<readonly Stub[]> =>
  inBatches(destroyed, async ({ caseFile }) => {
    const found = await itemsOf(registry, caseFile);
    // A file of very many documents may have ended a moment before the last of them went.
    if (found.length > 2) await shrink(registry, caseFile);
    return stubOf(caseFile, found.length > 2 ? await itemsOf(registry, caseFile) : found);
  });

const itemsOf = (registry: Registry, id: CaseFileId): Promise<readonly Item[]> =>
  all(registry, partitionOf.caseFile(id), '');

const stubOf = (id: CaseFileId, items: readonly Item[]): Stub => {
  const [stub, record, ...more] = items;
  const isBare = stub?.sk === keys.caseFile(id).sk && record?.sk === keys.record(id).sk && more.length === 0;
  const file = isBare ? readCaseFile(stub) : undefined;
  if (file?.stage !== 'destroyed')
    throw new IntegrityFault(`${id} is destroyed, but its stub and its record are not what is left of it`);
  return {
    caseFile: id,
    destroyedAt: file.destroyedAt,
    items: items.map((item) => ({ sk: item.sk, fields: Object.keys(item) })),
  };
};

/** Filed as a new version, but where what a closing that died left already says what is seen now. */
export const fileAbsence = async (needs: Absenting, act: ActId, stubs: readonly Stub[]): Promise<void> => {
  const seen: Absence = {
    schema: absenceSchema,
    act,
    lookedAt: needs.clock.now(),
    fields: fieldsIn(stubs),
    files: stubs.map(({ caseFile, items }) => ({ caseFile, left: items.map(leftAs) })),
  };
  if (await isFiled(needs, seen, stubs)) return;
  const { evidence, records } = needs;
  await evidence.write(absenceKey(act), records.bytesOf(seen), { mediaType: 'application/json', hold: true });
};

const lookedEarlier = z.looseObject({ lookedAt: named<Instant>() });

/** A registry that was set back destroys again what it knew to be destroyed: the look must have come after the last of it. */
const isFiled = async (
  { evidence, records }: Absenting,
  seen: Absence,
  stubs: readonly Stub[],
): Promise<boolean> => {
  const kept = await evidence.find(absenceKey(seen.act));
  if (!kept) return false;
  const bytes = Buffer.from(await readWhole(evidence, kept));
  const { lookedAt } = lookedEarlier.parse(JSON.parse(bytes.toString('utf8')));
  const isSame = bytes.equals(records.bytesOf({ ...seen, lookedAt }));
  return isSame && stubs.every(({ destroyedAt }) => destroyedAt <= lookedAt);
};

const INDEX = /^(list|due|owed|pending)Key$/;

const leftAs = ({ sk, fields }: Stub['items'][number]): LeftItem => ({
  item: sk,
  indexes: fields.flatMap((field) => INDEX.exec(field)?.[1] ?? []).toSorted(),
});

const fieldsIn = (stubs: readonly Stub[]): Absence['fields'] => {
  const known: Record<string, Set<string>> = {};
  for (const { sk, fields } of stubs.flatMap(({ items }) => items))
    known[sk] = new Set([...(known[sk] ?? []), ...fields]);
  return Object.fromEntries(Object.entries(known).map(([sk, fields]) => [sk, [...fields].toSorted()]));
};
