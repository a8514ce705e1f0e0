/**
 * The people of the demo chamber. Nobody exists: the surnames say «пример»,
 * «образец», «үлгі», «сынақ», and no IIN passes its own check digit. Ids are
 * fixed, so that every start finds the same people, and mean nothing.
 */
import { firstDayOf, lastDayOf, yearOf } from '../../shared/archive/day.ts';
import type { ChamberId, Day, PersonId } from '../../shared/archive/names.ts';
import type { Chamber, Licence, Office, Roster } from '../../shared/archive/people.ts';
import type { KnownPerson } from '../../shared/register/people.ts';

/** A person with the user name he signs in by. */
export interface DemoPerson extends KnownPerson {
  readonly user: string;
}

const chamberId = (text: string) => text as ChamberId; // the ids below are given here and nowhere else
const personId = (text: string) => text as PersonId;

const almaty = chamberId('n7ehphw2190swer98nfyncdqmx');
const karaganda = chamberId('htebxj5ttkhqdgmqm5qtp39abr');

const policy = { signatures: 'attested', separateSigners: true } as const;

export const demoChambers: readonly Chamber[] = [
  {
    id: almaty,
    name: {
      kk: 'Алматы қаласының жеке сот орындаушылары өңірлік палатасы (КӨРСЕТІЛІМ)',
      ru: 'Региональная палата частных судебных исполнителей города Алматы (ДЕМОНСТРАЦИЯ)',
    },
    region: { kk: 'Алматы қаласы', ru: 'город Алматы' },
    place: { kk: 'Алматы қаласы', ru: 'город Алматы' },
    policy,
  },
  {
    id: karaganda,
    name: {
      kk: 'Қарағанды облысының жеке сот орындаушылары өңірлік палатасы (КӨРСЕТІЛІМ)',
      ru: 'Региональная палата частных судебных исполнителей Карагандинской области (ДЕМОНСТРАЦИЯ)',
    },
    region: { kk: 'Қарағанды облысы', ru: 'Карагандинская область' },
    place: { kk: 'Қарағанды қаласы', ru: 'город Караганда' },
    policy,
  },
];

const since = firstDayOf(2015);

type Described = Pick<DemoPerson, 'name'> & Partial<DemoPerson>;

const agent = (name: string, number: string, more: Partial<Licence> = {}): Described => ({
  name,
  licence: { number, issuedOn: since, suspensions: [], member: true, ...more },
});

const holder = (name: string, office: Office, chamber: ChamberId = almaty): Described => {
  const ofTheCountry = office === 'republican' || office === 'auditor';
  const basis = 'демонстрационный приказ № 1';
  return {
    name,
    appointments: [{ office, from: since, basis, ...(ofTheCountry ? {} : { chamber }) }],
  };
};

/**
 * Everybody whom the local service can sign in. The licence of `agent-ceased` ended, and
 * that of `agent-suspended` was suspended without end, on the last day of the year before.
 */
export const demoPeople = (today: Day): readonly DemoPerson[] => {
  const before = lastDayOf(yearOf(today) - 1);
  const suspensions = [{ from: before, basis: 'демонстрационное решение № 2' }];

  return [
    at('agent-1', '2sszmmswst5a52pyha3wxz040w', agent('Үлгібаев Сынақ Үлгіұлы', 'ДЕМО-0001')),
    at('agent-2', 'twn0fzmnmacpvc4wgh7zvcjkc5', agent('Образцова Проба Примеровна', 'ДЕМО-0002')),
    at('agent-3', 'ada7hkbnwj60exk8afm45tczrd', agent('Сынақов Мысал Сынақұлы', 'ДЕМО-0003')),
    at('agent-suspended', 'n1y7qdpn5mj83rrgr0yssncvq8', {
      ...agent('Примеров Образец Пробович', 'ДЕМО-0004', { suspensions }),
    }),
    at('agent-ceased', 'c9xhryvf0ee00n6z3qer2zhn9n', {
      ...agent('Мысалова Үлгі Сынаққызы', 'ДЕМО-0005', { ceasedOn: before }),
    }),
    at('officer', 'ambp8w22fq2hfrv1cnwbf3svrf', holder('Пробина Демонстрация Образцовна', 'officer')),
    at('chair', '4cvg4eqk4xdan2ca1b1g58ejta', holder('Үлгіева Мысал Үлгіқызы', 'deputy-head')),
    at('head', '6bpwmyt1p5qf9sb8wjx6t3yh22', holder('Образцов Пример Образцович', 'head')),
    at('justice', 'bxbgmsb6yezdbs5pc3m464nr5m', holder('Сынақбаева Проба Мысалқызы', 'justice')),
    at('republican', 'ebew73gk2pnctqwvfc36h16b6y', holder('Примерова Проба Пробовна', 'republican')),
    at('auditor', 'ajh3pqp350apmtmfqssbj23rm0', holder('Пробников Образец Примерович', 'auditor')),
    at('other-agent', '82rj08avxpv5ea1y21e0wv4fg5', {
      ...agent('Мысалбеков Үлгі Сынақұлы', 'ДЕМО-0006'),
      chamber: karaganda,
    }),
    at('other-officer', 'r0zcq55gtgjpjb323h3p639fvz', {
      ...holder('Образцова Мысал Примеровна', 'officer', karaganda),
      chamber: karaganda,
    }),
  ].map((person, place) => ({ ...person, iin: impossibleIin(place) }));
};

// After ten zeros the check digit is 0 whatever the eleventh digit is.
const impossibleIin = (place: number): string => `0000000000${Math.floor(place / 9)}${(place % 9) + 1}`;

const at = (user: string, id: string, described: Described): DemoPerson => ({
  user,
  id: personId(id),
  chamber: almaty,
  appointments: [],
  v: 1,
  ...described,
});

/** The commission of the first chamber: three seats, with a substitute from the second chamber. */
export const demoRoster = (people: readonly DemoPerson[]): Roster => {
  const of = (user: string): PersonId => {
    const found = people.find((person) => person.user === user);
    if (!found) throw new TypeError(`The demo chamber has no ${user}.`);
    return found.id;
  };

  return {
    chamber: almaty,
    from: since,
    order: 'демонстрационный приказ № 1',
    chairman: of('chair'),
    deputyHead: of('chair'),
    members: [of('agent-2'), of('agent-3')],
    substitutes: [of('other-agent')],
  };
};
