/** What the environment tells the service on one machine. */
import { resolve } from 'node:path';
import { Environment } from '../../shared/contract/environment.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { clockFor } from '../../shared/runtime/clock.ts';
import { GivenUp } from './giving-up.ts';

type Told = Readonly<Record<string, string | undefined>>;

/** Set and empty is not set: the folder of the sources is no data folder. */
export const folderOf = (told: Told): string => resolve(told[Environment.data] || '.data');

export interface Asked {
  readonly folder: string;
  readonly port: number;
  readonly clock: Clock;
  readonly dayStandsStill: boolean;
  /** Nothing is destroyed in this run: what is ordered waits. */
  readonly destroysLater: boolean;
  /** Stores of others, behind the AWS adapters. */
  readonly foreign?: { readonly s3: string; readonly dynamo: string };
}

/** @throws GivenUp where the environment asks for what there is not. */
export const askedBy = (told: Told): Asked => {
  const [s3, dynamo] = [told[Environment.s3Endpoint], told[Environment.dynamoEndpoint]];
  if ((s3 === undefined) !== (dynamo === undefined))
    throw new GivenUp(
      `${Environment.s3Endpoint} and ${Environment.dynamoEndpoint} go together: set both or neither.`,
    );
  if (s3 !== undefined && told[Environment.today])
    throw new GivenUp(
      `${Environment.today} fixes the embedded stores only: real stores keep real time. Unset it.`,
    );
  return {
    folder: folderOf(told),
    port: portOf(told['PORT'] ?? '8080'),
    clock: clockOf(told[Environment.today]),
    dayStandsStill: Boolean(told[Environment.today]),
    destroysLater: isLater(told[Environment.destroy] ?? ''),
    ...(s3 !== undefined && dynamo !== undefined ? { foreign: { s3, dynamo } } : {}),
  };
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new GivenUp(`PORT is ${text}: it must be a number from 0 to 65535.`);
};

const isLater = (text: string): boolean => {
  if (text === '' || text === 'later') return text === 'later';
  throw new GivenUp(
    `${Environment.destroy} is ${text}: set it to later, or unset it and what is ordered is destroyed.`,
  );
};

const clockOf = (today: string | undefined): Clock => {
  try {
    return clockFor(today);
  } catch (error) {
    throw new GivenUp(error instanceof Error ? error.message : String(error));
  }
};
