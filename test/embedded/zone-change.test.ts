/** The night of 29 February 2024, in which the clocks of Almaty went back an hour, in the vault and the clock. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, startOf } from '../../shared/archive/day.ts';
import type { Instant } from '../../shared/archive/names.ts';
import { lockUntilOf } from '../../shared/archive/retention.ts';
import { type FileStores, openFileStores } from '../../shared/embedded/file-stores.ts';
import { clockFixedOn } from '../../shared/runtime/clock.ts';
import { aKey, bytesOf, pdf } from '../contracts/stores-lane.ts';
import { day, instant } from '../given/days.ts';

let folder: string;
let now: Instant;
let stores: FileStores;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zone-change-'));
  const urls = { origin: () => 'http://127.0.0.1', secret: Buffer.alloc(32) };
  stores = await openFileStores(folder, { clock: { now: () => now }, urls });
});
afterAll(() => rm(folder, { recursive: true }));

/** A version kept until the end of a day, locked at a moment, its hold lifted. */
const lockedOn = async (keepUntil: string, at: string) => {
  now = instant(at);
  const version = await stores.vault.write(aKey(), bytesOf('скан'), { mediaType: pdf, hold: true });
  const until = lockUntilOf(day(keepUntil), now);
  const answer = until && (await stores.vault.retain(version, until));
  await stores.destroyer.lift(version);
  return { version, answer };
};

describe('a lock of the vault', () => {
  test.each([
    ['2024-02-28', '2021-06-01T00:00:00Z', '2024-02-28T18:00:00.000Z'],
    ['2024-02-29', '2021-06-01T00:00:00Z', '2024-02-29T19:00:00.000Z'],
    ['2024-02-29', '2024-02-29T18:30:00Z', '2024-02-29T19:00:00.000Z'],
    ['2024-03-01', '2024-02-29T17:59:59Z', '2024-03-01T19:00:00.000Z'],
    ['2024-03-01', '2024-02-29T19:00:00Z', '2024-03-01T19:00:00.000Z'],
  ])('until the end of %s, set at %s, ends at %s and not a second before', async (last, set, end) => {
    const { version, answer } = await lockedOn(last, set);
    expect(answer).toEqual({ lockedUntil: end });
    now = instant(new Date(Date.parse(end) - 1).toISOString());
    expect([dayOf(now), await stores.destroyer.destroy(version)]).toEqual([last, 'refused']);
    now = instant(end);
    expect(dayOf(now) > last).toBe(true);
    expect(await stores.destroyer.destroy(version)).toBe('destroyed');
  });
});

test.each(['2024-02-28', '2024-02-29', '2024-03-01'])(
  'a clock fixed on %s begins with its first hour, also where the day lasted 25',
  (text) => {
    const clock = clockFixedOn(day(text));
    const since = Date.parse(clock.now()) - Date.parse(startOf(day(text)));
    expect([clock.today(), dayOf(startOf(day(text)))]).toEqual([text, text]);
    // Its hours pass as the real ones do.
    expect([since >= 0, since < 25 * 3_600_000]).toEqual([true, true]);
  },
);
