import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openKeyFilePseudonyms } from '../../shared/embedded/key-file-pseudonyms.ts';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import { provenPseudonyms } from '../../shared/register/proven-pseudonyms.ts';
import { pseudonymsSuite } from '../contracts/pseudonyms.suite.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pseudonyms-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name = 'party-key') => join(folder, name);

describe('pseudonyms under a key file', () => {
  pseudonymsSuite(
    () => openKeyFilePseudonyms(path()),
    () => openKeyFilePseudonyms(path('other-key')),
  );

  test('have a key that its owner alone can read', async () => {
    await openKeyFilePseudonyms(path());
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readFileSync(path(), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(['', 'abc', `${'a'.repeat(64)}\n`])('are not made under a damaged key: %j', async (text) => {
    writeFileSync(path('damaged'), text);
    await expect(openKeyFilePseudonyms(path('damaged'))).rejects.toThrow(IntegrityFault);
  });
});

describe('Before the first pseudonym the key is proved', () => {
  test('and one under which none of those on file was made is refused', async () => {
    const registry = openSqliteRegistry(':memory:');
    const [key, other] = [
      await openKeyFilePseudonyms(path()),
      await openKeyFilePseudonyms(path('other-key')),
    ];
    const known = await provenPseudonyms(registry, key).of('000123456789');
    expect(known).toBe(await key.of('000123456789'));
    // A restart with the same key goes on; one with a new key, the old one lost, does not.
    expect(await provenPseudonyms(registry, key).of('000123456789')).toBe(known);
    await expect(provenPseudonyms(registry, other).of('000123456789')).rejects.toThrow(IntegrityFault);
    registry.close();
  });

  test('and a busy store is asked again', async () => {
    const registry = openSqliteRegistry(':memory:');
    let faults = 1;
    const busy = {
      ...registry,
      commit: (change: Parameters<typeof registry.commit>[0]) =>
        faults-- > 0 ? Promise.reject(new TransientFault('busy')) : registry.commit(change),
    };
    const proven = provenPseudonyms(busy, await openKeyFilePseudonyms(path()));
    await expect(proven.of('000123456789')).rejects.toThrow(TransientFault);
    expect(await proven.of('000123456789')).toMatch(/^[0-9a-f]{64}$/);
    registry.close();
  });
});
