/**
 * Files whose destruction is ordered, and holds that race with its beginning. The stories are the
 * real ones; only the way to the order is short: each file is put on a copy of an act that came there
 * as acts do.
 */
import { destroyCaseFile } from '../../functions/destruction/destroy-case-file.ts';
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { findLine } from '../../shared/register/acts.ts';
import { findRecord } from '../../shared/register/records.ts';
import { seeded } from '../fakes/faulty-dynamo.ts';
import { type ActWorld, anActRoom, bring } from './act-room.ts';
import { aDueFile } from './due-files.ts';
import { faulty } from './faulty.ts';
import { type Held, hold, type HoldKind, holdKinds, letGo } from './held-files.ts';
import { aPace } from './pace.ts';
import { type Befell, placing, wait, watched } from './race-registries.ts';
import { type Contender, disband, foundChamber, type Ground, muster } from './racing-fleet.ts';

export interface Arena extends Ground {
  readonly random: (below: number) => number;
  readonly close: () => Promise<void>;
}

/** Races in a registry of its own; without one, in plain maps. */
export const anArena = async (seed: number, over?: Registry): Promise<Arena> => {
  const room = await anActRoom('2026-11-22', { in: 'memory' });
  const file = await aDueFile(room, await room.user('agent-1'), { scans: [] });
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  const random = seeded(seed);
  const registry = over ?? room.registry;
  return {
    room,
    registry,
    template: await room.act(act),
    officer: await foundChamber(room, registry),
    random: (below) => Math.floor(random() * below),
    close: () => room.close(),
  };
};

/** Everything that befell in some races. */
export interface Tally {
  readonly placed: Readonly<Record<HoldKind, number>>;
  readonly tooLate: Readonly<Record<HoldKind, number>>;
  /** Claims whose process died on the way. */
  readonly died: number;
  /** What must never be, a sentence each. */
  readonly wrong: readonly string[];
}

const FLEET = 24;
/** Races under way at a time: their holds move one another's fence. */
const AT_ONCE = 6;

interface Rules {
  readonly kinds?: readonly HoldKind[];
  /** Without the fence a claim commits whatever was placed since it looked. */
  readonly fenced?: boolean;
}

export const runRaces = async (
  arena: Arena,
  count: number,
  { kinds = holdKinds, fenced = true }: Rules = {},
): Promise<Tally> => {
  const none = { file: 0, agent: 0, party: 0, query: 0 };
  const tally = { placed: { ...none }, tooLate: { ...none }, died: 0, wrong: [] as string[] };
  for (let raced = 0; raced < count; raced += FLEET) {
    const fleet = await muster(arena, Math.min(FLEET, count - raced), kinds);
    const waiting = [...fleet];
    const lane = async () => {
      for (let one = waiting.pop(); one; one = waiting.pop()) {
        const { held, died, wrong } = await race(arena, one, fenced);
        tally[held][one.kind] += 1;
        tally.died += died ? 1 : 0;
        tally.wrong.push(...wrong.map((what) => `${one.kind}: ${what}`));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    await disband(arena, fleet);
  }
  return tally;
};

/** A hold is asked for when the executor has asked the registry so often, less than so many times: a claim takes about half of them. */
const MOST_STEPS = 32;

const race = async (arena: Arena, one: Contender, fenced: boolean) => {
  const order: Befell[] = [];
  const pace = aPace();
  const claims = watched(arena, { order, fenced, pace });
  const desk = { ...arena.room, registry: placing(arena, order), officer: arena.officer };
  const [placed, died] = await Promise.all([
    pace.after(arena.random(MOST_STEPS)).then(() => hold(desk, one)),
    wait(arena, 12)
      .then(() => deliver(arena, claims, one))
      .finally(pace.end),
  ]);
  const line = await findLine(arena.registry, one.act, one.line);
  const record = await findRecord(arena.registry, one.file.id);
  await letGo(arena.registry, placed);
  const ended = endOf(line, record !== undefined);
  return {
    held: ended === 'destroyed' ? ('tooLate' as const) : ('placed' as const),
    died,
    wrong: [
      ...(fits(placed, ended, order) ? [] : [`held ${placed.inTime ? 'in time' : 'too late'}, and ${ended}`]),
      ...(beganAfter(order) ? ['its destruction began after the hold stood'] : []),
    ],
  };
};

/** One of the two lawful ends, or what else was found. */
const endOf = (line: ActLine | undefined, isRecorded: boolean): string => {
  if (line?.state === 'destroyed' && isRecorded) return 'destroyed';
  if (line?.state === 'spared' && line.reason === 'OnHold' && !isRecorded) return 'spared';
  return `${line?.state}, recorded: ${isRecorded}`;
};

const fits = ({ inTime, wide }: Held, ended: string, order: readonly Befell[]): boolean => {
  if (ended === 'spared') return inTime;
  // Of a file that was gone before its hold stood a wide hold has nothing to tell.
  const mayBeGone = wide !== undefined && order.indexOf('ending') < order.indexOf('held');
  return ended === 'destroyed' && (!inTime || mayBeGone);
};

/** A claim that was asked for when the hold was on file already, and went through. */
const beganAfter = (order: readonly Befell[]): boolean => {
  const [held, claimed] = [order.indexOf('held'), order.indexOf('claimed')];
  return held >= 0 && claimed >= 0 && order.lastIndexOf('claiming', claimed) > held;
};

const DELIVERIES = 30;

/** Delivers as a queue does, until it is done. One in three times the process dies on its way, once. Answers whether it did. */
const deliver = async (
  arena: Arena,
  registry: ActWorld['registry'],
  { fact }: Contender,
): Promise<boolean> => {
  const world: ActWorld = { ...arena.room.world, registry };
  const dies = arena.random(3) === 0;
  const death = { at: 1 + arena.random(24), when: arena.random(2) === 0 ? 'before' : 'after' } as const;
  const dying = dies ? faulty(world, death) : undefined;
  for (let tries = 0; tries < DELIVERIES; tries += 1) {
    const isDone = await destroyCaseFile(tries === 0 && dying ? dying.world : world, fact).then(
      () => true,
      () => false,
    );
    if (isDone) return dying?.struck() ?? false;
    await wait(arena, 6);
  }
  throw new Error(`${fact} was delivered ${DELIVERIES} times in vain`);
};
