/** What an administrator may ask of AWS against the locks, as questions to a simulator of IAM. */
import type { Question } from './roles.ts';
import type { Given } from './templates.ts';

export type Asks = (given: Given) => Question;

const here = 'eu-central-1:222222222222';
const objectsOf = (bucket: string) => `${bucket}/case-files/0000000000000000000000000a/doc`;

/** Asks for an action on one thing, which may have a name of the archive's. */
export const asks =
  (action: string, resource: string | ((given: Given) => string)): Asks =>
  (given) => ({ action, resource: typeof resource === 'string' ? resource : resource(given) });

export const vault = ({ names }: Given): string => names.bucketArn('vault');
const version = (given: Given): string => objectsOf(vault(given));
export const table = ({ names }: Given): string => names.tableArn;
export const backup = (given: Given): string => `${table(given)}/backup/01700000000000-abcdef01`;
export const executor = ({ names }: Given): string => names.executorArn;
export const code = ({ names }: Given): string =>
  `arn:aws:lambda:${here}:function:${names.doorName('destruction', 'destroy-case-file')}`;
export const schedule = ({ names }: Given): string =>
  `arn:aws:scheduler:${here}:schedule/default/${names.doorName('retention', 'sweep-daily')}`;
export const queue = ({ names }: Given): string => names.queueArn('destroy-case-file');
export const roleOf = (name: string): string => `arn:aws:iam::222222222222:role/${name}`;
export const stackOf =
  (part: 'keeping' | 'working') =>
  ({ names }: Given): string =>
    `arn:aws:cloudformation:${here}:stack/${names.prefix}-${part}/00000000-0000-0000-0000-000000000000`;

export const trail = `arn:aws:cloudtrail:${here}:trail/lifts`;
export const bootstrap = `arn:aws:cloudformation:${here}:stack/CDKToolkit/00000000-0000-0000-0000-000000000000`;
export const another = `arn:aws:cloudformation:${here}:stack/another/00000000-0000-0000-0000-000000000000`;
export const fetched = `arn:aws:s3:::cdk-hnb659fds-assets-222222222222-eu-central-1/0a1b.zip`;
export const seal = `arn:aws:kms:${here}:key/seal`;
export const gate = 'arn:aws:apigateway:eu-central-1::/restapis/abcdefghij';
export const deployRole = roleOf('cdk-hnb659fds-deploy-role-222222222222-eu-central-1');
export const deployer = roleOf('archive-deployer');
export const signIn = 'arn:aws:iam::222222222222:saml-provider/office';
export const ring = `arn:aws:lambda:${here}:event-source-mapping:00000000-0000-0000-0000-000000000000`;
export const accessPoint = `arn:aws:s3:${here}:accesspoint/another-way`;
export const chain = `arn:aws:ssm:${here}:parameter/archive/production/signer-chain`;
export const alarm = `arn:aws:cloudwatch:${here}:alarm:archive-production-alarm`;

const onVersion =
  (action: string, context: Question['context'] = {}): Asks =>
  (given) => ({ action, resource: version(given), context });

export const destroys = onVersion('s3:DeleteObjectVersion');
export const lifts = onVersion('s3:PutObjectLegalHold', { 's3:object-lock-legal-hold': 'OFF' });
export const bypasses = onVersion('s3:BypassGovernanceRetention');
export const retains = onVersion('s3:PutObjectRetention');
export const reads = onVersion('s3:GetObjectVersion');
export const plants = onVersion('s3:PutObject');

/** What somebody puts in the place of a bucket's or key's own policy, or a role's trust, once he can. */
const open = { Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] };

export const whereOpen =
  (question: Asks): Asks =>
  (given) => ({ ...question(given), resourcePolicy: open });

const passing = (resource: string, to: string): Question => ({
  action: 'iam:PassRole',
  resource,
  context: { 'iam:PassedToService': to },
});

export const handsDeployment: Asks = ({ names }) =>
  passing(names.deployRoleArn, 'cloudformation.amazonaws.com');
export const handsExecutor =
  (to: string): Asks =>
  ({ names }) =>
    passing(names.executorArn, `${to}.amazonaws.com`);
