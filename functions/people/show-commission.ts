/** The commission of the caller's chamber as it is in force today. */
import type { Roster } from '../../shared/archive/people.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { rosterOn } from '../../shared/register/people.ts';
import { shownCommission } from './shown-commission.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export const showCommission: Story<Needs, Roster, undefined> = {
  find: async ({ registry, clock }, { caller }) => {
    const roster = await rosterOn(registry, caller.person.chamber, clock.today());
    return roster ? accept(roster) : refuse({ code: 'CommissionUnknown' });
  },
  show: ({ registry, clock }, { subject }) => shownCommission(registry, subject, clock.today()),
};
