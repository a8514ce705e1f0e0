/** An inventory as the service shows it, and what every part of its page is given. */
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';

export type Inventory = AnswerOf<'showInventory'>;

export interface InventoryProps {
  readonly inventory: Inventory;
  /** Says what was done, and asks how the inventory stands now. */
  readonly done: (told: string) => Promise<void>;
  readonly again: () => Promise<void>;
}
