/** What the roles of the templates may do: said by their policies, and judged by a simulator of IAM. */
import { runSimulation } from '@cloud-copilot/iam-simulate';
import type { Given, Resource } from './templates.ts';

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
}

interface Policy {
  readonly Statement: readonly Statement[];
}

export interface ARole {
  readonly name: string;
  readonly arn: string;
  readonly policies: readonly Policy[];
  readonly resource: Resource;
}

const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

export const rolesOf = (given: Given): readonly ARole[] =>
  given.ofType('AWS::IAM::Role').map((resource) => {
    const name = String(given.resolved(resource.Properties['RoleName']));
    const attached = given
      .ofType('AWS::IAM::Policy')
      .filter(({ Properties }) => (given.resolved(Properties['Roles']) as string[]).includes(name));
    const inline = (resource.Properties['Policies'] ?? []) as { PolicyDocument: unknown }[];
    const documents = [
      ...attached.map(({ Properties }) => Properties['PolicyDocument']),
      ...inline.map(({ PolicyDocument }) => PolicyDocument),
    ];
    const arn = given.names.executorArn.replace(/role\/.*/, `role/${name}`);
    return { name, arn, resource, policies: documents.map((one) => given.resolved(one) as Policy) };
  });

/** Whether a role's own policies allow the action anywhere, wildcards counted. */
export const mayAnywhere = (role: ARole, action: string): boolean =>
  role.policies
    .flatMap(({ Statement }) => Statement)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action }) => list(Action))
    .some((allowed) => matches(allowed, action));

const matches = (pattern: string, action: string): boolean =>
  new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i').test(action);

export interface Question {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string | string[]>>;
  readonly http?: 'plain' | 'secure';
  /** Where it is not the bucket's or key's own that stands. */
  readonly resourcePolicy?: unknown;
  /** The organisation's, where one is in force. */
  readonly organisation?: unknown;
}

const bucketPolicyOf = (given: Given, resource: string): unknown => {
  const bucket = resource.replace('arn:aws:s3:::', '').replace(/\/.*/, '');
  const found = given
    .ofType('AWS::S3::BucketPolicy')
    .find(({ Properties }) => given.resolved(Properties['Bucket']) === bucket);
  return found && given.resolved(found.Properties['PolicyDocument']);
};

const keyPolicyOf = (given: Given, resource: string): unknown => {
  const found = given
    .ofType('AWS::KMS::Key')
    .find(({ id }) => given.resolved({ 'Fn::GetAtt': [id, 'Arn'] }) === resource);
  return found && given.resolved(found.Properties['KeyPolicy']);
};

/** An organisation allows all where it does not deny. */
const underOrganisation = (policy: unknown) => ({
  orgIdentifier: 'root',
  policies: [
    { name: 'FullAWSAccess', policy: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } },
    { name: 'archive', policy },
  ],
});

/** Asks the simulator, with the policy of the bucket or key in force. @throws where the question is malformed. */
export const may = async (
  given: Given,
  role: Pick<ARole, 'arn' | 'policies'>,
  { action, resource, context = {}, http = 'secure', organisation, ...other }: Question,
): Promise<boolean> => {
  const accountId = role.arn.split(':')[4] ?? '';
  const own = () =>
    action.startsWith('kms:') ? keyPolicyOf(given, resource) : bucketPolicyOf(given, resource);
  const resourcePolicy = 'resourcePolicy' in other ? other.resourcePolicy : own();
  const contextVariables = {
    'aws:SecureTransport': http === 'secure' ? 'true' : 'false',
    'aws:PrincipalArn': role.arn,
    ...context,
  };
  const answer = await runSimulation(
    {
      request: { principal: role.arn, action, resource: { resource, accountId }, contextVariables },
      identityPolicies: role.policies.map((policy, at) => ({ name: String(at), policy })),
      serviceControlPolicies: organisation === undefined ? [] : [underOrganisation(organisation)],
      resourceControlPolicies: [],
      resourcePolicy,
    },
    {},
  );
  if (answer.resultType === 'error') throw new Error(JSON.stringify(answer));
  return answer.overallResult === 'Allowed';
};
