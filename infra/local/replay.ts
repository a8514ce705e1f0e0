/** What the operator's function does after a restore in AWS, `npm start` does each time before it serves: it may have been given an older registry. */
import type { Registry } from '../../shared/ports/registry.ts';
import { contextOf } from './gateway.ts';
import { mustNotBeHalted } from './halted.ts';

type Door = (
  event: object,
  context: ReturnType<typeof contextOf> & { getRemainingTimeInMillis: () => number },
) => Promise<{ readonly done: boolean; readonly stranded: readonly string[] }>;

/** Nobody here takes the time away. */
const A_DAY = 86_400_000;

/** @throws while the archive is halted, and when the log that the registry comes to is not the one in the store of evidence. */
export const replay = async (registry: Registry): Promise<void> => {
  await mustNotBeHalted(registry);
  const path = new URL('../../functions/evidence/replay-log.lambda.ts', import.meta.url);
  const { handler } = (await import(path.href)) as { handler: Door };
  const context = contextOf({ door: 'replay-log' }, 'replay-log');
  const { stranded } = await handler({}, { ...context, getRemainingTimeInMillis: () => A_DAY }).catch(
    async (fault: unknown) => {
      // Where the replay itself halted it, the sentence is the one that every later start will say.
      await mustNotBeHalted(registry);
      throw fault;
    },
  );
  for (const file of stranded)
    process.stderr.write(
      `${file} was being destroyed under an act that this registry does not know: see the runbook, Restore\n`,
    );
};
