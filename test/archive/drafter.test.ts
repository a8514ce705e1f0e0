import { describe, expect, test } from '@jest/globals';
import { drafterStanding } from '../../shared/archive/drafter.ts';
import type { ChamberId, PersonId } from '../../shared/archive/names.ts';
import type { Licence, Person } from '../../shared/archive/people.ts';
import { day } from '../given/days.ts';

const chamber = 'chamber-1' as ChamberId;
const id = 'person-1' as PersonId;
const today = day('2026-11-22');
const licence: Licence = { number: '1', issuedOn: day('2015-01-01'), suspensions: [], member: true };
const agent = (more: Partial<Licence> = {}): Person => ({
  id,
  name: '',
  chamber,
  appointments: [],
  licence: { ...licence, ...more },
});
const officer = (to?: string): Person => ({
  id,
  name: '',
  chamber,
  appointments: [
    { office: 'officer', chamber, from: day('2020-01-01'), basis: '', ...(to ? { to: day(to) } : {}) },
  ],
});
const drawnUpBy = (capacity: 'agent' | 'officer') => ({ drafter: { person: id, capacity }, chamber });

describe('Who drew up an act as an agent', () => {
  test.each([
    ['active', agent()],
    ['suspended', agent({ suspensions: [{ from: today, basis: '' }] })],
    ['suspended', agent({ member: false })],
    ['ceased', agent({ ceasedOn: today })],
    ['ceased', undefined],
  ])('is %s by his licence', (standing, person) => {
    expect(drafterStanding(person, drawnUpBy('agent'), today)).toBe(standing);
  });
});

describe('Who drew it up as an officer', () => {
  test.each([
    ['active', officer()],
    ['active', officer('2026-11-22')],
    ['ceased', officer('2026-11-21')],
    ['ceased', agent()],
  ])('is %s by his office in that chamber, whatever licence he has', (standing, person) => {
    expect(drafterStanding(person, drawnUpBy('officer'), today)).toBe(standing);
  });
});
