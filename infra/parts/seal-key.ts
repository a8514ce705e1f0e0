import { RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Names } from '../names.ts';

/** Who may seal: the executor his deletion records, the room of evidence its checkpoints. */
const sealers = (names: Names): readonly string[] => [names.executorArn, names.roomRoleArn('evidence')];

/**
 * The key of the service's seal. It never leaves KMS, signs for two roles only, and is never
 * deleted: what it signed is checked by its certificate, but the next signature needs it.
 */
export const sealKey = (scope: Construct, id: string, names: Names): Key => {
  const key = new Key(scope, id, {
    alias: names.sealAlias.replace('alias/', ''),
    description: 'Seal of the archive: deletion records and checkpoints of the log',
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const deny = { effect: Effect.DENY, principals: [new AnyPrincipal()], resources: ['*'] };
  key.addToResourcePolicy(
    new PolicyStatement({
      ...deny,
      sid: 'OnlySealersSign',
      actions: ['kms:Sign'],
      conditions: { ArnNotEquals: { 'aws:PrincipalArn': sealers(names) } },
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({ ...deny, sid: 'NobodyDeletes', actions: ['kms:ScheduleKeyDeletion'] }),
  );
  return key;
};
