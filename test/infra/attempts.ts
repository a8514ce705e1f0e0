/** What an administrator tries against the locks, without and under the organisation's policy: the tables of docs/locks.md. */
import * as on from './asks.ts';
import { type Asks, asks, whereOpen } from './asks.ts';

/** What he tries, whether he may without the organisation's policy and under it. */
export interface Attempt {
  readonly what: string;
  readonly without: boolean;
  readonly within: boolean;
  readonly asks: Asks;
}

type Row = readonly [what: string, asks: Asks];

const rows = (without: boolean, within: boolean, some: readonly Row[]): readonly Attempt[] =>
  some.map(([what, asking]) => ({ what, without, within, asks: asking }));

/** The policies of the buckets and keys forbid it by themselves. */
const never = rows(false, false, [
  ['destroys a version', on.destroys],
  ['lifts a hold', on.lifts],
  ['goes round a lock', on.bypasses],
  ['puts another policy on the vault', asks('s3:PutBucketPolicy', on.vault)],
  ['lets the vault expire', asks('s3:PutLifecycleConfiguration', on.vault)],
  ['lets the store copy the vault elsewhere', asks('s3:PutReplicationConfiguration', on.vault)],
  ['signs by the seal', asks('kms:Sign', on.seal)],
  ['plans the deletion of the seal’s key', asks('kms:ScheduleKeyDeletion', on.seal)],
]);

const versions: readonly Row[] = [
  ['destroys a version where another policy stands', whereOpen(on.destroys)],
  ['lifts a hold where another policy stands', whereOpen(on.lifts)],
  ['goes to the vault by an access point of his own', asks('s3:CreateAccessPoint', on.accessPoint)],
  ['has a job of S3 do it', asks('s3:CreateJob', '*')],
  ['lengthens a lock without end', on.retains],
  ['puts a version of his own into the vault', on.plants],
];

const stacks: readonly Row[] = [
  ['hands the deployment’s role to a stack of his own', on.handsDeployment],
  ['updates the keeping stack by the role it has', asks('cloudformation:UpdateStack', on.stackOf('keeping'))],
  ['prepares a change of it', asks('cloudformation:CreateChangeSet', on.stackOf('keeping'))],
  ['carries a prepared change of it out', asks('cloudformation:ExecuteChangeSet', on.stackOf('keeping'))],
  ['puts another policy on that stack', asks('cloudformation:SetStackPolicy', on.stackOf('keeping'))],
  ['takes its protection off', asks('cloudformation:UpdateTerminationProtection', on.stackOf('keeping'))],
  ['updates the working stack', asks('cloudformation:UpdateStack', on.stackOf('working'))],
  ['updates another stack that was once given that role', asks('cloudformation:UpdateStack', on.another)],
  ['changes the bootstrap of the deployments', asks('cloudformation:UpdateStack', on.bootstrap)],
  ['puts other code where deployments fetch it', asks('s3:PutObject', on.fetched)],
  ['takes the roles of the deployments', whereOpen(asks('sts:AssumeRole', on.deployRole))],
  ['takes the role of those who deploy', whereOpen(asks('sts:AssumeRole', on.deployer))],
  ['lets somebody else take that role', asks('iam:UpdateAssumeRolePolicy', on.deployer)],
  ['signs himself in as one of them', asks('iam:UpdateSAMLProvider', on.signIn)],
];

const registry: readonly Row[] = [
  ['writes an order into the registry that nobody gave', asks('dynamodb:PutItem', on.table)],
  ['writes it by PartiQL', asks('dynamodb:PartiQLUpdate', on.table)],
  ['takes off what protects the registry from deletion', asks('dynamodb:UpdateTable', on.table)],
  ['deletes the registry', asks('dynamodb:DeleteTable', on.table)],
  ['makes a registry of his own by its name', asks('dynamodb:CreateTable', on.table)],
  ['imports one', asks('dynamodb:ImportTable', on.table)],
  ['restores one from a backup', asks('dynamodb:RestoreTableFromAwsBackup', on.table)],
  ['sets the registry back', asks('dynamodb:RestoreTableToPointInTime', on.table)],
  ['ends what it could be restored from', asks('dynamodb:UpdateContinuousBackups', on.table)],
  ['deletes a backup of it', asks('dynamodb:DeleteBackup', on.backup)],
  ['lets items expire by a field of his choice', asks('dynamodb:UpdateTimeToLive', on.table)],
  ['makes a twin of it in another region', asks('dynamodb:CreateTableReplica', on.table)],
  ['sends its changes elsewhere', asks('dynamodb:EnableKinesisStreamingDestination', on.table)],
];

const roles: readonly Row[] = [
  ['hands the executor’s role to code of his own', on.handsExecutor('lambda')],
  ['hands it to a job of S3', on.handsExecutor('batchoperations.s3')],
  ['lets somebody else take the executor’s role', asks('iam:UpdateAssumeRolePolicy', on.executor)],
  ['gives the executor more rights', asks('iam:PutRolePolicy', on.executor)],
  ['makes a role by a name of the archive’s', asks('iam:CreateRole', on.roleOf('archive-production-new'))],
  ['puts other code where the executor runs', asks('lambda:UpdateFunctionCode', on.code)],
  ['tells that code of another registry', asks('lambda:UpdateFunctionConfiguration', on.code)],
  ['lets another account call it', asks('lambda:AddPermission', on.code)],
  ['hangs it on a queue of his own', asks('lambda:CreateEventSourceMapping', '*')],
  ['takes its own queue from it', asks('lambda:DeleteEventSourceMapping', on.ring)],
  ['puts himself between people and the doors', asks('apigateway:PATCH', on.gate)],
  ['puts another policy on the seal’s key', asks('kms:PutKeyPolicy', on.seal)],
  ['lends himself that key', asks('kms:CreateGrant', on.seal)],
  ['signs by the seal where another policy stands', whereOpen(asks('kms:Sign', on.seal))],
  ['disables that key', asks('kms:DisableKey', on.seal)],
  ['stops the trail', asks('cloudtrail:StopLogging', on.trail)],
  ['takes the account out of the organisation', asks('organizations:LeaveOrganization', '*')],
  ['closes the account', asks('account:CloseAccount', 'arn:aws:account::222222222222:account')],
];

/** Left to him: none of it destroys anything. */
const left = rows(true, true, [
  ['reads documents', on.reads],
  ['rings for the executor', asks('sqs:SendMessage', on.queue)],
  ['calls the executor’s code with a fact of his own', asks('lambda:InvokeFunction', on.code)],
  ['stops the executor', asks('lambda:PutFunctionConcurrency', on.code)],
  ['lets it run again', asks('lambda:DeleteFunctionConcurrency', on.code)],
  ['stops the calendar', asks('scheduler:DeleteSchedule', on.schedule)],
  ['tells deployments of another chain of certificates', asks('ssm:PutParameter', on.chain)],
  ['silences an alarm', asks('cloudwatch:DeleteAlarms', on.alarm)],
]);

export const attempts: readonly Attempt[] = [
  ...never,
  ...rows(true, false, [...versions, ...stacks, ...registry, ...roles]),
  ...left,
];
