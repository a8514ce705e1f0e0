/** Enters the files of an approved edition: each gets its place. Woken by `InventoryApproved`. */
import type { CaseFile } from '../../shared/archive/case-file.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import type { Put, Update } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { fileFact, findOwed, settle } from '../../shared/register/facts.ts';
import {
  type Edition,
  findInventory,
  type Inventory,
  type InventoryLine,
} from '../../shared/register/inventories.ts';
import { linesAddedBy } from '../../shared/register/inventory-lines.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

/** A file and its fact are two items each, and a commit takes a hundred. */
const BATCH = 45;
const ATTEMPTS = 5;
/** Up to so many files are entered before the answer; above that the room's work goes on with them. */
const AT_ONCE = 500;

export const isEnteredAtOnce = ({ from, upTo }: Edition): boolean => upTo - from < AT_ONCE;

export const enterCaseFiles = async (needs: Needs, fact: string): Promise<void> => {
  const owed = await findOwed(needs.registry, fact, ['InventoryApproved']);
  if (!owed) return;
  const inventory = await findInventory(needs.registry, owed.inventory);
  const edition = inventory?.editions[owed.edition - 1];
  if (!inventory || !edition)
    throw new IntegrityFault(`the approved inventory ${owed.inventory} is not on file`);
  const lines = await linesAddedBy(needs.registry, inventory.id, edition);
  const batches = Math.max(1, Math.ceil(lines.length / BATCH));
  for (let at = 0; at < batches; at += 1) {
    const batch = lines.slice(at * BATCH, (at + 1) * BATCH);
    const last = at === batches - 1;
    await enter(needs, { inventory, lines: batch, updates: last ? [settle(fact)] : [] });
  }
};

interface Batch {
  readonly inventory: Inventory;
  readonly lines: readonly InventoryLine[];
  readonly updates: readonly Update[];
}

const enter = async (needs: Needs, { inventory, lines, updates }: Batch): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const files = await Promise.all(lines.map(({ caseFile }) => findCaseFile(needs.registry, caseFile)));
    const puts = lines.flatMap((line, at) => entering(needs, inventory, { line, file: files[at] }));
    const { committed } = await needs.registry.commit({ puts, updates });
    if (committed) return;
  }
  throw new TransientFault(`files of the inventory ${inventory.id} are being changed by others`);
};

/** Nothing where the file is entered already. */
const entering = (
  { clock, newId }: Needs,
  { id, number }: Inventory,
  { line, file }: { readonly line: InventoryLine; readonly file: CaseFile | undefined },
): readonly Put[] => {
  if (file?.stage !== 'sealed') return [];
  const place = { inventory: id, number, line: line.no };

  return [
    replaceCaseFile(file, { ...file, stage: 'entered', place }),
    fileFact(
      { name: 'CaseFileEntered', caseFile: file.id, inventory: id, line: line.no },
      { id: newId(), at: clock.now() },
    ),
  ];
};
