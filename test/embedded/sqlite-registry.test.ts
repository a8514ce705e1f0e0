import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import { registryContract } from '../contracts/registry.suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'registry-'));
afterAll(() => rmSync(folder, { recursive: true }));

const opened = (file: string) => () => {
  const registry = openSqliteRegistry(file);

  return Promise.resolve({ registry, close: () => registry.close() });
};

registryContract('a SQLite file', opened(join(folder, 'contract.db')));
registryContract('memory', opened(':memory:'));

describe('the registry file', () => {
  const key = { pk: 'CF#1', sk: 'CF' };

  test('keeps what was committed when it is opened again', async () => {
    const file = join(folder, 'again.db');
    const first = openSqliteRegistry(file);
    await first.commit({ puts: [{ item: { ...key, heading: 'Іс' } }] });
    first.close();
    const second = openSqliteRegistry(file);

    expect(await second.get(key)).toEqual({ ...key, heading: 'Іс' });
    second.close();
  });

  test('carries out what waits before it closes, and turns away what comes after', async () => {
    const registry = openSqliteRegistry(join(folder, 'closing.db'));
    const waiting = Array.from({ length: 300 }, (_, n) =>
      registry.commit({ puts: [{ item: { pk: 'W', sk: `${n}` } }] }),
    );
    registry.close();

    expect((await Promise.all(waiting)).every(({ committed }) => committed)).toBe(true);
    await expect(registry.commit({ puts: [{ item: key }] })).rejects.toThrow(TransientFault);
  });

  test('may be shared: two that hold it open see each other and lose no addition', async () => {
    const file = join(folder, 'shared.db');
    const [one, other] = [openSqliteRegistry(file), openSqliteRegistry(file)];
    await one.commit({ puts: [{ item: key }] });
    const add = { updates: [{ key, add: { n: 1 } }] };
    await Promise.all(Array.from({ length: 200 }, (_, n) => (n % 2 === 0 ? one : other).commit(add)));

    expect(await one.get(key)).toEqual({ ...key, n: 200 });
    expect(await other.get(key)).toEqual({ ...key, n: 200 });
    one.close();
    other.close();
  });

  test('a faulty change waiting among good ones fails alone', async () => {
    const registry = openSqliteRegistry(':memory:');
    const [good, faulty, after] = await Promise.allSettled([
      registry.commit({ puts: [{ item: { ...key, v: 'text' } }] }),
      registry.commit({ updates: [{ key, add: { v: 1 } }] }),
      registry.commit({ updates: [{ key, set: { v: 2 }, when: [{ field: 'v', is: 'text' }] }] }),
    ]);

    expect([good.status, faulty.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await registry.get(key)).toEqual({ ...key, v: 2 });
    registry.close();
  });

  test.each(['FAIL', 'ROLLBACK'])(
    'when the disk fails under one change, none that shared its transaction is acknowledged or kept (%s)',
    async (how) => {
      const file = join(folder, `failing-${how}.db`);
      const registry = openSqliteRegistry(file);
      const behind = new DatabaseSync(file);
      behind.exec(`CREATE TRIGGER failing BEFORE INSERT ON items WHEN new.sk = 'last straw'
                   BEGIN SELECT RAISE(${how}, 'no space is left'); END`);
      behind.close();
      const put = (sk: string) => registry.commit({ puts: [{ item: { pk: 'BATCH', sk } }] });
      const answers = await Promise.allSettled(['before', 'last straw', 'after'].map(put));

      for (const answer of answers)
        expect(answer).toEqual({ status: 'rejected', reason: expect.any(TransientFault) });
      expect((await registry.query({ partition: 'BATCH' })).items).toEqual([]);
      expect(await put('later')).toEqual({ committed: true });
      registry.close();
    },
  );

  test('an item that does not parse is an integrity fault, not an absent item', async () => {
    const file = join(folder, 'damaged.db');
    const registry = openSqliteRegistry(file);
    await registry.commit({ puts: [{ item: key }] });
    const behind = new DatabaseSync(file);
    for (const body of ['{"pk":"CF#1","sk":', '"text"', '{"pk":1,"sk":"CF"}']) {
      behind.prepare('UPDATE items SET body = ?').run(body);
      await expect(registry.get(key)).rejects.toThrow(IntegrityFault);
      await expect(registry.query({ partition: key.pk })).rejects.toThrow(IntegrityFault);
      await expect(registry.commit({ updates: [{ key, add: { v: 1 } }] })).rejects.toThrow(IntegrityFault);
    }
    behind.close();
    registry.close();
  });

  test('of a newer release is not touched', () => {
    const file = join(folder, 'newer.db');
    openSqliteRegistry(file).close();
    const behind = new DatabaseSync(file);
    behind.exec('PRAGMA user_version = 99');
    behind.close();

    expect(() => openSqliteRegistry(file)).toThrow(IntegrityFault);
  });

  test('items whose time has passed are removed in the end; all others stay', async () => {
    const file = join(folder, 'expiring.db');
    const first = openSqliteRegistry(file);
    const [past, future] = [Date.UTC(2020, 0, 1) / 1000, Date.UTC(2200, 0, 1) / 1000];
    await first.commit({
      puts: [
        { item: { pk: 'IDEM', sk: 'past', expires: past } },
        { item: { pk: 'IDEM', sk: 'to come', expires: future } },
        { item: { pk: 'IDEM', sk: 'without' } },
      ],
    });
    first.close();
    const second = openSqliteRegistry(file);
    await second.commit({ puts: [{ item: key }] });

    expect((await second.query({ partition: 'IDEM' })).items.map(({ sk }) => sk)).toEqual([
      'to come',
      'without',
    ]);
    second.close();
  });
});
