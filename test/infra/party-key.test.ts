import { beforeAll, describe, expect, test } from '@jest/globals';
import { type ARole, may, mayAnywhere, rolesOf } from './roles.ts';
import { functionsOf, type Given, synthesised } from './templates.ts';

let given: Given;
let roles: readonly ARole[];
beforeAll(() => {
  given = synthesised();
  roles = rolesOf(given);
});

/** As an office's administrator has them: everything of KMS, by a policy of his own. */
const administrator = (): Pick<ARole, 'arn' | 'policies'> => ({
  arn: given.names.executorArn.replace(/role\/.*/, 'role/administrator'),
  policies: [{ Statement: [{ Effect: 'Allow', Action: ['kms:*'], Resource: ['*'] }] }],
});

const whoMay = async (action: string) => {
  const allowed: string[] = [];
  for (const role of roles) if (await may(given, role, ask(action))) allowed.push(role.name);
  return allowed;
};
const ask = (action: string) => ({ action, resource: 'arn:aws:kms:eu-central-1:222222222222:key/parties' });

describe('who may make pseudonyms of parties', () => {
  test('are the rooms that seal files and place holds, by the policy of the key alone', async () => {
    const rooms = [given.names.roomRole('intake'), given.names.roomRole('custody')];

    expect(await whoMay('kms:GenerateMac')).toEqual(rooms);
    expect(roles.filter((role) => mayAnywhere(role, 'kms:GenerateMac'))).toEqual([]);
  });

  test('no administrator tries out numbers, and nobody deletes the key', async () => {
    for (const action of ['kms:GenerateMac', 'kms:VerifyMac', 'kms:ScheduleKeyDeletion'])
      expect(await may(given, administrator(), ask(action))).toBe(false);
    expect(await whoMay('kms:ScheduleKeyDeletion')).toEqual([]);
    expect(await whoMay('kms:VerifyMac')).toEqual([]);
  });

  test('and their doors alone are told which key it is', () => {
    for (const [name, { Environment: told }] of functionsOf(given)) {
      const { Variables: variables } = told as { readonly Variables: Record<string, unknown> };
      const isTold = variables['ARCHIVE_PARTY_KEY'] !== undefined;
      expect([name, isTold && !/-(intake|custody)-/.test(name)]).toEqual([name, false]);
      if (/-(seal-case-file|place-wide-hold)$/.test(name)) expect([name, isTold]).toEqual([name, true]);
    }
  });
});
