/** Finding an inventory for somebody: its keeper and its chamber see it, to all others it is unknown. */
import type { InventoryId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Roster } from '../../shared/archive/people.ts';
import type { Asked } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findInventory, type Inventory } from '../../shared/register/inventories.ts';
import { rosterOn } from '../../shared/register/people.ts';
import { maySeeInventory } from '../../shared/register/visible-inventories.ts';

/** The inventory, and the commission whose chairman may approve it. */
export interface VisibleInventory {
  readonly inventory: Inventory;
  readonly roster?: Roster;
}

export const findVisibleInventory = async (
  { registry, clock }: Pick<World, 'registry' | 'clock'>,
  { caller: { person }, params }: Asked,
): Promise<Outcome<VisibleInventory>> => {
  const today = clock.today();
  const inventory = await findInventory(registry, (params['inventory'] ?? '') as InventoryId); // no id finds nothing
  if (!inventory) return refuse({ code: 'InventoryUnknown' });
  const roster = await rosterOn(registry, inventory.chamber, today);

  return maySeeInventory({ person, today }, inventory, { roster })
    ? accept({ inventory, ...(roster && { roster }) })
    : refuse({ code: 'InventoryUnknown' });
};
