/** Appoints a person to an office for a time: an office is never an account (rules.md 7). */
import type { ChamberId, Day, PersonId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Appointment, Office, Person } from '../../shared/archive/people.ts';
import { nothing, type Story, type Told } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findMade, noteMade } from '../../shared/register/made.ts';
import { findPerson } from '../../shared/register/people.ts';
import { headOrRepublican, looksAfter, mayGive } from './authority.ts';
import { changePerson } from './change-person.ts';
import { shownPerson } from './shown-person.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export interface AppointmentBody {
  readonly person: string;
  readonly office: Office;
  /** The person's own where not given; offices of the whole country have none. */
  readonly chamber?: string;
  readonly from: Day;
  readonly to?: Day;
  readonly basis: string;
  readonly acting?: { readonly number: string; readonly datedOn: Day };
}

export const appoint: Story<Needs, undefined, AppointmentBody> = {
  find: nothing,
  may: ({ clock }, { caller }) => headOrRepublican(caller.person, clock.today()),
  act: async ({ registry, clock }, told) => {
    const by = told.caller.person;
    const appointed = await findPerson(registry, told.body.person as PersonId); // a text that is no id finds nobody
    const today = clock.today();
    if (!appointed || !looksAfter(by, appointed.chamber, today)) return refuse({ code: 'PersonUnknown' });
    const appointment = appointmentOf(told, appointed);
    const where = appointment.chamber ?? appointed.chamber;
    if (!mayGive(by, appointment.office, today) || !looksAfter(by, where, today))
      return refuse(onlyFor('republican'));
    return changePerson(registry, {
      person: appointed.id,
      change: (person) => withAppointment(person, appointment),
      note: noteMade(told.made, appointed.id, clock.now()),
    });
  },
  show: async ({ registry, clock }, { made }) => {
    const id = await findMade<PersonId>(registry, made);
    const person = id && (await findPerson(registry, id));
    return person ? shownPerson(person, clock.today()) : refuse({ code: 'PersonUnknown' });
  },
};

const appointmentOf = ({ body }: Told<undefined, AppointmentBody>, person: Person): Appointment => {
  const { office, from, to, basis, acting } = body;
  const ofTheCountry = office === 'republican' || office === 'auditor';
  const chamber = (body.chamber ?? person.chamber) as ChamberId; // judged by who looks after it

  return {
    ...{ office, from, basis },
    ...(to === undefined ? {} : { to }),
    ...(acting && { acting }),
    ...(ofTheCountry ? {} : { chamber }),
  };
};

const withAppointment = <One extends Person>(person: One, added: Appointment): Outcome<One> =>
  person.appointments.some((held) => overlaps(held, added))
    ? refuse({ code: 'AppointmentOverlaps' })
    : accept({ ...person, appointments: [...person.appointments, added] });

const overlaps = (one: Appointment, other: Appointment): boolean =>
  one.office === other.office &&
  one.chamber === other.chamber &&
  (one.to === undefined || other.from <= one.to) &&
  (other.to === undefined || one.from <= other.to);
