import { partyEnvironment } from '../parts/environment-of.ts';
import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';

const ofScans = {
  'add-scan': 'Scans of signed papers cannot be uploaded: acts wait at their next step.',
  'show-scan': 'Nobody can see whether a scan was taken.',
  'renew-scan-upload': 'An upload of a scan that was broken off cannot be continued.',
  'complete-scan': 'Scans that were uploaded are not accepted: acts wait at their next step.',
  'read-scan': 'Scans of signed papers cannot be opened.',
  'attach-signed-paper': {
    impact: 'Scans of signed papers cannot be laid to their acts: acts wait at their next step.',
    memory: 1769,
    seconds: 29,
  },
} as const;

/** Takes files in: uploads go to their own bucket, what is sealed into the vault, scans of papers to the papers. */
export class Intake extends Room {
  constructor(house: House) {
    super(house, 'intake');
    this.mayOnRegistry('change');
    this.mayOnObjects('intake', 'upload', 'Uploads lie under ids of case files, made with each request.');
    this.mayOnObjects('vault', 'keep', 'Sealed documents lie under ids of case files.');
    this.mayOnObjects('papers', 'keep', 'Scans of hand-signed papers lie under ids made with each request.');
    this.opens({
      'open-case-file': 'Agents cannot begin to enter closed proceedings.',
      'repair-case-file': 'Agents cannot correct what they entered before sealing.',
      'add-document': 'Agents cannot add documents to their case files.',
      'remove-document': 'Agents cannot take a wrong scan out before sealing.',
      'renew-upload': 'An upload that was broken off cannot be continued.',
      'complete-upload': 'Scans that were uploaded are not accepted, so files cannot be sealed.',
      'request-sealing': 'Agents cannot ask for their files to be sealed.',
      ...ofScans,
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
      'inspect-scan': {
        impact: 'Uploaded scans are not looked into, so nothing can name them and acts wait.',
        seconds: 900,
        memory: 3008,
        space: 4096,
        runs: 5,
      },
    });
  }
}
