import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Paper } from '../../../shared/archive/act-parts.ts';
import type { Act, ClosedAct } from '../../../shared/archive/act.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { DeletionRecord } from '../../../shared/archive/deletion-record.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { findChamber } from '../../../shared/register/people.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const nameOf = async (user: string) => (await room.user(user)).name;
const paperOf = async (paper: Paper) =>
  JSON.parse(Buffer.from(await readWhole(room.papers, paper)).toString()) as unknown;
const destruction = { destroyedOn: '2026-11-22', manner: 'измельчение', place: 'Алматы' };

/** An act of these files, ordered; closed with the whole commission there. */
const ordered = async (...carriers: readonly KeptCaseFile['carrier'][]) => {
  const agent = await room.user('agent-1');
  for (const [at, carrier] of carriers.entries())
    await aDueFile(room, agent, { carrier, index: `02-0${at + 1}` });
  const act = await bring(room, await room.drawn('agent-1'), 'ordered');
  return { act, chamber: (await findChamber(room.registry, agent.chamber))! };
};
const closed = async (act: string, told: object = {}) => {
  await room.attend('agent-1', act, told);
  for (const one of ['justice', 'chair']) await room.attend(one, act);
  await room.workOff();
  return (await room.act(act)) as ClosedAct;
};
const headings = async (act: string, outcomes: readonly object[]) => {
  const lines = await room.lines(act);
  return outcomes.map((outcome, at) => ({
    no: at + 1,
    caseFile: lines[at]?.caseFile,
    index: `02-0${at + 1}`,
    heading: 'Исполнительное производство о взыскании задолженности',
    volumes: 1,
    ...outcome,
  }));
};

describe('The paper of the order', () => {
  test('says who orders what of whom, on which part one, and who the commission is; justice sends whom it will', async () => {
    const { act, chamber } = await ordered('paper', 'electronic');
    const found = (await room.act(act)) as Extract<Act, { stage: 'ordered' }>;
    expect(await paperOf(found.order.paper)).toEqual({
      schema: 'kz.archive.order/1',
      order: { number: '7-П', datedOn: '2026-11-22' },
      language: 'ru',
      chamber: { name: chamber.name, region: chamber.region },
      place: chamber.place,
      act: { id: act, number: 1, drawnUpOn: '2026-11-22', approvedOn: '2026-11-22' },
      partOne: { sha256: found.partOne.signed.sha256 },
      creator: { name: await nameOf('agent-1') },
      files: 2,
      volumes: 2,
      commission: [
        { office: 'chairman', name: await nameOf('chair') },
        { office: 'drafter', name: await nameOf('agent-1') },
        { office: 'justice', name: '' },
      ],
      head: { name: await nameOf('head') },
      signing: 'attested',
      demonstration: true,
    });
    expect(found.order.paper.key).toBe(`acts/${act}/order-2026-11-22-${found.v - 1}.ru.pdf`);
    expect(found.order.signature).toEqual({
      person: (await room.user('head')).id,
      at: room.clock.now(),
      policy: 'attested',
      paper: found.order.paper.sha256,
    });
  });

  test('names the chamber where the files are its own', async () => {
    const { chamber: id } = await room.user('officer');
    await aDueFile(room, { id, chamber: id } as never, { keeper: id });
    const act = await room.drawn('officer', { creator: id });
    await room.submit('officer', act);
    for (const member of ['chair', 'agent-2', 'agent-3']) await room.vote(member, act);
    await room.order('head', act);
    const found = (await room.act(act)) as Extract<Act, { stage: 'ordered' }>;
    const { name } = (await findChamber(room.registry, id))!;
    expect(await paperOf(found.order.paper)).toMatchObject({ creator: { name: name.ru, chamber: true } });
    for (const one of ['officer', 'chair', 'justice']) await room.attend(one, act);
    await room.workOff();
    const { partTwo } = (await room.act(act)) as ClosedAct;
    expect(await paperOf(partTwo.data)).toMatchObject({ creator: { name: name.ru, chamber: true } });
  });
});

describe('Part two', () => {
  test('says all of it: the votes by seats, the order, each line, the paper, the days, who was there', async () => {
    const { act, chamber } = await ordered('paper', 'electronic');
    const found = await closed(act, { paper: destruction, others: 'водитель' });
    expect(found.partTwo.signed.key).toBe(`acts/${act}/part-2.ru.pdf`);
    expect(await paperOf(found.partTwo.data)).toEqual({
      schema: 'kz.archive.act/1',
      part: 2,
      act: { id: act, number: 1, drawnUpOn: '2026-11-22', place: chamber.place },
      partOne: { sha256: found.partOne.signed.sha256 },
      language: 'ru',
      chamber: { name: chamber.name, region: chamber.region },
      creator: { name: await nameOf('agent-1') },
      approval: {
        approvedOn: '2026-11-22',
        votes: [
          { seat: 'chairman', name: await nameOf('chair'), votedOn: '2026-11-22' },
          { seat: 'member', name: await nameOf('agent-2'), votedOn: '2026-11-22' },
          { seat: 'member', name: await nameOf('agent-3'), votedOn: '2026-11-22' },
        ],
      },
      order: {
        number: '7-П',
        datedOn: '2026-11-22',
        head: { name: await nameOf('head') },
        sha256: found.order.paper.sha256,
      },
      lines: await headings(act, [
        { outcome: 'destroyed', paper: 'destroyed' },
        { outcome: 'destroyed', paper: 'none' },
      ]),
      destroyedOn: '2026-11-22',
      closedOn: '2026-11-22',
      paperDestruction: destruction,
      backupDays: 35,
      present: [
        { office: 'chairman', name: await nameOf('chair') },
        { office: 'drafter', name: await nameOf('agent-1') },
        { office: 'justice', name: await nameOf('justice') },
      ],
      others: ['водитель'],
      signing: 'attested',
      demonstration: true,
    });
  });

  test('says of the paper of each file what its record says: destroyed, or nothing where there is none', async () => {
    const { act } = await ordered('paper', 'electronic', 'mixed');
    const { partTwo } = await closed(act, { paper: destruction });
    const recorded = await Promise.all(
      (await room.lines(act)).map(async ({ caseFile }) => {
        const { bytes } = (await findRecord(room.registry, caseFile))!;
        return (JSON.parse(Buffer.from(bytes).toString()) as DeletionRecord).outcome.paper;
      }),
    );
    expect(recorded).toEqual([destruction, 'not recorded', destruction]);
    expect(await paperOf(partTwo.data)).toMatchObject({
      lines: [{ paper: 'destroyed' }, { paper: 'none' }, { paper: 'destroyed' }],
    });
  });

  test('says nothing of paper or of guests that nobody told of; of files all spared it names no day', async () => {
    const { act } = await ordered('paper');
    await room.attend('agent-1', act);
    for (const one of ['justice', 'chair']) await room.attend(one, act);
    await room.revoke('head', act);
    await room.workOff();
    const { partTwo, ...found } = (await room.act(act)) as ClosedAct;
    expect(found).toMatchObject({ destroyedOn: null, destroyed: 0, spared: 1 });
    const told = (await paperOf(partTwo.data)) as object;
    expect(told).toMatchObject({
      lines: await headings(act, [{ outcome: 'spared', reason: 'OrderRevoked', paper: 'kept' }]),
      destroyedOn: null,
    });
    expect(told).not.toHaveProperty('others');
    expect(told).not.toHaveProperty('paperDestruction');
  });

  test('is signed by three, and each signature says on which bytes', async () => {
    const { act } = await ordered('paper');
    const { partTwo } = await closed(act);
    for (const one of ['justice', 'agent-1', 'chair']) await room.sign(one, act);
    const signed = async (user: string, office: string) => ({
      person: (await room.user(user)).id,
      at: room.clock.now(),
      policy: 'attested',
      paper: partTwo.signed.sha256,
      office,
    });
    expect(((await room.act(act)) as ClosedAct).certifiedBy).toEqual([
      await signed('justice', 'justice'),
      await signed('agent-1', 'drafter'),
      await signed('chair', 'chairman'),
    ]);
  });
});
