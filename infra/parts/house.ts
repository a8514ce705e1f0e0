/** What every room of one installation finds when it is built. */
import type { Stack } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Route } from '../../shared/contract/routes.ts';
import type { Installation } from '../environments.ts';
import type { RoomFunction, Site } from './room-function.ts';

export interface House extends Site {
  readonly stack: Stack;
  readonly installation: Installation;
  /** Where alarms go. */
  readonly operators: ITopic;
  /** Opens a route of the table to the world. */
  readonly open: (route: Route, door: RoomFunction) => void;
  /** Wakes a function by the calendar or the clock. */
  readonly wake: (door: RoomFunction, when: When) => void;
}

/** At an hour in Kazakhstan, every day; or again and again. */
export type When = { readonly hour: number } | { readonly everyMinutes: number };
