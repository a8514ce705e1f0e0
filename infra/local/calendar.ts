/** Runs what the calendar wakes: in AWS a scheduler does, here a look every minute. What fell due while the service slept runs at its start. */
import { type schedules as Schedules, schedules } from '../../shared/contract/routes.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { contextOf } from './gateway.ts';

type ScheduleName = keyof typeof Schedules;
type Door = (event: object, context: ReturnType<typeof contextOf>) => Promise<unknown>;

const A_MINUTE = 60_000;
/** Kazakhstan is five hours ahead of UTC since 1 March 2024. */
const AHEAD_MS = 5 * 3_600_000;

export interface Calendar {
  /** All that was due at the last look is done. */
  idle(): Promise<unknown>;
  /** Ends what runs; nothing else begins. */
  stop(): Promise<void>;
}

/** @param also what else is done once a day, such as clearing uploads that nobody completed. */
export const startCalendar = (
  clock: Clock,
  also: () => Promise<unknown> = () => Promise.resolve(),
): Calendar => {
  const ranOn = new Map<string, string>();
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;

  const isDue = (name: string, hour: number): boolean =>
    ranOn.get(name) !== clock.today() && (!ranOn.has(name) || hourOf(clock) >= hour);

  const run = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    // What waits behind the one that runs is for the next start.
    if (stopped) return;
    ranOn.set(name, clock.today());
    await work().catch((error: unknown) => {
      // Tried again at the next look.
      ranOn.set(name, '');
      sayFailed(name, error);
    });
  };

  const look = (): void => {
    for (const name of Object.keys(schedules) as ScheduleName[])
      if (isDue(name, schedules[name].hour)) running = running.then(() => run(name, () => knock(name)));
    if (isDue('upkeep', 0)) running = running.then(() => run('upkeep', also));
  };

  const timer = setInterval(look, A_MINUTE);
  look();
  return {
    idle: () => running,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
};

const sayFailed = (name: string, error: unknown): boolean =>
  process.stderr.write(`${name} failed: ${String(error)}\n`);

const hourOf = (clock: Clock): number => new Date(Date.parse(clock.now()) + AHEAD_MS).getUTCHours();

const knock = async (name: ScheduleName): Promise<unknown> => {
  const path = new URL(`../../functions/${schedules[name].room}/${name}.lambda.ts`, import.meta.url);
  const { handler } = (await import(path.href)) as { handler: Door };
  return handler({}, contextOf({ door: name }, name));
};
