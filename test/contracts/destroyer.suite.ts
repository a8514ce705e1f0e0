import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aKey, bytesOf, eventually, listed, pdf, type StoresLane, upload } from './stores-lane.ts';

/** What every destroyer keeps to: it destroys what is free, exactly that, and nothing else. */
export const destroyerSuite = (open: () => Promise<StoresLane>): void => {
  let lane: StoresLane;
  beforeAll(async () => {
    lane = await open();
  }, 60_000);
  afterAll(() => lane.close());

  const sealed = (key = aKey()) =>
    lane.vault.write(key, bytesOf('a sealed scan'), { mediaType: pdf, hold: true });

  describe('a version under a custody hold', () => {
    test('cannot be destroyed, and is there as before', async () => {
      const version = await sealed();

      expect(await lane.destroyer.destroy(version)).toBe('refused');
      expect(await lane.vault.custody(version)).toEqual({ hold: true });
      expect(await lane.vault.find(version.key)).toMatchObject({ version: version.version, bytes: 13 });
    });

    test('can be destroyed once the hold is lifted, and not before', async () => {
      const version = await sealed();

      expect(await lane.destroyer.lift(version)).toBe('lifted');
      expect(await lane.vault.custody(version)).toEqual({ hold: false });
      expect(await lane.destroyer.destroy(version)).toBe('destroyed');
      expect(await lane.vault.custody(version)).toBeUndefined();
      expect(await lane.vault.find(version.key)).toBeUndefined();
      expect(await listed(lane.vault, version.key)).toEqual([[]]);
    });

    test('cannot be destroyed when the hold was put back', async () => {
      const version = await sealed();
      await lane.destroyer.lift(version);
      await lane.vault.hold(version);

      expect(await lane.destroyer.destroy(version)).toBe('refused');
    });
  });

  describe('a version under retention', () => {
    test('cannot be destroyed though its hold is lifted, and nothing lifts the lock', async () => {
      const version = await sealed();
      const until = lane.ahead(3600);
      await lane.vault.retain(version, until);
      await lane.destroyer.lift(version);

      expect(await lane.destroyer.destroy(version)).toBe('refused');
      expect(await lane.vault.retain(version, lane.ahead(60))).toBe('refused');
      expect(await lane.destroyer.destroy(version)).toBe('refused');
      expect(await lane.vault.custody(version)).toEqual({ hold: false, lockedUntil: until });
    });

    test('can be destroyed after its term, but only after the lift as well', async () => {
      const until = lane.ahead(3);
      const [lifted, held] = [await sealed(), await sealed()];
      for (const version of [lifted, held]) await lane.vault.retain(version, until);
      await lane.destroyer.lift(lifted);
      const early = await lane.destroyer.destroy(lifted);
      lane.past(until);

      expect(early).toBe('refused');
      expect(await eventually(() => lane.destroyer.destroy(lifted), 'refused')).toBe('destroyed');
      expect(await lane.destroyer.destroy(held)).toBe('refused');
    }, 30_000);
  });

  describe('destroying', () => {
    test('takes exactly the version that was named', async () => {
      const first = await sealed();
      const second = await sealed(first.key);
      const neighbour = await sealed(`${first.key}-2`);
      await lane.destroyer.lift(second);

      expect(await lane.destroyer.destroy(second)).toBe('destroyed');
      const left = (await listed(lane.vault, first.key)).flat().map(({ version }) => version);
      expect(left).toEqual([first.version, neighbour.version]);
      expect(await lane.vault.find(first.key)).toMatchObject({ version: first.version });
    });

    test('what is gone is absent: the second time changes nothing and says so', async () => {
      const version = await sealed();
      await lane.destroyer.lift(version);
      await lane.destroyer.destroy(version);

      expect(await lane.destroyer.destroy(version)).toBe('absent');
      expect(await lane.destroyer.lift(version)).toBe('absent');
      expect(await lane.destroyer.destroy({ ...version, key: aKey() })).toBe('absent');
    });

    test('a key whose versions are gone can be written anew', async () => {
      const version = await sealed();
      await lane.destroyer.lift(version);
      await lane.destroyer.destroy(version);

      const again = await sealed(version.key);
      expect(again.version).not.toBe(version.version);
      expect(await lane.vault.find(version.key)).toMatchObject({ version: again.version });
    });

    test('an upload, which nothing locks, goes at the first asking', async () => {
      const version = await upload(lane, aKey(), bytesOf('never sealed'));
      expect(await lane.intakeDestroyer.destroy(version)).toBe('destroyed');
      expect(await lane.intake.find(version.key)).toBeUndefined();
    });
  });

  describe('removing what was just listed', () => {
    const inList = async (key: string) => (await lane.vault.versions(key)).items;

    test('takes hold and version at once, exactly the one that was named', async () => {
      const first = await sealed();
      await sealed(first.key);
      const [second] = await inList(first.key);

      expect(await lane.destroyer.remove(second!)).toBe('destroyed');
      const left = await inList(first.key);
      expect(left.map(({ version }) => version)).toEqual([first.version]);
      expect(await lane.vault.custody(first)).toEqual({ hold: true });
    });

    test('is refused while its retention runs, and it is there as before', async () => {
      const version = await sealed();
      await lane.vault.retain(version, lane.ahead(3600));
      const [one] = await inList(version.key);

      expect(await lane.destroyer.remove(one!)).toBe('refused');
      expect(await lane.vault.find(version.key)).toMatchObject({ version: version.version, bytes: 13 });
      await lane.vault.hold(version);
      expect(await lane.vault.custody(version)).toMatchObject({ hold: true });
    });

    test('of what has gone meanwhile says so', async () => {
      const { key } = await sealed();
      const [one] = await inList(key);
      await lane.destroyer.remove(one!);

      expect(await lane.destroyer.remove(one!)).toBe('absent');
      expect(await inList(key)).toEqual([]);
    });
  });

  test('leftovers of uploads in parts are found under their prefix and aborted', async () => {
    const folder = aKey('file');
    const one = { key: `${folder}/a`, upload: await lane.intake.beginParts(`${folder}/a`, pdf) };
    const other = { key: `${folder}/b`, upload: await lane.intake.beginParts(`${folder}/b`, pdf) };

    expect(await lane.intake.leftovers(`${folder}/`)).toEqual([one, other]);
    expect(await lane.intake.leftovers(`${folder}/b`)).toEqual([other]);
    await lane.intakeDestroyer.abort(one);
    await lane.intakeDestroyer.abort(one);
    expect(await lane.intake.leftovers(folder)).toEqual([other]);
    await lane.intakeDestroyer.abort(other);
    expect(await lane.intake.leftovers(folder)).toEqual([]);
  });
};
