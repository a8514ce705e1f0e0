import { Role } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { sealEnvironment } from '../parts/environment-of.ts';
import type { House } from '../parts/house.ts';
import { type Actor, Room, watchIntegrity } from '../parts/room.ts';

const consent = {
  impact: 'The archive authority’s consent cannot be entered: chambers that ask for it cannot order.',
  memory: 1769,
  seconds: 29,
} as const;

/** Orders destruction, and lets the executor carry it out. The room itself can destroy nothing. */
export class Destruction extends Room {
  constructor(house: House) {
    super(house, 'destruction');
    this.mayOnRegistry('change');
    this.mayOnObjects('papers', 'keep', 'Papers lie under ids of acts.');
    this.mayOnObjects('intake', 'read', 'The scan of a consent lies under an id made with its request.');
    this.mayOnObjects('evidence', 'keep', 'What is left of destroyed files lies under ids of acts.');
    this.mayOnObjects('vault', 'read', 'Who watches a destruction is told what is still there.');
    this.opens({
      'draft-order': { impact: 'The head cannot get the paper of an order to sign.', memory: 1769 },
      'record-consent': consent,
      'issue-order': { impact: 'The head cannot order destruction.', memory: 1769 },
      'revoke-order': 'An order cannot be revoked: what it names goes on to be destroyed.',
      'attend-commission': 'The commission cannot confirm its presence, so no run begins.',
      'sign-destruction': 'Part two cannot be signed: closed acts stay uncertified.',
      'show-destruction': 'Nobody can see how far a destruction has come.',
    });
    this.tell(sealEnvironment(house));
    const long = { seconds: 900, memory: 1769 };
    this.works({
      'spread-order': {
        ...long,
        impact: 'An order with its commission assembled does not begin.',
        runs: 5,
      },
      'destroy-case-file': {
        ...long,
        impact: 'Destruction stands still: files ordered, perhaps begun, are neither destroyed nor spared.',
        runs: 20,
        as: executor(house, this),
      },
      'close-order': {
        ...long,
        impact: 'Acts whose last line is done stay open and get no part two to sign.',
        runs: 5,
      },
    });
  }
}

/** Made by the keeping stack, which alone says what he may. */
const executor = ({ names }: House, scope: Room): Actor => {
  const logs = LogGroup.fromLogGroupName(scope, 'ExecutorLogs', names.logGroup('executor'));
  watchIntegrity(scope, logs, names.metrics);
  return { logs, role: Role.fromRoleArn(scope, 'Executor', names.executorArn, { mutable: false }) };
};
