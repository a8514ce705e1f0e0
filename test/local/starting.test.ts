import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startInVain, startService, type Surroundings } from '../given/running-service.ts';

// Processes are started, each of them on a machine that may be busy with others.
jest.setTimeout(180_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'starting-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** One sentence, and no word of where in the code it was noticed. */
const givesUp = async (data: string, around: Surroundings = {}): Promise<string> => {
  const { code, said, wrote } = await startInVain(data, around);
  expect({ code, wrote }).toEqual({ code: 1, wrote: '' });
  expect(said.trimEnd()).not.toMatch(/\n|\.ts:\d|node:/);
  return said;
};

describe('The service on one machine', () => {
  test('keeps its data in .data where the environment names an empty folder', async () => {
    const service = await startService('', { cwd: folder });
    await service.kill();
    expect(readdirSync(folder)).toEqual(['.data']);
    expect(readdirSync(join(folder, '.data'))).toContain('registry.sqlite');
  });

  test('tells at its first start the fingerprint of the root, and to take its key offline', async () => {
    const service = await startService(join(folder, 'data'));
    await service.kill();
    expect(service.said()).toMatch(/([0-9A-F]{2}:){31}[0-9A-F]{2}.*root-key\.pem offline/);
    const again = await startService(join(folder, 'data'));
    await again.kill();
    expect(again.said()).not.toMatch(/offline/);
  });
});

describe('The service gives up in one sentence, with the path and what to read', () => {
  test.each([
    ['where nothing can be made', () => '/proc/archive'],
    ['that is a file', () => aFile()],
    ['whose path leads through a file', () => join(aFile(), 'data')],
    ['whose lock is no lock', () => withADamaged('lock.sqlite')],
  ])('on a data folder %s', async (_what, where) => {
    const path = where();
    expect(await givesUp(path)).toMatch(
      new RegExp(`the folder ${path} cannot be used: .*docs/runbook\\.md, On one machine`),
    );
  });

  test('on a damaged registry', async () => {
    const path = withADamaged('registry.sqlite');
    expect(await givesUp(path)).toMatch(
      new RegExp(`${path}/registry\\.sqlite is damaged .*put a copy back.*docs/runbook\\.md, Restore`),
    );
  });

  test('on a registry that is lost', async () => {
    const path = join(folder, 'data');
    mkdirSync(join(path, 'stores/vault/objects/case-files/a/@/b'), { recursive: true });
    expect(await givesUp(path)).toMatch(
      /registry\.sqlite is missing, but the stores hold documents.*Restore/,
    );
    expect(existsSync(join(path, 'registry.sqlite'))).toBe(false);
  });

  test.each([
    [{ ARCHIVE_TODAY: '2027-13-01' }, /^ARCHIVE_TODAY is not a date: 2027-13-01\./],
    [{ PORT: 'http' }, /^PORT is http: /],
    [{ ARCHIVE_DESTROY: 'never' }, /^ARCHIVE_DESTROY is never: set it to later/],
    [{ ARCHIVE_S3_ENDPOINT: 'http://127.0.0.1:1' }, /go together/],
  ])('on an environment that asks for what there is not: %j', async (env, why) => {
    const path = join(folder, 'data');
    expect(await givesUp(path, { env })).toMatch(why);
    expect(existsSync(path)).toBe(false);
  });

  test('on arguments, which it does not take', async () => {
    const { code, said } = await startInVain(join(folder, 'data'), { args: ['--port', '9000'] });
    expect(code).toBe(1);
    expect(said).toMatch(/There is no argument --port\.\nnpm start takes no arguments/);
  });
});

const aFile = (): string => {
  const path = join(folder, 'a-file');
  writeFileSync(path, 'text');
  return path;
};

const withADamaged = (name: string): string => {
  const path = join(folder, 'data');
  mkdirSync(path);
  writeFileSync(join(path, name), 'no database '.repeat(500));
  return path;
};
