import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Says how long each kind of file is kept. */
export class Nomenclature extends Room {
  constructor(house: House) {
    super(house, 'nomenclature');
    this.mayOnRegistry('change');
    this.opens({
      'approve-nomenclature':
        'The nomenclature of a year cannot be approved, so no term can be read from it.',
      'show-nomenclature': 'Nobody can look up an index or a term; files cannot be opened by them.',
    });
  }
}
