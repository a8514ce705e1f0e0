/** What the operator's function does after a restore in AWS, `npm start` does each time before it serves: it may have been given an older registry. */
import type { World } from '../../shared/ports/world.ts';
import { linesAfter, type Replayed } from './behind.ts';
import { contextOf } from './gateway.ts';
import { mustNotBeHalted } from './halted.ts';
import { mustBeOwnSeal } from './own-seal.ts';

type Door = (
  event: object,
  context: ReturnType<typeof contextOf> & { getRemainingTimeInMillis: () => number },
) => Promise<Replayed>;

/** Nobody here takes the time away. */
const A_DAY = 86_400_000;

/**
 * What was behind, and what is left to people, stands on standard error before anybody is served.
 * @throws while the archive is halted, under another seal, and when the log that the registry comes to is not the one in the store of evidence.
 */
export const replay = async (world: Pick<World, 'registry' | 'papers' | 'signer'>): Promise<void> => {
  const { registry } = world;
  await mustNotBeHalted(registry);
  // Before the replay: it would take a checkpoint under another root for a forged one, and halt.
  await mustBeOwnSeal(world);
  const path = new URL('../../functions/evidence/replay-log.lambda.ts', import.meta.url);
  const { handler } = (await import(path.href)) as { handler: Door };
  const context = contextOf({ door: 'replay-log' }, 'replay-log');
  const replayed = await handler({}, { ...context, getRemainingTimeInMillis: () => A_DAY }).catch(
    async (fault: unknown) => {
      // Where the replay itself halted it, the sentence is the one that every later start will say.
      await mustNotBeHalted(registry);
      throw fault;
    },
  );
  for (const line of await linesAfter(world, replayed)) process.stderr.write(`${line}\n`);
};
