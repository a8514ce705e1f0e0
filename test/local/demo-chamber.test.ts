import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { demoItems, loadDemoChamber } from '../../infra/local/demo-chamber.ts';
import { demoChambers, demoPeople } from '../../infra/local/demo-people.ts';
import { lineFor } from '../../shared/archive/nomenclature.ts';
import { hasCeased, holdsOffice, isActiveAgent, isInStanding } from '../../shared/archive/people.ts';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import { keys } from '../../shared/register/keys.ts';
import { nomenclatureInForce } from '../../shared/register/nomenclatures.ts';
import { findByLogin, rosterOn } from '../../shared/register/people.ts';
import { day } from '../given/days.ts';

const today = day('2026-11-22');
let registry: ReturnType<typeof openSqliteRegistry>;

beforeEach(async () => {
  registry = openSqliteRegistry(':memory:');
  await loadDemoChamber(registry, today);
});
afterEach(() => registry.close());

const user = async (name: string) => (await findByLogin(registry, name))!;

describe('The people of the demonstration', () => {
  test('are signed in by their user names, and may act, but for the suspended and the ceased agent', async () => {
    const active = [
      ...['agent-1', 'agent-2', 'agent-3', 'officer', 'chair', 'head', 'justice', 'republican', 'auditor'],
      ...['other-agent', 'other-officer'],
    ];
    for (const name of active) expect([name, isInStanding(await user(name), today)]).toEqual([name, true]);
    for (const name of ['agent-suspended', 'agent-ceased'])
      expect([name, isInStanding(await user(name), today)]).toEqual([name, false]);
    expect(hasCeased(await user('agent-ceased'), today)).toBe(true);
    expect(hasCeased(await user('agent-suspended'), today)).toBe(false);
  });

  test('hold the offices that they are named after', async () => {
    for (const office of ['officer', 'head', 'justice', 'republican', 'auditor'] as const)
      expect(holdsOffice(await user(office), office, today)).toBe(true);
    expect(holdsOffice(await user('chair'), 'deputy-head', today)).toBe(true);
    for (const name of ['agent-1', 'agent-2', 'agent-3', 'other-agent'])
      expect(isActiveAgent(await user(name), today)).toBe(true);
  });

  test('have IINs that nobody can have: the check digit is wrong in each, and no two are the same', () => {
    const iins = demoPeople(today).map(({ iin }) => iin ?? '');
    expect(new Set(iins).size).toBe(iins.length);
    for (const iin of iins) {
      expect(iin).toMatch(/^\d{12}$/);
      expect([iin, Number(iin.at(-1)) === checkDigit(iin)]).toEqual([iin, false]);
    }
  });

  test('the other chamber has its own people, one of whom is a substitute in the first', async () => {
    const [agent, officer, first] = [
      await user('other-agent'),
      await user('other-officer'),
      await user('agent-1'),
    ];
    expect(agent.chamber).toBe(officer.chamber);
    expect(agent.chamber).not.toBe(first.chamber);
    const roster = await rosterOn(registry, first.chamber, today);
    expect(roster?.substitutes).toEqual([agent.id]);
    expect([roster?.chairman, ...(roster?.members ?? [])]).toEqual(
      await Promise.all(['chair', 'agent-2', 'agent-3'].map(async (name) => (await user(name)).id)),
    );
  });
});

describe('The nomenclatures of the demonstration', () => {
  test('stand for each year from 2015 to the current one, with confirmed proceedings of 3 and of 5 years', async () => {
    for (let year = 2015; year <= 2026; year += 1) {
      const approved = (await nomenclatureInForce(registry, year))!;
      expect(approved.edition).toBe(1);
      expect(lineFor(approved, '02-01', 'proceeding')).toMatchObject({
        term: { kind: 'years', years: 5 },
        confirmed: true,
        appraisalMark: false,
      });
      expect(lineFor(approved, '02-02', 'proceeding')).toMatchObject({
        term: { kind: 'years', years: 3 },
        confirmed: true,
        appraisalMark: false,
      });
      expect(lineFor(approved, '02-05', 'proceeding')).toMatchObject({ confirmed: false });
    }
    expect(await nomenclatureInForce(registry, 2027)).toBeUndefined();
  });

  test('say of every line that it is a demonstration', async () => {
    const { lines } = (await nomenclatureInForce(registry, 2026))!;
    expect(lines.every(({ note }) => note?.startsWith('Демонстрация'))).toBe(true);
  });
});

describe('Loading it again', () => {
  test('changes nothing that people have changed since', async () => {
    const agent = await user('agent-1');
    await registry.commit({ updates: [{ key: keys.person(agent.id), set: { email: 'new@example.kz' } }] });
    await loadDemoChamber(registry, today);
    expect((await user('agent-1')).email).toBe('new@example.kz');
  });

  test('adds the nomenclature of a new year', async () => {
    await loadDemoChamber(registry, day('2027-01-01'));
    expect((await nomenclatureInForce(registry, 2027))?.edition).toBe(1);
  });

  test('each chamber has its eight fences at epoch 0', async () => {
    for (const { id } of demoChambers)
      for (let shard = 0; shard < 8; shard += 1)
        expect(await registry.get(keys.fence(id, shard))).toMatchObject({ epoch: 0 });
  });

  test('holds no case file and no inventory', () => {
    expect(demoItems(today).filter(({ pk }) => /^(CF|INV|ACT)/.test(pk))).toEqual([]);
  });
});

/** The check digit of an IIN: two rounds of weights modulo 11; undefined where no IIN can begin so. */
const checkDigit = (iin: string): number | undefined => {
  const digits = Array.from(iin.slice(0, 11), Number);
  const round = (from: number) =>
    digits.reduce((sum, digit, at) => sum + digit * (((at + from - 1) % 11) + 1), 0) % 11;
  const first = round(1);
  const second = first === 10 ? round(3) : first;
  return second === 10 ? undefined : second;
};
