import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Lets the expert review commission read, vote and sign. */
export class Approval extends Room {
  constructor(house: House) {
    super(house, 'approval');
    this.mayOnRegistry('change');
    this.may(['ses:SendEmail'], [`${house.names.mailArn}/${mailDomain(house)}`]);
    this.opens({
      'vote-on-act': 'Members of the commission cannot vote: acts are neither approved nor returned.',
      'record-absence': 'A seat of an absent member cannot pass to the substitute.',
    });
    this.works({
      'invite-commission': {
        impact: 'Members of the commission are not told that an act waits for them.',
        seconds: 120,
        runs: 2,
      },
    });
  }
}

const mailDomain = ({ installation: { mailFrom } }: House): string =>
  mailFrom.slice(mailFrom.indexOf('@') + 1);
