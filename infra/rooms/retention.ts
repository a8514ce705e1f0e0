import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Watches the terms. */
export class Retention extends Room {
  constructor(house: House) {
    super(house, 'retention');
    this.mayOnRegistry('change');
    this.opens({
      sweep: 'An officer cannot ask which files have fallen due.',
    });
    this.wakesDaily({
      'sweep-daily': {
        impact: 'Files whose term has ended are not found: acts drawn up today leave them out.',
        seconds: 900,
      },
    });
  }
}
