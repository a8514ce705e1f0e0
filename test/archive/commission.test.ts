import { describe, expect, test } from '@jest/globals';
import {
  type Gathering,
  type Presence,
  afterDrafterChange,
  confirmPresence,
} from '../../shared/archive/commission.ts';
import type { CommissionOffice } from '../../shared/archive/act-parts.ts';
import type { PersonId } from '../../shared/archive/names.ts';
import { day } from '../given/days.ts';

const id = (text: string) => text as PersonId;
const there = (office: CommissionOffice, person: string, on = '2026-03-10'): Presence => ({
  office,
  person: id(person),
  on: day(on),
});
const gathering: Gathering = {
  stage: 'ordered',
  drafter: id('drafter'),
  chairman: id('chair'),
  drafterStanding: 'active',
  attendance: [],
};
const two = { ...gathering, attendance: [there('drafter', 'drafter'), there('chairman', 'chair')] };

describe('the destruction commission (rule 52)', () => {
  test('is assembled when drafter, chairman and representative have confirmed on one day', () => {
    expect(confirmPresence(there('drafter', 'drafter'), gathering)).toEqual({
      accepted: true,
      value: {
        attendance: [there('drafter', 'drafter')],
        awaited: ['chairman', 'justice'],
        assembled: false,
      },
    });
    expect(confirmPresence(there('justice', 'justice'), two)).toMatchObject({
      value: { awaited: [], assembled: true },
    });
  });

  test('who confirmed the day before confirms again: one day for all three', () => {
    expect(confirmPresence(there('justice', 'justice', '2026-03-11'), two)).toEqual({
      accepted: true,
      value: {
        attendance: [there('justice', 'justice', '2026-03-11')],
        awaited: ['drafter', 'chairman'],
        assembled: false,
      },
    });
  });

  test('confirming twice changes nothing', () => {
    expect(confirmPresence(there('chairman', 'chair'), two)).toMatchObject({
      value: { attendance: two.attendance, assembled: false },
    });
  });

  test.each<[string, Presence, object]>([
    [
      'an agent who did not draw the act up is not its drafter',
      there('drafter', 'other'),
      { code: 'NotInCommission', office: 'drafter' },
    ],
    [
      'who did not chair its ERC is not its chairman',
      there('chairman', 'other'),
      { code: 'NotInCommission', office: 'chairman' },
    ],
    [
      'the drafter does not represent the justice body',
      there('justice', 'drafter'),
      { code: 'PersonSeatedTwice', as: 'drafter' },
    ],
    ['nor does the chairman', there('justice', 'chair'), { code: 'PersonSeatedTwice', as: 'chairman' }],
  ])('has three persons: %s', (_rule, presence, refusal) => {
    expect(confirmPresence(presence, gathering)).toEqual({ accepted: false, refusal });
  });

  test('has three persons: the drafter of the act has not chaired its ERC', () => {
    const one = { ...gathering, chairman: id('drafter') };
    expect(confirmPresence(there('drafter', 'drafter'), one)).toMatchObject({
      refusal: { code: 'PersonSeatedTwice', as: 'chairman' },
    });
    expect(confirmPresence(there('chairman', 'drafter'), one)).toMatchObject({
      refusal: { code: 'PersonSeatedTwice', as: 'drafter' },
    });
  });

  test('has one representative a day; another may come on another day', () => {
    const attended = { ...gathering, attendance: [there('justice', 'justice')] };
    expect(confirmPresence(there('justice', 'colleague'), attended)).toMatchObject({
      refusal: { code: 'SeatTaken', office: 'justice' },
    });
    expect(confirmPresence(there('justice', 'colleague', '2026-03-11'), attended)).toMatchObject({
      accepted: true,
    });
  });

  test.each([
    ['there is no order yet', { stage: 'approved' }, 'NotOrdered'],
    ['the run is open', { stage: 'destroying' }, 'AlreadyAssembled'],
    ['the act is closed', { stage: 'closed' }, 'AlreadyAssembled'],
    [
      'the drafter is suspended: the act waits',
      { drafterStanding: 'suspended' as const },
      'DrafterSuspended',
    ],
    ['the drafter has ceased: the act lapses', { drafterStanding: 'ceased' as const }, 'DrafterCeased'],
  ])('does not assemble when %s', (_why, given, code) => {
    expect(confirmPresence(there('justice', 'justice'), { ...two, ...given })).toMatchObject({
      refusal: { code },
    });
  });
});

describe('when the drafter', () => {
  const before = ['drafted', 'submitted', 'approved', 'ordered'];

  test.each(before)('ceases while the act is %s, it lapses; suspended, it waits', (stage) => {
    expect(afterDrafterChange(stage, 'ceased')).toBe('lapses');
    expect(afterDrafterChange(stage, 'suspended')).toBe('waits');
    expect(afterDrafterChange(stage, 'active')).toBe('goes-on');
  });

  test.each(['destroying', 'closed'])(
    'ceases or is suspended while the act is %s, the officer signs part two',
    (stage) => {
      expect(afterDrafterChange(stage, 'ceased')).toBe('officer-signs');
      expect(afterDrafterChange(stage, 'suspended')).toBe('officer-signs');
      expect(afterDrafterChange(stage, 'active')).toBe('goes-on');
    },
  );

  test.each(['returned', 'withdrawn', 'lapsed'])(
    'ceases after the act was %s, nothing more happens to it',
    (stage) => {
      expect(afterDrafterChange(stage, 'ceased')).toBe('goes-on');
    },
  );
});
