/** Reading the order of destruction: as issued, or as drawn for the head to read before he signs. */
import type { Paper } from '../../shared/archive/act-parts.ts';
import type { Act } from '../../shared/archive/act.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from './visible-act.ts';

const FIVE_MINUTES = 300;

export const readOrderPaper: Story<Pick<World, 'registry' | 'clock' | 'papers'>, Act, undefined> = {
  find: findAct,
  show: async ({ papers }, { subject: act }) => {
    const paper = paperOf(act);
    if (!paper) return refuse({ code: 'OrderUnknown' });
    const as = {
      mediaType: 'application/pdf',
      fileName: `act-${act.number}-order.pdf`,
      seconds: FIVE_MINUTES,
    };
    return accept({ location: await papers.signDownload(paper, as) });
  },
};

const paperOf = (act: Act): Paper | undefined => {
  if ('order' in act) return act.order.paper;
  return 'orderDraft' in act ? act.orderDraft.paper : undefined;
};
