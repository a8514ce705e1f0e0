/** A function of a room. It is not built unless somebody says what its failure means to people. */
import { Duration, Size } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Code, Function, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Names } from '../names.ts';
import { type DoorPlace, fileOf } from './doors.ts';

/** What a function is for, as its alarm says it; and what it needs above the usual. */
export interface Purpose {
  readonly impact: string;
  readonly seconds?: number;
  readonly memory?: number;
  /** Free space for files on their way, in MiB. */
  readonly space?: number;
}

/** What of the house a function needs to be built. */
export interface Site {
  readonly names: Names;
  /** A door's code: bundled for a deployment, a stand-in where only the template is looked at. */
  readonly code: (door: DoorPlace) => Code;
}

export interface RoomFunctionSettings {
  readonly place: DoorPlace;
  readonly purpose: Purpose;
  readonly role: IRole;
  readonly logs: ILogGroup;
  readonly environment: Readonly<Record<string, string>>;
}

export class RoomFunction extends Function {
  readonly impact: string;
  readonly place: DoorPlace;

  constructor(scope: Construct, site: Site, settings: RoomFunctionSettings) {
    const { place, purpose, role, logs, environment } = settings;
    const { impact, seconds = 25, memory = 1024, space = 512 } = purpose;
    mustSay(impact, place);
    super(scope, place.door, {
      functionName: site.names.doorName(place.room, place.door),
      description: impact,
      code: site.code(place),
      handler: `${fileOf(place)}.handler`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memory,
      timeout: Duration.seconds(seconds),
      ephemeralStorageSize: Size.mebibytes(space),
      role,
      logGroup: logs,
      loggingFormat: LoggingFormat.JSON,
      environment: { ...environment },
    });
    this.impact = impact;
    this.place = place;
  }
}

/** @throws where nobody said it, or it would not fit the function's description. */
const mustSay = (impact: string | undefined, { room, door }: DoorPlace): void => {
  if (impact !== undefined && impact.length >= 20 && impact.length <= 256 && impact.endsWith('.')) return;
  throw new Error(
    `functions/${room}/${door}: say its impact in infra/rooms/${room}.ts, ` +
      'one sentence of 20 to 256 characters: what its failure means to people.',
  );
};
