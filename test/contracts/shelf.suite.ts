import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MalformedCursor } from '../../shared/ports/faults.ts';
import { aKey, bytesOf, eventually, listed, pdf, type StoresLane } from './stores-lane.ts';

/** What everything that lists and gives out bodies keeps to, whatever it is built on. */
export const shelfSuite = (open: () => Promise<StoresLane>): void => {
  let lane: StoresLane;
  beforeAll(async () => {
    lane = await open();
  }, 60_000);
  afterAll(() => lane.close());

  const written = (key = aKey()) =>
    lane.vault.write(key, bytesOf('a sealed scan'), { mediaType: pdf, hold: true });

  describe('the list of versions', () => {
    test('comes page by page in key order, each version once', async () => {
      const folder = aKey('all');
      const keys = Array.from(
        { length: 22 },
        (_, index) => `${folder}/scan-${String(index).padStart(2, '0')}`,
      );
      const expected = await Promise.all(keys.map((key) => written(key)));
      for (let repeat = 0; repeat < 3; repeat += 1) expected.push(await written(keys[7]));

      const pages = await listed(lane.vault, `${folder}/`);
      const items = pages.flat();

      expect(pages.length).toBe(Math.ceil(25 / lane.pageSize));
      expect(new Set(items.map(({ version }) => version))).toEqual(
        new Set(expected.map(({ version }) => version)),
      );
      expect(items.length).toBe(25);
      expect(items.map(({ key }) => key)).toEqual([...items.map(({ key }) => key)].sort());
      expect(items[0]).toEqual({ ...expected[0], bytes: 13, marker: false });
    }, 30_000);

    test('has every version of one key, though all were written at one moment', async () => {
      const key = aKey();
      const made = await Promise.all(Array.from({ length: 11 }, () => written(key)));
      const items = (await listed(lane.vault, key)).flat();

      expect(items.map(({ version }) => version).sort()).toEqual(made.map(({ version }) => version).sort());
    });

    test('keeps to the prefix, letter by letter', async () => {
      const folder = aKey('f');
      const keys = [folder, `${folder}-a`, `${folder}/a`, `${folder}/b/c`, `${folder}.x`];
      for (const key of keys) await written(key);

      const under = async (prefix: string) => (await listed(lane.vault, prefix)).flat().map(({ key }) => key);
      expect(await under(folder)).toEqual([...keys].sort());
      expect(await under(`${folder}/`)).toEqual([`${folder}/a`, `${folder}/b/c`]);
      expect(await under(`${folder}/b/c/`)).toEqual([]);
    });

    test('can be worked off: what is destroyed between two pages hides nothing of the next', async () => {
      const folder = aKey('all');
      for (let index = 0; index < 12; index += 1) {
        await lane.vault.write(`${folder}/${index % 3}`, bytesOf('x'), { mediaType: pdf, hold: false });
      }
      let cursor: string | undefined;
      let gone = 0;
      do {
        const page = await lane.vault.versions(`${folder}/`, cursor);
        for (const version of page.items)
          if ((await lane.destroyer.destroy(version)) === 'destroyed') gone += 1;
        cursor = page.cursor;
      } while (cursor !== undefined);

      expect(gone).toBe(12);
      expect(await listed(lane.vault, `${folder}/`)).toEqual([[]]);
    });

    test('begins after the key that is told, page by page', async () => {
      const folder = aKey('after');
      const keys = Array.from({ length: 9 }, (_, index) => `${folder}/${index}`);
      for (const key of [...keys, keys[3]!]) await written(key);
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await lane.vault.versions(`${folder}/`, cursor, `${folder}/3`);
        found.push(...page.items.map(({ key }) => key));
        cursor = page.cursor;
      } while (cursor !== undefined);

      expect(found).toEqual(keys.slice(4));
      expect(await lane.vault.versions(`${folder}/`, undefined, `${folder}/8`)).toEqual({ items: [] });
      // What is told need not be there.
      expect((await lane.vault.versions(`${folder}/`, undefined, `${folder}/75`)).items[0]?.key).toBe(
        keys[8],
      );
    });

    test('a cursor that was not given out is malformed', async () => {
      await expect(lane.vault.versions('case-files/', 'page two')).rejects.toThrow(MalformedCursor);
    });
  });

  describe('a download', () => {
    const signed = async (fileName = 'scan.pdf', mediaType = pdf) =>
      fetch(await lane.vault.signDownload(await written(), { mediaType, fileName, seconds: 60 }), {
        headers: { range: 'bytes=2-7' },
      });

    test('gives the bytes with their type and name, by range where one is asked for', async () => {
      const answer = await signed('Протокол № 5 «ә».pdf');

      expect(answer.status).toBe(206);
      expect(await answer.text()).toBe('sealed');
      expect(answer.headers.get('content-range')).toBe('bytes 2-7/13');
      expect(answer.headers.get('content-type')).toBe(pdf);
      const disposition = answer.headers.get('content-disposition') ?? '';
      expect(disposition).toMatch(/^inline; filename="[ -~]+"; filename\*=UTF-8''/);
      expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe('Протокол № 5 «ә».pdf');
    });

    test('what a browser might run is only ever saved', async () => {
      const answer = await signed('bundle.zip', 'application/zip');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
    });

    test('of a range outside the body is refused as such', async () => {
      const url = await lane.vault.signDownload(await written(), {
        mediaType: pdf,
        fileName: 'a',
        seconds: 60,
      });
      expect((await fetch(url, { headers: { range: 'bytes=13-' } })).status).toBe(416);
    });

    test('of what is not there is not found', async () => {
      const version = { ...(await written()), key: aKey() };
      const url = await lane.vault.signDownload(version, { mediaType: pdf, fileName: 'a', seconds: 60 });
      expect((await fetch(url)).status).toBe(404);
    });

    test('by a URL that has expired or was altered is refused', async () => {
      const as = { mediaType: pdf, fileName: 'a.pdf', seconds: 60 };
      const [one, other] = [await written(), await written()];
      const url = await lane.vault.signDownload(one, as);
      const altered = alterations(url, await lane.vault.signDownload(other, as));

      expect((await fetch(url)).status).toBe(200);
      for (const wrong of altered) expect((await fetch(wrong)).status).toBe(403);
      expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
      const short = await lane.vault.signDownload(one, { ...as, seconds: 1 });
      expect(await eventually(async () => String((await fetch(short)).status), '200')).toBe('403');
    });
  });
};

/** The same URL with another object under the same seal, and with another seal. */
const alterations = (url: string, other: string): readonly string[] => {
  const flip = (text: string) => text.slice(0, -3) + (text.endsWith('aaa') ? 'bbb' : 'aaa');
  const { pathname, search } = new URL(url);
  const another = new URL(other);
  if (search === '') {
    const [, seal = ''] = pathname.split('.').slice(-2);
    return [flip(url), other.slice(0, other.lastIndexOf('.') + 1) + seal];
  }
  another.search = search;
  return [another.href, url.replace(/(?<=X-Amz-Signature=)./, (digit) => (digit === 'f' ? '0' : 'f'))];
};
