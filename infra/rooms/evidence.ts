import { Role } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { operatorDoors } from '../parts/doors.ts';
import { sealEnvironment } from '../parts/environment-of.ts';
import type { House } from '../parts/house.ts';
import { type Actor, Room, watchIntegrity } from '../parts/room.ts';

/** Keeps the log of deletion records, and shows what proves a destruction, most of it to anybody. */
export class Evidence extends Room {
  constructor(house: House) {
    super(house, 'evidence');
    // The room's own role is that of the doors without an account: it reads, and signs nothing.
    this.mayOnRegistry('read');
    this.tell(sealEnvironment(house));
    const as = sequencer(house, this);
    const long = { seconds: 900, memory: 1769, as };
    this.opens({
      'read-evidence': { impact: 'Nobody can download the evidence of an act.', memory: 1769, as },
      'read-deletion-record': 'Courts and auditors cannot read the record of a destroyed file.',
      'read-record-signature': 'A deletion record cannot be verified: its signature is not given out.',
      'read-proof': 'Nobody can prove that a deletion record stands in the log.',
      'read-certificates': 'Auditors cannot get the certificates to verify records with.',
      'read-checkpoint': 'Auditors cannot get the newest checkpoint of the log.',
      'read-consistency': 'Auditors cannot prove that the log lost nothing since their last checkpoint.',
      'list-log': 'Auditors cannot read the leaves of the log.',
    });
    this.works({
      'log-records': {
        ...long,
        impact: 'Deletion records of closed orders are in no log: their evidence is not whole.',
        runs: 2,
      },
    });
    this.wakesDaily({
      'log-daily': {
        ...long,
        impact: 'Deletion records stay out of the log, and no new checkpoint binds them.',
      },
    });
    for (const { door } of operatorDoors) {
      const impact =
        'After a restore the archive stays closed: what was destroyed since is not put back as destroyed.';
      this.watchErrors(this.make(door, { ...long, impact }, as), 'restore');
    }
  }
}

/** Made by the keeping stack, which alone says what he may. */
const sequencer = ({ names }: House, scope: Room): Actor => {
  const logs = LogGroup.fromLogGroupName(scope, 'SequencerLogs', names.logGroup('sequencer'));
  watchIntegrity(scope, logs, names.metrics);
  return { logs, role: Role.fromRoleArn(scope, 'Sequencer', names.sequencerArn, { mutable: false }) };
};
