/**
 * What an administrator with every right in the account can do against the locks, and what the organisation's
 * policy takes from him: the table of docs/locks.md, asked of a simulator of IAM.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { attempts } from './attempts.ts';
import * as on from './asks.ts';
import {
  bypasses,
  destroys,
  handsDeployment,
  handsExecutor,
  lifts,
  reads,
  retains,
  vault,
  whereOpen,
} from './asks.ts';
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

/** All that a role's own policies allow on what has a name, but for logs, with something in the place of each star. */
const whatIsSaidOf = ({ policies }: ARole): readonly Question[] =>
  policies
    .flatMap(({ Statement }) => Statement)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource = [] }) =>
      [Action].flat().flatMap((action) =>
        [Resource]
          .flat()
          .filter((resource) => resource.startsWith('arn:') && !action.startsWith('logs:'))
          .map((resource) => ({ action, resource: resource.replaceAll('*', 'x') })),
      ),
    );

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

describe('No role of the templates passes, takes or changes the executor’s, or changes what guards', () => {
  test.each([
    ...['iam:PassRole', 'iam:CreateRole', 'iam:UpdateAssumeRolePolicy', 'iam:PutRolePolicy'],
    ...['iam:AttachRolePolicy', 'iam:DeleteRolePolicy', 'iam:PutRolePermissionsBoundary', 'sts:AssumeRole'],
    ...['lambda:UpdateFunctionCode', 'lambda:UpdateFunctionConfiguration', 'lambda:CreateFunction'],
    ...['lambda:AddPermission', 'lambda:CreateEventSourceMapping', 'apigateway:PATCH', 's3:CreateJob'],
    ...['cloudformation:CreateStack', 'cloudformation:UpdateStack', 'cloudformation:CreateChangeSet'],
    ...['cloudformation:ExecuteChangeSet', 'cloudtrail:StopLogging', 'kms:PutKeyPolicy', 'kms:CreateGrant'],
    ...['dynamodb:UpdateTable', 'dynamodb:DeleteTable', 'dynamodb:ImportTable', 's3:PutBucketPolicy'],
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

  test('is bound by it also as the root user of the account', async () => {
    const root = { arn: 'arn:aws:iam::222222222222:root', policies: everything };
    for (const { what, within, asks } of attempts)
      expect([what, await may(given, root, { ...asks(given), organisation })]).toEqual([what, within]);
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
    for (const role of roles) {
      expect(role.name).toMatch(/^archive-production-/);
      const questions = [destroys(given), lifts(given), retains(given), ...whatIsSaidOf(role)];
      for (const question of questions)
        expect([role.name, question, await may(given, role, { ...question, organisation })]).toEqual([
          role.name,
          question,
          await may(given, role, question),
        ]);
    }
  });

  const byCloudFormation = (): readonly Question[] => [
    { action: 's3:PutBucketPolicy', resource: vault(given) },
    { action: 'dynamodb:UpdateTable', resource: on.table(given) },
    { action: 'lambda:UpdateFunctionCode', resource: on.code(given) },
    { action: 'iam:PutRolePolicy', resource: on.executor(given) },
    { action: 'kms:PutKeyPolicy', resource: on.seal },
    { action: 'apigateway:PATCH', resource: on.gate },
    { action: 's3:GetObject', resource: on.fetched },
  ];
  const byCdk = (): readonly Question[] => [
    { action: 'cloudformation:CreateChangeSet', resource: on.stackOf('keeping')(given) },
    { action: 'cloudformation:ExecuteChangeSet', resource: on.stackOf('working')(given) },
    { action: 's3:PutObject', resource: on.fetched },
    handsDeployment(given),
  ];

  test('leaves deployments to those who deploy', async () => {
    const cdk = { arn: on.deployRole, policies: everything };
    for (const question of byCloudFormation())
      expect([question, await may(given, deployment(), { ...question, organisation })]).toEqual([
        question,
        true,
      ]);
    for (const question of byCdk())
      expect([question, await may(given, cdk, { ...question, organisation })]).toEqual([question, true]);
    const taking = whereOpen(() => ({ action: 'sts:AssumeRole', resource: cdk.arn, organisation }))(given);
    expect(await may(given, named('archive-deployer'), taking)).toBe(true);
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
