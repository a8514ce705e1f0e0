import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Draws up acts on allocation for destruction. */
export class Allocation extends Room {
  constructor(house: House) {
    super(house, 'allocation');
    this.mayOnRegistry('change');
    this.mayOnObjects('papers', 'keep', 'Papers lie under ids of acts.');
    this.opens({
      'draw-up-act': { impact: 'Acts cannot be drawn up.', memory: 1769 },
      'withdraw-act': 'A drafter cannot take his act back; its files stay listed.',
      'record-review':
        'Sheet-by-sheet reviews cannot be recorded: acts of chambers that ask for them stay drafted.',
      'submit-act': 'Acts cannot be laid before the expert commission.',
    });
    const long = { seconds: 900, memory: 1769, runs: 10 };
    this.works({
      'draw-lines': { ...long, impact: 'Large acts stay in drawing and never get their paper.' },
      'judge-submission': {
        ...long,
        impact: 'Submitted acts are not judged and do not reach the commission.',
      },
      'release-lines': {
        ...long,
        impact:
          'Files of acts that were returned, withdrawn or lapsed stay listed and cannot be allocated anew.',
      },
    });
  }
}
