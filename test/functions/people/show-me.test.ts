import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { showMe } from '../../../functions/people/show-me.ts';
import type { Act } from '../../../shared/archive/act.ts';
import type { Signature } from '../../../shared/archive/act-parts.ts';
import type { ActId, Sha256 } from '../../../shared/archive/names.ts';
import { actItem } from '../../../shared/register/acts.ts';
import { aChamber, type ChamberGiven } from '../../given/chamber.ts';
import { day, instant } from '../../given/days.ts';
import { ask, jsonOf } from '../../given/requests.ts';

let chamber: ChamberGiven;
beforeEach(async () => {
  chamber = await aChamber('2026-11-22');
});
afterEach(() => chamber.registry.close());

const me = async (name: string) => jsonOf(await ask(showMe, chamber, { by: await chamber.user(name) }));
const waits = async (name: string) => (await me(name))['waits'];

const sha256 = 'ab'.repeat(32) as Sha256;
const paper = { key: 'acts/1', version: '1', sha256 };

/** An act of agent-1 before the commission of the chamber, at whatever stage. */
const anAct = async (more: object): Promise<void> => {
  const [drafter, chair, member] = [
    await chamber.user('agent-1'),
    await chamber.user('chair'),
    await chamber.user('agent-2'),
  ];
  const signature: Signature = {
    ...{ person: drafter.id, at: instant('2026-11-20T05:00:00.000Z'), policy: 'attested', paper: sha256 },
  };
  const act = {
    ...{ id: chamber.newId() as ActId, number: 1, chamber: drafter.chamber, language: 'ru', place: 'Алматы' },
    ...{ creator: drafter.id, keeper: drafter.id, drafter: { person: drafter.id, capacity: 'agent' } },
    ...{ list: 'list-279-2025', drawnUpOn: day('2026-11-20'), years: [2021], lines: 1, volumes: 1 },
    ...{ absences: [], v: 1, partOne: { signed: paper, translation: paper, data: paper } },
    ...{ submittedOn: day('2026-11-20'), submission: signature, votes: [] },
    seats: [
      { seat: 'chairman', person: chair.id },
      { seat: 'member', person: member.id },
    ],
    ...more,
  };
  await chamber.registry.commit({ puts: [{ item: actItem(act as unknown as Act) }] });
};

const decided = { stage: 'approved', decidedOn: day('2026-11-21') };
const order = async () => ({
  ...decided,
  stage: 'ordered',
  order: {
    ...{ number: '7', datedOn: day('2026-11-22'), paper },
    signature: {
      person: (await chamber.user('head')).id,
      at: instant('2026-11-22T05:00:00.000Z'),
      ...{ policy: 'attested', paper: sha256 },
    },
  },
  attendance: [],
});

describe('Who the caller is', () => {
  test('his offices are those of today', async () => {
    expect(await me('chair')).toMatchObject({ offices: ['deputy-head'], standing: 'in-standing', waits: [] });
    expect(await me('agent-1')).toMatchObject({ offices: ['agent'] });
  });

  test('a suspended and a ceased person are told so, and nothing waits for them', async () => {
    expect(await me('agent-suspended')).toMatchObject({ standing: 'suspended', offices: [], waits: [] });
    expect(await me('agent-ceased')).toMatchObject({ standing: 'ceased', offices: [], waits: [] });
  });
});

describe('What waits for him', () => {
  test('an act that is drafted, for its drafter until he submits it', async () => {
    await anAct({ stage: 'drafted' });
    expect(await waits('agent-1')).toEqual([{ what: 'submission', count: 1 }]);
    for (const name of ['agent-2', 'chair', 'head']) expect(await waits(name)).toEqual([]);
  });

  test('a submitted act, for those seated on it who have not voted', async () => {
    await anAct({ stage: 'submitted' });
    expect(await waits('agent-2')).toEqual([{ what: 'votes', count: 1 }]);
    expect(await waits('chair')).toEqual([{ what: 'votes', count: 1 }]);
    for (const name of ['agent-1', 'agent-3', 'head']) expect(await waits(name)).toEqual([]);
  });

  test('an approved act, for the head', async () => {
    await anAct(decided);
    await anAct(decided);
    expect(await waits('head')).toEqual([{ what: 'orders', count: 2 }]);
    expect(await waits('chair')).toEqual([]);
  });

  test('an ordered act, for the three of the commission until each is there', async () => {
    const drafter = await chamber.user('agent-1');
    const there = { office: 'drafter', person: drafter.id, on: day('2026-11-22') };
    await anAct({ ...(await order()), attendance: [there] });
    for (const name of ['chair', 'justice'])
      expect(await waits(name)).toEqual([{ what: 'commission', count: 1 }]);
    for (const name of ['agent-1', 'agent-2', 'head']) expect(await waits(name)).toEqual([]);
  });
});
