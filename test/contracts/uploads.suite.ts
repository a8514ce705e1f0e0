import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { SignedUpload } from '../../shared/ports/vault.ts';
import {
  aKey,
  bytesOf,
  eventually,
  listed,
  pdf,
  promised,
  sha256Of,
  type StoresLane,
  upload,
  whole,
} from './stores-lane.ts';

const send = ({ method, url, headers }: SignedUpload, body: string | Uint8Array, changed = {}) =>
  fetch(url, { method, headers: { ...headers, ...changed }, body: body.slice() });

/** What every store of uploads keeps to: what comes is what was promised, or nothing comes. */
export const uploadsSuite = (open: () => Promise<StoresLane>): void => {
  let lane: StoresLane;
  beforeAll(async () => {
    lane = await open();
  }, 60_000);
  afterAll(() => lane.close());

  describe('an upload in one piece', () => {
    const scan = bytesOf('an uploaded scan');
    const signed = async (seconds = 60) => {
      const key = aKey();
      return { key, permit: await lane.intake.signPut(key, promised(scan), seconds) };
    };

    test('as promised is taken, and read as it was sent', async () => {
      const { key, permit } = await signed();
      expect((await send(permit, scan)).status).toBe(200);

      const found = await lane.intake.find(key);
      expect(found).toMatchObject({ key, bytes: 16, mediaType: pdf });
      expect(await whole(lane.intake.read(found!))).toEqual(Buffer.from(scan));
    });

    test('sent again is a new version; the pinned one is read as before', async () => {
      const key = aKey();
      const pinned = await upload(lane, key, bytesOf('first'));
      const later = await upload(lane, key, bytesOf('second'));

      expect(later.version).not.toBe(pinned.version);
      expect((await whole(lane.intake.read(pinned))).toString()).toBe('first');
    });

    test('of another type is refused, and nothing is there', async () => {
      const { key, permit } = await signed();
      expect((await send(permit, scan, { 'content-type': 'text/html' })).status).toBe(403);
      expect(await listed(lane.intake, key)).toEqual([[]]);
    });

    test.each(['an uploaded sca', 'an uploaded scan!'])('of another length is refused (%j)', async (body) => {
      const { key, permit } = await signed();
      expect((await send(permit, body)).status).toBe(403);
      expect(await listed(lane.intake, key)).toEqual([[]]);
    });

    test('of other bytes never passes for the promised one', async () => {
      const { key, permit } = await signed();
      const answer = await send(permit, 'AN UPLOADED SCAN');
      const found = await lane.intake.find(key);

      expect(answer.ok).toBe(!lane.comparesHashes);
      expect(found === undefined).toBe(lane.comparesHashes);
      if (found) expect(sha256Of(await whole(lane.intake.read(found)))).not.toBe(sha256Of(scan));
    });

    test('by a URL that was altered, or used for another key, is refused', async () => {
      const [one, other] = [await signed(), await signed()];
      const url = one.permit.url.replace(/.(?=[^.]{40}$)/, (letter) => (letter === 'a' ? 'b' : 'a'));
      const moved = one.permit.url.replace(one.key, other.key);

      expect((await send({ ...one.permit, url }, scan)).status).toBe(403);
      if (moved !== one.permit.url)
        expect((await send({ ...one.permit, url: moved }, scan)).status).toBe(403);
      expect(await lane.intake.find(one.key)).toBeUndefined();
      expect(await lane.intake.find(other.key)).toBeUndefined();
    });

    test('by a URL that has expired is refused', async () => {
      const { permit } = await signed(1);
      expect(await eventually(async () => String((await send(permit, scan)).status), '200')).toBe('403');
    });
  });

  describe('an upload in parts', () => {
    // The least that S3 takes for a part that is not the last.
    const least = 5 * 1024 * 1024;
    const bodies = [randomBytes(least), randomBytes(least), randomBytes(1000)];

    const sendPart = async (
      name: { key: string; upload: string },
      number: number,
      body = bodies[number - 1]!,
    ) => {
      const part = { upload: name.upload, number, bytes: bodies[number - 1]!.length, seconds: 60 };
      return send(await lane.intake.signPart(name.key, part), body);
    };
    const begun = async () => {
      const key = aKey('film');
      return { key, upload: await lane.intake.beginParts(key, 'video/mp4') };
    };

    test('is refused while a part is missing, resumed, and then joined in order', async () => {
      const name = await begun();
      for (const number of [3, 1]) expect((await sendPart(name, number)).status).toBe(200);
      const early = await lane.intake.parts(name.key, name.upload);

      expect(early.map(({ number, bytes }) => [number, bytes])).toEqual([
        [1, least],
        [3, 1000],
      ]);
      expect(await lane.intake.joinParts(name.key, name.upload, early)).toBe('refused');
      const guessed = [...early, { number: 2, etag: early[0]!.etag }];
      expect(await lane.intake.joinParts(name.key, name.upload, guessed)).toBe('refused');

      const etag = (await sendPart(name, 2)).headers.get('etag');
      const parts = await lane.intake.parts(name.key, name.upload);
      expect(parts[1]).toEqual({ number: 2, bytes: least, etag });

      const joined = await lane.intake.joinParts(name.key, name.upload, parts);
      if (joined === 'refused') throw new Error('All parts are there.');
      const bytes = 2 * least + 1000;
      expect(await lane.intake.find(name.key)).toEqual({ ...joined, bytes, mediaType: 'video/mp4' });
      expect(sha256Of(await whole(lane.intake.read(joined)))).toBe(sha256Of(Buffer.concat(bodies)));
      expect(await lane.intake.leftovers(name.key)).toEqual([]);
    }, 60_000);

    test('takes a part sent again in place of the first', async () => {
      const name = await begun();
      await sendPart(name, 1, randomBytes(least));
      await sendPart(name, 1);
      const parts = await lane.intake.parts(name.key, name.upload);

      expect(parts.length).toBe(1);
      const joined = await lane.intake.joinParts(name.key, name.upload, parts);
      if (joined === 'refused') throw new Error('The part is there.');
      expect(sha256Of(await whole(lane.intake.read(joined)))).toBe(sha256Of(bodies[0]!));
    }, 60_000);

    test('a part of another length is refused, and not kept', async () => {
      const name = await begun();
      expect((await sendPart(name, 3, randomBytes(1001))).status).toBe(403);
      expect(await lane.intake.parts(name.key, name.upload)).toEqual([]);
      await lane.intake.abortParts(name.key, name.upload);
    });

    test('aborted, takes no part and joins nothing', async () => {
      const name = await begun();
      await sendPart(name, 3);
      const parts = await lane.intake.parts(name.key, name.upload);
      await lane.intake.abortParts(name.key, name.upload);

      expect((await sendPart(name, 3)).status).toBe(404);
      expect(await lane.intake.parts(name.key, name.upload)).toEqual([]);
      expect(await lane.intake.joinParts(name.key, name.upload, parts)).toBe('refused');
      expect(await lane.intake.find(name.key)).toBeUndefined();
      await lane.intake.abortParts(name.key, name.upload);
    });
  });
};
