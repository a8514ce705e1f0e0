/**
 * Holds on one case file. The count on the file follows from them in the same commit. Beside them stand those
 * asked for after its destruction had begun: refused, counted nowhere, and kept in case the file is spared.
 */
import * as z from 'zod';
import type { CaseFileId, Day, HoldId, Instant, PersonId } from '../archive/names.ts';
import type { Item, Registry } from '../ports/registry.ts';
import { all, itemOf, named, readItem } from './items.ts';
import { keys, partitionOf } from './keys.ts';

export interface HoldBasis {
  readonly kind: string;
  readonly number?: string;
  readonly datedOn?: Day;
  readonly text?: string;
}

/** What is said of placing a hold, and again of releasing it. */
export interface HoldSaid {
  readonly reason: string;
  readonly basis: HoldBasis;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Stated extends HoldSaid {
  readonly released?: HoldSaid;
}

export interface FiledHold extends Stated {
  readonly id: HoldId;
  readonly caseFile: CaseFileId;
  readonly state: 'placed' | 'released';
}

/** Asked for after the destruction of the file had begun. */
export interface LateHold extends HoldSaid {
  readonly id: HoldId;
  readonly caseFile: CaseFileId;
  readonly state: 'late';
}

const basis: z.ZodType<HoldBasis> = z.object({
  kind: z.string(),
  number: z.string().exactOptional(),
  datedOn: named<Day>().exactOptional(),
  text: z.string().exactOptional(),
});

const said = { reason: z.string(), basis, by: named<PersonId>(), at: named<Instant>() };

/** Of a hold's item, whatever it lies over. */
export const saidFields = { ...said, released: z.object(said).exactOptional() };

const of = { id: named<HoldId>(), caseFile: named<CaseFileId>() };

const hold: z.ZodType<FiledHold> = z.object({
  ...of,
  state: z.enum(['placed', 'released']),
  ...saidFields,
});

const lateHold: z.ZodType<LateHold> = z.object({ ...of, state: z.literal('late'), ...said });

export const readHold = (item: Item): FiledHold => readItem(hold, item);

const isLate = (item: Item): boolean => item['state'] === 'late';

export const holdItem = (one: FiledHold | LateHold): Item => itemOf(keys.hold(one.caseFile, one.id), one);

export const holdsOf = async (registry: Registry, id: CaseFileId): Promise<readonly FiledHold[]> =>
  (await itemsOf(registry, id)).filter((item) => !isLate(item)).map(readHold);

/** Those that came too late for a file whose destruction has begun; consistent. */
export const lateHoldsOf = async (registry: Registry, id: CaseFileId): Promise<readonly LateHold[]> =>
  (await itemsOf(registry, id)).filter(isLate).map((item) => readItem(lateHold, item));

const itemsOf = (registry: Registry, id: CaseFileId): Promise<readonly Item[]> =>
  all(registry, partitionOf.caseFile(id), 'HOLD#');

/** One that is or was in force. */
export const findHold = async (
  registry: Registry,
  id: CaseFileId,
  hold: HoldId,
): Promise<FiledHold | undefined> => {
  const found = await findAskedHold(registry, id, hold);
  return found?.state === 'late' ? undefined : found;
};

/** What a request for a hold made: a hold, or one that came too late. */
export const findAskedHold = async (
  registry: Registry,
  id: CaseFileId,
  hold: HoldId,
): Promise<FiledHold | LateHold | undefined> => {
  const item = await registry.get(keys.hold(id, hold));
  return item && (isLate(item) ? readItem(lateHold, item) : readHold(item));
};
