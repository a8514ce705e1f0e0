import { loadDemoChamber } from '../../infra/local/demo-chamber.ts';
import { startOf } from '../../shared/archive/day.ts';
import type { Day } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { findByLogin } from '../../shared/register/people.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { day } from './days.ts';

/** The demo chamber in memory, on a day that the test sets. */
export interface ChamberGiven {
  readonly registry: ReturnType<typeof openSqliteRegistry>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly user: (name: string) => Promise<Person>;
  /** Lets a day begin. */
  readonly on: (text: string) => void;
}

export const aChamber = async (text: string): Promise<ChamberGiven> => {
  const registry = openSqliteRegistry(':memory:');
  let today: Day = day(text);
  await loadDemoChamber(registry, today);
  const user = async (name: string) => {
    const found = await findByLogin(registry, name);
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  };

  return {
    registry,
    clock: { now: () => startOf(today), today: () => today },
    newId,
    user,
    on: (next) => {
      today = day(next);
    },
  };
};
