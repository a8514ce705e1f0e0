import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { submitAct } from '../../../functions/allocation/submit-act.ts';
import { listCaseFiles } from '../../../functions/desk/list-case-files.ts';
import { compileInventory } from '../../../functions/inventory/compile-inventory.ts';
import { showMe } from '../../../functions/people/show-me.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import { caseFileItem, replaceCaseFile } from '../../../shared/register/case-files.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aCaseFile } from '../../given/case-files.ts';
import { chamberWants } from '../../given/chamber-policies.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { terms } from '../../given/inventory-room.ts';
import { ask, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const waits = async (name: string) => jsonOf(await ask(showMe, room, { by: await room.user(name) }))['waits'];
const filed = async (name: string, more: Partial<KeptCaseFile>) => {
  const { id, chamber } = await room.user(name);
  const file = aCaseFile({
    ...{ id: room.newId() as CaseFileId, chamber, creator: id, keeper: id },
    ...more,
  });
  await room.registry.commit({ puts: [{ item: caseFileItem(file) }] });
  return file;
};

/** The list that is narrowed to it. */
const listed = async (name: string, what: string): Promise<readonly unknown[]> => {
  const by = await room.user(name);
  const { items } = jsonOf(await ask(listCaseFiles, room, { by, query: { waits: what } }));
  return (items as readonly { readonly id: string }[]).map(({ id }) => id);
};

describe('Of files there waits', () => {
  test('what fell due, by the day since which it may be listed, as the list of due files shows it', async () => {
    const agent = await room.user('agent-1');
    for (let at = 0; at < 2; at += 1) await aDueFile(room, agent);
    await aDueFile(room, agent, { keepUntil: day('2025-12-31') });
    await aDueFile(room, agent, { keepUntil: day('2025-12-31'), holds: 1 });
    expect(await waits('agent-1')).toEqual([
      { what: 'due', count: 2, on: '2025-01-01' },
      { what: 'due', count: 1, on: '2026-01-01' },
    ]);
    for (const name of ['agent-2', 'officer', 'head', 'chair']) expect(await waits(name)).toEqual([]);
    await room.drawn('agent-1');
    expect(await waits('agent-1')).toEqual([{ what: 'submission', count: 1 }]);
  });

  test('for the officer what the chamber keeps', async () => {
    const { chamber } = await room.user('officer');
    await aDueFile(room, { id: chamber as never, chamber });
    expect(await waits('officer')).toMatchObject([{ what: 'due', count: 1 }]);
  });

  test('of many due files so many at least as are looked at', async () => {
    const agent = await room.user('agent-1');
    const first = await aDueFile(room, agent, { scans: [] });
    for (let at = 0; at < 1000; at += 90)
      await room.registry.commit({
        puts: Array.from({ length: 90 }, () => ({
          item: caseFileItem({ ...first, id: room.newId() as CaseFileId }),
        })),
      });
    expect(await waits('agent-1')).toEqual([{ what: 'due', count: 1000, more: true, on: '2025-01-01' }]);
  });

  test('whose date somebody has to settle: for the agent his own, for the officer those of the chamber', async () => {
    const unknown = { stage: 'sealed', term: terms.unknown, keepUntil: null } as const;
    const file = await filed('agent-1', unknown);
    await filed('agent-2', unknown);
    await filed('agent-2', { ...unknown, term: terms.permanent });
    expect(await waits('agent-1')).toEqual([{ what: 'terms', count: 1 }]);
    expect(await waits('officer')).toEqual([{ what: 'terms', count: 2 }]);
    expect(await listed('agent-1', 'terms')).toEqual([file.id]);
    expect(await listed('officer', 'terms')).toHaveLength(2);
    const settled = { ...file, keepUntil: day('2030-12-31'), term: terms.threeYears };
    await room.registry.commit({ puts: [replaceCaseFile(file, settled)] });
    expect(await waits('agent-1')).toEqual([]);
  });

  test('those with findings, until they are sealed again', async () => {
    const file = await filed('agent-1', { stage: 'open', findings: [{ code: 'HeadingNamesPerson' }] });
    await filed('agent-1', { stage: 'open' });
    expect(await waits('agent-1')).toEqual([{ what: 'findings', count: 1 }]);
    expect(await listed('agent-1', 'findings')).toEqual([file.id]);
    await room.registry.commit({
      puts: [replaceCaseFile(file, { ...file, stage: 'sealing', findings: [] })],
    });
    expect(await waits('agent-1')).toEqual([]);
  });
});

test('An inventory waits for who approves it: the keeper, or the chairman of the commission', async () => {
  const by = await room.user('agent-1');
  for (const section of ['permanent', 'up-to-10-years'] as const)
    jsonOf(await ask(compileInventory, room.world, { by, body: { year: 2021, section } }));
  expect(await waits('agent-1')).toEqual([{ what: 'inventories', count: 1 }]);
  expect(await waits('chair')).toEqual([{ what: 'inventories', count: 1 }]);
  for (const name of ['agent-2', 'officer', 'head']) expect(await waits(name)).toEqual([]);
});

describe('Of acts there waits', () => {
  test('a review before the submission, where the chamber asks for one', async () => {
    const agent = await room.user('agent-1');
    await chamberWants(room.registry, agent.chamber, { review: { kind: 'all' } });
    await aDueFile(room, agent);
    await room.drawn('agent-1');
    expect(await waits('agent-1')).toEqual([{ what: 'reviews', count: 1 }]);
  });

  test('a consent, for the officer', async () => {
    const agent = await room.user('agent-1');
    await chamberWants(room.registry, agent.chamber, { consent: 'required' });
    await aDueFile(room, agent);
    await bring(room, await room.drawn('agent-1'), 'approved');
    expect(await waits('officer')).toEqual([{ what: 'consents', count: 1 }]);
    expect(await waits('head')).toEqual([{ what: 'orders', count: 1 }]);
  });

  test('the scan of a paper signed by hand, for who signed it and for the officer', async () => {
    await aDueFile(room, await room.user('agent-1'));
    const act = await room.drawn('agent-1');
    const over = { ...room.world, demonstration: false };
    jsonOf(await room.ask(submitAct, 'agent-1', { act, body: {}, over }));
    for (const name of ['agent-1', 'officer'])
      expect(await waits(name)).toEqual([{ what: 'signed-papers', count: 1 }]);
    expect(await waits('chair')).toEqual([{ what: 'votes', count: 1 }]);
  });

  test('nothing any more once it came to nothing, or once the last of the three has signed', async () => {
    const agent = await room.user('agent-1');
    await aDueFile(room, agent);
    const withdrawn = await room.drawn('agent-1');
    jsonOf(await room.withdraw('agent-1', withdrawn));
    expect((await room.registry.get(keys.act(withdrawn as never)))?.['pendingKey']).toBeUndefined();

    const act = await bring(room, await room.drawn('agent-1'), 'destroying');
    await room.workOff();
    for (const name of ['agent-1', 'chair', 'justice']) {
      expect(await waits(name)).toEqual([{ what: 'certification', count: 1 }]);
      jsonOf(await room.sign(name, act));
    }
    expect((await room.registry.get(keys.act(act as never)))?.['pendingKey']).toBeUndefined();
    expect(await waits('agent-1')).toEqual([]);
  });

  test('an old one as well, however many came after it', async () => {
    const agent = await room.user('agent-1');
    await aDueFile(room, agent, { scans: [] });
    await room.drawn('agent-1');
    for (let at = 0; at < 110; at += 1) {
      await aDueFile(room, agent, { scans: [] });
      jsonOf(await room.withdraw('agent-1', await room.drawn('agent-1')));
      await room.workOff('release-lines');
    }
    const waiting = (await waits('agent-1')) as { what: string; count: number }[];
    expect(waiting.find(({ what }) => what === 'submission')).toEqual({ what: 'submission', count: 1 });
  });
});
