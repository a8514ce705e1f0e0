/** Finding an inventory for somebody: its keeper and its chamber see it, to all others it is unknown. */
import type { InventoryId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Roster } from '../../shared/archive/people.ts';
import { holdsOfficeIn, servesChamber } from '../../shared/archive/visibility.ts';
import type { Asked } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findInventory, type Inventory } from '../../shared/register/inventories.ts';
import { rosterOn } from '../../shared/register/people.ts';

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
  const { chamber, creator, keeper } = inventory;
  const roster = await rosterOn(registry, chamber, today);
  const visible =
    creator === person.id ||
    keeper === person.id ||
    roster?.chairman === person.id ||
    servesChamber(person, chamber, today) ||
    holdsOfficeIn(person, 'justice', { chamber, today });

  return visible ? accept({ inventory, ...(roster && { roster }) }) : refuse({ code: 'InventoryUnknown' });
};
