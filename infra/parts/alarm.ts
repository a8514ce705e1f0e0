/** An alarm says what its cause means to people, and where the runbook tells what to do. */
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import type { House } from './house.ts';

export interface Watched {
  readonly metric: IMetric;
  /** The alarm sounds from this value on. */
  readonly from: number;
  readonly impact: string;
  /** The heading of docs/runbook.md, as its address. */
  readonly runbook: string;
  /** Silence is a fault too. */
  readonly silenceSounds?: boolean;
}

export const runbookOf = (heading: string): string => `docs/runbook.md#${heading}`;

export const alarm = (scope: Construct, id: string, told: Watched & { readonly house: House }): Alarm => {
  const { metric, from, impact, runbook, silenceSounds = false, house } = told;
  const made = new Alarm(scope, id, {
    metric,
    threshold: from,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: silenceSounds ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    alarmDescription: `${impact} What to do: ${runbookOf(runbook)}`,
  });
  made.addAlarmAction(new SnsAction(house.operators));
  return made;
};
