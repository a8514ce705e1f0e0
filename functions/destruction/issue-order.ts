/** The head orders the destruction (rule 51). What he signs is the paper, drawn before. */
import type { Order } from '../../shared/archive/act-parts.ts';
import type { Act } from '../../shared/archive/act.ts';
import { accept, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import { scanAwaited, signOffer } from '../../shared/archive/signing.ts';
import type { Story } from '../../shared/ports/story.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { lapseWithDrafter } from '../../shared/register/drafters.ts';
import { findChamber } from '../../shared/register/people.ts';
import { whyNotOrdered } from './may-order.ts';
import { type OrderAsked, keepOrderPaper } from './order-paper.ts';
import { headOnly, type Ordering, shownAct, visibleAct } from './ordering.ts';

export const issueOrder: Story<Ordering, Act, OrderAsked & { readonly signature?: string | undefined }> = {
  find: visibleAct,
  may: headOnly,
  act: async (needs, { subject, caller, body }) => {
    const lapsed = await lapseWithDrafter(needs, subject);
    if (lapsed) return refuse(lapsed);
    const policy = (await findChamber(needs.registry, subject.chamber))?.policy.signatures ?? 'personal';
    return changeAct(needs, subject, async (current) => {
      if (current.stage !== 'approved')
        return refuse({ code: 'NotApproved', stage: current.stage } as Refusal);
      const signing = signOffer({ policy, signature: body.signature });
      if (!signing.accepted) return signing;
      const { number, datedOn } = body;
      const barred = await whyNotOrdered(needs, current, { head: caller.person, datedOn });
      if (barred) return refuse(barred);
      const paper = await keepOrderPaper(needs, current, { order: { number, datedOn }, head: caller.person });
      if (!paper.accepted) return paper;
      const { sha256 } = paper.value;
      const signature = {
        person: caller.person.id,
        at: needs.clock.now(),
        policy: signing.value,
        paper: sha256,
        ...scanAwaited(needs),
      };
      const order: Order = { number, datedOn, paper: paper.value, signature };
      const { orderDraft: _draft, ...approved } = current;
      return accept({
        act: { ...approved, stage: 'ordered', order, attendance: [] },
        facts: [{ name: 'DestructionOrdered', act: current.id, datedOn }],
      });
    });
  },
  show: shownAct,
};
