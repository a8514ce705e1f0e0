import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { works } from '../../shared/contract/routes.ts';
import { alarm } from '../parts/alarm.ts';
import { bellEnvironment } from '../parts/environment-of.ts';
import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';
import type { RoomFunction } from '../parts/room-function.ts';

/** A fact owed longer than this many seconds wakes a person. */
const TOO_LONG = 3600;

/** Rings for facts that were filed: at once from the table's stream, and again for those that wait. */
export class Relay extends Room {
  constructor(house: House) {
    super(house, 'relay');
    const { names, stack } = house;
    this.mayOnRegistry('read');
    this.may(['sqs:SendMessage'], Object.keys(works).map(names.queueArn));
    this.tell(bellEnvironment(house));

    const stream = StringParameter.valueForStringParameter(stack, names.streamParameter);
    this.may(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [stream]);
    this.may(['dynamodb:ListStreams'], [stream]);
    const changes = this.make('ring-changes', {
      impact: 'Work begins up to 25 minutes late: rings come from the second round alone.',
      seconds: 60,
      memory: 512,
    });
    this.watchErrors(changes, 'ring-changes');
    followStream(changes, stream);

    const owed = this.make('ring-owed', {
      impact: 'Facts whose ring was lost are not rung for again, and nobody learns that they wait.',
      seconds: 300,
      memory: 512,
    });
    this.watchErrors(owed, 'ring-owed');
    house.wake(owed, { everyMinutes: 10 });
    this.watchAge();
  }

  /** The age of the oldest fact that is owed, as `ring-owed` says it in the log. */
  private watchAge(): void {
    const { metrics } = this.house.names;
    const metricName = 'OldestOwedSeconds';
    new MetricFilter(this, 'OldestOwed', {
      logGroup: this.logs,
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue('$.message', '=', 'SCHEDULED'),
        FilterPattern.numberValue('$.oldestOwedSeconds', '>=', 0),
      ),
      metricNamespace: metrics,
      metricName,
      metricValue: '$.oldestOwedSeconds',
    });
    const period = Duration.minutes(30);
    alarm(this, 'oldest-owed-alarm', {
      house: this.house,
      metric: new Metric({ namespace: metrics, metricName, period, statistic: 'Maximum' }),
      from: TOO_LONG,
      impact: 'Work that people wait for has not been done for an hour, or nobody looks whether it is.',
      runbook: 'oldest-owed-fact',
      silenceSounds: true,
    });
  }
}

/** Only filed facts that are owed; what fails here is rung for by the second round. */
const followStream = (door: RoomFunction, stream: string): void => {
  const pattern = { dynamodb: { NewImage: { owedKey: { S: [{ exists: true }] } } } };
  new CfnEventSourceMapping(door, 'Stream', {
    functionName: door.functionName,
    eventSourceArn: stream,
    startingPosition: 'LATEST',
    batchSize: 100,
    maximumBatchingWindowInSeconds: 0,
    maximumRetryAttempts: 3,
    maximumRecordAgeInSeconds: 900,
    bisectBatchOnFunctionError: true,
    filterCriteria: { filters: [{ pattern: JSON.stringify(pattern) }] },
  });
};
