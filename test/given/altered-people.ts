import type { ChamberId } from '../../shared/archive/names.ts';
import type { Appointment, Licence, Person } from '../../shared/archive/people.ts';
import { findPerson, personItem } from '../../shared/register/people.ts';
import type { ArchiveGiven } from './archive.ts';
import { day } from './days.ts';

type Where = Pick<ArchiveGiven, 'registry' | 'user'>;

const change = async (
  { registry, user }: Where,
  name: string,
  to: (person: Person) => Partial<Person>,
): Promise<void> => {
  const { id } = await user(name);
  const person = (await findPerson(registry, id))!;
  await registry.commit({ puts: [{ item: personItem({ ...person, ...to(person), v: person.v + 1 }) }] });
};

const licensed = (where: Where, name: string, more: (licence: Licence) => Partial<Licence>): Promise<void> =>
  change(where, name, ({ licence }) => (licence ? { licence: { ...licence, ...more(licence) } } : {}));

/** From that day on he is no agent. */
export const ceases = (where: Where, name: string, on: string): Promise<void> =>
  licensed(where, name, () => ({ ceasedOn: day(on) }));

/** From a day on, or from one day to another, both included. */
export const isSuspended = (where: Where, name: string, span: string | readonly [string, string]) => {
  const [from, to] = typeof span === 'string' ? [span] : span;
  const suspension = { from: day(from), basis: 'решение', ...(to === undefined ? {} : { to: day(to) }) };
  return licensed(where, name, ({ suspensions }) => ({ suspensions: [...suspensions, suspension] }));
};

/** His last day in every office he holds. */
export const leavesOffice = (where: Where, name: string, on: string): Promise<void> =>
  change(where, name, ({ appointments }) => ({
    appointments: appointments.map((one) => ({ ...one, to: day(on) })),
  }));

export const isAppointed = (
  where: Where,
  name: string,
  {
    office,
    chamber,
    from,
    acting,
  }: Pick<Appointment, 'from' | 'acting'> & {
    office: 'officer' | 'deputy-head' | 'justice' | 'head';
    chamber: ChamberId;
  },
): Promise<void> =>
  change(where, name, ({ appointments }) => ({
    appointments: [...appointments, { office, chamber, from, basis: 'приказ', ...(acting && { acting }) }],
  }));
