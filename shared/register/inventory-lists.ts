/** Lists of inventories: of a chamber by its index, of a creator by what stands in his places. */
import type { ChamberId, HolderId } from '../archive/names.ts';
import type { Page, Registry } from '../ports/registry.ts';
import { inBatches } from './batches.ts';
import { findInventory, type Inventory, readInventory, readStanding } from './inventories.ts';
import { type Counted, countPending } from './count-pending.ts';
import { indexKeys, partitionOf } from './keys.ts';

interface Wanted {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly year?: string | undefined;
}

type InventoriesPage = Omit<Page, 'items'> & { readonly items: readonly Inventory[] };

const pageOf = ({ limit, cursor, year }: Wanted) => ({
  newestFirst: true,
  limit,
  ...(year !== undefined && { prefix: `${year}#` }),
  ...(cursor !== undefined && { cursor }),
});

/** Those of a chamber, the newest year first. @throws MalformedCursor */
export const inventoriesOfChamber = async (
  registry: Registry,
  chamber: ChamberId,
  wanted: Wanted,
): Promise<InventoriesPage> => {
  const partition = indexKeys.inventoriesOf(chamber);
  const page = await registry.query({ index: 'list', partition, ...pageOf(wanted) });
  return { ...page, items: page.items.map((item) => readInventory(item)) };
};

/** Those of one creator, whoever keeps his files: by what stands in their places, so it costs by what he has. @throws MalformedCursor */
export const inventoriesOfCreator = async (
  registry: Registry,
  creator: HolderId,
  wanted: Wanted,
): Promise<InventoriesPage> => {
  const page = await registry.query({ partition: partitionOf.inventories(creator), ...pageOf(wanted) });
  const found = await inBatches(page.items, (item) => findInventory(registry, readStanding(item).inventory));
  return { ...page, items: found.filter((one) => one !== undefined) };
};

/** How many inventories of a chamber wait for an approver; so many at least, where there is more. */
export const unapprovedFor = async (
  registry: Registry,
  chamber: ChamberId,
  approver: { readonly keeper: HolderId } | 'erc-chairman',
): Promise<Counted> => countPending(registry, indexKeys.unapproved(chamber), unapprovedBy(approver));

const unapprovedBy = (approver: { readonly keeper: HolderId } | 'erc-chairman'): string =>
  approver === 'erc-chairman' ? 'erc-chairman#' : `keeper#${approver.keeper}#`;
