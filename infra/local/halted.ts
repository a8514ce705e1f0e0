/** A halted archive on one machine does not serve: whoever looked might be shown as kept what is destroyed. */
import type { Registry } from '../../shared/ports/registry.ts';
import { findHalt, type Halt } from '../../shared/register/halt.ts';
import { keys } from '../../shared/register/keys.ts';
import { GivenUp } from './giving-up.ts';

/** @throws GivenUp with the reason of the halt, and what a person has to do. */
export const mustNotBeHalted = async (registry: Registry): Promise<void> => {
  const halt = await findHalt(registry);
  if (halt)
    throw new GivenUp(
      `the archive is halted since ${halt.at}: ${halt.reason}. It does not serve until the registry is what the ` +
        'store of evidence proves and a person has given `npm run unhalt` (docs/runbook.md, the archive is halted)',
    );
};

/** Takes the halt away as it was seen; undefined where there is none. The next start proves the whole log again, and halts anew where it cannot. */
export const takeHaltAway = async (registry: Registry): Promise<Halt | undefined> => {
  const halt = await findHalt(registry);
  if (halt) await registry.commit({ removals: [{ key: keys.halt, when: [{ field: 'at', is: halt.at }] }] });
  return halt;
};
