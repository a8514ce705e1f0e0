import { describe, expect, test } from '@jest/globals';
import type { ChamberId, PersonId } from '../../shared/archive/names.ts';
import {
  actingHeadBy,
  type Appointment,
  hasCeased,
  holdsOffice,
  isActiveAgent,
  isInStanding,
  isSuspended,
  type Licence,
  type Person,
} from '../../shared/archive/people.ts';
import { day } from '../given/days.ts';

const chamber = 'chamber' as ChamberId;
const licence: Licence = { number: 'Л-1', issuedOn: day('2015-01-01'), suspensions: [], member: true };
const person = (told: Partial<Person>): Person => ({
  id: 'person' as PersonId,
  name: 'Үлгі',
  chamber,
  appointments: [],
  ...told,
});
const head = {
  office: 'head',
  chamber,
  from: day('2024-01-01'),
  to: day('2025-12-31'),
  basis: 'приказ',
} as const;

describe('an agent', () => {
  test('is active with a licence of the Republican Chamber that is neither suspended nor ended', () => {
    const today = day('2026-03-01');
    expect(isActiveAgent(person({ licence }), today)).toBe(true);
    expect(isActiveAgent(person({ licence: { ...licence, member: false } }), today)).toBe(false);
    expect(isActiveAgent(person({}), today)).toBe(false);
  });

  test('is suspended from the first to the last day of the suspension, both inclusive', () => {
    const suspensions = [{ from: day('2026-03-01'), to: day('2026-03-31'), basis: 'приказ' }];
    const agent = person({ licence: { ...licence, suspensions } });
    expect(isSuspended(agent, day('2026-02-28'))).toBe(false);
    expect(isSuspended(agent, day('2026-03-01'))).toBe(true);
    expect(isSuspended(agent, day('2026-03-31'))).toBe(true);
    expect(isSuspended(agent, day('2026-04-01'))).toBe(false);
  });

  test('has ceased from the day on which he ceased', () => {
    const agent = person({ licence: { ...licence, ceasedOn: day('2026-03-01') } });
    expect(hasCeased(agent, day('2026-02-28'))).toBe(false);
    expect(hasCeased(agent, day('2026-03-01'))).toBe(true);
    expect(hasCeased(person({}), day('2026-03-01'))).toBe(false);
    expect(isSuspended(person({}), day('2026-03-01'))).toBe(false);
  });
});

describe('an office', () => {
  test('is held from the first to the last day of the appointment, both inclusive', () => {
    const holder = person({ appointments: [head] });
    expect(holdsOffice(holder, 'head', day('2023-12-31'))).toBe(false);
    expect(holdsOffice(holder, 'head', day('2024-01-01'))).toBe(true);
    expect(holdsOffice(holder, 'head', day('2025-12-31'))).toBe(true);
    expect(holdsOffice(holder, 'head', day('2026-01-01'))).toBe(false);
    expect(holdsOffice(holder, 'officer', day('2024-01-01'))).toBe(false);
  });

  test('gives standing in the service, unless its holder is an agent who is suspended or has ceased', () => {
    const today = day('2025-06-01');
    expect(isInStanding(person({ appointments: [head] }), today)).toBe(true);
    expect(isInStanding(person({}), today)).toBe(false);
    expect(isInStanding(person({ licence }), today)).toBe(true);
    const outside = { ...licence, member: false };
    expect(isInStanding(person({ appointments: [head], licence: outside }), today)).toBe(true);
    expect(isInStanding(person({ licence: outside }), today)).toBe(false);
    const ceased = { ...licence, ceasedOn: day('2025-01-01') };
    expect(isInStanding(person({ appointments: [head], licence: ceased }), today)).toBe(false);
    const suspended = { ...licence, suspensions: [{ from: day('2025-05-01'), basis: 'приказ' }] };
    expect(isInStanding(person({ appointments: [head], licence: suspended }), today)).toBe(false);
  });
});

describe('Who acts for the head', () => {
  const acting = { number: '12-К', datedOn: day('2026-11-20') };
  const head: Appointment = { office: 'head', chamber, from: day('2026-11-22'), basis: 'приказ' };
  const actingBy = (on: string, ...appointments: Appointment[]) =>
    actingHeadBy(person({ appointments }), chamber, day(on));

  test('does so from the day of his appointment, by the order that it names', () => {
    expect(actingBy('2026-11-22', { ...head, acting })).toEqual(acting);
    expect(actingBy('2026-11-21', { ...head, acting })).toBeUndefined();
  });

  test('does not do so in another chamber or office', () => {
    expect(actingBy('2026-11-22', { ...head, acting, chamber: 'other' as ChamberId })).toBeUndefined();
    expect(actingBy('2026-11-22', { ...head, acting, office: 'deputy-head' })).toBeUndefined();
  });

  test('is nobody who is head himself, or holds nothing', () => {
    expect(actingBy('2026-11-22', { ...head, acting }, head)).toBeUndefined();
    expect(actingBy('2026-11-22')).toBeUndefined();
  });
});
