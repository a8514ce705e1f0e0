import { partyEnvironment } from '../parts/environment-of.ts';
import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

/** Takes files in: uploads go to their own bucket, what is sealed into the vault. */
export class Intake extends Room {
  constructor(house: House) {
    super(house, 'intake');
    this.mayOnRegistry('change');
    this.mayOnObjects('intake', 'upload', 'Uploads lie under ids of case files, made with each request.');
    this.mayOnObjects('vault', 'keep', 'Sealed documents lie under ids of case files.');
    this.opens({
      'open-case-file': 'Agents cannot begin to enter closed proceedings.',
      'repair-case-file': 'Agents cannot correct what they entered before sealing.',
      'add-document': 'Agents cannot add documents to their case files.',
      'remove-document': 'Agents cannot take a wrong scan out before sealing.',
      'renew-upload': 'An upload that was broken off cannot be continued.',
      'complete-upload': 'Scans that were uploaded are not accepted, so files cannot be sealed.',
      'request-sealing': 'Agents cannot ask for their files to be sealed.',
    });
    this.tell(partyEnvironment(house));
    this.works({
      'seal-case-file': {
        impact: 'Files wait in sealing: they are neither protected by the lock nor entered in inventories.',
        seconds: 900,
        memory: 3008,
        space: 4096,
        runs: 20,
      },
    });
  }
}
