/** Rehearses a work whose process dies: at every call of every port, and twice on end. */
import { expect } from '@jest/globals';
import { type Death, faulty } from './faulty.ts';
import { inFull } from './full.ts';

export interface Rehearsal<World extends object, Scene> {
  readonly world: World;
  /** A scene of its own for each death. */
  readonly scene: () => Promise<Scene>;
  /** One delivery. It throws when the process dies. */
  readonly deliver: (world: World, scene: Scene) => Promise<unknown>;
  /** Demands the one outcome, however often it died. */
  readonly expectEnded: (scene: Scene) => Promise<void>;
}

type When = Death['when'];

/** So many deliveries end any work: a queue gives up after five. */
const DELIVERIES = 5;

/** Delivers as a queue does, each time in a process that dies as told, until one does not. Answers the deliveries that died, by call. */
const perform = async <World extends object, Scene>(
  { world, deliver, expectEnded }: Rehearsal<World, Scene>,
  scene: Scene,
  deaths: readonly Omit<Death, 'of'>[],
): Promise<{ readonly died: readonly string[]; readonly calls: number }> => {
  const died: string[] = [];
  let calls = 0;
  for (let delivery = 0; delivery < DELIVERIES; delivery += 1) {
    const death = deaths[delivery] ?? { at: Number.MAX_SAFE_INTEGER, when: 'before' };
    const dying = faulty(world, death);
    const lived = await deliver(dying.world, scene).then(
      () => true,
      (error: unknown) => {
        if (!dying.struck()) throw error;
        return false;
      },
    );
    calls += dying.calls.length;
    // Nobody but the edge may catch a fault: a work that swallowed it would take a death for an answer.
    expect(lived).toBe(!dying.struck());
    if (!lived) died.push(dying.calls[death.at - 1] ?? '');
    if (lived && delivery >= deaths.length) {
      await expectEnded(scene);
      return { died, calls };
    }
  }
  throw new Error('the work never ends');
};

/** Dies once at each call, or at every so many-th of them. Answers at which calls. */
export const dieAtEvery = async <World extends object, Scene>(
  rehearsal: Rehearsal<World, Scene>,
  when: When,
  step = 1,
): Promise<readonly string[]> => {
  const places: string[] = [];
  for (let at = 1; ; at += step) {
    const { died } = await perform(rehearsal, await rehearsal.scene(), [{ at, when }]);
    if (died.length === 0) return places;
    places.push(...died);
  }
};

/** Dies at one call, and the next delivery at another one: so many pairs, spread over the whole work. Answers how many died twice. */
export const dieTwice = async <World extends object, Scene>(
  rehearsal: Rehearsal<World, Scene>,
  pairs = inFull(200, 12),
): Promise<number> => {
  const { calls } = await perform(rehearsal, await rehearsal.scene(), []);
  let twice = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    // Two strides that have no common measure with one another meet every region of the square.
    const [first, second] = [1 + ((pair * 7919) % calls), 1 + ((pair * 104_729) % calls)];
    const deaths = [
      { at: first, when: pair % 2 === 0 ? 'before' : 'after' },
      { at: second, when: pair % 4 < 2 ? 'before' : 'after' },
    ] as const;
    const { died } = await perform(rehearsal, await rehearsal.scene(), deaths);
    twice += died.length === 2 ? 1 : 0;
  }
  return twice;
};

/** Which ports a work died at. */
export const portsOf = (places: readonly string[]): readonly string[] =>
  [...new Set(places.map((place) => place.split('.')[0] ?? ''))].sort();
