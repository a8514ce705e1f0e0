/** The head seats the expert review commission by his order (rule 50). */
import type { Day, PersonId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Roster } from '../../shared/archive/people.ts';
import { checkRoster } from '../../shared/archive/roster.ts';
import { nothing, type Story, type Told } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { putNew } from '../../shared/register/items.ts';
import { findMade, noteMade } from '../../shared/register/made.ts';
import { findPerson, findRoster, rosterItem } from '../../shared/register/people.ts';
import { isHead } from './authority.ts';
import { shownCommission } from './shown-commission.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export interface CommissionBody {
  readonly order: string;
  readonly from: Day;
  /** The deputy head where the order names nobody else. */
  readonly chairman?: string;
  readonly deputyHead: string;
  readonly members: readonly string[];
  readonly substitutes: readonly string[];
}

export const seatCommission: Story<Needs, undefined, CommissionBody> = {
  find: nothing,
  may: ({ clock }, { caller }) => (isHead(caller.person, clock.today()) ? undefined : onlyFor('head')),
  act: async ({ registry, clock }, told) => {
    const roster = rosterOf(told);
    const named = [roster.chairman, roster.deputyHead, ...roster.members, ...roster.substitutes];
    const people = await Promise.all([...new Set(named)].map((id) => findPerson(registry, id)));
    const known = people.filter((person) => person !== undefined);
    const checked = checkRoster(roster, known, clock.today());
    if (!checked.accepted) return checked;
    const note = noteMade(told.made, roster.from, clock.now());
    const done = await registry.commit({ puts: [putNew(rosterItem(roster)), note] });
    if (done.committed) return accept(undefined);
    const seated = await findRoster(registry, roster.chamber, roster.from);
    return refuse({ code: 'CommissionAlreadySeated', from: roster.from, order: seated?.order ?? '' });
  },
  show: async ({ registry, clock }, { made, caller }) => {
    const from = await findMade<Day>(registry, made);
    const roster = from && (await findRoster(registry, caller.person.chamber, from));
    return roster ? shownCommission(registry, roster, clock.today()) : refuse({ code: 'CommissionUnknown' });
  },
};

const rosterOf = ({ body, caller }: Told<undefined, CommissionBody>): Roster => {
  const { order, from, chairman, deputyHead, members, substitutes } = body;
  const id = (text: string) => text as PersonId; // a text that is no id finds nobody

  return {
    ...{ chamber: caller.person.chamber, from, order },
    chairman: id(chairman ?? deputyHead),
    deputyHead: id(deputyHead),
    members: members.map(id),
    substitutes: substitutes.map(id),
  };
};
