/**
 * What may be thrown away and deployed anew: rooms, gateway, queues, calendar, alarms. It knows what is
 * kept by names alone.
 */
import { type App, Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Installation } from './environments.ts';
import { namesOf } from './names.ts';
import { alarm } from './parts/alarm.ts';
import { calendar } from './parts/calendar.ts';
import type { DoorPlace } from './parts/doors.ts';
import { gateway } from './parts/gateway.ts';
import type { House } from './parts/house.ts';
import { Allocation } from './rooms/allocation.ts';
import { Approval } from './rooms/approval.ts';
import { Custody } from './rooms/custody.ts';
import { Desk } from './rooms/desk.ts';
import { Destruction } from './rooms/destruction.ts';
import { Evidence } from './rooms/evidence.ts';
import { Intake } from './rooms/intake.ts';
import { Inventory } from './rooms/inventory.ts';
import { Nomenclature } from './rooms/nomenclature.ts';
import { People } from './rooms/people.ts';
import { Relay } from './rooms/relay.ts';
import { Retention } from './rooms/retention.ts';

/** Fewer faults than these in five minutes may be a client that gave up, or a store that was busy. */
const FAULTS = 3;

const rooms = [
  Intake,
  Nomenclature,
  Inventory,
  Retention,
  Allocation,
  Approval,
  Destruction,
  Evidence,
  Custody,
  People,
  Relay,
];

export class WorkingStack extends Stack {
  constructor(app: App, installation: Installation, code: (door: DoorPlace) => Code) {
    const { name, account, region, alarmMail } = installation;
    super(app, `archive-${name}-working`, {
      env: { account, region },
      description: 'Archive of enforcement agents: what works',
    });
    const names = namesOf(installation);
    const operators = new Topic(this, 'Operators', { topicName: `${names.prefix}-alarms`, enforceSSL: true });
    operators.addSubscription(new EmailSubscription(alarmMail));
    const gate = gateway(this, names, installation);
    new StringParameter(this, 'GatewayHost', {
      parameterName: names.gatewayParameter,
      stringValue: gate.host,
    });
    const { wake, missed } = calendar(this, names);
    const open: House['open'] = (route, door) => {
      const metric = gate.open(route, door);
      const runbook = `a-door-of-${route.room}-fails`;
      alarm(door, 'Alarm', { house, metric, from: FAULTS, impact: door.impact, runbook });
    };
    const house: House = { stack: this, installation, names, code, operators, open, wake };

    for (const Made of rooms) new Made(house);
    gate.openDefault(new Desk(house).unknown);
    watchTheHouse(house, missed.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }));
  }
}

/** What is no single room's. */
const watchTheHouse = (house: House, missed: Metric): void => {
  const { stack, names } = house;
  alarm(stack, 'IntegrityAlarm', {
    house,
    metric: new Metric({
      namespace: names.metrics,
      metricName: 'IntegrityFaults',
      period: Duration.minutes(5),
      statistic: 'Sum',
    }),
    from: 1,
    impact: 'URGENT: the archive disagrees with itself. Nothing more is destroyed until a person has looked.',
    runbook: 'the-archive-disagrees-with-itself',
  });
  alarm(stack, 'MissedAlarm', {
    house,
    metric: missed,
    from: 1,
    impact: 'Something of the calendar was not done at its hour.',
    runbook: 'a-waking-was-missed',
  });
  alarm(stack, 'ThrottledAlarm', {
    house,
    metric: new Metric({
      namespace: 'AWS/DynamoDB',
      metricName: 'WriteThrottleEvents',
      dimensionsMap: { TableName: names.table },
      period: Duration.minutes(5),
      statistic: 'Sum',
    }),
    from: 100,
    impact: 'The registry turns writes away: people are told to try again, work is late.',
    runbook: 'the-registry-is-throttled',
  });
};
