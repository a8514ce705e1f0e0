/**
 * Inventories in the registry. The lines of an edition are a few items of their own,
 * written in the commit that makes the edition: an inventory is never half compiled.
 */
import * as z from 'zod';
import type { Paper } from '../archive/act-parts.ts';
import type {
  CaseFileId,
  ChamberId,
  Day,
  HolderId,
  Instant,
  InventoryId,
  PersonId,
  Sha256,
} from '../archive/names.ts';
import type { Section } from '../archive/inventory.ts';
import type { Item, Key, Put, Registry } from '../ports/registry.ts';
import { all, itemOf, named, putNew, readItem, replace } from './items.ts';
import { indexKeys, keys, partitionOf } from './keys.ts';

/** A file as an inventory names it. No heading: that stands on the file and goes with it. */
export interface InventoryLine {
  readonly no: number;
  readonly caseFile: CaseFileId;
  readonly index: string;
  readonly volumes: number;
  readonly manifest: Sha256;
}

/** How the approver approved an edition, and its paper in both languages. */
export interface InventoryApproval {
  readonly by: PersonId;
  readonly at: Instant;
  readonly on: Day;
  readonly statedEmpty: boolean;
  readonly papers: { readonly kk: Paper; readonly ru: Paper };
}

export interface Edition {
  /** Opaque id of this compilation; its lines stand under it. */
  readonly compilation: string;
  readonly drawnUpBy: PersonId;
  readonly drawnUpOn: Day;
  /** Numbers of the lines that this edition adds, both inclusive; `upTo` = `from` - 1 where it adds none. */
  readonly from: number;
  readonly upTo: number;
  /** SHA-256 over the canonical lines of this and all earlier editions. */
  readonly digest: Sha256;
  /** The request that began the edition, not the one that compiled it anew. */
  readonly begunBy: string;
  readonly approval?: InventoryApproval;
}

/** One inventory of a creator, closing year and section, with its editions; only the last can be unapproved. */
export interface Inventory {
  readonly id: InventoryId;
  readonly chamber: ChamberId;
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly year: number;
  readonly section: Section;
  readonly number: number;
  readonly stage: 'compiled' | 'approved';
  readonly editions: readonly Edition[];
  readonly v: number;
}

const paper: z.ZodType<Paper> = z.object({ key: z.string(), version: z.string(), sha256: named<Sha256>() });

const edition: z.ZodType<Edition> = z.object({
  compilation: z.string(),
  drawnUpBy: named<PersonId>(),
  drawnUpOn: named<Day>(),
  from: z.int(),
  upTo: z.int(),
  digest: named<Sha256>(),
  begunBy: z.string(),
  approval: z
    .object({
      by: named<PersonId>(),
      at: named<Instant>(),
      on: named<Day>(),
      statedEmpty: z.boolean(),
      papers: z.object({ kk: paper, ru: paper }),
    })
    .exactOptional(),
});

const inventory: z.ZodType<Inventory> = z.object({
  id: named<InventoryId>(),
  chamber: named<ChamberId>(),
  creator: named<HolderId>(),
  keeper: named<HolderId>(),
  year: z.int(),
  section: z.enum(['permanent', 'over-10-years', 'up-to-10-years', 'personnel']),
  number: z.int(),
  stage: z.enum(['compiled', 'approved']),
  editions: z.array(edition).min(1),
  v: z.int(),
});

const lines: z.ZodType<{ readonly lines: readonly InventoryLine[] }> = z.object({
  lines: z.array(
    z.object({
      no: z.int(),
      caseFile: named<CaseFileId>(),
      index: z.string(),
      volumes: z.int(),
      manifest: named<Sha256>(),
    }),
  ),
});

export const findInventory = async (registry: Registry, id: InventoryId): Promise<Inventory | undefined> => {
  const item = await registry.get(keys.inventory(id));
  return item && readItem(inventory, item);
};

export const inventoryItem = (one: Inventory): Item =>
  itemOf(keys.inventory(one.id), one, {
    listKey: indexKeys.inventoriesOf(one.chamber),
    listSort: `${one.year}#${one.creator}#${one.section}`,
  });

/** The inventory as changed, where nobody has changed it since it was read. */
export const replaceInventory = (before: Inventory, after: Inventory): Put =>
  replace(inventoryItem({ ...after, v: before.v + 1 }), before);

export interface Shelfmark {
  readonly creator: HolderId;
  readonly year: number;
  readonly section: Section;
}

/** What stands in the place of a creator, year and section: which inventory, and whether an edition was ever approved. */
export interface InventoryStanding {
  readonly inventory: InventoryId;
  readonly approved: boolean;
}

const standing: z.ZodType<InventoryStanding> = z.object({
  inventory: named<InventoryId>(),
  approved: z.boolean(),
});

export const findStanding = async (
  registry: Registry,
  { creator, year, section }: Shelfmark,
): Promise<InventoryStanding | undefined> => {
  const item = await registry.get(keys.inventoryOf(creator, year, section));
  return item && readItem(standing, item);
};

/** Makes the inventory the only one of its creator, year and section. */
export const takeStanding = ({ creator, year, section, id }: Inventory): Put =>
  putNew(itemOf(keys.inventoryOf(creator, year, section), { inventory: id, approved: false }));

const LINES_AN_ITEM = 400;

/** The lines that an edition adds, as items of its compilation. */
export const lineItems = (
  id: InventoryId,
  compilation: string,
  added: readonly InventoryLine[],
): readonly Item[] =>
  Array.from({ length: Math.ceil(added.length / LINES_AN_ITEM) }, (_, at) =>
    itemOf(keys.inventoryLines(id, compilation, at), {
      lines: added.slice(at * LINES_AN_ITEM, (at + 1) * LINES_AN_ITEM),
    }),
  );

export const lineKeys = (id: InventoryId, { compilation, from, upTo }: Edition): readonly Key[] =>
  Array.from({ length: Math.ceil((upTo - from + 1) / LINES_AN_ITEM) }, (_, at) =>
    keys.inventoryLines(id, compilation, at),
  );

/** The lines that one edition added, in their order; consistent. */
export const linesAddedBy = async (
  registry: Registry,
  id: InventoryId,
  { compilation }: Edition,
): Promise<readonly InventoryLine[]> =>
  (await all(registry, partitionOf.inventory(id), `LINES#${compilation}#`)).flatMap(
    (item) => readItem(lines, item).lines,
  );

/** The lines of every edition up to the last. */
export const inventoryLines = async (
  registry: Registry,
  { id, editions }: Inventory,
): Promise<readonly InventoryLine[]> =>
  (await Promise.all(editions.map((one) => linesAddedBy(registry, id, one)))).flat();
