import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ClosedAct } from '../../../shared/archive/act.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActPartTwo } from '../../../shared/archive/papers.ts';
import { keys } from '../../../shared/register/keys.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const shredded = { paper: { destroyedOn: '2026-11-22', manner: 'измельчение', place: 'Алматы' } };
const burnt = { paper: { destroyedOn: '2026-11-23', manner: 'сожжение', place: 'Алматы' } };

/** An ordered act, one file of each carrier. */
const ordered = async (...carriers: readonly KeptCaseFile['carrier'][]) => {
  const agent = await room.user('agent-1');
  for (const [at, carrier] of carriers.entries())
    await aDueFile(room, agent, { carrier, index: `02-0${at + 1}` });
  return bring(room, await room.drawn('agent-1'), 'ordered');
};
const heldFrom = async (act: string, first: number) => {
  const held = (await room.lines(act)).filter(({ no }) => no >= first);
  await room.registry.commit({
    updates: held.map(({ caseFile }) => ({ key: keys.caseFile(caseFile), add: { holds: 1, v: 1 } })),
  });
};
const partTwoOf = async (act: string) => {
  const { partTwo } = (await room.act(act)) as ClosedAct;
  return JSON.parse(Buffer.from(await readWhole(room.papers, partTwo.data)).toString()) as ActPartTwo;
};
const outcomesOf = async (act: string) =>
  (await partTwoOf(act)).lines.map(({ outcome, paper }) => `${outcome}, ${paper}`);

describe('Of the paper of a spared file part two says', () => {
  test('not that it was kept, where the commission told that paper was destroyed before the file was spared', async () => {
    const act = await ordered('paper', 'mixed', 'electronic', 'paper');
    await heldFrom(act, 2);
    for (const one of ['agent-1', 'chair', 'justice']) await room.attend(one, act, shredded);
    await room.workOff();
    expect(await outcomesOf(act)).toEqual([
      'destroyed, destroyed',
      'spared, not-recorded',
      'spared, none',
      'spared, not-recorded',
    ]);
  });

  test('that it was kept, where nobody told of paper; an electronic file has none', async () => {
    const act = await ordered('paper', 'mixed', 'electronic');
    await heldFrom(act, 1);
    for (const one of ['agent-1', 'chair', 'justice']) await room.attend(one, act);
    await room.workOff();
    expect(await outcomesOf(act)).toEqual(['spared, kept', 'spared, kept', 'spared, none']);
  });
});

describe('What a commission that did not assemble told of the paper', () => {
  test('is dropped with its presences: who comes on another day tells again, or nothing is recorded', async () => {
    const act = await ordered('paper');
    await room.attend('agent-1', act, shredded);
    room.on('2026-11-23');
    const again = jsonOf(await room.attend('chair', act));
    expect(again).toMatchObject({ attendance: [{ office: 'chairman', on: '2026-11-23' }] });
    expect(again).not.toHaveProperty('paper');
    for (const one of ['agent-1', 'justice']) await room.attend(one, act);
    await room.workOff();
    expect(await outcomesOf(act)).toEqual(['destroyed, not-recorded']);
    expect(await partTwoOf(act)).not.toHaveProperty('paperDestruction');
  });

  test('gives way to what is told on the day of the assembly, by whichever of the three', async () => {
    const act = await ordered('paper');
    await room.attend('agent-1', act, shredded);
    room.on('2026-11-23');
    await room.attend('justice', act, burnt);
    for (const one of ['agent-1', 'chair']) await room.attend(one, act);
    await room.workOff();
    expect(await partTwoOf(act)).toMatchObject({ paperDestruction: burnt.paper });
  });

  test('stands on the same day, whoever confirms after it, even the teller himself', async () => {
    const act = await ordered('paper');
    for (const told of [shredded, {}]) await room.attend('agent-1', act, told);
    for (const one of ['chair', 'justice']) await room.attend(one, act);
    await room.workOff();
    expect(await partTwoOf(act)).toMatchObject({ paperDestruction: shredded.paper });
  });
});
