import { partyEnvironment } from '../parts/environment-of.ts';
import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Keeps files from destruction. */
export class Custody extends Room {
  constructor(house: House) {
    super(house, 'custody');
    this.mayOnRegistry('change');
    this.tell(partyEnvironment(house));
    this.opens({
      'hold-case-file': 'URGENT: a court’s hold cannot be entered, so a file under dispute may be destroyed.',
      'release-hold': 'Holds whose ground is gone cannot be released; nothing is lost by it.',
      'place-wide-hold':
        'URGENT: a hold over an agent, a party or a year cannot be entered, so files under dispute may be destroyed.',
      'list-wide-holds': 'Nobody can look up the holds of a chamber; the holds themselves work on.',
      'release-wide-hold': 'Wide holds whose ground is gone cannot be released; nothing is lost by it.',
    });
  }
}
