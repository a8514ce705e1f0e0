/** One of the three confirms that he is there; when all have on one day, the run opens (rule 52). */
import type { Attendance, CommissionOffice, PaperDestruction } from '../../shared/archive/act-parts.ts';
import type { Act, OrderedAct } from '../../shared/archive/act.ts';
import { confirmPresence, type DrafterStanding } from '../../shared/archive/commission.ts';
import type { Day } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import { hasCeased, isSuspended, type Person } from '../../shared/archive/people.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { type Changed, changeAct } from '../../shared/register/change-act.ts';
import { findPerson } from '../../shared/register/people.ts';
import { shownAct, visibleAct } from './ordering.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

interface Presence {
  readonly present: true;
  readonly others?: string | undefined;
  readonly paper?: PaperDestruction | undefined;
}

export const attendCommission: Story<Needs, Act, Presence> = {
  find: visibleAct,
  may: ({ clock }, { caller, subject }) =>
    officeOf(caller.person, subject, clock.today()) ? undefined : { code: 'NotPermitted' },
  act: async (needs, { subject, caller, body }) => {
    const today = needs.clock.today();
    const office = officeOf(caller.person, subject, today);
    if (!office) return refuse({ code: 'NotPermitted' });
    if (body.paper && body.paper.destroyedOn > today)
      return refuse({ code: 'DateNotAllowed', upTo: today } as Refusal);
    const drafter = await findPerson(needs.registry, subject.drafter.person);
    const { others } = body;
    const one: Attendance = {
      office,
      person: caller.person.id,
      on: today,
      ...(others === undefined ? {} : { others }),
    };
    return changeAct(needs, subject, (current) =>
      attended(current, one, { paper: body.paper, standing: standingOf(drafter, today) }),
    );
  },
  show: shownAct,
};

const attended = (
  act: Act,
  one: Attendance,
  { paper, standing }: { readonly paper: PaperDestruction | undefined; readonly standing: DrafterStanding },
): Outcome<Changed> => {
  const confirmed = confirmPresence(one, {
    stage: act.stage,
    drafter: act.drafter.person,
    chairman: chairmanOf(act) ?? one.person,
    drafterStanding: standing,
    attendance: 'attendance' in act ? act.attendance : [],
  });
  if (!confirmed.accepted) return confirmed;
  if (act.stage !== 'ordered') return refuse({ code: 'NotOrdered', stage: act.stage } as Refusal);
  const before = act.attendance.filter(({ on, office }) => on === one.on && office !== one.office);
  const ordered: OrderedAct = {
    ...act,
    attendance: [...before, one],
    ...(paper === undefined ? {} : { paper }),
  };
  return confirmed.value.assembled
    ? accept({
        act: { ...ordered, stage: 'destroying', assembledOn: one.on },
        facts: [{ name: 'CommissionAssembled', act: act.id, on: one.on }],
      })
    : accept({ act: ordered });
};

export const chairmanOf = (act: Act) =>
  'seats' in act ? act.seats.find(({ seat }) => seat === 'chairman')?.person : undefined;

/** In which office a person belongs to the act's commission today. */
export const officeOf = (person: Person, act: Act, today: Day): CommissionOffice | undefined => {
  if (act.drafter.person === person.id) return 'drafter';
  if (chairmanOf(act) === person.id) return 'chairman';
  return holdsOfficeIn(person, 'justice', { chamber: act.chamber, today }) ? 'justice' : undefined;
};

const standingOf = (drafter: Person | undefined, today: Day): DrafterStanding => {
  if (!drafter?.licence) return 'active';
  if (hasCeased(drafter, today)) return 'ceased';
  return isSuspended(drafter, today) ? 'suspended' : 'active';
};
