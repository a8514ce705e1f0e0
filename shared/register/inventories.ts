/** Inventories in the registry, with their editions; the lines of an edition are items of their own. */
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
  ScanId,
  Sha256,
} from '../archive/names.ts';
import { approverOf, type Section } from '../archive/inventory.ts';
import type { Item, Put, Registry, Update } from '../ports/registry.ts';
import { type Indexed, itemOf, named, putNew, readItem, replace } from './items.ts';
import { indexKeys, keys } from './keys.ts';
import { keptPaper } from './signed-papers.ts';

/** A file as an inventory names it. No heading: that stands on the file and goes with it. */
export interface InventoryLine {
  readonly no: number;
  readonly caseFile: CaseFileId;
  readonly index: string;
  readonly volumes: number;
  readonly manifest: Sha256;
}

/** An inventory that was approved on paper, before the archive or beside it, with the scan of that paper. */
export interface PaperApproval {
  /** As it stands on the paper, letters and all: our own numbers are whole and gapless. */
  readonly number: string;
  readonly datedOn: Day;
  /** Who approved it. */
  readonly body: string;
  readonly scan: ScanId;
  readonly paper: Paper;
  readonly mediaType: string;
}

/** How an edition was approved: here, with its paper in both languages, or on paper, by whom it says. */
export interface InventoryApproval {
  /** Who approved it here, or entered that it was approved on paper. */
  readonly by: PersonId;
  readonly at: Instant;
  readonly on: Day;
  readonly statedEmpty: boolean;
  readonly papers?: { readonly kk: Paper; readonly ru: Paper };
  readonly onPaper?: PaperApproval;
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

const onPaper: z.ZodType<PaperApproval> = z.object({
  number: z.string(),
  datedOn: named<Day>(),
  body: z.string(),
  scan: named<ScanId>(),
  paper: keptPaper,
  mediaType: z.string(),
});

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
      papers: z.object({ kk: keptPaper, ru: keptPaper }).exactOptional(),
      onPaper: onPaper.exactOptional(),
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

export const readInventory = (item: Item): Inventory => readItem(inventory, item);

export const findInventory = async (registry: Registry, id: InventoryId): Promise<Inventory | undefined> => {
  const item = await registry.get(keys.inventory(id));
  return item && readInventory(item);
};

export const inventoryItem = (one: Inventory): Item =>
  itemOf(keys.inventory(one.id), one, {
    listKey: indexKeys.inventoriesOf(one.chamber),
    listSort: `${one.year}#${one.creator}#${one.section}`,
    ...(one.stage === 'compiled' && awaiting(one)),
  });

/** By who has to approve it: the keeper, or the commission's chairman. */
const awaiting = ({ chamber, keeper, section, year, id }: Inventory): Indexed => ({
  pendingKey: indexKeys.unapproved(chamber),
  pendingSort: `${approverSort(section, keeper)}${year}#${id}`,
});

const approverSort = (section: Section, keeper: HolderId): string =>
  approverOf(section) === 'keeper' ? `keeper#${keeper}#` : 'erc-chairman#';

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

export const readStanding = (item: Item): InventoryStanding => readItem(standing, item);

export const findStanding = async (
  registry: Registry,
  { creator, year, section }: Shelfmark,
): Promise<InventoryStanding | undefined> => {
  const item = await registry.get(keys.inventoryOf(creator, year, section));
  return item && readStanding(item);
};

/** Makes the inventory the only one of its creator, year and section. */
export const takeStanding = ({ creator, year, section, id, stage }: Inventory): Put =>
  putNew(itemOf(keys.inventoryOf(creator, year, section), { inventory: id, approved: stage === 'approved' }));

/** An edition was approved: the gate of rule 47 asks for this and nothing else. */
export const standsApproved = ({ creator, year, section }: Inventory): Update => ({
  key: keys.inventoryOf(creator, year, section),
  set: { approved: true },
});
