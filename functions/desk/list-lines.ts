import type { Act } from '../../shared/archive/act.ts';
import { accept } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { linesPage } from '../../shared/register/show-act.ts';
import { findAct } from './visible-act.ts';

const PAGE = 200;

/** The lines of an act in their order, page by page. */
export const listLines: Story<Pick<World, 'registry' | 'clock'>, Act, undefined> = {
  find: findAct,
  show: async ({ registry }, { subject, query: { limit, cursor } }) => {
    const page = await linesPage(registry, subject.id, { limit: Number(limit ?? PAGE), cursor });
    return accept({ json: { items: page.lines, ...(page.cursor ? { cursor: page.cursor } : {}) } });
  },
};
