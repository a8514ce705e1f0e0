/** Nomenclatures of cases in the registry: every edition of a year stays on file, the newest counts. */
import * as z from 'zod';
import type { Day, Instant, PersonId } from '../archive/names.ts';
import type { Decision, Nomenclature, NomenclatureLine } from '../archive/nomenclature.ts';
import type { Item, Registry } from '../ports/registry.ts';
import { term } from './case-files.ts';
import { itemOf, named, readItem } from './items.ts';
import { keys, partitionOf } from './keys.ts';

/** An edition with who approved it for the Republican Chamber, and when. */
export interface FiledNomenclature extends Nomenclature {
  readonly approvedBy: PersonId;
  readonly approvedAt: Instant;
}

const decision: z.ZodType<Decision> = z.object({ number: z.string(), datedOn: named<Day>() });

const line: z.ZodType<NomenclatureLine> = z.object({
  index: z.string(),
  kind: z.enum(['proceeding', 'order-file', 'register']),
  heading: z.string(),
  term,
  appraisalMark: z.boolean(),
  personnel: z.boolean(),
  article: z.string(),
  note: z.string().exactOptional(),
  reserve: z.boolean().exactOptional(),
  confirmed: z.boolean(),
  decision: decision.exactOptional(),
  addedBy: z.enum(['agent', 'officer']).exactOptional(),
});

const nomenclature: z.ZodType<FiledNomenclature> = z.object({
  year: z.int(),
  edition: z.int(),
  basis: z.string(),
  list: z.string(),
  lines: z.array(line),
  approvedBy: named<PersonId>(),
  approvedAt: named<Instant>(),
});

export const readNomenclature = (item: Item): FiledNomenclature => readItem(nomenclature, item);

export const nomenclatureItem = (one: FiledNomenclature): Item =>
  itemOf(keys.nomenclature(one.year, one.edition), one);

/** The newest edition of the year's nomenclature, which is in force from 1 January of that year; consistent. */
export const nomenclatureInForce = async (
  registry: Registry,
  year: number,
): Promise<FiledNomenclature | undefined> => {
  const { items } = await registry.query({
    partition: partitionOf.nomenclature(year),
    prefix: 'EDITION#',
    newestFirst: true,
    limit: 1,
  });
  return items[0] && readNomenclature(items[0]);
};
