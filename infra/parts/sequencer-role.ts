/**
 * The sequencer: takes records into the evidence log, signs its checkpoints, and seals bundles. It destroys
 * nothing; the doors of its room that anybody may knock at have another role, which signs nothing. It stands
 * here, as the executor does, so that no deployment of the working stack changes who signs.
 */
import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Names } from '../names.ts';
import { grantObjects } from './objects.ts';
import { registryPowers } from './registry-powers.ts';

interface SequencerNeeds {
  readonly names: Names;
  readonly key: IKey;
}

export const sequencerRole = (scope: Construct, id: string, { names, key }: SequencerNeeds): Role => {
  const role = new Role(scope, id, {
    roleName: names.sequencer,
    description: 'Keeps the evidence log and signs its checkpoints',
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
  const may = (...actions: string[]) => ({
    on: (...resources: string[]) => role.addToPrincipalPolicy(new PolicyStatement({ actions, resources })),
  });
  may(...registryPowers.change).on(names.tableArn);
  may('dynamodb:Query').on(...registryPowers.indexesOf(names));
  may('kms:Sign').on(key.keyArn);
  may('sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes').on(names.queueArn('log-records'));
  const logs = new LogGroup(scope, `${id}Logs`, {
    logGroupName: names.logGroup('sequencer'),
    retention: RetentionDays.FIVE_YEARS,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  logs.grantWrite(role);
  const grant = (store: 'papers' | 'evidence' | 'vault', power: 'keep' | 'read', why: string) =>
    grantObjects(role, { names, store, power, why });
  grant('evidence', 'keep', 'Bundles and checkpoints are named by their places in the log.');
  grant('papers', 'keep', 'Evidence of an act lies under its id.');
  grant('vault', 'read', 'After a restore it is seen of which files anything is gone.');
  return role;
};
