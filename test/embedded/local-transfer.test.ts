import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileStores, openFileStores } from '../../shared/embedded/file-stores.ts';
import { localTransfer } from '../../shared/embedded/local-transfer.ts';
import { aKey, bytesOf, pdf, promised } from '../contracts/stores-lane.ts';
import { instant } from '../given/days.ts';

let folder: string;
let stores: FileStores;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-transfer-'));
  const urls = { origin: () => 'http://127.0.0.1:8080', secret: bytesOf('a secret of the local service') };
  stores = await openFileStores(folder, { clock: { now: () => instant('2026-03-02T09:00:00.000Z') }, urls });
});
afterEach(() => rm(folder, { recursive: true }));

const scan = bytesOf('a sealed scan');

const ask = async (url: string, init: RequestInit & { duplex?: 'half' } = {}) =>
  localTransfer(stores)(new Request(url, init));

/** Status and code of a problem document, which is whole or this fails. */
const codeOf = async (answer: Response | undefined) => {
  const { code, ...document } = (await answer?.json()) as Readonly<Record<string, unknown>>;
  expect(answer?.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(document).toEqual({
    type: `urn:archive:problem:${String(code)}`,
    title: code,
    status: answer?.status,
    detail: expect.stringMatching(/^[^{}]+\.$/),
  });
  return [answer?.status, { code }];
};

/** A body that does not say its length. */
const flowing = (...pieces: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull(to) {
      const next = pieces.shift();
      if (next === undefined) to.close();
      else to.enqueue(bytesOf(next));
    },
  });

test('what is refused is refused in the language asked for', async () => {
  const { url, headers } = await stores.intake.signPut(aKey(), promised(scan), 60);
  const said = async (language: string) => {
    const sent = { ...headers, 'accept-language': language };
    const answer = await ask(url, { method: 'PUT', headers: sent, body: bytesOf('a sealed scam') });
    return ((await answer?.json()) as { detail: string }).detail;
  };
  expect(await said('ru')).toMatch(/^Содержание файла не то/);
  expect(await said('kk-KZ, ru;q=0.5')).toMatch(/^Файлдың мазмұны/);
  expect(await said('en')).toMatch(/^The content is not what was said/);
});

describe('what does not say its length', () => {
  const sending = async (body: ReadableStream<Uint8Array>) => {
    const { url, headers } = await stores.intake.signPut(aKey(), promised(scan), 60);
    return ask(url, { method: 'PUT', headers, body, duplex: 'half' });
  };

  test('is taken when exactly the promised bytes come', async () => {
    expect((await sending(flowing('a sealed', ' scan')))?.status).toBe(200);
  });

  test('is refused at the first byte too many, at the last one missing, at one that differs', async () => {
    const endless = new ReadableStream<Uint8Array>({ pull: (to) => to.enqueue(new Uint8Array(1000)) });

    expect(await codeOf(await sending(endless))).toEqual([413, { code: 'TooManyBytes' }]);
    expect(await codeOf(await sending(flowing('a sealed sca')))).toEqual([400, { code: 'BytesMissing' }]);
    expect(await codeOf(await sending(flowing('a sealed scam')))).toEqual([400, { code: 'HashDiffers' }]);
    expect(await readdir(join(folder, 'intake', 'drafts'))).toEqual([]);
    expect(await stores.intake.versions('')).toEqual({ items: [] });
  });
});

describe('a body that breaks off', () => {
  const breaking = async (fault: Error) => {
    const { url, headers } = await stores.intake.signPut(aKey(), promised(scan), 60);
    const body = new ReadableStream<Uint8Array>({ pull: (to) => to.error(fault) });
    return ask(url, { method: 'PUT', headers, body, duplex: 'half' });
  };

  test('is refused, and leaves nothing', async () => {
    expect(await codeOf(await breaking(new Error('aborted')))).toEqual([400, { code: 'BytesMissing' }]);
    expect(await readdir(join(folder, 'intake', 'drafts'))).toEqual([]);
  });
});

describe('a range of a download', () => {
  const downloading = async (headers: Record<string, string>) => {
    const version = await stores.vault.write(aKey(), scan, { mediaType: pdf, hold: true });
    return ask(await stores.vault.signDownload(version, { mediaType: pdf, fileName: 'a.pdf', seconds: 60 }), {
      headers,
    });
  };

  test.each([
    ['bytes=0-0', 'a', 'bytes 0-0/13'],
    ['bytes=9-', 'scan', 'bytes 9-12/13'],
    ['bytes=9-99', 'scan', 'bytes 9-12/13'],
    ['bytes=-4', 'scan', 'bytes 9-12/13'],
    ['bytes=-99', 'a sealed scan', 'bytes 0-12/13'],
  ])('%s is %j', async (range, text, contentRange) => {
    const answer = await downloading({ range });
    expect([answer?.status, await answer?.text()]).toEqual([206, text]);
    expect(answer?.headers.get('content-range')).toBe(contentRange);
    expect(answer?.headers.get('content-length')).toBe(String(text.length));
  });

  test.each(['bytes=0-1,4-5', 'bytes=7-2', 'lines=1-2', 'bytes=-', ''])(
    '%j is answered whole',
    async (range) => {
      const answer = await downloading({ range });
      expect([answer?.status, await answer?.text()]).toEqual([200, 'a sealed scan']);
    },
  );

  test.each(['bytes=13-', 'bytes=13-20', 'bytes=-0'])('%s lies outside', async (range) => {
    const answer = await downloading({ range });
    expect(answer?.headers.get('content-range')).toBe('bytes */13');
    expect(await codeOf(answer)).toEqual([416, { code: 'RangeNotSatisfiable' }]);
  });

  test('holds for the body it was begun with, and for no other', async () => {
    const range = 'bytes=9-';
    const { sha256 } = promised(scan);
    expect((await downloading({ range, 'if-range': `"${sha256}"` }))?.status).toBe(206);
    expect((await downloading({ range, 'if-range': '"another"' }))?.status).toBe(200);
  });
});

describe('a signed URL', () => {
  test('is not for another method, another secret, or another path', async () => {
    const { url, headers } = await stores.intake.signPut(aKey(), promised(scan), 60);
    const foreign = { origin: () => 'http://127.0.0.1:8080', secret: bytesOf('another secret') };
    const others = await openFileStores(folder, {
      clock: { now: () => instant('2026-03-02T09:00:00.000Z') },
      urls: foreign,
    });
    const elsewhere = await others.intake.signPut(aKey(), promised(scan), 60);

    expect(await codeOf(await ask(url))).toEqual([403, { code: 'UrlAltered' }]);
    expect(await codeOf(await ask(elsewhere.url, { method: 'PUT', headers, body: scan.slice() }))).toEqual([
      403,
      { code: 'UrlAltered' },
    ]);
    expect(await ask('http://127.0.0.1:8080/local/token', { method: 'POST' })).toBeUndefined();
    expect(await ask('http://127.0.0.1:8080/local/uploads/')).toBeUndefined();
  });

  test('keeps real time, whatever day the rules are told', async () => {
    const { url, headers } = await stores.intake.signPut(aKey(), promised(scan), -1);
    expect(await codeOf(await ask(url, { method: 'PUT', headers, body: scan.slice() }))).toEqual([
      403,
      { code: 'UrlExpired' },
    ]);
  });
});
