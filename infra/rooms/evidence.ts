import { sealEnvironment } from '../parts/environment-of.ts';
import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Shows what proves a destruction, most of it to anybody. */
export class Evidence extends Room {
  constructor(house: House) {
    super(house, 'evidence');
    this.mayOnRegistry('read');
    this.mayOnObjects('papers', 'keep', 'Bundles lie under ids of acts.');
    this.tell(sealEnvironment(house));
    this.opens({
      'read-evidence': { impact: 'Nobody can download the evidence of an act.', memory: 1769 },
      'read-deletion-record': 'Courts and auditors cannot read the record of a destroyed file.',
      'read-record-signature': 'A deletion record cannot be verified: its signature is not given out.',
      'read-certificates': 'Auditors cannot get the certificates to verify records with.',
    });
  }
}
