import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'free-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keys = Array.from({ length: 300 }, (_, at) => ({ pk: 'CF#one', sk: `DOC#${at}` }));
const holds = (text: string): readonly string[] =>
  readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(text));

test('What was removed or overwritten is in no page of the file, and once tidied in no log of writes', async () => {
  const registry = openSqliteRegistry(join(folder, 'registry.sqlite'));
  const put = (name: string) => async (from: number) =>
    registry.commit({
      puts: keys.slice(from, from + 100).map((key) => ({ item: { ...key, name, more: 'х'.repeat(200) } })),
    });
  for (const from of [0, 100, 200]) await put('Сағындықұлы')(from);
  registry.tidy();
  expect(holds('Сағындықұлы')).toEqual(['registry.sqlite']);

  await put('stub')(0);
  for (const from of [100, 200])
    await registry.commit({ removals: keys.slice(from, from + 100).map((key) => ({ key })) });
  registry.tidy();
  expect(holds('Сағындықұлы')).toEqual([]);
  expect((await registry.query({ partition: 'CF#one' })).items).toHaveLength(100);
  registry.close();
});
