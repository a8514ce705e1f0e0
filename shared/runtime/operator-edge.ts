/**
 * The way in for the operator, who invokes the function himself: no route leads here. It works only
 * while the archive is closed, for what it does must not meet anybody else's work.
 */
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { Shift } from '../ports/shift.ts';
import type { World } from '../ports/world.ts';
import { isClosed } from './closed.ts';
import { log } from './log.ts';
import { world } from './world.ts';

/** Time that is left for the last step and the answer. */
const A_STEP_MS = 60_000;

export const operatorEdge = <Needs, Done extends Readonly<Record<string, unknown>>>(
  story: (needs: Needs, shift: Shift) => Promise<Done>,
  needs: (world: World) => Needs,
) =>
  middy(async (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<Done> => {
    if (!isClosed()) throw new Error('the archive is open: close it first (docs/runbook.md, Restore)');
    const isOver = () => context.getRemainingTimeInMillis() < A_STEP_MS;
    const done = await story(needs(await world()), { isOver });
    log.info('OPERATED', done);
    return done;
  });
