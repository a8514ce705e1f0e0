/** Who sees an inventory: its creator and keeper, its chamber, the commission's chairman, the justice body. */
import type { InventoryId } from '../archive/names.ts';
import type { Roster } from '../archive/people.ts';
import { holdsOfficeIn, servesChamber } from '../archive/visibility.ts';
import type { Registry } from '../ports/registry.ts';
import { findInventory, type Inventory } from './inventories.ts';
import { rosterOn } from './people.ts';
import type { Viewer } from './visible-case-files.ts';

/** @param on the roster of the inventory's chamber today. */
export const maySeeInventory = (
  { person, today }: Viewer,
  { creator, keeper, chamber }: Pick<Inventory, 'creator' | 'keeper' | 'chamber'>,
  on: { readonly roster?: Roster | undefined },
): boolean =>
  creator === person.id || keeper === person.id || seesInventoriesOf({ person, today }, chamber, on);

/** Every inventory of the chamber, whoever keeps it. */
export const seesInventoriesOf = (
  { person, today }: Viewer,
  chamber: Inventory['chamber'],
  { roster }: { readonly roster?: Roster | undefined },
): boolean =>
  roster?.chairman === person.id ||
  servesChamber(person, chamber, today) ||
  holdsOfficeIn(person, 'justice', { chamber, today });

export const seesInventory = async (
  registry: Registry,
  id: InventoryId,
  viewer: Viewer,
): Promise<boolean> => {
  const inventory = await findInventory(registry, id);
  if (!inventory) return false;
  const roster = await rosterOn(registry, inventory.chamber, viewer.today);
  return maySeeInventory(viewer, inventory, { roster });
};
