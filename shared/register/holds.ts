/** Holds on one case file. The count on the file follows from them in the same commit. */
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

const basis: z.ZodType<HoldBasis> = z.object({
  kind: z.string(),
  number: z.string().exactOptional(),
  datedOn: named<Day>().exactOptional(),
  text: z.string().exactOptional(),
});

const said = { reason: z.string(), basis, by: named<PersonId>(), at: named<Instant>() };

/** Of a hold's item, whatever it lies over. */
export const saidFields = { ...said, released: z.object(said).exactOptional() };

const hold: z.ZodType<FiledHold> = z.object({
  id: named<HoldId>(),
  caseFile: named<CaseFileId>(),
  state: z.enum(['placed', 'released']),
  ...saidFields,
});

export const readHold = (item: Item): FiledHold => readItem(hold, item);

export const holdItem = (one: FiledHold): Item => itemOf(keys.hold(one.caseFile, one.id), one);

export const holdsOf = async (registry: Registry, id: CaseFileId): Promise<readonly FiledHold[]> =>
  (await all(registry, partitionOf.caseFile(id), 'HOLD#')).map(readHold);

export const findHold = async (
  registry: Registry,
  id: CaseFileId,
  hold: HoldId,
): Promise<FiledHold | undefined> => {
  const item = await registry.get(keys.hold(id, hold));
  return item && readHold(item);
};
