import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Keeps files from destruction. */
export class Custody extends Room {
  constructor(house: House) {
    super(house, 'custody');
    this.mayOnRegistry('change');
    this.opens({
      'hold-case-file': 'URGENT: a court’s hold cannot be entered, so a file under dispute may be destroyed.',
      'release-hold': 'Holds whose ground is gone cannot be released; nothing is lost by it.',
    });
  }
}
