/** What a person may do to the data folder of one machine, by mistake or by a lost disk, while the service is stopped. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findHalt } from '../../shared/register/halt.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../shared/runtime/world-embedded.ts';
import { openWalk } from '../given/embedded-walk.ts';

/** A folder in which the service has worked: a sealed scan, a paper, evidence, and a party known by its pseudonym. */
const aWorkedFolder = async (folder: string): Promise<void> => {
  const { world, close } = await openWalk(folder);
  for (const store of ['vault', 'papers', 'evidence'] as const)
    await world[store].write('case-files/a/1', Buffer.from('a scan'), {
      mediaType: 'text/plain',
      hold: true,
    });
  await world.pseudonyms.of('000000000000');
  close();
};

let given: string;
beforeAll(async () => {
  given = mkdtempSync(join(tmpdir(), 'worked-'));
  await aWorkedFolder(given);
});
afterAll(() => rmSync(given, { recursive: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lost-'));
  cpSync(given, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (...names: readonly string[]) => join(folder, ...names);
const said: string[] = [];
const open = () => {
  const say = (line: string) => said.push(line);
  return openEmbeddedWorld({ folder, clock: systemClock(), origin: () => '', say });
};
const opensAndCloses = async () => (await open()).close();

const inRegistry = (sql: string): void => {
  const registry = new DatabaseSync(inFolder('registry.sqlite'));
  registry.exec(sql);
  registry.close();
};

/** Every file below the folder with its bytes, but for those that SQLite writes at every opening. */
const contentOf = (where: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(where, { recursive: true })
      .map(String)
      .filter((name) => statSync(join(where, name)).isFile() && !name.startsWith('registry.sqlite'))
      .map((name) => [name, readFileSync(join(where, name), 'latin1')]),
  );

const refuses = async (why: RegExp): Promise<void> => {
  const before = contentOf(folder);
  await expect(open()).rejects.toThrow(why);
  await expect(open()).rejects.toThrow(IntegrityFault);
  expect(contentOf(folder)).toEqual(before);
};

describe('A data folder that has lost its registry', () => {
  test('is not given a new one beside stores that hold documents', async () => {
    rmSync(inFolder('registry.sqlite'));
    await refuses(/registry\.sqlite is missing, but the stores hold documents: .*Restore/);
    expect(existsSync(inFolder('registry.sqlite'))).toBe(false);
  });

  test.each([
    ['of no bytes', () => truncateSync(inFolder('registry.sqlite'), 0)],
    ['without an item', () => inRegistry('DELETE FROM items')],
  ])('and was given one %s is refused too', async (_what, empty) => {
    empty();
    await refuses(/registry\.sqlite holds nothing, but the stores hold documents/);
  });

  test.each(['intake', 'vault', 'papers', 'evidence'])(
    'is refused for what lies in %s alone',
    async (store) => {
      renameSync(inFolder('stores', 'vault', 'objects'), inFolder('kept'));
      for (const name of ['intake', 'vault', 'papers', 'evidence'])
        rmSync(inFolder('stores', name, 'objects'), { recursive: true, force: true });
      renameSync(inFolder('kept'), inFolder('stores', store, 'objects'));
      rmSync(inFolder('registry.sqlite'));
      await refuses(/the stores hold documents/);
    },
  );

  test('begins anew where nothing was ever kept, as after a first start that was killed', async () => {
    rmSync(inFolder('registry.sqlite'));
    for (const name of ['vault', 'papers', 'evidence'])
      for (const key of readdirSync(inFolder('stores', name, 'objects')))
        rmSync(inFolder('stores', name, 'objects', key), { recursive: true });
    rmSync(inFolder('stores', 'evidence', 'uploads'), { recursive: true });
    await opensAndCloses();
    expect(existsSync(inFolder('registry.sqlite'))).toBe(true);
  });
});

describe('A data folder that has lost a store', () => {
  test.each(['intake', 'vault', 'papers', 'evidence'])(
    'is refused by the name of the store, and neither makes it nor halts: %s',
    async (store) => {
      renameSync(inFolder('stores', store), inFolder('elsewhere'));
      await refuses(new RegExp(`the store of ${store} is missing.*stores/${store}.*disk`));
      // The empty folder on which a disk is mounted.
      mkdirSync(inFolder('stores', store));
      await refuses(new RegExp(`the store of ${store} is missing`));

      rmSync(inFolder('stores', store), { recursive: true });
      renameSync(inFolder('elsewhere'), inFolder('stores', store));
      const opened = await open();
      expect(await findHalt(opened.world.registry)).toBeUndefined();
      opened.close();
    },
  );
});

describe('A data folder that has lost its keys', () => {
  test('is not given a new root where evidence was sealed under the old one', async () => {
    renameSync(inFolder('keys'), inFolder('elsewhere'));
    await refuses(/keys.* is lost, but evidence was sealed with it: put back a good copy.*Restore/);
    expect(existsSync(inFolder('keys'))).toBe(false);
    renameSync(inFolder('elsewhere'), inFolder('keys'));
    await opensAndCloses();
  });

  test('goes on under the same root where the root’s key is put back for one start', async () => {
    const root = readFileSync(inFolder('keys', 'root.pem'), 'utf8');
    for (const name of ['signer.pem', 'root.pem', 'README']) rmSync(inFolder('keys', name));
    await opensAndCloses();
    expect(readFileSync(inFolder('keys', 'root.pem'), 'utf8')).toBe(root);
  });

  test('is given a new root where nothing was sealed yet, and says so', async () => {
    rmSync(inFolder('keys'), { recursive: true });
    for (const key of readdirSync(inFolder('stores', 'evidence', 'objects')))
      rmSync(inFolder('stores', 'evidence', 'objects', key), { recursive: true });
    said.length = 0;
    await opensAndCloses();
    expect(said.join()).toMatch(/([0-9A-F]{2}:){31}[0-9A-F]{2}.*root-key\.pem.*offline/s);
    said.length = 0;
    await opensAndCloses();
    expect(said).toEqual([]);
  });

  test('is not given a new key of parties where pseudonyms are on file', async () => {
    renameSync(inFolder('party-key'), inFolder('elsewhere'));
    await refuses(/party-key is missing.*put back a good copy.*Restore/);
    writeFileSync(inFolder('party-key'), 'a'.repeat(64));
    await refuses(/party-key is not the key.*put back a good copy.*Restore/);
    writeFileSync(inFolder('party-key'), 'half a ke');
    await refuses(/party-key does not hold.*put back a good copy/);
    renameSync(inFolder('elsewhere'), inFolder('party-key'));
    await opensAndCloses();
  });

  test('is given a new key of parties where no pseudonym is on file', async () => {
    inRegistry('DELETE FROM items WHERE body LIKE \'%"proof"%\'');
    rmSync(inFolder('party-key'));
    await opensAndCloses();
    expect(readFileSync(inFolder('party-key'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });
});
