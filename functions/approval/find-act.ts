import type { Act } from '../../shared/archive/act.ts';
import type { ActId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { maySeeAct } from '../../shared/archive/visibility.ts';
import type { Asked } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { rosterOn } from '../../shared/register/people.ts';

/** An act for its commission: whoever is named in the roster is told why he may not vote, not that the act is unknown. */
export const findActToVoteOn = async (
  { registry, clock }: Pick<World, 'registry' | 'clock'>,
  { caller, params }: Asked,
): Promise<Outcome<Act, { readonly code: 'ActUnknown' }>> => {
  const act = await findAct(registry, (params['act'] ?? '') as ActId); // a text that is no id finds nothing
  if (!act) return refuse({ code: 'ActUnknown' });
  const { id } = caller.person;
  const roster = await rosterOn(registry, act.chamber, clock.today());
  const named =
    roster && [roster.chairman, roster.deputyHead, ...roster.members, ...roster.substitutes].includes(id);
  return named || maySeeAct(caller.person, act, clock.today()) ? accept(act) : refuse({ code: 'ActUnknown' });
};
