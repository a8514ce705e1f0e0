import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { drawLines } from '../../../functions/allocation/draw-lines.ts';
import { listFiles } from '../../../functions/allocation/list-files.ts';
import { submitAct } from '../../../functions/allocation/submit-act.ts';
import type { DrawingAct } from '../../../shared/archive/act.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import type { ActPartOne } from '../../../shared/archive/papers.ts';
import { findAct } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { TransientFault } from '../../../shared/ports/faults.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { linesOfPartOne } from '../../../shared/register/kept-papers.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, anActRoom } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom();
});
afterEach(() => room.close());

const due = async (of: string, more: Parameters<typeof aDueFile>[2] = {}) =>
  aDueFile(room, await room.user(of), more);

describe('Twenty at once', () => {
  test('get the numbers one to twenty, none twice and none left out', async () => {
    const files = [];
    for (let at = 0; at < 20; at += 1) files.push(await due('agent-1'));
    const acts = await Promise.all(files.map(({ id }) => room.draw('agent-1', { caseFiles: [id] })));
    const numbers = acts.map((act) => Number(jsonOf(act)['number'])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  test('who want the same files list each of them on one act; who came too late lapses and says why', async () => {
    const files = [];
    for (let at = 0; at < 30; at += 1) files.push((await due('agent-1')).id);
    const acts = (await Promise.all(files.slice(0, 4).map(() => room.draw('agent-1')))).map(jsonOf);
    await room.workOff();
    const listed = new Map<CaseFileId, string>();
    for (const { id } of acts) {
      const act = await room.act(String(id));
      const lines = await room.lines(String(id));
      expect(lines.map(({ no }) => no)).toEqual(lines.map((_, at) => at + 1));
      if (lines.length === 0) expect(act).toMatchObject({ stage: 'lapsed', reason: 'nothing-listable' });
      else expect(act).toMatchObject({ stage: 'drafted', lines: lines.length });
      for (const { caseFile } of lines) {
        expect(listed.has(caseFile)).toBe(false);
        listed.set(caseFile, String(id));
      }
    }
    for (const id of files)
      expect(await findCaseFile(room.registry, id)).toMatchObject({ act: { act: listed.get(id) } });
  });
});

describe('While it is drawn', () => {
  test('a file put on hold after it was picked is left out, and the numbers close up', async () => {
    const [one, two, three] = [await due('agent-1'), await due('agent-1'), await due('agent-1')];
    const registry = {
      ...room.registry,
      commit: async (change: Parameters<typeof room.registry.commit>[0]) => {
        const done = await room.registry.commit(change);
        const begins = change.puts?.some(({ item }) => item['name'] === 'ActBegun');
        if (begins)
          await room.registry.commit({ updates: [{ key: keys.caseFile(two.id), add: { holds: 1, v: 1 } }] });
        return done;
      },
    };
    const act = jsonOf(await room.draw('agent-1', {}, { ...room.world, registry }));
    const lines = (await room.lines(String(act['id']))).map(({ no, caseFile }) => [no, caseFile]);
    expect(lines.map(([no]) => no)).toEqual([1, 2]);
    expect(new Set(lines.map(([, id]) => id))).toEqual(new Set([one.id, three.id]));
  });

  test('personal data stands on the paper and the file alone: not on lines, facts or picks', async () => {
    await due('agent-1');
    const act = await room.drawn('agent-1');
    const { items } = await room.registry.query({ partition: `ACT#${act}` });
    expect(JSON.stringify(items)).not.toMatch(/Үлгіұлы|000000000001|взыскании/);
  });
});

describe('An act above two hundred lines', () => {
  test('is drawn by its room, and a crash at any commit leaves a draft that finishes', async () => {
    const agent = await room.user('agent-1');
    for (let at = 0; at < 205; at += 1) await aDueFile(room, agent, { scans: [] });
    const begun = jsonOf(await room.draw('agent-1'));
    expect(begun).toMatchObject({ stage: 'drawing', total: 205, lines: [] });
    let left = 0;
    const dying = {
      ...room.world,
      registry: {
        ...room.registry,
        commit: async (change: Parameters<typeof room.registry.commit>[0]) => {
          const done = await room.registry.commit(change);
          if ((left -= 1) < 0) throw new TransientFault('the process died after its commit');
          return done;
        },
      },
    };
    const [fact] = await room.registry.owed('draw-lines', 1);
    let deaths = 0;
    for (let done: unknown; done !== 'done'; deaths += 1, left = 0)
      done = await drawLines(dying, readFact(fact!).fact).then(
        () => 'done',
        () => 'died',
      );
    expect(deaths).toBeGreaterThan(9);
    const act = await room.act(String(begun['id']));
    const lines = await room.lines(act.id);
    expect(act).toMatchObject({ stage: 'drafted', lines: 205, volumes: 205 });
    expect(lines.map(({ no }) => no)).toEqual(Array.from({ length: 205 }, (_, at) => at + 1));
    expect(new Set(lines.map(({ caseFile }) => caseFile)).size).toBe(205);
    const shown = jsonOf(await room.ask(submitAct, 'agent-1', { act: act.id, body: {} }));
    expect(shown).toMatchObject({
      stage: 'submitting',
      total: 205,
      linesCursor: expect.any(String) as unknown,
    });
    expect(shown['lines']).toHaveLength(200);
    await room.workOff('judge-submission');
    expect(await room.stageOf(act.id)).toBe('submitted');
  }, 60_000);

  test('delivered twice at once lists every file once, and part one has every line', async () => {
    const agent = await room.user('agent-1');
    for (let at = 0; at < 60; at += 1) await aDueFile(room, agent, { scans: [] });
    const drawing = room.draw('agent-1');
    const again = async () => {
      for (const item of await room.registry.owed('draw-lines', 10))
        await drawLines(room.world, readFact(item).fact);
    };
    await Promise.all([drawing, ...Array.from({ length: 40 }, again)]);
    const act = await room.act(String(jsonOf(await drawing)['id']));
    if (act.stage !== 'drafted') throw new Error(act.stage);
    expect(act.lines).toBe(60);
    const printed = await linesOfPartOne(room.papers, act);
    expect(printed.map(({ no, caseFile }) => [no, caseFile])).toEqual(
      (await room.lines(act.id)).map(({ no, caseFile }) => [no, caseFile]),
    );
  }, 60_000);

  test('takes no line from a late delivery once part one has its bytes', async () => {
    const [one, two] = [await due('agent-1'), await due('agent-1', { holds: 1 })];
    const act = await room.drawn('agent-1', {});
    expect(await room.lines(act)).toMatchObject([{ caseFile: one.id }]);
    await room.registry.commit({
      updates: [{ key: keys.caseFile(two.id), set: { holds: 0 }, add: { v: 1 } }],
    });
    const drawing = { ...(await room.act(act)), stage: 'drawing' } as DrawingAct;
    expect(await listFiles(room.world, drawing, [two.id])).toBe('ended');
    expect(await room.lines(act)).toHaveLength(1);
    expect(await findCaseFile(room.registry, two.id)).toMatchObject({ stage: 'entered' });
  });

  test('draws part one anew when another delivery adds a line while it is printed', async () => {
    await due('agent-1');
    const late = await due('agent-1', { holds: 1 });
    const printPartOne = async (data: object) => {
      const key = keys.caseFile(late.id);
      await room.registry.commit({
        updates: [{ key, set: { holds: 0 }, add: { v: 1 }, when: [{ field: 'holds', is: 1 }] }],
      });
      const drawing = (await findAct(room.registry, (data as ActPartOne).act.id)) as DrawingAct;
      await listFiles(room.world, drawing, [late.id]);
      return room.world.printPartOne(data);
    };
    const drawn = jsonOf(await room.draw('agent-1', {}, { ...room.world, printPartOne }));
    expect(drawn).toMatchObject({ stage: 'drafted', total: 2 });
    const act = await room.act(String(drawn['id']));
    if (act.stage !== 'drafted') throw new Error(act.stage);
    expect((await linesOfPartOne(room.papers, act)).map(({ no }) => no)).toEqual([1, 2]);
  });
});
