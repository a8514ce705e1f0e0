import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPicture, onePage, pdfOf, streamOf } from '../../scans/given-scans.ts';
import { aPdf, described } from './good-requests.ts';
import { aService, expectRefusal, type ServiceGiven } from './service.ts';

let service: ServiceGiven;
let caseFile: string;
beforeAll(async () => {
  service = await aService();
  caseFile = await anOpenFile();
}, 60_000);
afterAll(() => service.close());

const user = 'agent-1';
const anOpenFile = async (): Promise<string> =>
  String((await service.client.post(user, '/v1/case-files', described))['id']);

interface Upload {
  readonly id: string;
  readonly upload: { readonly url: string; readonly headers: Readonly<Record<string, string>> };
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const promise = async (file: string, bytes: Uint8Array, mediaType = 'application/pdf'): Promise<Upload> => {
  const body = { name: 'Қолхат.pdf', mediaType, bytes: bytes.length, sha256: sha256Of(bytes) };
  const answer: unknown = await service.client.post(user, `/v1/case-files/${file}/documents`, body);
  return answer as Upload; // as the contract says
};

const put = async (url: string, headers: Readonly<Record<string, string>>, bytes: Uint8Array) => {
  const { status } = await fetch(url, { method: 'PUT', headers, body: Buffer.from(bytes) });
  return status;
};

const complete = (file: string, document: string) =>
  service.ask('completeUpload', { user, params: { caseFile: file, document }, body: {} });

/** Signs a claim as the service does, with its secret: only its time is another. */
const expired = (url: string): string => {
  const [, body = ''] = /uploads\/([\w-]+)\./.exec(url) ?? [];
  const { claim } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { claim: object };
  const late = Buffer.from(JSON.stringify({ claim, until: Date.now() - 1000 })).toString('base64url');
  const secret = readFileSync(join(service.folder, 'url-secret'));
  const seal = createHmac('sha256', secret).update(`PUT ${late}`).digest('base64url');
  return url.replace(/uploads\/.*$/, `uploads/${late}.${seal}`);
};

describe('an upload', () => {
  test('takes exactly what was promised, and only then is the document there', async () => {
    const bytes = await aPdf(2);
    const { id, upload } = await promise(caseFile, bytes);
    const { url, headers } = upload;
    const altered = Buffer.from(bytes);
    altered[altered.length - 1] = 0;

    expect(await put(url, headers, altered)).toBe(400);
    expect(await put(url, headers, bytes.subarray(1))).toBe(403);
    expect(await put(url, headers, Buffer.concat([bytes, bytes]))).toBe(403);
    expect(await put(url, headers, new Uint8Array())).toBe(403);
    expect(await put(url, { ...headers, 'content-type': 'text/html' }, bytes)).toBe(403);
    expectRefusal('completeUpload', await complete(caseFile, id), { status: 409, code: 'UploadIncomplete' });

    expect(await put(url, headers, bytes)).toBe(200);
    expect(await complete(caseFile, id)).toMatchObject({ status: 200, json: { state: 'uploaded' } });
  });

  test('by an address that was altered, is of another, or has expired, is refused', async () => {
    const bytes = await aPdf(1);
    const one = await promise(caseFile, bytes);
    const other = await promise(caseFile, await aPdf(3));
    const { url, headers } = one.upload;
    const [head = '', seal = ''] = url.split(/\.(?=[\w-]+$)/);
    const otherSeal = other.upload.url.split('.').at(-1) ?? '';

    expect(await put(`${head}.${seal.slice(0, -2)}AA`, headers, bytes)).toBe(403);
    expect(await put(`${head}.${otherSeal}`, headers, bytes)).toBe(403);
    expect(await put(`${head}x.${seal}`, headers, bytes)).toBe(403);
    expect((await fetch(url.replace('/uploads/', '/downloads/'))).status).toBe(403);
    expect(await put(expired(url), headers, bytes)).toBe(403);
    expect(await put(other.upload.url, headers, bytes)).toBe(403);
    expectRefusal('completeUpload', await complete(caseFile, one.id), {
      status: 409,
      code: 'UploadIncomplete',
    });
    expect(await put(url, headers, bytes)).toBe(200);
  });

  test('is not read by an address that names a folder above, or nothing', async () => {
    for (const path of [
      '/local/uploads/',
      '/local/uploads/..%2F..%2Ftoken-key.json',
      '/local/downloads/a.b',
      '/local/nothing',
    ])
      expect([403, 404]).toContain((await fetch(`${service.url}${path}`)).status);
  });
});

const page = Buffer.from('BT ET');
const cut = async () => Buffer.from(await aPdf(3)).subarray(0, 500);
const bomb = () => {
  // Each node names the next one sixty times, and the last one leads back.
  const kids = (next: number) => `<< /Type /Pages /Count 1 /Kids [${`${next} 0 R `.repeat(60)}] >>`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    ...Array.from({ length: 12 }, (_, at) => kids(at + 3)),
    kids(2),
  ]);
};

const unfolding = () => {
  const zeros = deflateSync(Buffer.alloc(64 * 1024 * 1024));
  return pdfOf([...onePage, streamOf('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', zeros)]);
};

describe('a scan that cannot be kept', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    [
      'without a page',
      () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
      'DocumentWithoutPages',
    ],
    [
      'that is encrypted',
      () =>
        pdfOf(
          [
            ...onePage,
            '<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <00> /U <00> >>',
            streamOf('', page),
          ],
          '/Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>]',
        ),
      'DocumentEncrypted',
    ],
    ['that is cut off', cut, 'DocumentTruncated'],
    ['whose pages lead back into themselves', bomb, 'DocumentTooComplex'],
    ['that unfolds to more than a machine holds', unfolding, 'DocumentTooComplex'],
    ['that is text', () => Buffer.from('Это не скан. '.repeat(100)), 'DocumentTypeUnsupported'],
    [
      'that is a program',
      () => Buffer.concat([Buffer.from('MZ\u0090\u0000'), Buffer.alloc(2000)]),
      'DocumentTypeUnsupported',
    ],
    ['that is a picture', () => aPicture().jpeg().toBuffer(), 'MediaTypeDiffers'],
  ])(
    '%s opens the file again, and its reason is told in each language',
    async (_what, made, code) => {
      const file = await anOpenFile();
      const bytes = await made();
      const { id, upload } = await promise(file, bytes);
      expect(await put(upload.url, upload.headers, bytes)).toBe(200);
      await complete(file, id);
      await service.client.post(user, `/v1/case-files/${file}/seal`);
      await service.onFile();

      const said = [];
      for (const language of ['kk', 'ru', 'en']) {
        const headers = { 'accept-language': language };
        const { json } = await service.ask('showCaseFile', { user, params: { caseFile: file }, headers });
        expect(json).toMatchObject({ stage: 'open', findings: [{ document: id }] });
        const [finding] = json['findings'] as readonly { readonly code: string; readonly detail: string }[];
        expect(finding?.code).toBe(code);
        said.push(finding?.detail);
      }
      expect(said[0]).toMatch(/[әғқңөұүһі]/);
      expect(said[1]).toMatch(/[а-яё]/);
      expect(said[2]).toMatch(/^[\x20-\x7e]+$/);
    },
    60_000,
  );

  test('is mended by removing it: the file is then sealed', async () => {
    const file = await anOpenFile();
    const [good, bad] = [await aPdf(2), Buffer.from('не скан')];
    const documents: string[] = [];
    for (const bytes of [good, bad]) {
      const { id, upload } = await promise(file, bytes);
      await put(upload.url, upload.headers, bytes);
      await complete(file, id);
      documents.push(id);
    }
    await service.client.post(user, `/v1/case-files/${file}/seal`);
    await service.onFile();
    expect(await service.client.get(user, `/v1/case-files/${file}`)).toMatchObject({ stage: 'open' });

    const params = { caseFile: file, document: documents[1]! };
    expect((await service.ask('removeDocument', { user, params })).status).toBe(200);
    await service.client.post(user, `/v1/case-files/${file}/seal`);
    await service.onFile();
    expect(await service.client.get(user, `/v1/case-files/${file}`)).toMatchObject({ stage: 'sealed' });
  }, 60_000);
});
