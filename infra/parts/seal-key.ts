import { RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Names } from '../names.ts';

/**
 * The key of the service's seal. It never leaves KMS, signs for executor and sequencer alone, and is never
 * deleted: what it signed is checked by its certificate, but the next signature needs it.
 */
export const sealKey = (scope: Construct, id: string, names: Names): Key => {
  const key = new Key(scope, id, {
    alias: names.sealAlias.replace('alias/', ''),
    description: 'Seal of the archive on deletion records',
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const deny = { effect: Effect.DENY, principals: [new AnyPrincipal()], resources: ['*'] };
  key.addToResourcePolicy(
    new PolicyStatement({
      ...deny,
      sid: 'OnlyExecutorAndSequencerSign',
      actions: ['kms:Sign'],
      conditions: { ArnNotEquals: { 'aws:PrincipalArn': [names.executorArn, names.sequencerArn] } },
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({ ...deny, sid: 'NobodyDeletes', actions: ['kms:ScheduleKeyDeletion'] }),
  );
  return key;
};
