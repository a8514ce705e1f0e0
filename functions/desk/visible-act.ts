import type { Act } from '../../shared/archive/act.ts';
import type { Outcome } from '../../shared/archive/outcome.ts';
import type { Asked } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';

export const findAct = (
  { registry, clock }: Pick<World, 'registry' | 'clock'>,
  { caller: { person }, params }: Asked,
): Promise<Outcome<Act>> => findVisibleAct(registry, params['act'] ?? '', { person, today: clock.today() });
