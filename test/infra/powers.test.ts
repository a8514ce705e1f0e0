import { beforeAll, describe, expect, test } from '@jest/globals';
import { mayAnywhere, may, rolesOf, type ARole, type Question } from './roles.ts';
import { synthesised, type Given } from './templates.ts';

let given: Given;
let roles: readonly ARole[];

beforeAll(() => {
  given = synthesised();
  roles = rolesOf(given);
});

const namesOf = (some: readonly ARole[]) => some.map(({ name }) => name);
const whoMaySay = (action: string) => namesOf(roles.filter((role) => mayAnywhere(role, action)));

const object = (store: 'vault' | 'intake' | 'papers' | 'evidence') =>
  `${given.names.bucketArn(store)}/case-files/0000000000000000000000000a/doc`;

const whoMay = async (question: Question) => {
  const allowed: string[] = [];
  for (const role of roles) if (await may(given, role, question)) allowed.push(role.name);
  return allowed;
};

/** As an office's administrator has them: everything in S3, by a policy of his own. */
const administrator = (): Pick<ARole, 'arn' | 'policies'> => ({
  arn: given.names.executorArn.replace(/role\/.*/, 'role/administrator'),
  policies: [{ Statement: [{ Effect: 'Allow', Action: ['s3:*', 'kms:*'], Resource: ['*'] }] }],
});

const lift = (store: 'vault' | 'papers' | 'evidence'): Question => ({
  action: 's3:PutObjectLegalHold',
  resource: object(store),
  context: { 's3:object-lock-legal-hold': 'OFF' },
});

describe('who may destroy', () => {
  test('exactly one role may destroy a version, and it is the executor', async () => {
    const { executor } = given.names;

    expect(whoMaySay('s3:DeleteObjectVersion')).toEqual([executor]);
    expect(await whoMay({ action: 's3:DeleteObjectVersion', resource: object('vault') })).toEqual([executor]);
    expect(await whoMay({ action: 's3:DeleteObjectVersion', resource: object('intake') })).toEqual([
      executor,
    ]);
  });

  test('exactly one role may lift a hold, though others may place one', async () => {
    const place = { ...lift('vault'), context: { 's3:object-lock-legal-hold': 'ON' } };

    expect(await whoMay(lift('vault'))).toEqual([given.names.executor]);
    expect(await whoMay(place)).toEqual([given.names.executor, given.names.roomRole('intake')]);
  });

  test('a request that does not say whether a hold is placed or lifted is taken for a lift', async () => {
    expect(await whoMay({ ...lift('vault'), context: {} })).toEqual([given.names.executor]);
  });

  test('papers and evidence are destroyed and released by nobody, not even the executor', async () => {
    for (const store of ['papers', 'evidence'] as const) {
      expect(await whoMay({ action: 's3:DeleteObjectVersion', resource: object(store) })).toEqual([]);
      expect(await whoMay(lift(store))).toEqual([]);
    }
  });

  test('nobody hides an object behind a marker or goes round a lock', async () => {
    for (const action of ['s3:DeleteObject', 's3:BypassGovernanceRetention']) {
      expect(whoMaySay(action)).toEqual([]);
      for (const store of ['vault', 'papers', 'evidence'] as const)
        expect(await may(given, administrator(), { action, resource: object(store) })).toBe(false);
    }
  });

  test('nobody deletes the key of the seal, and executor and sequencer alone sign by it', async () => {
    const key = 'arn:aws:kms:eu-central-1:222222222222:key/seal';
    const sign = {
      action: 'kms:Sign',
      resource: key,
      context: { 'kms:ResourceAliases': [given.names.sealAlias] },
    };

    expect(await whoMay(sign)).toEqual([given.names.executor, given.names.sequencer]);
    expect(whoMaySay('kms:Sign')).toEqual([given.names.executor, given.names.sequencer]);
    expect(await may(given, administrator(), sign)).toBe(false);
    expect(await may(given, administrator(), { action: 'kms:ScheduleKeyDeletion', resource: key })).toBe(
      false,
    );
  });
});

describe('an administrator with every right of S3', () => {
  test.each(['vault', 'papers', 'evidence'] as const)(
    'destroys and lifts nothing in the store %s',
    async (store) => {
      const ask = (question: Question) => may(given, administrator(), question);

      expect(await ask({ action: 's3:DeleteObjectVersion', resource: object(store) })).toBe(false);
      expect(await ask(lift(store))).toBe(false);
      expect(await ask({ ...lift(store), context: { 's3:object-lock-legal-hold': 'ON' } })).toBe(true);
    },
  );

  test.each([
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
    's3:PutLifecycleConfiguration',
    's3:PutBucketVersioning',
    's3:PutBucketObjectLockConfiguration',
    's3:PutBucketPublicAccessBlock',
    's3:PutReplicationConfiguration',
    's3:DeleteBucket',
  ])('is refused %s, which a deployment alone may, or nobody', async (action) => {
    const deployment = { ...administrator(), arn: given.names.deployRoleArn };
    const question = { action, resource: given.names.bucketArn('vault') };

    expect(await may(given, administrator(), question)).toBe(false);
    expect(await may(given, deployment, question)).toBe(action !== 's3:DeleteBucket');
    expect(whoMaySay(action)).toEqual([]);
  });

  test('reads nothing over plain HTTP', async () => {
    for (const store of ['vault', 'papers', 'evidence', 'intake'] as const) {
      const read = { action: 's3:GetObject', resource: object(store) };

      expect(await may(given, administrator(), read)).toBe(true);
      expect(await may(given, administrator(), { ...read, http: 'plain' })).toBe(false);
    }
  });
});

describe('the roles', () => {
  test('are taken by services alone, and the executor’s by Lambda alone', () => {
    for (const { name, resource } of roles) {
      const trust = JSON.stringify(resource.Properties['AssumeRolePolicyDocument']);

      expect(trust).not.toContain('"AWS"');
      if (name === given.names.executor)
        expect(trust.match(/[a-z]+\.amazonaws\.com/g)).toEqual(['lambda.amazonaws.com']);
    }
  });

  test('are passed on by nobody, so nobody can hand the executor’s to code of his own', () => {
    for (const action of ['iam:PassRole', 'sts:AssumeRole', 'lambda:UpdateFunctionCode', 'iam:PutRolePolicy'])
      expect(whoMaySay(action)).toEqual([]);
  });

  test('scan nothing and change no table', () => {
    for (const action of ['dynamodb:Scan', 'dynamodb:DeleteTable', 'dynamodb:UpdateTable'])
      expect(whoMaySay(action)).toEqual([]);
  });

  test('let the desk read and the executor work, and the intake keep what it may not remove', async () => {
    const read = { action: 's3:GetObjectVersion', resource: object('vault') };

    expect(await whoMay(read)).toEqual([
      given.names.executor,
      given.names.sequencer,
      given.names.roomRole('intake'),
      given.names.roomRole('retention'),
      given.names.roomRole('destruction'),
      given.names.roomRole('desk'),
    ]);
    expect(await whoMay({ action: 's3:PutObject', resource: object('vault') })).toEqual([
      given.names.roomRole('intake'),
    ]);
  });

  test('let the doors without an account read the log, and neither sign nor write evidence', async () => {
    const evidence = { resource: `${given.names.bucketArn('evidence')}/checkpoints/000000000001.json` };
    const anybody = given.names.roomRole('evidence');

    expect(await whoMay({ ...evidence, action: 's3:PutObject' })).not.toContain(anybody);
    expect(await whoMay({ ...evidence, action: 's3:PutObject' })).toContain(given.names.sequencer);
    expect(whoMaySay('s3:PutObject')).not.toContain(anybody);
    expect(whoMaySay('dynamodb:PutItem')).not.toContain(anybody);
  });

  test('fit into what IAM takes: 10,240 characters of policy for one role', () => {
    for (const { name, policies } of roles)
      expect([name, JSON.stringify(policies).length < 10_240]).toEqual([name, true]);
  });

  test('leave the desk without a way to change what is on file', () => {
    const desk = roles.filter(({ name }) => name === given.names.roomRole('desk'));

    expect(desk.some((role) => mayAnywhere(role, 'dynamodb:UpdateItem'))).toBe(false);
    expect(desk.some((role) => mayAnywhere(role, 'dynamodb:DeleteItem'))).toBe(false);
  });
});
