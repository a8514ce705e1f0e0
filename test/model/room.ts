/** One run: a copy of the small archive, the people who ask, the works that are owed, and the ledger over it all. */
import { isInStanding } from '../../shared/archive/people.ts';
import type { Outcome } from '../../shared/archive/outcome.ts';
import { refuse } from '../../shared/archive/outcome.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { MemoryItems } from '../fakes/memory-items.ts';
import { memoryRegistry } from '../fakes/memory-registry.ts';
import type { MemoryStores } from '../fakes/memory-stores.ts';
import { enterCommit, enterDeletion, lookOver } from './ledger/book.ts';
import type { Ask, Ledger } from './ledger/ledger.ts';
import { inTurn, watchedDestroyer, watchedRegistry } from './watch.ts';
import { cheap, FIRST_DAY, idOf, type Original, personNamed, timeFrom } from './world.ts';

/** What may be broken on purpose, to see whether the ledger notices: the world as a story sees it. */
export type Fault = (world: RoomWorld, doing: string, items: MemoryItems) => RoomWorld;

const worldOf = (registry: Registry, stores: MemoryStores, time: ReturnType<typeof timeFrom>) => ({
  ...stores,
  ...cheap,
  registry,
  clock: time.clock,
  newId: time.newId,
  intakeDestroyer: stores.destroyerOf('intake'),
});

export type RoomWorld = ReturnType<typeof worldOf>;

export interface Asking {
  readonly by: string;
  /** Under this word the ledger knows the request. */
  readonly what: string;
  readonly act?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type Turn = () => Promise<void>;

export interface Room {
  readonly items: MemoryItems;
  readonly time: ReturnType<typeof timeFrom>;
  readonly ledger: Ledger;
  readonly files: readonly string[];
  readonly world: (doing: string, turn?: Turn) => RoomWorld;
  readonly ask: (story: AnyStory, asking: Asking, turn?: Turn) => Promise<Outcome<unknown>>;
}

// A story of any room, as the edge knows it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each has its own subject and body; the edge hands on what find answered
export type AnyStory = Story<any, any, any>;

const ledgerOf = (
  items: MemoryItems,
  { stores, clock, objects }: { stores: MemoryStores; clock: RoomWorld['clock'] } & Pick<Original, 'objects'>,
): Ledger => ({
  items,
  began: undefined,
  papers: stores,
  today: () => clock.today(),
  now: () => clock.now(),
  objects,
  chains: new Map(),
  claims: new Map(),
  asking: new Set(),
  wrongs: [],
  reached: new Set(),
});

export const aRoom = (original: Original, fault: Fault = (world) => world): Room => {
  const items = original.items.copy();
  const time = timeFrom(FIRST_DAY, original.named);
  const stores = original.stores.copy(time.clock);
  const ledger = ledgerOf(items, { stores, clock: time.clock, objects: original.objects });
  const registry = watchedRegistry(memoryRegistry(items), items, (change, touched) =>
    enterCommit(ledger, change, touched),
  );
  const destroyer = watchedDestroyer(stores.destroyer, (key) => enterDeletion(ledger, key));
  const whole = { ...worldOf(registry, stores, time), destroyer };
  const world = (doing: string, turn?: Turn): RoomWorld =>
    fault(turn ? takingTurns(whole, turn) : whole, doing, items);
  const ask: Room['ask'] = async (story, { by, what, act, params = {}, body }, turn) => {
    const asks: Ask = { what, who: idOf(by), ...(act === undefined ? {} : { act }) };
    ledger.asking.add(asks);
    try {
      return await asked(story, world(what, turn), {
        caller: { person: personNamed(items, by), language: 'ru' as const },
        params: { ...params, ...(act && { act }) },
        query: {},
        body,
        made: time.newId(),
      });
    } finally {
      ledger.asking.delete(asks);
    }
  };
  return { items, time, ledger, files: original.files, world, ask };
};

const takingTurns = (world: RoomWorld, turn: Turn): RoomWorld => ({
  ...world,
  registry: inTurn(world.registry, turn),
  vault: inTurn(world.vault, turn),
  destroyer: inTurn(world.destroyer, turn),
  evidence: inTurn(world.evidence, turn),
});

type ToldAll = Parameters<NonNullable<AnyStory['act']>>[1] & {
  readonly caller: { readonly person: Parameters<typeof isInStanding>[0] };
};

/** As the edge asks: standing, find, may, act. What is shown is no matter here. */
const asked = async (story: AnyStory, needs: RoomWorld, told: Omit<ToldAll, 'subject'>) => {
  if (!isInStanding(told.caller.person, needs.clock.today())) return refuse({ code: 'NotPermitted' });
  const found = await story.find(needs, told);
  if (!found.accepted) return found;
  const about: ToldAll = { ...told, subject: found.value as unknown };
  const barred = story.may?.(needs, about);
  if (barred) return refuse(barred);
  return (await story.act?.(needs, about)) ?? found;
};

/** A busy world is an everyday matter; an archive that disagrees with itself is not. */
export const calmly = async <Answer>(room: Room, work: () => Promise<Answer>): Promise<Answer | 'busy'> => {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof TransientFault) return 'busy';
    if (fault instanceof IntegrityFault) room.ledger.wrongs.push(`IntegrityFault: ${fault.message}`);
    else throw fault;
    return 'busy';
  }
};

/** @throws Error with everything that was done against the rules. */
export const demandNothingWrong = ({ ledger }: Room): void => {
  lookOver(ledger);
  if (ledger.wrongs.length > 0) throw new Error(ledger.wrongs.join('\n'));
};
