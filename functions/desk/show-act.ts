import type { Act } from '../../shared/archive/act.ts';
import { accept } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import * as shown from '../../shared/register/show-act.ts';
import { findAct } from './visible-act.ts';

/** An act with its first lines, to whoever may see it. */
export const showAct: Story<Pick<World, 'registry' | 'clock'>, Act, undefined> = {
  find: findAct,
  show: async ({ registry }, { subject }) => accept({ json: await shown.showAct(registry, subject) }),
};
