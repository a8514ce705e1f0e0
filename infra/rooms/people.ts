import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Knows who holds which office and licence. */
export class People extends Room {
  constructor(house: House) {
    super(house, 'people');
    this.mayOnRegistry('change');
    this.opens({
      'show-me': 'The pages do not open for anybody who has signed in.',
      'enrol-person': 'New agents and officers cannot be enrolled.',
      'list-people': 'Officers cannot look up people of their chamber.',
      appoint: 'Appointments cannot be entered: a new head or chairman can do nothing.',
      'suspend-licence': 'URGENT: a suspension cannot be entered, so a suspended agent goes on working.',
      'seat-commission': 'The composition of the expert commission cannot be entered.',
      'show-commission': 'Nobody can see who sits on the expert commission.',
    });
  }
}
