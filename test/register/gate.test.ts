import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gateOf } from '../../shared/register/gate.ts';
import { day } from '../given/days.ts';
import { anInventoryRoom, type InventoryRoom, terms } from '../given/inventory-room.ts';
import { jsonOf } from '../given/requests.ts';

let room: InventoryRoom;
beforeEach(async () => {
  room = await anInventoryRoom('2026-11-22');
});
afterEach(() => room.close());

const gate = async (...years: number[]) => {
  const { id: creator, chamber } = await room.user('agent-1');
  const answer = await gateOf(room.registry, { creator, chamber, years, today: room.clock.today() });
  return answer.accepted ? 'open' : answer.refusal;
};

const approvedPermanent = async (year: number, body: { empty?: true }) => {
  const { id } = jsonOf(await room.compile('agent-1', { year, section: 'permanent' }));
  return jsonOf(await room.approve('chair', id, body));
};

describe('The gate of rule 47', () => {
  test('is closed for each year whose permanent inventory is not approved', async () => {
    await approvedPermanent(2021, { empty: true });
    await room.compile('agent-1', { year: 2022, section: 'permanent' });
    expect(await gate(2021)).toBe('open');
    expect(await gate(2021, 2022, 2023)).toMatchObject({
      code: 'PermanentInventoryMissing',
      years: [2022, 2023],
    });
  });

  test('is of one creator: the inventory of another opens nothing', async () => {
    const { id } = jsonOf(await room.compile('agent-2', { year: 2021, section: 'permanent' }));
    await room.approve('chair', id, { empty: true });
    expect(await gate(2021)).toMatchObject({ years: [2021] });
  });

  test('a permanent file sealed later closes it until a new edition is approved', async () => {
    await approvedPermanent(2021, { empty: true });
    const agent = await room.user('agent-1');
    const late = await room.sealed(agent, { term: terms.permanent, keepUntil: null, index: '01-01' });
    expect(await gate(2021)).toMatchObject({ years: [2021], caseFiles: [late.id] });
    await room.compile('agent-1', { year: 2021, section: 'permanent' });
    expect(await gate(2021)).toMatchObject({ years: [2021] });
    await approvedPermanent(2021, {});
    expect(await gate(2021)).toBe('open');
  });

  test('a file whose term is unknown closes it, of whatever section it may turn out to be', async () => {
    await approvedPermanent(2021, { empty: true });
    const agent = await room.user('agent-1');
    const late = await room.sealed(agent, { term: terms.unknown, keepUntil: null });
    expect(await gate(2021)).toMatchObject({ caseFiles: [late.id] });
    expect(await gate(2020)).toMatchObject({ caseFiles: [] });
  });

  test('files of up to ten years that nobody has entered yet do not close it', async () => {
    await approvedPermanent(2021, { empty: true });
    await room.sealed(await room.user('agent-1'));
    expect(await gate(2021)).toBe('open');
  });

  test('an entered file with the appraisal mark closes it once its review has fallen due', async () => {
    const agent = await room.user('agent-1');
    const reviewed = await room.sealed(agent, {
      index: '02-04',
      year: 2022,
      term: terms.reviewed,
      keepUntil: day('2027-12-31'),
    });
    const { id } = jsonOf(await room.compile('agent-1', { year: 2022, section: 'up-to-10-years' }));
    await room.approve('agent-1', id);
    await approvedPermanent(2022, { empty: true });
    expect(await gate(2022)).toBe('open');
    room.on('2027-12-31');
    expect(await gate(2022)).toBe('open');
    room.on('2028-01-01');
    expect(await gate(2022)).toMatchObject({ caseFiles: [reviewed.id] });
  });

  test('a file of a ceased agent that the chamber keeps closes the gate of that agent', async () => {
    const ceased = await room.user('agent-ceased');
    const asked = { creator: ceased.id, chamber: ceased.chamber, years: [2021], today: day('2026-11-22') };
    const { id } = jsonOf(
      await room.compile('officer', { creator: ceased.id, year: 2021, section: 'permanent' }),
    );
    await room.approve('chair', id, { empty: true });
    expect(await gateOf(room.registry, asked)).toMatchObject({ accepted: true });
    await room.sealed(ceased, { keeper: ceased.chamber, term: terms.unknown, keepUntil: null });
    expect(await gateOf(room.registry, asked)).toMatchObject({ accepted: false });
  });
});
