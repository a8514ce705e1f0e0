/**
 * The lines of an inventory: of each edition a few items of their own, written in the commit that makes the
 * edition. So an inventory is never half compiled.
 */
import * as z from 'zod';
import type { CaseFileId, InventoryId, Sha256 } from '../archive/names.ts';
import type { Item, Key, Registry } from '../ports/registry.ts';
import type { Edition, Inventory, InventoryLine } from './inventories.ts';
import { all, itemOf, named, readItem } from './items.ts';
import { keys, partitionOf } from './keys.ts';

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
