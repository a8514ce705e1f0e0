import { RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Names } from '../names.ts';

/**
 * The key of the pseudonyms of parties. It never leaves KMS, and serves the rooms that seal files and
 * place holds alone: whoever can ask it can try out numbers. It is never deleted: a hold over a party
 * finds no file whose pseudonyms were made under another key.
 */
export const partyKey = (scope: Construct, id: string, names: Names): Key => {
  const key = new Key(scope, id, {
    alias: names.partyAlias.replace('alias/', ''),
    description: 'Pseudonyms of the parties of case files',
    keySpec: KeySpec.HMAC_256,
    keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const anybody = { principals: [new AnyPrincipal()], resources: ['*'] };
  const rooms = { 'aws:PrincipalArn': names.partyRoleArns };
  // The rooms' roles are the other stack's and may not be there yet: they are named, not referred to.
  key.addToResourcePolicy(
    new PolicyStatement({
      ...anybody,
      sid: 'RoomsThatSealAndHold',
      actions: ['kms:GenerateMac'],
      conditions: { ArnEquals: rooms },
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      ...anybody,
      sid: 'NobodyElse',
      effect: Effect.DENY,
      actions: ['kms:GenerateMac', 'kms:VerifyMac'],
      conditions: { ArnNotEquals: rooms },
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      ...anybody,
      sid: 'NobodyDeletes',
      effect: Effect.DENY,
      actions: ['kms:ScheduleKeyDeletion'],
    }),
  );
  return key;
};
