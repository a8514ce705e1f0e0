/** What wakes functions by the calendar: hours are those of Kazakhstan. */
import { Duration, type Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Names } from '../names.ts';
import { acknowledge } from './acknowledge.ts';
import type { When } from './house.ts';
import type { RoomFunction } from './room-function.ts';

export interface Calendar {
  readonly wake: (door: RoomFunction, when: When) => void;
  /** Wakings that never came through. */
  readonly missed: Queue;
}

const expressionOf = (when: When): string =>
  'hour' in when ? `cron(0 ${when.hour} * * ? *)` : `rate(${when.everyMinutes} minutes)`;

export const calendar = (stack: Stack, names: Names): Calendar => {
  const missed = new Queue(stack, 'Missed', {
    queueName: names.queue('missed'),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  acknowledge(missed, {
    finding: 'AwsSolutions-SQS3',
    reason: 'It is a dead-letter queue itself, of schedules, which the rule does not look at.',
  });
  const role = new Role(stack, 'CalendarRole', {
    roleName: `${names.prefix}-calendar`,
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  });
  missed.grantSendMessages(role);
  const wake = (door: RoomFunction, when: When): void => {
    role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [door.functionArn] }),
    );
    new CfnSchedule(door, 'Calendar', {
      name: door.functionName,
      scheduleExpression: expressionOf(when),
      scheduleExpressionTimezone: 'Asia/Almaty',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: door.functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: missed.queueArn },
        retryPolicy: { maximumRetryAttempts: 10, maximumEventAgeInSeconds: 6 * 3600 },
      },
    }).node.addDependency(role);
  };
  return { wake, missed };
};
