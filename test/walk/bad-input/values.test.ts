import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPdf, described, promised } from './good-requests.ts';
import { aService, expectRefusal, pointersOf, type ServiceGiven } from './service.ts';

let service: ServiceGiven;
beforeAll(async () => {
  service = await aService();
}, 60_000);
afterAll(() => service.close());

const user = 'agent-1';
const opening = (more: object) => service.ask('openCaseFile', { user, body: { ...described, ...more } });
const kk = { 'accept-language': 'kk' };

describe('opening a case file', () => {
  test.each<[string, object, string]>([
    ['closed tomorrow', { closedOn: '2026-11-23' }, '/closedOn'],
    ['closed at the end of time', { closedOn: '9999-12-31' }, '/closedOn'],
    ['closed before it began', { startedOn: '2019-03-16', closedOn: '2019-03-15' }, '/closedOn'],
    ['begun tomorrow', { startedOn: '2026-11-23', closedOn: null }, '/startedOn'],
    ['of a year before the archive', { year: 1989 }, '/year'],
    ['of a year after it', { year: 2200 }, '/year'],
    ['with no volume', { volumes: 0 }, '/volumes'],
    ['with volumes without end', { volumes: 501 }, '/volumes'],
    ['with half a volume', { volumes: 1.5 }, '/volumes'],
    ['with sheets below none', { volumes: [{ sheets: -1 }] }, '/volumes/0/sheets'],
    [
      'with a volume closed before it began',
      { volumes: [{ startedOn: '2019-03-02', closedOn: '2019-03-01' }] },
      '/volumes/0/closedOn',
    ],
    [
      'with an IIN of eleven digits',
      { parties: [{ role: 'debtor', name: 'А', iin: '00000000000' }] },
      '/parties/0/iin',
    ],
    [
      'with an IIN in other digits',
      { parties: [{ role: 'debtor', name: 'А', iin: '٠٠٠٠٠٠٠٠٠٠٠٠' }] },
      '/parties/0/iin',
    ],
    [
      'with an IIN as a number',
      { parties: [{ role: 'debtor', name: 'А', iin: 100000000000 }] },
      '/parties/0/iin',
    ],
    ['with 501 characters of heading', { heading: 'Қ'.repeat(501) }, '/heading'],
    [
      'with a name of 501 characters',
      { parties: [{ role: 'debtor', name: 'Қ'.repeat(501) }] },
      '/parties/0/name',
    ],
    ['with an index like a person', { index: '850101300123' }, '/index'],
    ['with a heading that breaks off in a character', { heading: 'Дело \uD83D' }, '/heading'],
    ['with a NUL in its heading', { heading: 'Дело\u0000' }, '/heading'],
    ['in English', { language: 'en' }, '/language'],
    ['on parchment', { carrier: 'parchment' }, '/carrier'],
  ])('is refused where it is %s', async (_what, more, pointer) => {
    const answer = await opening(more);
    expectRefusal('openCaseFile', answer, { status: 400, code: 'Malformed' });
    expect(pointersOf(answer)).toEqual([pointer]);
  });

  test('names every fault at once, in Kazakh where that is asked for', async () => {
    const body = { ...described, closedOn: '2021-02-30', volumes: 0, language: 'en', colour: 'red' };
    const answer = await service.ask('openCaseFile', { user, body, headers: kk });
    expectRefusal('openCaseFile', answer, { status: 400, code: 'Malformed' });
    expect([...pointersOf(answer)].sort()).toEqual(['/closedOn', '/colour', '/language', '/volumes']);
    expect(JSON.stringify(answer.json['faults'])).toMatch(/мұндай өріс жоқ/);
  });

  test.each([
    ['500 Kazakh letters', 'Қ'.repeat(500)],
    ['letters of many scripts', 'Ғылыми «іс» № 7 — Łódź, Ștefan, 漢字, ελλ'],
    ['an emoji', 'Дело 🗂️'],
    ['a mark that turns the direction', 'Дело \u200Fعربي'],
    ['a path', '../../etc/passwd'],
    ['markup', '<script>alert(1)</script> ${x} {{y}} %s'],
  ])('keeps a heading of %s as it stands', async (_what, heading) => {
    const { status, json } = await opening({ heading });
    expect({ status, heading: json['heading'] }).toEqual({ status: 201, heading });
  });

  test('another agent may not be named as its creator, nor nobody', async () => {
    for (const creator of ['twn0fzmnmacpvc4wgh7zvcjkc5', 'nobody']) {
      const answer = await opening({ creator });
      expectRefusal('openCaseFile', answer, { status: 403, code: 'NotPermitted' });
    }
    const body = { ...described, creator: '2sszmmswst5a52pyha3wxz040w' };
    const answer = await service.ask('openCaseFile', { user: 'officer', body });
    expectRefusal('openCaseFile', answer, { status: 409, code: 'AgentStillActive' });
  });
});

describe('adding a document', () => {
  let params: { readonly caseFile: string };
  beforeAll(async () => {
    params = { caseFile: String((await opening({})).json['id']) };
  });
  const adding = (more: object) =>
    service.ask('addDocument', { user, params, body: { ...promised, ...more } });

  test.each<[string, object, string]>([
    ['no bytes', { bytes: 0 }, '/bytes'],
    ['fewer than none', { bytes: -5 }, '/bytes'],
    ['half a byte', { bytes: 10.5 }, '/bytes'],
    ['more than can be counted', { bytes: 1e300 }, '/bytes'],
    ['bytes in words', { bytes: '48213' }, '/bytes'],
    ['a digest in capitals', { sha256: promised.sha256.toUpperCase() }, '/sha256'],
    ['a short digest', { sha256: promised.sha256.slice(1) }, '/sha256'],
    ['a type that is not taken', { mediaType: 'text/html' }, '/mediaType'],
    ['a program', { mediaType: 'application/x-msdownload' }, '/mediaType'],
    ['a volume that is not there', { volume: 2 }, '/volume'],
    ['the volume before the first', { volume: 0 }, '/volume'],
    ['a name of 501 characters', { name: 'ж'.repeat(501) }, '/name'],
    ['a name of nothing but space', { name: ' \t ' }, '/name'],
    ['a NUL in its name', { name: 'a\u0000.pdf' }, '/name'],
  ])('is refused with %s', async (_what, more, pointer) => {
    const answer = await adding(more);
    expectRefusal('addDocument', answer, { status: 400, code: 'Malformed' });
    expect(pointersOf(answer)).toEqual([pointer]);
  });

  test.each([
    ['PDF', 'application/pdf', 512 * 1024 ** 2],
    ['video', 'video/mp4', 5 * 1024 ** 3],
  ])('a %s of one byte too many is too large', async (_what, mediaType, most) => {
    const answer = await adding({ mediaType, bytes: most + 1 });
    expectRefusal('addDocument', answer, { status: 413, code: 'DocumentTooLarge' });
    expect(answer.json).toMatchObject({ bytes: most + 1, most });
  });

  test.each([
    'ж'.repeat(500),
    '../../etc/passwd',
    'Қолхат 🧾.pdf',
    '\u202Efdp.exe',
    'CON',
    '.',
    'a"b\\c.pdf',
  ])('keeps the name %j as it stands, and puts it into no address', async (name) => {
    const { status, json } = await adding({ name });
    expect(status).toBe(201);
    expect(Buffer.from(JSON.stringify(json['upload'])).toString()).not.toContain('passwd');
    const { json: file } = await service.ask('showCaseFile', { user, params });
    const documents = file['documents'] as readonly { readonly id: string; readonly name: string }[];
    expect(documents.find(({ id }) => id === json['id'])?.name).toBe(name);
  });
});

describe('a stage', () => {
  test('what is sealed takes no repair, no document and no second sealing', async () => {
    const { client } = service;
    const { id } = await client.post(user, '/v1/case-files', described);
    const params = { caseFile: String(id), document: 'nothing' };
    expectRefusal('sealCaseFile', await service.ask('sealCaseFile', { user, params, body: {} }), {
      status: 409,
      code: 'DocumentsMissing',
    });
    const bytes = await aPdf(1);
    const { upload, id: document } = await client.post(user, `/v1/case-files/${String(id)}/documents`, {
      ...promised,
      bytes: bytes.length,
      sha256: await digestOf(bytes),
    });
    expectRefusal('sealCaseFile', await service.ask('sealCaseFile', { user, params, body: {} }), {
      status: 409,
      code: 'UploadIncomplete',
    });
    const { url, headers } = upload as { url: string; headers: Record<string, string> };
    expect((await fetch(url, { method: 'PUT', headers, body: Buffer.from(bytes) })).status).toBe(200);
    await client.post(user, `/v1/case-files/${String(id)}/documents/${String(document)}/complete`);
    await client.post(user, `/v1/case-files/${String(id)}/seal`);
    await service.onFile();
    const sealed = { user, params: { ...params, document: String(document) } };
    const late = { status: 409, code: 'CaseFileNotOpen' };
    expectRefusal('repairCaseFile', await service.ask('repairCaseFile', { ...sealed, body: {} }), late);
    expectRefusal('addDocument', await service.ask('addDocument', { ...sealed, body: promised }), late);
    expectRefusal('removeDocument', await service.ask('removeDocument', sealed), late);
    expectRefusal('renewUpload', await service.ask('renewUpload', { ...sealed, body: {} }), late);
    expectRefusal('sealCaseFile', await service.ask('sealCaseFile', { ...sealed, body: {} }), late);
  });
});

const digestOf = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(bytes))).toString('hex');
