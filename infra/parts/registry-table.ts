import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { indexes } from '../names.ts';

const string = (name: string) => ({ name, type: AttributeType.STRING });

/** A day's work of the whole country fits many times over; a loop gone wild is stopped by it. */
const MOST_UNITS = 8_000;

/** The registry's table, in the form that `createRegistryTable` gives it elsewhere. */
export const registryTable = (scope: Construct, id: string, tableName: string): TableV2 =>
  new TableV2(scope, id, {
    tableName,
    partitionKey: string('pk'),
    sortKey: string('sk'),
    globalSecondaryIndexes: indexes.map((index) => ({
      indexName: index,
      partitionKey: string(`${index}Key`),
      sortKey: string(`${index}Sort`),
    })),
    billing: Billing.onDemand({ maxReadRequestUnits: MOST_UNITS, maxWriteRequestUnits: MOST_UNITS }),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    timeToLiveAttribute: 'expires',
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
