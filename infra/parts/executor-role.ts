/**
 * The executor: the one role that may destroy a version and lift a hold, and only code running as a
 * Lambda function takes it. It stands here and not with the functions, so that no deployment of
 * the working stack changes what it may.
 */
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Names } from '../names.ts';
import { grantObjects, type objectPowers } from './objects.ts';
import { registryPowers } from './registry-powers.ts';

interface ExecutorNeeds {
  readonly names: Names;
  readonly key: IKey;
}

export const executorRole = (scope: Construct, id: string, { names, key }: ExecutorNeeds): Role => {
  const role = new Role(scope, id, {
    roleName: names.executor,
    description: 'Destroys what was ordered, and nothing else',
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
  const may = (...actions: string[]) => ({
    on: (...resources: string[]) => role.addToPrincipalPolicy(new PolicyStatement({ actions, resources })),
  });
  may(...registryPowers.change).on(names.tableArn);
  may('dynamodb:Query').on(...registryPowers.indexesOf(names));
  may('kms:Sign').on(key.keyArn);
  may('sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes').on(
    names.queueArn('destroy-case-file'),
  );
  const logs = new LogGroup(scope, `${id}Logs`, {
    logGroupName: names.logGroup('executor'),
    retention: RetentionDays.FIVE_YEARS,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  logs.grantWrite(role);
  const grant = (store: 'vault' | 'intake' | 'evidence', power: keyof typeof objectPowers, why: string) =>
    grantObjects(role, { names, store, power, why });
  grant('vault', 'destroy', 'Which files are destroyed is said by orders in the registry, not by names.');
  grant('intake', 'destroy', 'Leftovers of an upload lie under ids that are not known beforehand.');
  grant('evidence', 'keep', 'Intents and records lie under ids of case files.');
  return role;
};
