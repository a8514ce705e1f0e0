import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Environment } from '../../shared/contract/environment.ts';
import { schedules, works } from '../../shared/contract/routes.ts';
import { functionsOf, type Properties, propertiesOf, synthesised, type Given } from './templates.ts';

let given: Given;

beforeAll(() => {
  given = synthesised();
});

const properties = (type: string) => propertiesOf(given, type);
const functions = () => functionsOf(given);

describe('what wakes them', () => {
  test.each(Object.entries(works))(
    'the story %s has a queue, and a place for what cannot be done',
    (story, { room, atOnce }) => {
      const queues = new Map(properties('AWS::SQS::Queue').map((one) => [one['QueueName'], one]));
      const source = given
        .ofType('AWS::Lambda::EventSourceMapping')
        .map(({ Properties }) => given.resolved(Properties) as Properties)
        .find((one) => one['EventSourceArn'] === given.names.queueArn(story));
      const door = given.names.doorName(room, story);

      expect(queues.get(given.names.queue(story))).toMatchObject({
        RedrivePolicy: {
          deadLetterTargetArn: `${given.names.queueArn(story)}-stuck`,
          maxReceiveCount: 5,
        },
        VisibilityTimeout: 6 * Number(functions().get(door)?.['Timeout']),
      });
      expect(source).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BatchSize: Math.min(atOnce, 10),
      });
      expect(JSON.stringify(source?.['FunctionName'])).toContain(door);
    },
  );

  test.each(Object.entries(schedules))(
    'the story %s is woken at its hour in Kazakhstan',
    (story, { room, hour }) => {
      const schedule = properties('AWS::Scheduler::Schedule').find(
        (one) => one['Name'] === given.names.doorName(room, story),
      );

      expect(schedule).toMatchObject({
        ScheduleExpression: `cron(0 ${hour} * * ? *)`,
        ScheduleExpressionTimezone: 'Asia/Almaty',
      });
    },
  );

  test('the relay hears of owed facts at once, looks again every ten minutes, and knows every queue', () => {
    const stream = properties('AWS::Lambda::EventSourceMapping').find(
      (one) => one['StartingPosition'] === 'LATEST',
    );
    const again = properties('AWS::Scheduler::Schedule').find(
      (one) => one['Name'] === given.names.doorName('relay', 'ring-owed'),
    );
    const relay = functions().get(given.names.doorName('relay', 'ring-changes'));
    const { Variables: told } = relay?.['Environment'] as { Variables: Record<string, string> };

    expect(JSON.stringify(stream?.['FilterCriteria'])).toContain('owedKey');
    expect(again).toMatchObject({ ScheduleExpression: 'rate(10 minutes)' });
    expect(Object.keys(JSON.parse(told[Environment.queues]!) as object)).toEqual(Object.keys(works));
  });
});

describe('the alarms', () => {
  const runbook = readFileSync('docs/runbook.md', 'utf8');
  const sections = new Map(
    runbook
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const heading = section.slice(0, section.indexOf('\n'));
        return [
          heading
            .toLowerCase()
            .replaceAll(/[^\w\s-]/g, '')
            .replaceAll(' ', '-'),
          section,
        ] as const;
      }),
  );
  const descriptions = () =>
    properties('AWS::CloudWatch::Alarm').map((one) => String(one['AlarmDescription']));

  test('every function says what its failure means to people, and an alarm repeats it', () => {
    for (const [name, { Description: impact }] of functions()) {
      const said = descriptions().filter((text) => text.startsWith(String(impact)));

      expect([name, said.length]).toEqual([name, 1]);
    }
  });

  test('every alarm leads to its heading of the runbook, which says what to do', () => {
    for (const text of descriptions()) {
      const heading = /docs\/runbook\.md#([\w-]+)$/.exec(text)?.[1];
      const section = sections.get(heading ?? '');

      expect([text, section !== undefined]).toEqual([text, true]);
      for (const part of ['**Description.**', '**Investigation.**', '**Resolution.**'])
        expect(section).toContain(part);
    }
  });

  test('every alarm reaches the operators', () => {
    for (const alarm of properties('AWS::CloudWatch::Alarm')) expect(alarm['AlarmActions']).toHaveLength(1);
  });

  test('an hour’s wait of the oldest owed fact sounds, and so does nobody looking', () => {
    const [oldest] = properties('AWS::CloudWatch::Alarm').filter(
      (one) => one['MetricName'] === 'OldestOwedSeconds',
    );

    expect(oldest).toMatchObject({ Threshold: 3600, TreatMissingData: 'breaching' });
  });
});
