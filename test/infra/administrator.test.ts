/**
 * What an administrator with every right in the account can do against the locks, and what the organisation's
 * policy takes from him: the table of docs/locks.md, asked of a simulator of IAM.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  attempts,
  bypasses,
  destroys,
  handsDeployment,
  handsExecutor,
  lifts,
  reads,
  retains,
  vault,
} from './attempts.ts';
import { type ARole, may, mayAnywhere, type Question, rolesOf } from './roles.ts';
import { type Given, synthesised } from './templates.ts';

let given: Given;
let roles: readonly ARole[];
beforeAll(() => {
  given = synthesised();
  roles = rolesOf(given);
});

const organisation: unknown = JSON.parse(readFileSync('docs/organisation-policy.json', 'utf8'));
const everything = [{ Statement: [{ Effect: 'Allow' as const, Action: '*', Resource: '*' }] }];

const named = (name: string): Pick<ARole, 'arn' | 'policies'> => ({
  arn: given.names.executorArn.replace(/role\/.*/, `role/${name}`),
  policies: everything,
});
const administrator = () => named('administrator');
const deployment = () => ({ arn: given.names.deployRoleArn, policies: everything });

const whoMay = async (question: Question, some: readonly Pick<ARole, 'arn' | 'policies'>[]) => {
  const answers = await Promise.all(some.map((role) => may(given, role, question)));
  return some.filter((_, at) => answers[at]).map(({ arn }) => arn.replace(/.*role\//, ''));
};

describe('A version is destroyed and a hold is lifted by the executor alone', () => {
  test('by what the roles may: also where the bucket says nothing', async () => {
    for (const question of [destroys(given), lifts(given)])
      expect([question.action, await whoMay({ ...question, resourcePolicy: undefined }, roles)]).toEqual([
        question.action,
        // Intake sets holds, and no policy of a role tells on from off: there the bucket's own does.
        question.action === 's3:PutObjectLegalHold'
          ? [given.names.executor, given.names.roomRole('intake')]
          : [given.names.executor],
      ]);
  });

  test('by what the bucket says: also where every role were given every right', async () => {
    const mighty = roles.map(({ arn }) => ({ arn, policies: everything }));
    for (const question of [destroys(given), lifts(given)])
      expect(await whoMay(question, [...mighty, administrator(), deployment()])).toEqual([
        given.names.executor,
      ]);
    expect(await whoMay(bypasses(given), [...mighty, administrator(), deployment()])).toEqual([]);
  });

  test('and locks in the vault are set by intake and renewed by retention; nobody else may', async () => {
    expect(await whoMay(retains(given), roles)).toEqual([
      given.names.roomRole('intake'),
      given.names.roomRole('retention'),
    ]);
  });

  test('retention sets locks and nothing else: no object, no hold, no deletion', async () => {
    const [role] = roles.filter(({ name }) => name === given.names.roomRole('retention'));
    const others = ['s3:PutObject', 's3:PutObjectLegalHold', 's3:DeleteObject', 's3:DeleteObjectVersion'];
    expect(others.filter((action) => mayAnywhere(role!, action))).toEqual([]);
    expect(await may(given, role!, reads(given))).toBe(true);
  });
});

describe('No role of the templates passes, takes or changes the executor’s', () => {
  test.each([
    ...['iam:PassRole', 'iam:CreateRole', 'iam:UpdateAssumeRolePolicy', 'iam:PutRolePolicy'],
    ...['iam:AttachRolePolicy', 'iam:DeleteRolePolicy', 'iam:PutRolePermissionsBoundary', 'sts:AssumeRole'],
    ...['lambda:UpdateFunctionCode', 'lambda:UpdateFunctionConfiguration', 'lambda:CreateFunction'],
    ...['cloudformation:CreateStack', 'cloudformation:ExecuteChangeSet', 'cloudtrail:StopLogging'],
  ])('%s', (action) => {
    expect(roles.filter((role) => mayAnywhere(role, action)).map(({ name }) => name)).toEqual([]);
  });
});

describe('An administrator with every right in the account', () => {
  test.each(attempts)('$what: as the page of locks says', async ({ asks, without, within }) => {
    const asked = asks(given);
    expect({
      without: await may(given, administrator(), asked),
      within: await may(given, administrator(), { ...asked, organisation }),
    }).toEqual({ without, within });
  });

  test('stands in the page of locks row by row', () => {
    const page = readFileSync('docs/locks.md', 'utf8');
    const rows = attempts.map(({ what, without, within }) => {
      const words = (is: boolean) => (is ? 'yes' : 'no');
      return `| ${what} | ${words(without)} | ${words(within)} |`;
    });
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});

describe('The organisation’s policy', () => {
  test('leaves the archive all it does: each role of the templates may what it may without it', async () => {
    for (const role of roles)
      for (const question of [destroys(given), lifts(given), retains(given)])
        expect([role.name, question.action, await may(given, role, { ...question, organisation })]).toEqual([
          role.name,
          question.action,
          await may(given, role, question),
        ]);
  });

  test('leaves deployments to those who deploy', async () => {
    const cdk = named('cdk-hnb659fds-deploy-role-222222222222-eu-central-1');
    expect(await may(given, cdk, { ...handsDeployment(given), organisation })).toBe(true);
    const changing = { action: 's3:PutBucketPolicy', resource: vault(given), organisation };
    expect(await may(given, deployment(), changing)).toBe(true);
    const taking = { action: 'sts:AssumeRole', resource: cdk.arn, organisation, resourcePolicy: undefined };
    const trusting = {
      Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole', Resource: '*' }],
    };
    const asked = { ...taking, resourcePolicy: trusting };
    expect(await may(given, named('archive-deployer'), asked)).toBe(true);
    expect(await may(given, administrator(), asked)).toBe(false);
  });

  test('lets the executor’s role go to Lambda alone, also from a deployment', async () => {
    const to = (service: string) => ({ ...handsExecutor(service)(given), organisation });
    expect(await may(given, deployment(), to('lambda'))).toBe(true);
    expect(await may(given, deployment(), to('ec2'))).toBe(false);
  });

  test('fits into what an organisation takes: 5,120 characters', () => {
    expect(JSON.stringify(organisation).length).toBeLessThan(5120);
  });
});
