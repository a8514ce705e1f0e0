import { describe, expect, test } from '@jest/globals';
import { drafterStanding } from '../../shared/archive/drafter.ts';
import type { ChamberId, PersonId } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import { day } from '../given/days.ts';

const chamber = 'chamber' as ChamberId;
const id = 'drafter' as PersonId;
const by = (capacity: 'agent' | 'officer') => ({ drafter: { person: id, capacity }, chamber });
const today = day('2026-03-01');
const licence = { number: 'Л-1', issuedOn: day('2015-01-01'), suspensions: [], member: true };
const person: Person = { id, name: 'Үлгі', chamber, appointments: [] };

describe('who drew up an act may carry it on', () => {
  test('as an agent, while his licence is in force', () => {
    expect(drafterStanding({ ...person, licence }, by('agent'), today)).toBe('active');
  });

  test('a suspended agent waits: the licence may come back', () => {
    const suspensions = [{ from: today, basis: 'приказ' }];
    expect(drafterStanding({ ...person, licence: { ...licence, suspensions } }, by('agent'), today)).toBe(
      'suspended',
    );
  });

  test('not when he has ceased, or is nobody here any more', () => {
    const ceased = { ...licence, ceasedOn: day('2026-02-28') };
    expect(drafterStanding({ ...person, licence: ceased }, by('agent'), today)).toBe('ceased');
    expect(drafterStanding(undefined, by('agent'), today)).toBe('ceased');
  });

  test('as an officer, while he holds that office in the chamber of the act', () => {
    const office = { office: 'officer', from: day('2024-01-01'), basis: 'приказ' } as const;
    const here = { ...person, appointments: [{ ...office, chamber }] };
    const elsewhere = { ...person, appointments: [{ ...office, chamber: 'other' as ChamberId }] };
    expect(drafterStanding(here, by('officer'), today)).toBe('active');
    expect(drafterStanding(elsewhere, by('officer'), today)).toBe('ceased');
  });
});
