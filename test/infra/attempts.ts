/** Questions about the locks as an administrator would put them, without and under the organisation's policy. */
import type { Question } from './roles.ts';
import type { Given } from './templates.ts';

type Asks = (given: Given) => Question;

/** What he tries, whether he may without the organisation's policy and under it. docs/locks.md says the same in words. */
export interface Attempt {
  readonly what: string;
  readonly without: boolean;
  readonly within: boolean;
  readonly asks: Asks;
}

export const vault = ({ names }: Given): string => names.bucketArn('vault');
const version = (given: Given): string => `${vault(given)}/case-files/0000000000000000000000000a/doc`;

const onVersion =
  (action: string, context: Question['context'] = {}): Asks =>
  (given) => ({ action, resource: version(given), context });

export const destroys = onVersion('s3:DeleteObjectVersion');
export const lifts = onVersion('s3:PutObjectLegalHold', { 's3:object-lock-legal-hold': 'OFF' });
export const bypasses = onVersion('s3:BypassGovernanceRetention');
export const retains = onVersion('s3:PutObjectRetention');
export const reads = onVersion('s3:GetObjectVersion');

/** What somebody puts in the place of the bucket's own policy, once he can. */
const open = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' }] };

const whereOpen =
  (asks: Asks): Asks =>
  (given) => ({ ...asks(given), resourcePolicy: open });

const inVault =
  (action: string): Asks =>
  (given) => ({ action, resource: vault(given) });

const ofExecutor =
  (action: string): Asks =>
  ({ names }) => ({ action, resource: names.executorArn });

const passing = (resource: string, to: string): Question => ({
  action: 'iam:PassRole',
  resource,
  context: { 'iam:PassedToService': `${to}.amazonaws.com` },
});

export const handsDeployment: Asks = ({ names }) => passing(names.deployRoleArn, 'cloudformation');
export const handsExecutor =
  (to: string): Asks =>
  ({ names }) =>
    passing(names.executorArn, to);

const region = 'eu-central-1:222222222222';
const putsCode: Asks = ({ names }) => ({
  action: 'lambda:UpdateFunctionCode',
  resource: `arn:aws:lambda:${region}:function:${names.doorName('destruction', 'destroy-case-file')}`,
});
const forgesOrder: Asks = ({ names }) => ({ action: 'dynamodb:PutItem', resource: names.tableArn });
const stopsTrail: Asks = () => ({
  action: 'cloudtrail:StopLogging',
  resource: `arn:aws:cloudtrail:${region}:trail/lifts`,
});

const attempt = (what: string, [without, within]: readonly [boolean, boolean], asks: Asks): Attempt => ({
  ...{ what, without, within, asks },
});

const never = [false, false] as const;
const unlessForbidden = [true, false] as const;

export const attempts: readonly Attempt[] = [
  attempt('destroys a version', never, destroys),
  attempt('lifts a hold', never, lifts),
  attempt('goes round a lock', never, bypasses),
  attempt('puts another policy on the vault', never, inVault('s3:PutBucketPolicy')),
  attempt('lets the vault expire', never, inVault('s3:PutLifecycleConfiguration')),
  attempt('destroys a version where another policy stands', unlessForbidden, whereOpen(destroys)),
  attempt('lifts a hold where another policy stands', unlessForbidden, whereOpen(lifts)),
  attempt('hands the deployment’s role to a stack of his own', unlessForbidden, handsDeployment),
  attempt('hands the executor’s role to code of his own', unlessForbidden, handsExecutor('lambda')),
  attempt(
    'lets somebody else take the executor’s role',
    unlessForbidden,
    ofExecutor('iam:UpdateAssumeRolePolicy'),
  ),
  attempt('gives the executor more rights', unlessForbidden, ofExecutor('iam:PutRolePolicy')),
  attempt('puts other code where the executor runs', unlessForbidden, putsCode),
  attempt('writes an order into the registry that nobody gave', unlessForbidden, forgesOrder),
  attempt('lengthens a lock without end', unlessForbidden, retains),
  attempt('stops the trail', unlessForbidden, stopsTrail),
  attempt('reads documents', [true, true], reads),
];
