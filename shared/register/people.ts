/** People, chambers and the rosters of their commissions. */
import * as z from 'zod';
import type { ChamberId, Day, PersonId } from '../archive/names.ts';
import type { Appointment, Chamber, Licence, Person, Roster } from '../archive/people.ts';
import type { Item, Put, Registry } from '../ports/registry.ts';
import { all, everyItem, itemOf, named, readItem, replace } from './items.ts';
import { indexKeys, keys, partitionOf } from './keys.ts';
import { reviewPolicy } from './review-policy.ts';

const appointment: z.ZodType<Appointment> = z.object({
  office: z.enum(['head', 'deputy-head', 'officer', 'justice', 'republican', 'auditor']),
  chamber: named<ChamberId>().exactOptional(),
  from: named<Day>(),
  to: named<Day>().exactOptional(),
  basis: z.string(),
  acting: z.object({ number: z.string(), datedOn: named<Day>() }).exactOptional(),
});

const licence: z.ZodType<Licence> = z.object({
  number: z.string(),
  issuedOn: named<Day>(),
  suspensions: z.array(z.object({ from: named<Day>(), to: named<Day>().exactOptional(), basis: z.string() })),
  ceasedOn: named<Day>().exactOptional(),
  member: z.boolean(),
});

const person = z.object({
  id: named<PersonId>(),
  name: z.string(),
  chamber: named<ChamberId>(),
  iin: z.string().exactOptional(),
  email: z.string().exactOptional(),
  appointments: z.array(appointment),
  licence: licence.exactOptional(),
  v: z.int(),
});

/** A person with the version of what was read, for changing it. */
export type KnownPerson = Person & { readonly v: number };

const twoTongues = z.object({ kk: z.string(), ru: z.string() });
const chamber: z.ZodType<Chamber> = z.object({
  id: named<ChamberId>(),
  name: twoTongues,
  region: twoTongues,
  place: twoTongues,
  policy: z.object({
    signatures: z.enum(['attested', 'personal']),
    separateSigners: z.boolean(),
    review: reviewPolicy.exactOptional(),
    consent: z.enum(['none', 'required']).exactOptional(),
  }),
});

const roster: z.ZodType<Roster> = z.object({
  chamber: named<ChamberId>(),
  from: named<Day>(),
  order: z.string(),
  chairman: named<PersonId>(),
  deputyHead: named<PersonId>(),
  members: z.array(named<PersonId>()),
  substitutes: z.array(named<PersonId>()),
});

export const readPerson = (item: Item): KnownPerson => readItem(person, item);

export const personItem = (one: KnownPerson): Item =>
  itemOf(keys.person(one.id), one, { listKey: indexKeys.peopleOf(one.chamber), listSort: one.id });

export const findPerson = async (registry: Registry, id: PersonId): Promise<KnownPerson | undefined> => {
  const item = await registry.get(keys.person(id));
  return item && readPerson(item);
};

/** The person as changed, where nobody has changed him since he was read. */
export const replacePerson = (before: KnownPerson, after: KnownPerson): Put =>
  replace(personItem({ ...after, v: before.v + 1 }), before);

/** The agents of a chamber, those who have ceased too. */
export const agentsOf = async (registry: Registry, id: ChamberId): Promise<readonly PersonId[]> => {
  const people = await everyItem(registry, { index: 'list', partition: indexKeys.peopleOf(id) });
  return people.map(readPerson).flatMap((one) => (one.licence ? [one.id] : []));
};

/** Whom a token's subject means. */
export const findByLogin = async (registry: Registry, subject: string): Promise<KnownPerson | undefined> => {
  const login = await registry.get(keys.login(subject));
  return login && findPerson(registry, readItem(z.object({ person: named<PersonId>() }), login).person);
};

export const loginItem = (subject: string, id: PersonId): Item => itemOf(keys.login(subject), { person: id });

export const findChamber = async (registry: Registry, id: ChamberId): Promise<Chamber | undefined> => {
  const item = await registry.get(keys.chamber(id));
  return item && readItem(chamber, item);
};

export const chamberItem = (one: Chamber): Item => itemOf(keys.chamber(one.id), one);

export const rosterItem = (one: Roster): Item => itemOf(keys.roster(one.chamber, one.from), one);

/** The roster that begins on a day. */
export const findRoster = async (
  registry: Registry,
  id: ChamberId,
  from: Day,
): Promise<Roster | undefined> => {
  const item = await registry.get(keys.roster(id, from));
  return item && readItem(roster, item);
};

/** The roster in force on a day: the newest that begins by then. */
export const rosterOn = async (registry: Registry, id: ChamberId, day: Day): Promise<Roster | undefined> => {
  const items = await all(registry, partitionOf.chamber(id), 'ROSTER#');
  return items
    .map((item) => readItem(roster, item))
    .filter((one) => one.from <= day)
    .at(-1);
};
