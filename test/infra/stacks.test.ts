import { beforeAll, describe, expect, test } from '@jest/globals';
import { Environment } from '../../shared/contract/environment.ts';
import { routes } from '../../shared/contract/routes.ts';
import { allDoors, executorDoors } from '../../infra/parts/doors.ts';
import {
  functionsOf,
  type Properties,
  propertiesOf,
  synthesised,
  type Given,
  type Resource,
} from './templates.ts';

let given: Given;

beforeAll(() => {
  given = synthesised();
});

const properties = (type: string) => propertiesOf(given, type);
const functions = () => functionsOf(given);

const nameOf = ({ room, door }: { readonly room: 'relay' | 'desk'; readonly door: string }) =>
  given.names.doorName(room, door);

describe('what is kept', () => {
  const stateful = [
    'AWS::S3::Bucket',
    'AWS::DynamoDB::GlobalTable',
    'AWS::KMS::Key',
    'AWS::Cognito::UserPool',
  ];
  const kept = (one: Resource) => stateful.includes(one.Type);

  test('stands in the keeping stack alone, and stays where the stack is taken away', () => {
    expect(given.working.filter(kept)).toEqual([]);
    expect(given.keeping.filter(kept)).toHaveLength(9);
    for (const one of given.keeping.filter(kept))
      expect([one.id, one.DeletionPolicy, one.UpdateReplacePolicy]).toEqual([one.id, 'Retain', 'Retain']);
    expect(given.terminationProtection).toBe(true);
  });

  test('is versioned, encrypted by the store, and closed to the public', () => {
    for (const bucket of properties('AWS::S3::Bucket')) {
      expect(bucket['VersioningConfiguration']).toEqual({ Status: 'Enabled' });
      expect(JSON.stringify(bucket['BucketEncryption'])).toContain('AES256');
      expect(bucket['PublicAccessBlockConfiguration']).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    }
  });

  test('is locked in the vault, among the papers and in the evidence', () => {
    const locked = properties('AWS::S3::Bucket').filter((one) => one['ObjectLockEnabled'] === true);

    expect(locked.map((one) => one['BucketName']).sort()).toEqual(
      (['evidence', 'papers', 'vault'] as const).map((store) => given.names.bucket(store)),
    );
  });

  test('is never removed by a rule of the store, but for uploads and access logs', () => {
    const expiring = properties('AWS::S3::Bucket').filter((one) =>
      /"(Noncurrent)?(Version)?Expiration/.test(JSON.stringify(one['LifecycleConfiguration'] ?? '')),
    );

    expect(expiring.map((one) => one['BucketName']).sort()).toEqual([
      given.names.bucket('intake'),
      given.names.bucket('logs'),
    ]);
  });

  test('has a registry that cannot be deleted, can be restored to any second, and costs no more than a ceiling', () => {
    const [table] = properties('AWS::DynamoDB::GlobalTable');
    const [replica] = table?.['Replicas'] as Properties[];

    expect(table).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: 8000 },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    });
    expect(replica).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    const indexes = table?.['GlobalSecondaryIndexes'] as { IndexName: string }[];
    expect(indexes.map(({ IndexName }) => IndexName)).toEqual(['list', 'due', 'owed', 'pending']);
  });

  test('is locked for good in production, and so that a mistake can be undone in staging', () => {
    const modeIn = (name: 'staging' | 'production') =>
      /"ARCHIVE_LOCK_MODE":"(\w+)"/.exec(synthesised(name).texts[1]!)?.[1];

    expect([modeIn('production'), modeIn('staging')]).toEqual(['COMPLIANCE', 'GOVERNANCE']);
  });
});

describe('the two stacks', () => {
  test('hand each other nothing: either can be changed alone', () => {
    for (const text of given.texts) expect(text).not.toMatch(/"Export"|Fn::ImportValue|Fn::GetStackOutput/);
  });

  test('leave room for growth under the limit of 500 resources each', () => {
    expect(given.keeping.length).toBeLessThan(450);
    expect(given.working.length).toBeLessThan(475);
  });
});

describe('the doors', () => {
  test('every route of the table has its function, and nothing else is served', () => {
    const integrations = new Map(
      given
        .ofType('AWS::ApiGatewayV2::Integration')
        .map(({ id, Properties }) => [
          id,
          String(given.resolved(Properties['IntegrationUri'])).split(':').at(-1),
        ]),
    );
    const served = given.ofType('AWS::ApiGatewayV2::Route').map(({ Properties }) => {
      const target = JSON.stringify(Properties['Target']);
      const integration = [...integrations.keys()].find((id) => target.includes(`"${id}"`));
      return [Properties['RouteKey'], integrations.get(integration ?? '')];
    });
    const expected = Object.values(routes).map(({ method, path, room, door }) => [
      `${method} ${path}`,
      given.names.doorName(room, door),
    ]);

    expect(served.sort()).toEqual(
      [...expected, ['$default', nameOf({ room: 'desk', door: 'route-unknown' })]].sort(),
    );
  });

  test('are guarded by themselves: the gateway knows no authoriser and no key', () => {
    expect(given.ofType('AWS::ApiGatewayV2::Authorizer')).toEqual([]);
    for (const route of properties('AWS::ApiGatewayV2::Route'))
      expect(route['AuthorizationType'] ?? 'NONE').toBe('NONE');
  });

  test('are the functions of the tables, and no others', () => {
    const expected = allDoors().map(({ room, door }) => given.names.doorName(room, door));

    expect([...functions().keys()].sort()).toEqual([...expected].sort());
  });

  test('run by the role of their room; the executor’s is that of the executor’s door alone', () => {
    const byExecutor = [...functions()].filter(([, { Role: role }]) => role === given.names.executorArn);

    expect(byExecutor.map(([name]) => name)).toEqual(
      executorDoors.map((door) => given.names.doorName('destruction', door)),
    );
  });

  test('sign checkpoints by a role that no door without an account has', () => {
    const bySequencer = [...functions()].filter(([, { Role: role }]) => role === given.names.sequencerArn);
    const signing = ['log-daily', 'log-records', 'read-evidence', 'replay-log'];

    expect(bySequencer.map(([name]) => name).sort()).toEqual(
      signing.map((door) => given.names.doorName('evidence', door)),
    );
  });

  test('are told names that the contract has, and no more than a function can hold', () => {
    const known: readonly string[] = Object.values(Environment);
    for (const one of functions().values()) {
      const { Variables: variables } = one['Environment'] as { Variables: Record<string, string> };

      expect(Object.keys(variables).filter((name) => !known.includes(name))).toEqual([]);
      // 4 KB in all, of which the certificates take up to 2 KB where they are told.
      const most = Environment.signerChain in variables ? 2000 : 4000;
      expect(JSON.stringify(variables).length).toBeLessThan(most);
    }
  });

  test('leave no trace of people in the gateway’s log', () => {
    const [stage] = properties('AWS::ApiGatewayV2::Stage');
    const text = JSON.stringify(stage?.['AccessLogSettings']);

    expect(text).toContain('$context.routeKey');
    expect(text).not.toMatch(/path|query|sourceIp|userAgent|identity|authorizer/i);
    expect(stage?.['DefaultRouteSettings']).toMatchObject({ ThrottlingRateLimit: 200 });
  });
});
