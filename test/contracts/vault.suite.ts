import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { aKey, bytesOf, pdf, promised, sha256Of, type StoresLane, upload, whole } from './stores-lane.ts';

/** What every vault keeps to, whatever it is built on. */
export const vaultSuite = (open: () => Promise<StoresLane>): void => {
  let lane: StoresLane;
  beforeAll(async () => {
    lane = await open();
  }, 60_000);
  afterAll(() => lane.close());

  const written = (key = aKey(), content = bytesOf('a sealed scan')) =>
    lane.vault.write(key, content, { mediaType: pdf, hold: true });

  describe('what is written', () => {
    test('is found, read and digested as it was', async () => {
      const content = bytesOf('a sealed scan');
      const version = await written(aKey(), content);

      expect(await lane.vault.find(version.key)).toEqual({ ...version, bytes: 13, mediaType: pdf });
      expect(await whole(lane.vault.read(version))).toEqual(Buffer.from(content));
      expect(await lane.vault.digest(version)).toEqual({ bytes: 13, sha256: sha256Of(content) });
    });

    test('may be empty', async () => {
      const version = await written(aKey(), new Uint8Array());
      expect(await lane.vault.digest(version)).toEqual({ bytes: 0, sha256: sha256Of(new Uint8Array()) });
    });

    test('is under a custody hold at once, and without one only where none was asked for', async () => {
      const held = await written();
      const free = await lane.vault.write(aKey(), bytesOf('x'), { mediaType: pdf, hold: false });

      expect(await lane.vault.custody(held)).toEqual({ hold: true });
      expect(await lane.vault.custody(free)).toEqual({ hold: false });
      await lane.vault.hold(free);
      expect(await lane.vault.custody(free)).toEqual({ hold: true });
    });

    test('is never replaced: a second writing is another version, and the first is read as before', async () => {
      const first = await written();
      const second = await written(first.key, bytesOf('a corrected scan'));

      expect(second.version).not.toBe(first.version);
      expect(await lane.vault.find(first.key)).toMatchObject({ version: second.version, bytes: 16 });
      expect((await whole(lane.vault.read(first))).toString()).toBe('a sealed scan');
    });

    test('is read by range, both ends counted', async () => {
      const version = await written();
      expect((await whole(lane.vault.read(version, { from: 2, to: 7 }))).toString()).toBe('sealed');
    });
  });

  describe('what is not there', () => {
    const absent = (version: string) => ({ key: aKey(), version });

    test('is not found, has no custody, and reading or holding it is a fault', async () => {
      const { version } = await written();
      expect(await lane.vault.find(aKey())).toBeUndefined();
      expect(await lane.vault.custody(absent(version))).toBeUndefined();
      await expect(whole(lane.vault.read(absent(version)))).rejects.toThrow(IntegrityFault);
      await expect(lane.vault.digest(absent(version))).rejects.toThrow(IntegrityFault);
      await expect(lane.vault.hold(absent(version))).rejects.toThrow(IntegrityFault);
      await expect(lane.vault.retain(absent(version), lane.ahead(60))).rejects.toThrow(IntegrityFault);
    });

    test.each(['a key', 'ключ', 'a//b', '/a', 'a/', 'a/../b', 'a/@/b', ''])(
      'no key is spelt %j',
      async (key) => {
        await expect(lane.vault.write(key, bytesOf('x'), { mediaType: pdf, hold: false })).rejects.toThrow(
          RangeError,
        );
      },
    );
  });

  describe('a copy', () => {
    test('equals its source and is under a custody hold', async () => {
      const content = bytesOf('an uploaded scan');
      const source = await upload(lane, aKey(), content);
      const copy = await lane.vault.copy({ store: 'intake', version: source }, aKey(), promised(content));

      expect(await lane.vault.digest(copy)).toEqual({ bytes: 16, sha256: sha256Of(content) });
      expect(await lane.vault.find(copy.key)).toEqual({ ...copy, bytes: 16, mediaType: pdf });
      expect(await lane.vault.custody(copy)).toEqual({ hold: true });
    });

    test('is of the version that was named, not of one uploaded since', async () => {
      const key = aKey();
      const source = await upload(lane, key, bytesOf('sealed by the agent'));
      await upload(lane, key, bytesOf('sent afterwards'));
      const copy = await lane.vault.copy(
        { store: 'intake', version: source },
        aKey(),
        promised(bytesOf('sealed by the agent')),
      );

      expect((await whole(lane.vault.read(copy))).toString()).toBe('sealed by the agent');
    });

    test('of another length than promised, or of nothing, is a fault', async () => {
      const source = await upload(lane, aKey(), bytesOf('an uploaded scan'));
      const copying = (version: typeof source, content: string) =>
        lane.vault.copy({ store: 'intake', version }, aKey(), promised(bytesOf(content)));

      await expect(copying(source, 'another')).rejects.toThrow(IntegrityFault);
      await expect(copying({ ...source, key: aKey() }, 'an uploaded scan')).rejects.toThrow(IntegrityFault);
    });
  });

  describe('retention', () => {
    test('is what the store says it is', async () => {
      const version = await written();
      const until = lane.ahead(3600);

      expect(await lane.vault.retain(version, until)).toEqual({ lockedUntil: until });
      expect(await lane.vault.custody(version)).toEqual({ hold: true, lockedUntil: until });
    });

    test('can be lengthened and repeated, never shortened', async () => {
      const version = await written();
      const [early, late] = [lane.ahead(3600), lane.ahead(7200)];
      await lane.vault.retain(version, early);

      expect(await lane.vault.retain(version, late)).toEqual({ lockedUntil: late });
      expect(await lane.vault.retain(version, late)).toEqual({ lockedUntil: late });
      expect(await lane.vault.retain(version, early)).toBe('refused');
      expect(await lane.vault.custody(version)).toMatchObject({ lockedUntil: late });
    });

    test('is refused for a time that has passed', async () => {
      const version = await written();
      expect(await lane.vault.retain(version, lane.ahead(-60))).toBe('refused');
      expect(await lane.vault.custody(version)).toEqual({ hold: true });
    });
  });
};
