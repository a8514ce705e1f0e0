/** The queue of a story: a ring that fails five times waits in the dead-letter queue for a person. */
import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarm } from './alarm.ts';
import type { House } from './house.ts';
import type { RoomFunction } from './room-function.ts';

/** How a story takes its facts. */
export interface Pace {
  /** Facts worked off side by side in one run, as the contract says. */
  readonly atOnce: number;
  /** Runs at the same time; 2 at least, 1,000 at most. */
  readonly runs: number;
}

const RECEIVES = 5;
/** More than these a queue hands over only to those who wait for them. */
const MOST_AT_ONCE = 10;

export const workQueue = (
  scope: Construct,
  house: House,
  told: { door: RoomFunction; pace: Pace },
): Queue => {
  const { door, pace } = told;
  const story = door.place.door;
  const common = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
  const stuck = new Queue(scope, `${story}-stuck`, {
    ...common,
    queueName: `${house.names.queue(story)}-stuck`,
    retentionPeriod: Duration.days(14),
  });
  const queue = new Queue(scope, `${story}-queue`, {
    ...common,
    queueName: house.names.queue(story),
    retentionPeriod: Duration.days(14),
    // As AWS advises: six times what one run may take, so that no ring comes twice for being slow.
    visibilityTimeout: Duration.seconds(6 * (door.timeout?.toSeconds() ?? 25)),
    deadLetterQueue: { queue: stuck, maxReceiveCount: RECEIVES },
  });
  door.addEventSource(
    new SqsEventSource(queue, {
      batchSize: Math.min(pace.atOnce, MOST_AT_ONCE),
      maxConcurrency: pace.runs,
      reportBatchItemFailures: true,
    }),
  );
  alarm(scope, `${story}-alarm`, {
    house,
    metric: stuck.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(5),
      statistic: 'Maximum',
    }),
    from: 1,
    impact: door.impact,
    runbook: story,
  });
  return queue;
};
