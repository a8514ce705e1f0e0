import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Enters files in inventories. */
export class Inventory extends Room {
  constructor(house: House) {
    super(house, 'inventory');
    this.mayOnRegistry('change');
    this.mayOnObjects('papers', 'keep', 'Papers lie under ids of inventories.');
    this.mayOnObjects('intake', 'read', 'The scan of a paper lies under an id made with its request.');
    this.opens({
      'compile-inventory': {
        impact: 'Agents cannot draw up the inventories of a closed year.',
        memory: 1769,
        seconds: 29,
      },
      'approve-inventory': {
        impact: 'Inventories stay unapproved, and the gate of rule 47 stays shut for every act.',
        memory: 1769,
      },
      'list-inventories': 'Nobody can list inventories.',
      'show-inventory': 'Nobody can look at an inventory or its lines.',
      'read-inventory-paper': 'The paper of an inventory cannot be downloaded.',
    });
    this.works({
      'enter-case-files': {
        impact: 'Files of an approved inventory do not become entered, so none of them can fall due.',
        seconds: 900,
        runs: 10,
      },
    });
  }
}
