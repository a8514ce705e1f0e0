import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { linesAfter, type Replayed } from '../../infra/local/behind.ts';
import { makeCopy, putCopyBack } from '../../infra/local/copies.ts';
import { destroyAct } from '../given/destroyed-act.ts';
import { openWalk } from '../given/embedded-walk.ts';
import { startService } from '../given/running-service.ts';

// Processes are started, each of them on a machine that may be busy with others.
jest.setTimeout(180_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'behind-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const data = () => join(folder, 'data');
const putBack = (copy: string) =>
  putCopyBack(data(), { from: join(folder, copy), now: '2026-11-22T10:00:00.000Z' });
const saidAtStart = async (): Promise<string> => {
  const service = await startService(data());
  await service.kill();
  return service.said();
};

describe('A start over a registry that was set back', () => {
  test('says how far it was behind, which acts it has forgotten by number, and that holds are to be entered again', async () => {
    (await openWalk(data())).close();
    await makeCopy(data(), join(folder, 'before'));
    const { act } = await destroyAct(data(), 2);
    await makeCopy(data(), join(folder, 'after'));
    await putBack('before');

    const said = await saidAtStart();
    expect(said).toContain(
      'the registry was behind: 2 records put back, 0 files put back to destroying (docs/runbook.md, Restore)\n',
    );
    expect(said).toContain('enter again what people had entered since: holds placed and orders revoked');
    expect(said).toMatch(
      new RegExp(`acts that it does not know.*: ${act} \\(№ 1 of \\d{4}-\\d\\d-\\d\\d\\)\n`),
    );
    expect(await saidAtStart()).not.toMatch(/behind|acts that/);
  });

  test('says nothing where nothing was behind', async () => {
    rmSync(join(data(), 'before-restore-2026-11-22T10-00-00.000Z'), { recursive: true });
    await putBack('after');
    expect(await saidAtStart()).not.toMatch(/behind|enter again|acts/);
  });
});

describe('What a replay leaves to people', () => {
  const settled: Replayed = { records: 0, begun: [], waiting: [], stranded: [], toWithdraw: [] };
  const lines = async (replayed: Partial<Replayed>) => {
    const { world, close } = await openWalk(data());
    const said = await linesAfter(world, { ...settled, ...replayed });
    close();
    return said;
  };

  test.each([
    [{ toWithdraw: ['act-1', 'act-2'] }, /^acts to withdraw.*: act-1, act-2$/],
    [{ waiting: ['file-1'] }, /^files that wait until people have decided.*: file-1$/],
    [{ stranded: ['file-2', 'file-3'] }, /^files that cannot be finished.*: file-2, file-3$/],
  ])('is named at every start until it is settled: %j', async (left, said) => {
    expect(await lines(left)).toEqual([expect.stringMatching(said)]);
  });

  test('is named with what was put back: files whose destruction had begun', async () => {
    expect((await lines({ begun: ['file-1', 'file-2'] }))[0]).toContain('2 files put back to destroying');
  });

  test('is nothing where all is settled', async () => {
    expect(await lines({})).toEqual([]);
  });
});
