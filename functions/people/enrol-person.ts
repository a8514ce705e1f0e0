/** Enrols a person of a chamber with the name that he signs in by; offices are given afterwards. */
import type { ChamberId, Day, PersonId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { nothing, type Story, type Told } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { everyItem, putNew } from '../../shared/register/items.ts';
import { indexKeys } from '../../shared/register/keys.ts';
import {
  findChamber,
  findPerson,
  type KnownPerson,
  loginItem,
  personItem,
  readPerson,
} from '../../shared/register/people.ts';
import { headOrRepublican, looksAfter } from './authority.ts';
import { shownPerson } from './shown-person.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export interface EnrolmentBody {
  readonly name: string;
  readonly login: string;
  /** The caller's own where not given. */
  readonly chamber?: string;
  readonly iin?: string;
  readonly email?: string;
  readonly licence?: { readonly number: string; readonly issuedOn: Day; readonly member: boolean };
}

export const enrolPerson: Story<Needs, undefined, EnrolmentBody> = {
  find: nothing,
  may: ({ clock }, { caller }) => headOrRepublican(caller.person, clock.today()),
  act: async (needs, told) => {
    const chamber = (told.body.chamber ?? told.caller.person.chamber) as ChamberId; // a text that is no id finds none
    const seen = looksAfter(told.caller.person, chamber, needs.clock.today());
    if (!seen || !(await findChamber(needs.registry, chamber))) return refuse({ code: 'ChamberUnknown' });
    return enrol(needs, told, chamber);
  },
  show: async ({ registry, clock }, { made }) => {
    const person = await findPerson(registry, made as PersonId); // the id that the person was given
    return person ? shownPerson(person, clock.today()) : refuse({ code: 'PersonUnknown' });
  },
};

const enrol = async (
  { registry }: Needs,
  { body, made }: Told<undefined, EnrolmentBody>,
  chamber: ChamberId,
): Promise<Outcome<undefined>> => {
  const { name, login, iin, email, licence } = body;
  const known = iin === undefined ? undefined : await withIin(registry, chamber, iin);
  if (known) return refuse({ code: 'PersonAlreadyEnrolled', person: known.id });
  const person: KnownPerson = {
    ...{ id: made as PersonId, name, chamber, appointments: [], v: 1 },
    ...(iin === undefined ? {} : { iin }),
    ...(email === undefined ? {} : { email }),
    ...(licence && { licence: { ...licence, suspensions: [] } }),
  };
  const done = await registry.commit({
    puts: [putNew(personItem(person)), putNew(loginItem(login, person.id))],
  });

  return done.committed ? accept(undefined) : refuse({ code: 'LoginTaken' });
};

/** The IIN stands in no key, so it is looked for among the chamber's few hundred people. */
const withIin = async (
  registry: World['registry'],
  chamber: ChamberId,
  iin: string,
): Promise<KnownPerson | undefined> =>
  (await everyItem(registry, { index: 'list', partition: indexKeys.peopleOf(chamber) }))
    .map(readPerson)
    .find((person) => person.iin === iin);
