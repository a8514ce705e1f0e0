/** The way in for the calendar. */
import middy from '@middy/core';
import type { World } from '../ports/world.ts';
import { isClosed } from './closed.ts';
import { log } from './log.ts';
import { world } from './world.ts';

export const scheduleEdge = <Needs>(
  story: (needs: Needs) => Promise<Readonly<Record<string, unknown>>>,
  needs: (world: World) => Needs,
) =>
  middy(async () => {
    if (isClosed()) {
      log.info('CLOSED');
      return;
    }
    const done = await story(needs(await world()));
    log.info('SCHEDULED', done);
  });
