/** Rings again for facts that have waited too long, and says how long the oldest has waited. */
import * as z from 'zod';
import { works } from '../../shared/contract/routes.ts';
import type { Bell } from '../../shared/ports/bell.ts';
import type { World } from '../../shared/ports/world.ts';
import { readItem } from '../../shared/register/items.ts';

type Needs = Pick<World, 'registry' | 'clock'> & { readonly bell: Bell };

/** A story at work needs no second ring; one that has died is found by then. */
const PATIENCE_SECONDS = 15 * 60;
/** As many as a story works off until the next round. */
const AT_ONCE = 1000;

export interface RungAgain {
  readonly rung: number;
  readonly oldestOwedSeconds: number;
}

export const ringOwed = async (needs: Needs): Promise<RungAgain & Readonly<Record<string, unknown>>> => {
  let rung = 0;
  let oldestOwedSeconds = 0;
  for (const story of Object.keys(works)) {
    const waiting = await waitingFor(needs, story);
    const late = waiting.filter(({ seconds }) => seconds > PATIENCE_SECONDS).map(({ fact }) => fact);
    if (late.length > 0) await needs.bell.ring(story, late);
    rung += late.length;
    oldestOwedSeconds = Math.max(oldestOwedSeconds, ...waiting.map(({ seconds }) => seconds));
  }
  return { rung, oldestOwedSeconds };
};

const filed = z.looseObject({ fact: z.string(), at: z.string() });

const waitingFor = async ({ registry, clock }: Needs, story: string) => {
  const now = Date.parse(clock.now());
  const owed = await registry.owed(story, AT_ONCE);
  return owed.map((item) => {
    const { fact, at } = readItem(filed, item);
    return { fact, seconds: Math.max(0, Math.floor((now - Date.parse(at)) / 1000)) };
  });
};
