/**
 * Seating the expert review commission (rule 50): the deputy head of the chamber, who is
 * chairman unless the order names another, at least two active agents besides, and
 * substitutes in order, who may be active agents of another chamber.
 */
import { laterOf } from './day.ts';
import type { Day, PersonId } from './names.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import { isActiveAgent, type Person, type Roster } from './people.ts';
import { holdsOfficeIn } from './visibility.ts';

export type SeatFault =
  | 'PersonUnknown'
  | 'PersonSeatedTwice'
  | 'DeputyHeadNotInOffice'
  | 'ChairmanNotInOffice'
  | 'FewerThanTwoMembers'
  | 'MemberNotActiveAgent'
  | 'MemberOfAnotherChamber'
  | 'SubstituteNotActiveAgent';

export interface CommissionNotLawful {
  readonly code: 'CommissionNotLawful';
  readonly why: readonly SeatFault[];
}

/** Whether the commission can be seated so; `people` are those of its persons who are known. */
export const checkRoster = (
  roster: Roster,
  people: readonly Person[],
  today: Day,
): Outcome<Roster, CommissionNotLawful> => {
  const day = laterOf(roster.from, today);
  const known = (id: PersonId) => people.find((person) => person.id === id);
  const why = new Set([
    ...seatedTwice(roster),
    ...leadersOf(roster, known, day),
    ...membersOf(roster, known, day),
  ]);

  return why.size === 0 ? accept(roster) : refuse({ code: 'CommissionNotLawful', why: [...why] });
};

type Known = (id: PersonId) => Person | undefined;

/** One person, one seat; but the deputy head is as a rule the chairman. */
const seatedTwice = ({ chairman, deputyHead, members, substitutes }: Roster): readonly SeatFault[] => {
  const seats = [...new Set([chairman, deputyHead]), ...members, ...substitutes];
  return new Set(seats).size < seats.length ? ['PersonSeatedTwice'] : [];
};

const leadersOf = (roster: Roster, known: Known, day: Day): readonly SeatFault[] => {
  const [deputy, chairman] = [known(roster.deputyHead), known(roster.chairman)];
  if (!deputy || !chairman) return ['PersonUnknown'];
  const on = { chamber: roster.chamber, today: day };

  return [
    ...when(!holdsOfficeIn(deputy, 'deputy-head', on), 'DeputyHeadNotInOffice'),
    ...when(
      !holdsOfficeIn(chairman, 'deputy-head', on) && !isActiveAgent(chairman, day),
      'ChairmanNotInOffice',
    ),
  ];
};

const membersOf = (
  { members, substitutes, chamber }: Roster,
  known: Known,
  day: Day,
): readonly SeatFault[] => [
  ...when(members.length < 2, 'FewerThanTwoMembers'),
  ...members.flatMap((id) => agentFault(known(id), day, 'MemberNotActiveAgent')),
  ...members.flatMap((id) => when((known(id)?.chamber ?? chamber) !== chamber, 'MemberOfAnotherChamber')),
  ...substitutes.flatMap((id) => agentFault(known(id), day, 'SubstituteNotActiveAgent')),
];

const agentFault = (person: Person | undefined, day: Day, fault: SeatFault): readonly SeatFault[] => {
  if (!person) return ['PersonUnknown'];
  return when(!isActiveAgent(person, day), fault);
};

const when = (found: boolean, fault: SeatFault): readonly SeatFault[] => (found ? [fault] : []);
