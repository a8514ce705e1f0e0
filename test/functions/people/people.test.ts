import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appoint, type AppointmentBody } from '../../../functions/people/appoint.ts';
import { enrolPerson } from '../../../functions/people/enrol-person.ts';
import { listPeople } from '../../../functions/people/list-people.ts';
import { seatCommission } from '../../../functions/people/seat-commission.ts';
import { showCommission } from '../../../functions/people/show-commission.ts';
import { suspendLicence } from '../../../functions/people/suspend-licence.ts';
import * as forms from '../../../shared/contract/routes/people.ts';
import { isInStanding } from '../../../shared/archive/people.ts';
import { findByLogin } from '../../../shared/register/people.ts';
import { aChamber, type ChamberGiven } from '../../given/chamber.ts';
import { day } from '../../given/days.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';

let chamber: ChamberGiven;
beforeEach(async () => {
  chamber = await aChamber('2026-11-22');
});
afterEach(() => chamber.registry.close());

const idOf = async (name: string) => (await chamber.user(name)).id;
const licence = { number: '0777', issuedOn: day('2020-02-01'), member: true };
const newcomer = { name: 'Үлгібек Мысал', login: 'newcomer', iin: '000000000099', licence };

const enrol = async (body: Parameters<typeof bodyOf>[0] = newcomer, by = 'head') =>
  ask(enrolPerson, chamber, { by: await chamber.user(by), body: bodyOf(body) });
const bodyOf = (body: typeof newcomer & { chamber?: string }) => body;

const appointed = async (body: Partial<AppointmentBody> & { person: string }, by = 'head') =>
  ask(appoint, chamber, {
    by: await chamber.user(by),
    body: { office: 'officer', from: day('2026-11-22'), basis: 'приказ № 5', ...body },
  });

const people = async (by: string, query: Record<string, string> = {}) =>
  ask(listPeople, chamber, { by: await chamber.user(by), query });

describe('Enrolling a person', () => {
  test('lets him sign in by his login, and shows him in the list of his chamber', async () => {
    const { id } = jsonOf(await enrol());
    expect((await findByLogin(chamber.registry, 'newcomer'))?.id).toBe(id);
    const { items } = jsonOf(await people('officer', { limit: '200' })) as { items: { id: string }[] };
    expect(items.map((person) => person.id)).toContain(id);
    expect(JSON.stringify(items)).not.toContain(newcomer.iin);
  });

  test('is for the head in his own chamber and for the Republican Chamber everywhere', async () => {
    const elsewhere = (await chamber.user('other-agent')).chamber;
    for (const by of ['officer', 'agent-1', 'auditor'])
      expect(codeOf(await enrol(newcomer, by))).toBe('NotPermitted');
    expect(codeOf(await enrol({ ...newcomer, chamber: elsewhere }))).toBe('ChamberUnknown');
    expect(jsonOf(await enrol({ ...newcomer, chamber: elsewhere }, 'republican'))).toMatchObject({
      chamber: elsewhere,
    });
  });

  test('one login is one person, and one IIN is enrolled once', async () => {
    const { id } = jsonOf(await enrol());
    expect(codeOf(await enrol({ ...newcomer, iin: '000000000098' }))).toBe('LoginTaken');
    expect(await enrol({ ...newcomer, login: 'again' })).toMatchObject({
      refusal: { code: 'PersonAlreadyEnrolled', person: id },
    });
  });

  test('lists are for the chamber itself, and the justice body, which holds the files of an agent, beside it', async () => {
    const elsewhere = (await chamber.user('other-agent')).chamber;
    expect(codeOf(await people('agent-1'))).toBe('NotPermitted');
    expect(codeOf(await people('justice'))).toBeUndefined();
    expect(codeOf(await people('justice', { chamber: elsewhere }))).toBe('NotPermitted');
    expect(codeOf(await people('officer', { chamber: elsewhere }))).toBe('NotPermitted');
    expect(codeOf(await people('republican', { chamber: elsewhere }))).toBeUndefined();
  });
});

describe('Appointing', () => {
  test('gives an office from a day, and for no longer than it says', async () => {
    const { id } = jsonOf(await enrol({ ...newcomer, licence: { ...licence, member: false } }));
    const answer = await appointed({ person: String(id), to: day('2026-12-31') });
    expect(jsonOf(answer)).toMatchObject({ standing: 'in-standing', appointments: [{ office: 'officer' }] });
    const known = (await findByLogin(chamber.registry, 'newcomer'))!;
    expect(isInStanding(known, day('2026-12-31'))).toBe(true);
    expect(isInStanding(known, day('2027-01-01'))).toBe(false);
  });

  test('the head gives no office of the country, nor his own, nor one in another chamber', async () => {
    const { id } = jsonOf(await enrol());
    for (const office of ['head', 'republican', 'auditor'] as const)
      expect(codeOf(await appointed({ person: String(id), office }))).toBe('NotPermitted');
    const elsewhere = await chamber.user('other-agent');
    expect(codeOf(await appointed({ person: elsewhere.id }))).toBe('PersonUnknown');
    expect(codeOf(await appointed({ person: String(id), chamber: elsewhere.chamber }))).toBe('NotPermitted');
    expect(codeOf(await appointed({ person: String(id), office: 'head' }, 'republican'))).toBeUndefined();
  });

  test('nobody holds one office twice on a day, even when two appoint at once', async () => {
    const person = String(jsonOf(await enrol())['id']);
    const answers = await Promise.all([appointed({ person }), appointed({ person })]);
    expect(answers.map(codeOf).sort()).toEqual(['AppointmentOverlaps', undefined]);
  });

  test('the last day is not before the first', () => {
    const reads = (to: string) =>
      forms.appoint.body!.safeParse({
        ...{ person: 'a', office: 'officer', from: '2026-02-02', to, basis: 'приказ' },
      }).success;
    expect([reads('2026-02-02'), reads('2026-02-01')]).toEqual([true, false]);
  });
});

describe('Suspending a licence', () => {
  const suspend = async (name: string, by = 'head', from = '2026-11-22') =>
    ask(suspendLicence, chamber, {
      by: await chamber.user(by),
      params: { person: await idOf(name) },
      body: { from: day(from), basis: 'решение № 3' },
    });

  test('works at the next request', async () => {
    expect(jsonOf(await suspend('agent-3'))).toMatchObject({ standing: 'suspended' });
    expect(isInStanding(await chamber.user('agent-3'), chamber.clock.today())).toBe(false);
  });

  test('from a later day works from that day', async () => {
    expect(jsonOf(await suspend('agent-3', 'head', '2026-11-23'))).toMatchObject({
      standing: 'in-standing',
    });
    expect(isInStanding(await chamber.user('agent-3'), day('2026-11-23'))).toBe(false);
  });

  test('is for the head and the Republican Chamber, and needs a licence', async () => {
    expect(codeOf(await suspend('agent-3', 'agent-1'))).toBe('NotPermitted');
    expect(codeOf(await suspend('other-agent'))).toBe('PersonUnknown');
    expect(codeOf(await suspend('other-agent', 'republican'))).toBeUndefined();
    expect(codeOf(await suspend('officer'))).toBe('LicenceMissing');
  });
});

describe('Seating the commission', () => {
  const seat = async (by = 'head', more: object = {}) =>
    ask(seatCommission, chamber, {
      by: await chamber.user(by),
      body: {
        ...{ order: '№ 12', from: day('2026-12-01'), deputyHead: await idOf('chair') },
        ...{ members: [await idOf('agent-1'), await idOf('agent-3')], substitutes: [] },
        ...more,
      },
    });
  const seated = async () =>
    jsonOf(await ask(showCommission, chamber, { by: await chamber.user('officer') }));

  test('counts from the day that the order names', async () => {
    expect(jsonOf(await seat())).toMatchObject({ from: '2026-12-01', order: '№ 12' });
    expect(await seated()).toMatchObject({ from: '2015-01-01' });
    chamber.on('2026-12-01');
    expect(await seated()).toMatchObject({
      from: '2026-12-01',
      chairman: { id: await idOf('chair'), active: true },
      members: [{ id: await idOf('agent-1') }, { id: await idOf('agent-3') }],
    });
  });

  test('is for the head alone', async () => {
    for (const by of ['chair', 'officer', 'republican']) expect(codeOf(await seat(by))).toBe('NotPermitted');
  });

  test('is refused where rule 50 does not allow it, and twice from one day', async () => {
    const suspended = await idOf('agent-suspended');
    expect(await seat('head', { members: [suspended, await idOf('agent-1')] })).toMatchObject({
      refusal: { code: 'CommissionNotLawful', why: ['MemberNotActiveAgent'] },
    });
    await seat();
    expect(await seat()).toMatchObject({ refusal: { code: 'CommissionAlreadySeated', order: '№ 12' } });
  });
});
