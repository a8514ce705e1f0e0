import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyRegistry } from '../../shared/embedded/sqlite-copy.ts';
import { lookAtRegistry } from '../../shared/embedded/sqlite-look.ts';
import { openSqliteRegistry, type SqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  file = join(folder, 'registry.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Files on record, in no order of their ids, as ids are. */
const fileSome = async (registry: SqliteRegistry, from: number, upTo: number): Promise<void> => {
  for (let no = from; no < upTo; no += 1) {
    const id = ((no * 7919) % 100_000).toString(16);
    const item = { pk: `CF#${id}`, sk: 'CF', heading: 'О взыскании'.repeat(20) };
    await registry.commit({ puts: [{ item: { ...item, listKey: 'keeper#open', listSort: id } }] });
  }
};

/** A copy taken while the service ran, and the log of writes that the service left when it was killed later. */
const copyAndLaterLog = async (): Promise<{ copy: string; log: string }> => {
  const [copy, log] = [join(folder, 'copy.sqlite'), join(folder, 'kept-log')];
  const registry = openSqliteRegistry(file);
  await fileSome(registry, 0, 300);
  await copyRegistry(file, copy);
  await fileSome(registry, 300, 900);
  registry.tidy();
  await fileSome(registry, 900, 1000);
  cpSync(`${file}-wal`, log);
  registry.close();
  return { copy, log };
};

describe('Before a registry is opened', () => {
  test('a log of writes left over from the one before is named, and ruins neither the copy nor itself', async () => {
    const { copy, log } = await copyAndLaterLog();
    cpSync(copy, file);
    cpSync(log, `${file}-wal`);

    for (let start = 0; start < 2; start += 1) {
      expect(() => lookAtRegistry(file)).toThrow(IntegrityFault);
      expect(() => lookAtRegistry(file)).toThrow(/registry\.sqlite-wal.*move .*-wal and .*-shm away/);
    }
    expect(readFileSync(file).equals(readFileSync(copy))).toBe(true);
    expect(readFileSync(`${file}-wal`).equals(readFileSync(log))).toBe(true);

    for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`);
    expect(lookAtRegistry(file)).toBe('full');
  });

  test('a log of writes of its own is no fault: a killed service goes on', async () => {
    const registry = openSqliteRegistry(file);
    await fileSome(registry, 0, 50);
    const killed = join(folder, 'killed.sqlite');
    for (const end of ['', '-wal']) cpSync(`${file}${end}`, `${killed}${end}`);
    registry.close();

    expect(statSync(`${killed}-wal`).size).toBeGreaterThan(0);
    expect(lookAtRegistry(killed)).toBe('full');
    const again = openSqliteRegistry(killed);
    expect((await again.query({ partition: 'keeper#open', index: 'list' })).items).toHaveLength(50);
    again.close();
  });

  test.each([
    ['half of it', () => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['a page of it overwritten', () => overwrite(3 * 4096)],
    ['its first page overwritten', () => overwrite(0)],
    ['something else altogether', () => writeFileSync(file, 'Реестр'.repeat(2000))],
  ])('a damaged file is refused by its name, with the way to mend it: %s', async (_what, damage) => {
    const registry = openSqliteRegistry(file);
    await fileSome(registry, 0, 200);
    registry.close();
    damage();
    expect(() => lookAtRegistry(file)).toThrow(IntegrityFault);
    expect(() => lookAtRegistry(file)).toThrow(/registry\.sqlite is damaged.*put a copy back.*Restore/);
  });
});

const overwrite = (at: number): void => {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, at, at + 2000);
  writeFileSync(file, bytes);
};
