import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Watches the terms. */
export class Retention extends Room {
  constructor(house: House) {
    super(house, 'retention');
    this.mayOnRegistry('change');
    this.mayOnObjects('vault', 'renew', 'Sealed documents lie under ids of case files.');
    this.opens({
      sweep: 'An officer cannot ask which files have fallen due.',
      'record-event': 'A fact that a term waits for cannot be entered: the file stays locked without a date.',
      'decide-term': 'The head’s decision on the term of a file cannot be entered.',
      appraise: 'The commission’s appraisals cannot be entered: marked files stay where they are.',
      'reopen-case-file':
        'URGENT: a case that was restarted cannot be marked so, and its file may be destroyed; place a hold.',
    });
    this.works({
      'lengthen-lock': {
        impact:
          'Files whose term was lengthened are kept by the custody hold alone until their lock follows.',
        seconds: 900,
        runs: 5,
      },
    });
    this.wakesDaily({
      'sweep-daily': {
        impact: 'Files whose term has ended are not found: acts drawn up today leave them out.',
        seconds: 900,
      },
      'renew-locks': {
        impact:
          'Locks of files kept over ten years are not renewed: in a year they lie nearer, in nine they end.',
        seconds: 900,
      },
    });
  }
}
