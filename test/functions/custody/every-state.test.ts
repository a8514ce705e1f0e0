import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { holdCaseFile } from '../../../functions/custody/hold-case-file.ts';
import { releaseHold } from '../../../functions/custody/release-hold.ts';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { bring } from '../../given/act-room.ts';
import { aHoldRoom, type HoldRoom } from '../../given/hold-room.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';

let room: HoldRoom;
beforeEach(async () => {
  room = await aHoldRoom();
});
afterEach(() => room.close());

const said = { reason: 'жалоба должника', basis: 'письмо № 3' };
const hold = async ({ id }: KeptCaseFile) =>
  ask(holdCaseFile, room, { by: await room.user('officer'), params: { caseFile: id }, body: said });
const release = async ({ id }: KeptCaseFile, one: unknown) => {
  const params = { caseFile: id, hold: String(one) };
  return ask(releaseHold, room, { by: await room.user('head'), params, body: said });
};
const holdsOn = async ({ id }: KeptCaseFile) => {
  const file = await findCaseFile(room.registry, id);
  return file?.stage === 'destroyed' ? undefined : file?.holds;
};

const onAct = async (to?: Parameters<typeof bring>[2]): Promise<KeptCaseFile> => {
  const file = await room.due();
  const act = await room.drawn('agent-1', { caseFiles: [file.id] });
  if (to) await bring(room, act, to);
  return file;
};

const begun = async (): Promise<KeptCaseFile> => {
  const file = await onAct('destroying');
  await room.workOff('spread-order');
  const evidence = { ...room.world.evidence, write: () => Promise.reject(new Error('died')) };
  const { act } = (await findCaseFile(room.registry, file.id)) as KeptCaseFile;
  await expect(destroyCaseFile({ ...room.world, evidence }, `${act?.act}-1`)).rejects.toThrow('died');
  return file;
};

const destroyed = async (): Promise<KeptCaseFile> => {
  const file = await onAct('destroying');
  await room.workOff();
  return file;
};

const early: readonly (readonly [string, () => Promise<KeptCaseFile>])[] = [
  ['open', () => room.due({ stage: 'open' })],
  ['being sealed', () => room.due({ stage: 'sealing' })],
  ['sealed', () => room.due({ stage: 'sealed' })],
  ['entered', () => room.due()],
  ['on an act that is drafted', () => onAct()],
  ['on an act that is submitted', () => onAct('submitted')],
  ['on an act that is approved', () => onAct('approved')],
  ['on an act that is ordered', () => onAct('ordered')],
  ['on an act whose commission has assembled', () => onAct('destroying')],
];

describe.each(early)('On a file that is %s', (_state, given) => {
  test('holds of its own and wide ones are placed and released, and all of them count', async () => {
    const file = await given();
    const first = jsonOf(await hold(file));
    const second = jsonOf(await hold(file));
    const wide = await room.placed('officer', { query: { year: file.year } });
    expect(wide).toMatchObject({ covers: 1, alreadyDestroying: [] });
    expect((await room.shown(file))['holds']).toHaveLength(3);
    jsonOf(await release(file, first['id']));
    jsonOf(await room.release('head', wide['id']));
    expect(await holdsOn(file)).toBe(1);
    jsonOf(await release(file, second['id']));
    expect((await room.shown(file))['holds']).toEqual([]);
  });
});

describe.each<[string, () => Promise<KeptCaseFile>, object]>([
  ['begun', begun, { own: 'AlreadyDestroying', isNamed: true }],
  ['ended', destroyed, { own: 'AlreadyDestroyed', isNamed: false }],
])('On a file whose destruction has %s', (_state, given, wanted) => {
  test('a hold of its own is refused; a wide one is placed, keeps nothing of it and is released', async () => {
    const file = await given();
    const own = codeOf(await hold(file));
    const wide = await room.placed('officer', { query: { year: file.year } });
    const named = wide['alreadyDestroying'] as readonly string[];
    expect({ own, isNamed: named.includes(file.id) }).toEqual(wanted);
    expect(wide).toMatchObject({ covers: 0 });
    jsonOf(await room.release('head', wide['id']));
  });
});

test('Fifty holds placed on one file at once, and released at once, leave the count right', async () => {
  const file = await onAct('destroying');
  const placed = (await Promise.all(Array.from({ length: 50 }, () => hold(file)))).map(jsonOf);
  expect(await holdsOn(file)).toBe(50);
  await Promise.all([
    ...placed.map(async ({ id }) => jsonOf(await release(file, id))),
    ...Array.from({ length: 10 }, () => hold(file)),
  ]);
  expect(await holdsOn(file)).toBe(10);
});

test('A spared file is named in part two with its reason, and needs a new act, approval and order', async () => {
  const [file, other] = [await room.due(), await room.due({ year: 2019 })];
  const act = await bring(room, await room.drawn('agent-1'), 'destroying');
  const wide = await room.placed('officer', { query: { year: file.year } });
  await room.workOff();
  expect(await room.destruction(act)).toMatchObject({
    stage: 'closed',
    destroyed: 1,
    spared: [{ caseFile: file.id, reason: 'OnHold' }],
  });
  const closed = await room.act(act);
  if (closed.stage !== 'closed') throw new Error('not closed');
  const partTwo = Buffer.from(await readWhole(room.papers, closed.partTwo.data)).toString();
  expect(partTwo).toContain('OnHold');

  jsonOf(await room.release('head', wide['id']));
  const { no } = (await room.lines(act)).find(({ caseFile }) => caseFile === file.id)!;
  // The old order is delivered once more: it has nothing left to say.
  await destroyCaseFile(room.world, `${act}-${no}`);
  expect(await room.shown(file)).toMatchObject({ stage: 'due' });
  const anew = await room.drawn('agent-1');
  expect((await room.lines(anew)).map(({ caseFile }) => caseFile)).toEqual([file.id]);
  expect(codeOf(await room.order('head', anew))).toBe('NotApproved');
  await bring(room, anew, 'destroying');
  await room.workOff();
  expect(await room.shown(file)).toMatchObject({ stage: 'destroyed' });
  expect(await room.shown(other)).toMatchObject({ stage: 'destroyed' });
});
