/** Says that the service answers, and whether it is halted. A store that is busy is not a service that is down. */
import { accept } from '../../shared/archive/outcome.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import type { Halt } from '../../shared/register/halt.ts';

interface Needs {
  readonly version: string;
  /** Undefined also while the registry cannot say. */
  readonly halt: () => Promise<Halt | undefined>;
}

export const health: Story<Needs, undefined, undefined, undefined> = {
  find: nothing,
  show: async ({ version, halt }) => {
    const halted = await halt();
    // Why is the operator's to know.
    return accept({
      json: halted ? { status: 'halted', version, since: halted.at } : { status: 'ok', version },
    });
  },
};
