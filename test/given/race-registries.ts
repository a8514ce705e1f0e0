/** The registry as both sides of a race see it: every call comes a little late, and what matters is noted. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Change, Registry } from '../../shared/ports/registry.ts';
import type { ActWorld } from './act-room.ts';
import { isHold } from './held-files.ts';
import type { Pace } from './pace.ts';

interface Course {
  readonly registry: Registry;
  readonly random: (below: number) => number;
}

/** What befell, as the registry was asked and answered. */
export type Befell = 'claiming' | 'claimed' | 'ending' | 'held';

/** The executor's registry: every call comes a little late, and the claim is noted as it is asked for and answered. */
export const watched = (
  course: Course,
  { order, fenced, pace }: { readonly order: Befell[]; readonly fenced: boolean; readonly pace: Pace },
): ActWorld['registry'] => {
  const { registry } = course;
  return {
    ...registry,
    close: () => undefined,
    get: async (key) => {
      await wait(course, 3);
      pace.step();
      return registry.get(key);
    },
    query: async (query) => {
      await wait(course, 3);
      pace.step();
      return registry.query(query);
    },
    commit: async (change) => {
      await wait(course, 6);
      pace.step();
      const checks = (change.checks ?? []).filter(({ key }) => fenced || !key.sk.startsWith('FENCE#'));
      const isClaim = files(change, 'DestructionBegun');
      if (isClaim) order.push('claiming');
      if (files(change, 'CaseFileDestroyed')) order.push('ending');
      const done = await registry.commit({ ...change, checks });
      if (isClaim && done.committed) order.push('claimed');
      return done;
    },
  };
};

const files = ({ puts = [] }: Change, fact: string): boolean =>
  puts.some(({ item }) => item['name'] === fact);

export const placing = (course: Course, order: Befell[]): Registry => ({
  ...course.registry,
  commit: async (change) => {
    await wait(course, 3);
    const done = await course.registry.commit(change);
    if (done.committed && isHold(change)) order.push('held');
    return done;
  },
});

export const wait = async ({ random }: Course, most: number): Promise<void> => {
  for (let turns = random(most); turns > 0; turns -= 1) await turn();
};
