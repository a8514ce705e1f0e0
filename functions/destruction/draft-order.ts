/** Draws the order for the head to read: nothing is ordered yet. */
import type { Act } from '../../shared/archive/act.ts';
import type { ActId } from '../../shared/archive/names.ts';
import { accept, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import { findAct } from '../../shared/register/acts.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { lapseWithDrafter } from '../../shared/register/drafters.ts';
import { whyNotOrdered } from './may-order.ts';
import { type OrderAsked, keepOrderPaper } from './order-paper.ts';
import { headOnly, type Ordering, visibleAct } from './ordering.ts';

export const draftOrder: Story<Ordering, Act, OrderAsked> = {
  find: visibleAct,
  may: headOnly,
  act: async (needs, { subject, caller, body }) => {
    const lapsed = await lapseWithDrafter(needs, subject);
    if (lapsed) return refuse(lapsed);
    return changeAct(needs, subject, async (current) => {
      if (current.stage !== 'approved')
        return refuse({ code: 'NotApproved', stage: current.stage } as Refusal);
      const barred = await whyNotOrdered(needs, current, { head: caller.person, datedOn: body.datedOn });
      if (barred) return refuse(barred);
      const paper = await keepOrderPaper(needs, current, { order: body, head: caller.person });
      return paper.accepted
        ? accept({ act: { ...current, orderDraft: { ...body, paper: paper.value } } })
        : paper;
    });
  },
  show: async ({ registry }, { params }) => {
    const act = await findAct(registry, (params['act'] ?? '') as ActId); // found before under this id
    if (!act || !('orderDraft' in act)) return refuse({ code: 'OrderUnknown' });
    const { number, datedOn, paper } = act.orderDraft;
    return accept({ json: { number, datedOn, sha256: paper.sha256 } });
  },
};
