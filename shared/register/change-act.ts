/** Changing an act against others who do so at the same time: who loses the race looks and judges again. */
import type { Act } from '../archive/act.ts';
import type { Fact } from '../archive/facts.ts';
import { accept, type Outcome, refuse, type Refusal } from '../archive/outcome.ts';
import { IntegrityFault, TransientFault } from '../ports/faults.ts';
import type { Change, Registry } from '../ports/registry.ts';
import type { World } from '../ports/world.ts';
import { findAct, linesOf, replaceAct } from './acts.ts';
import { fileFact } from './facts.ts';

const MOST_TRIES = 8;

/** What becomes of an act, the facts that go with it, and whatever else is written in the same commit. */
export interface Changed {
  readonly act: Act;
  readonly facts?: readonly Fact[];
  readonly also?: Change;
}

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

/**
 * Answers the act as it now stands; refuses to let one come to nothing of which files are begun or gone.
 * @throws TransientFault after eight lost races.
 */
export const changeAct = async (
  { registry, clock, newId }: Needs,
  before: Act,
  decide: (act: Act) => Outcome<Changed> | Promise<Outcome<Changed>>,
): Promise<Outcome<Act>> => {
  let current = before;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const decided = await decide(current);
    if (!decided.accepted) return decided;
    const { act, facts = [], also = {} } = decided.value;
    const barred =
      comesToNothing(act) && !comesToNothing(current) ? await whyItStands(registry, current) : undefined;
    if (barred) return refuse(barred);
    const filed = facts.map((fact) => fileFact(fact, { id: newId(), at: clock.now() }));
    const puts = [replaceAct(current, act), ...filed, ...(also.puts ?? [])];
    const { committed } = await registry.commit({ ...also, puts });
    if (committed) return accept({ ...act, v: current.v + 1 });
    current = await reread(registry, before);
  }
  throw new TransientFault(`the act ${before.id} was changed by others ${MOST_TRIES} times`);
};

const comesToNothing = ({ stage }: Act): boolean => ['returned', 'withdrawn', 'lapsed'].includes(stage);

/**
 * Lines begin after the last moment at which an act may end; one that may still end has begun lines after a restore
 * alone. Its files would be left half gone, without a record, and nobody would finish them.
 */
export const whyItStands = async (registry: Registry, { id }: Act): Promise<Refusal | undefined> => {
  const lines = await linesOf(registry, id);
  const begun = lines.filter(({ state }) => state === 'begun' || state === 'destroyed').length;
  return begun > 0 ? ({ code: 'LinesBegun', begun } as Refusal) : undefined;
};

const reread = async (registry: Registry, { id }: Act): Promise<Act> => {
  const found = await findAct(registry, id);
  if (!found) throw new IntegrityFault(`the act ${id} has vanished`);
  return found;
};
