/** What every story about an act's order needs, and the steps they share. */
import type { Act } from '../../shared/archive/act.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import type { OrderPaper } from '../../shared/archive/order-paper.ts';
import type { ActId, PaperLanguage } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import type { Person } from '../../shared/archive/people.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Printer } from '../../shared/ports/printer.ts';
import type { Asked, Shown } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { showAct } from '../../shared/register/show-act.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';

export type Ordering = Pick<World, 'registry' | 'papers' | 'clock' | 'newId' | 'demonstration'> & {
  readonly printOrder: Printer<OrderPaper, PaperLanguage>;
};

type Looking = Pick<World, 'registry' | 'clock'>;

export const visibleAct = ({ registry, clock }: Looking, { caller, params }: Asked): Promise<Outcome<Act>> =>
  findVisibleAct(registry, params['act'] ?? '', { person: caller.person, today: clock.today() });

export const shownAct = async ({ registry }: Looking, { params }: Asked): Promise<Outcome<Shown>> => {
  const act = await findAct(registry, (params['act'] ?? '') as ActId); // found before under this id
  return act ? accept({ json: await showAct(registry, act) }) : refuse({ code: 'ActUnknown' });
};

/** The head of the act's chamber, or nobody. */
export const headOnly = (
  { clock }: Looking,
  { caller, subject }: { readonly caller: { readonly person: Person }; readonly subject: Act },
): Refusal | undefined =>
  holdsOfficeIn(caller.person, 'head', { chamber: subject.chamber, today: clock.today() })
    ? undefined
    : onlyFor('head');
