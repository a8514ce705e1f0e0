/** What every room of one installation finds when it is built. */
import type { Stack } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Route } from '../../shared/contract/routes.ts';
import type { Installation } from '../environments.ts';
import type { Names } from '../names.ts';
import type { DoorPlace } from './doors.ts';
import type { RoomFunction } from './room-function.ts';

export interface House {
  readonly stack: Stack;
  readonly installation: Installation;
  readonly names: Names;
  /** A door's code: bundled for a deployment, a stand-in where only the template is looked at. */
  readonly code: (door: DoorPlace) => Code;
  /** Where alarms go. */
  readonly operators: ITopic;
  /** Opens a route of the table to the world. */
  readonly open: (route: Route, door: RoomFunction) => void;
  /** Wakes a function by the calendar or the clock. */
  readonly wake: (door: RoomFunction, when: When) => void;
}

/** At an hour in Kazakhstan, every day; or again and again. */
export type When = { readonly hour: number } | { readonly everyMinutes: number };
