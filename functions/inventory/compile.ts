/** One compilation of an inventory: what it would be, and the change that files it. */
import { createHash } from 'node:crypto';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { inFilingOrder } from '../../shared/archive/filing-order.ts';
import { type Section, sectionOf } from '../../shared/archive/inventory.ts';
import type { ChamberId, HolderId, InventoryId, Sha256 } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Change, Put } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { filesIn } from '../../shared/register/gate.ts';
import {
  type Edition,
  findInventory,
  findStanding,
  type Inventory,
  inventoryItem,
  type InventoryLine,
  replaceInventory,
  takeStanding,
} from '../../shared/register/inventories.ts';
import { inventoryLines, lineItems, lineKeys } from '../../shared/register/inventory-lines.ts';
import { putNew } from '../../shared/register/items.ts';
import { indexKeys } from '../../shared/register/keys.ts';
import { noteMade } from '../../shared/register/made.ts';
import { nextNumber } from '../../shared/register/numbers.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

export interface Compiling {
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly chamber: ChamberId;
  readonly year: number;
  readonly section: Section;
  readonly by: Person;
  /** The request that asks for it. */
  readonly made: string;
}

/** An edition adds at most so many lines: they are filed in one commit. The rest goes into the next edition. */
const MOST_LINES = 10_000;

/** An inventory as a compilation would leave it. */
export interface Draft {
  /** Absent of the first edition. */
  readonly before?: Inventory;
  readonly after: Inventory;
  readonly edition: Edition;
  readonly earlier: readonly InventoryLine[];
  readonly added: readonly InventoryLine[];
  /** What makes room for it: its number, or the removal of the lines of an edition not approved. */
  readonly also: Change;
}

/** Approved, and nothing has been sealed since: there is nothing to make an edition of. */
export interface NothingNew {
  readonly standing: Inventory;
}

/** The inventory as its files stand now. */
export const draftOf = async (needs: Needs, asked: Compiling): Promise<Draft | NothingNew> => {
  const standing = await findStanding(needs.registry, asked);
  const inventory = standing && (await findInventory(needs.registry, standing.inventory));
  if (!inventory) return firstEdition(needs, asked);
  const [approved, open] = splitOf(inventory);
  const earlier = await inventoryLines(needs.registry, { ...inventory, editions: approved });
  const files = await sealedFiles(needs, asked, new Set(earlier.map(({ caseFile }) => caseFile)));
  if (!open && files.length === 0) return { standing: inventory };
  const added = linesOf(files, earlier.length + 1);
  const next = editionOf(needs, asked, { earlier, added });
  const edition = open ? { ...next, begunBy: open.begunBy } : next;
  const after: Inventory = { ...inventory, stage: 'compiled', editions: [...approved, edition] };
  const removals = open ? lineKeys(inventory.id, open).map((key) => ({ key })) : [];

  return { before: inventory, after, edition, earlier, added, also: { removals } };
};

/** The change that files a draft; refused where somebody was faster. */
export const changeOf = ({ clock }: Needs, { made }: Compiling, draft: Draft | NothingNew): Change => {
  if ('standing' in draft) return { puts: [noteMade(made, draft.standing.id, clock.now())] };
  const { before, after, edition, added, also } = draft;
  const filed = before
    ? [replaceInventory(before, after)]
    : [takeStanding(after), putNew(inventoryItem(after))];
  const puts = [...filed, ...linePuts(after.id, edition, added), noteMade(made, after.id, clock.now())];

  return { ...also, puts: [...(also.puts ?? []), ...puts] };
};

/** The approved editions, and the one that is not. */
const splitOf = ({ stage, editions }: Inventory): readonly [readonly Edition[], Edition | undefined] =>
  stage === 'approved' ? [editions, undefined] : [editions.slice(0, -1), editions.at(-1)];

const firstEdition = async (needs: Needs, asked: Compiling): Promise<Draft> => {
  const { made, creator, keeper, chamber, year, section } = asked;
  const { number, take } = await nextNumber(needs.registry, `inventory#${keeper}`, year);
  const added = linesOf(await sealedFiles(needs, asked, new Set()), 1);
  const edition = editionOf(needs, asked, { earlier: [], added });
  const id = made as InventoryId; // a fresh opaque id
  const after: Inventory = {
    ...{ id, chamber, creator, keeper, year, section, number },
    ...{ stage: 'compiled', editions: [edition], v: 1 },
  };

  return { after, edition, earlier: [], added, also: { puts: [take] } };
};

const sealedFiles = async (
  { registry }: Needs,
  { creator, keeper, year, section }: Compiling,
  entered: ReadonlySet<string>,
): Promise<readonly KeptCaseFile[]> => {
  const sealed = await filesIn(registry, indexKeys.filesOf(keeper, 'sealed'), `${year}#`);

  return sealed
    .filter((file) => file.creator === creator && sectionOf(file.term) === section && !entered.has(file.id))
    .sort(inFilingOrder)
    .slice(0, MOST_LINES);
};

const linesOf = (files: readonly KeptCaseFile[], from: number): readonly InventoryLine[] =>
  files.map(({ id, index, volumes, manifest }, at) => {
    if (manifest === undefined) throw new IntegrityFault(`the sealed case file ${id} has no manifest`);
    return { no: from + at, caseFile: id, index, volumes: Math.max(1, volumes.length), manifest };
  });

const editionOf = (
  { clock, newId }: Needs,
  { by, made }: Compiling,
  {
    earlier,
    added,
  }: { readonly earlier: readonly InventoryLine[]; readonly added: readonly InventoryLine[] },
): Edition => ({
  compilation: newId(),
  drawnUpBy: by.id,
  drawnUpOn: clock.today(),
  from: earlier.length + 1,
  upTo: earlier.length + added.length,
  digest: digestOf([...earlier, ...added]),
  begunBy: made,
});

const linePuts = (id: InventoryId, { compilation }: Edition, added: readonly InventoryLine[]): Put[] =>
  lineItems(id, compilation, added).map(putNew);

/** SHA-256 over the lines in canonical JSON (RFC 8785): fields in order of name, nothing between them. */
export const digestOf = (lines: readonly InventoryLine[]): Sha256 => {
  const canonical = lines.map(({ caseFile, index, manifest, no, volumes }) => ({
    caseFile,
    index,
    manifest,
    no,
    volumes,
  }));

  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex') as Sha256; // the form of every digest
};
