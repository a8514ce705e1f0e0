/** Every night, of all chambers: what has fallen due with the day that ended. */
import type { World } from '../../shared/ports/world.ts';
import { markAndCount } from './count-due.ts';

export const sweepDaily = async (
  needs: Pick<World, 'registry' | 'clock' | 'newId'>,
): Promise<Readonly<Record<string, unknown>>> => {
  const registry = needs.registry.metered();
  const swept = await markAndCount({ ...needs, registry }, { id: needs.newId() });

  return { ...swept, units: registry.units() };
};
