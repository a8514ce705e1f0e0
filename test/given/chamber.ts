import { loadDemoChamber } from '../../infra/local/demo-chamber.ts';
import { startOf } from '../../shared/archive/day.ts';
import type { Day } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { findByLogin } from '../../shared/register/people.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { type MemoryRegistry, memoryRegistry } from '../fakes/memory-registry.ts';
import { day } from './days.ts';

/** Where a test keeps its things: where the embedded service does, or in plain maps, which is much faster. */
export interface Keeping {
  readonly in?: 'files' | 'memory';
  /** The registry that keeps it, where the test brings one. */
  readonly over?: Registry;
}

/** The demo chamber, on a day that the test sets. */
export interface ChamberGiven {
  readonly registry: Registry & { close(): void };
  readonly clock: Clock;
  readonly newId: () => string;
  readonly user: (name: string) => Promise<Person>;
  /** Lets a day begin. */
  readonly on: (text: string) => void;
}

export const aChamber = async (text: string, keeping: Keeping = {}): Promise<ChamberGiven> => {
  let today: Day = day(text);
  const registry = await registryFor(today, keeping);
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

const registryFor = (today: Day, { in: where, over }: Keeping): Promise<Registry & { close(): void }> => {
  if (over) return loaded({ ...over, close: () => undefined }, today);
  return where === 'memory' ? aCopyOf(today) : loaded(sqlite(), today);
};

const sqlite = () => openSqliteRegistry(':memory:');

const loaded = async <Kind extends Registry>(registry: Kind, today: Day): Promise<Kind> => {
  await loadDemoChamber(registry, today);
  return registry;
};

const originals = new Map<Day, Promise<MemoryRegistry>>();

/** The chamber of a day is loaded once, and every test has a copy of its own. */
const aCopyOf = async (today: Day): Promise<MemoryRegistry> => {
  const original = originals.get(today) ?? loaded(memoryRegistry(), today);
  originals.set(today, original);
  return (await original).copy();
};
