/** Scans that belong to no case file, in the registry; and what names them. */
import * as z from 'zod';
import type { ActId, Instant, InventoryId, PersonId, ScanId, Sha256 } from '../archive/names.ts';
import type { Scan } from '../archive/scan.ts';
import type { Item, Registry } from '../ports/registry.ts';
import { all, itemOf, named, readItem } from './items.ts';
import { keys, partitionOf } from './keys.ts';
import { keptPaper } from './signed-papers.ts';

const scan: z.ZodType<Scan> = z.object({
  id: named<ScanId>(),
  by: named<PersonId>(),
  state: z.enum(['awaited', 'uploaded', 'sound', 'faulty']),
  name: z.string().exactOptional(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: named<Sha256>(),
  addedAt: named<Instant>(),
  upload: z.string().exactOptional(),
  uploaded: z.string().exactOptional(),
  pages: z.int().exactOptional(),
  finding: z.string().exactOptional(),
  kept: keptPaper.exactOptional(),
});

/** A little less than uploads are kept: what nothing names is forgotten before its bytes are gone. */
const KEPT_SECONDS = 170 * 86_400;

/** A scan that nothing names yet: it is forgotten after a while, by the clock of the machine, which the store goes by. */
export const newScanItem = (one: Scan): Item =>
  itemOf(keys.scan(one.id), {
    ...one,
    expires: Math.floor(Math.max(Date.now(), Date.parse(one.addedAt)) / 1000) + KEPT_SECONDS,
  });

export const findScan = async (registry: Registry, id: ScanId): Promise<Scan | undefined> => {
  const item = await registry.get(keys.scan(id));
  return item && readItem(scan, item);
};

/** What names a scan. */
export type NamesScan = { readonly act: ActId } | { readonly inventory: InventoryId };

const thing: z.ZodType<NamesScan> = z.union([
  z.object({ act: named<ActId>() }),
  z.object({ inventory: named<InventoryId>() }),
]);

export const scanOfItem = (id: ScanId, by: NamesScan): Item =>
  itemOf(keys.scanOf(id, 'act' in by ? by.act : by.inventory), by);

export const whatNamesScan = async (registry: Registry, id: ScanId): Promise<readonly NamesScan[]> =>
  (await all(registry, partitionOf.scan(id), 'OF#')).map((item) => readItem(thing, item));

/** Where the upload of a scan lies. */
export const scanKey = (id: ScanId): string => `scans/${id}`;
