import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenUp } from '../../infra/local/giving-up.ts';
import { makeCopy, putCopyBack } from '../../infra/local/copies.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../shared/runtime/world-embedded.ts';
import { openWalk } from '../given/embedded-walk.ts';

let given: string;
beforeAll(async () => {
  given = mkdtempSync(join(tmpdir(), 'to-copy-'));
  const { world, close } = await openWalk(join(given, 'data'));
  await world.evidence.write('intents/a/1', Buffer.from('{}'), { mediaType: 'text/plain', hold: true });
  await world.pseudonyms.of('000000000000');
  close();
  await makeCopy(join(given, 'data'), join(given, 'copy'));
});
afterAll(() => rmSync(given, { recursive: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copies-'));
  cpSync(given, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const data = (...names: readonly string[]) => join(folder, 'data', ...names);
const copy = (...names: readonly string[]) => join(folder, 'copy', ...names);
const putBack = () => putCopyBack(data(), { from: copy(), now: '2026-11-22T10:00:00.000Z' });
const aside = (...names: readonly string[]) => data('before-restore-2026-11-22T10-00-00.000Z', ...names);
const opens = async () =>
  (await openEmbeddedWorld({ folder: data(), clock: systemClock(), origin: () => '' })).close();

describe('A copy of a data folder', () => {
  test('is the registry and the keys, which its owner alone can read; the stores are not in it', () => {
    expect(readdirSync(copy(), { recursive: true }).map(String).toSorted()).toEqual([
      'keys',
      'keys/README',
      'keys/root-key.pem',
      'keys/root.pem',
      'keys/signer.pem',
      'party-key',
      'registry.sqlite',
    ]);
    for (const name of ['party-key', 'registry.sqlite', 'keys/signer.pem', 'keys/root-key.pem'])
      expect([name, statSync(copy(name)).mode & 0o777]).toEqual([name, 0o600]);
    for (const name of ['copy', 'copy/keys']) expect(statSync(join(given, name)).mode & 0o777).toBe(0o700);
  });

  test('says whether the root’s key went with it', async () => {
    expect(await makeCopy(data(), join(folder, 'second'))).toMatchObject({ rootKey: true });
    rmSync(data('keys', 'root-key.pem'));
    expect(await makeCopy(data(), join(folder, 'third'))).toMatchObject({ rootKey: false });
  });

  test('is made into a folder of its own, and of a registry that is there and whole', async () => {
    await expect(makeCopy(data(), copy())).rejects.toThrow(/is not empty/);
    writeFileSync(data('registry.sqlite'), 'text '.repeat(5000));
    await expect(makeCopy(data(), join(folder, 'second'))).rejects.toThrow(/damaged/);
    expect(existsSync(join(folder, 'second', 'registry.sqlite'))).toBe(false);
    rmSync(data('registry.sqlite'));
    await expect(makeCopy(data(), join(folder, 'third'))).rejects.toThrow(/no registry to copy/);
    expect(existsSync(join(folder, 'third'))).toBe(false);
  });
});

describe('A copy that is put back', () => {
  test('takes the place of the registry and of its log of writes, which are kept beside it', async () => {
    writeFileSync(data('registry.sqlite-wal'), 'left over');
    const before = readFileSync(data('registry.sqlite'));
    expect(await putBack()).toBe(aside());
    expect(readFileSync(aside('registry.sqlite')).equals(before)).toBe(true);
    expect(readdirSync(aside()).toSorted()).toEqual(['registry.sqlite', 'registry.sqlite-wal']);
    expect(readdirSync(data()).filter((name) => name.startsWith('registry'))).toEqual(['registry.sqlite']);
    expect(statSync(data('registry.sqlite')).mode & 0o777).toBe(0o600);
    await opens();
  });

  test('brings what was lost back: registry, keys, key of parties', async () => {
    for (const name of ['registry.sqlite', 'keys', 'party-key']) rmSync(data(name), { recursive: true });
    expect(await putBack()).toBeUndefined();
    for (const name of ['party-key', 'keys/signer.pem', 'keys/root.pem'])
      expect(readFileSync(data(name)).equals(readFileSync(join(given, 'data', name)))).toBe(true);
    expect(statSync(data('keys', 'signer.pem')).mode & 0o777).toBe(0o600);
    await opens();
  });

  test('brings the key of parties under which its pseudonyms were made', async () => {
    writeFileSync(data('party-key'), 'a'.repeat(64));
    await putBack();
    expect(readFileSync(aside('party-key'), 'utf8')).toBe('a'.repeat(64));
    await opens();
  });

  test('leaves the seal that is there: its signer may have been renewed since', async () => {
    writeFileSync(data('keys', 'README'), 'ours');
    await putBack();
    expect(readFileSync(data('keys', 'README'), 'utf8')).toBe('ours');
  });

  test('was broken off: the next start asks for a copy, and putting it back again ends it', async () => {
    writeFileSync(data('registry.sqlite-wal'), 'left over');
    mkdirSync(join(folder, 'aside'));
    renameSync(data('registry.sqlite'), join(folder, 'aside', 'registry.sqlite'));
    await expect(opens()).rejects.toThrow(/registry\.sqlite is missing.*put a copy back/);
    await putBack();
    expect(readdirSync(aside())).toEqual(['registry.sqlite-wal']);
    await opens();
  });

  test.each([
    ['is none', () => rmSync(copy('registry.sqlite')), /holds no copy/],
    ['is cut', () => truncateSync(copy('registry.sqlite'), 8192), /copy in .* is damaged/],
    ['is of another archive', () => anotherSeal(), /another root/],
  ])('is refused where it %s, and nothing is changed', async (_how, spoil, why) => {
    spoil();
    const before = readFileSync(data('registry.sqlite'));
    const names = readdirSync(data());
    await expect(putBack()).rejects.toThrow(why);
    await expect(putBack()).rejects.toThrow(GivenUp);
    expect(readdirSync(data())).toEqual(names);
    expect(readFileSync(data('registry.sqlite')).equals(before)).toBe(true);
  });
});

const anotherSeal = (): void => {
  const pem = readFileSync(copy('keys', 'root.pem'), 'utf8');
  writeFileSync(copy('keys', 'root.pem'), pem.replace('MII', 'MIJ'));
};
