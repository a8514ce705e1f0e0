import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RouteName, routes } from '../../../shared/contract/routes.ts';
import { goodRequest, names, someThings, type Things, withBody } from './good-requests.ts';
import { aService, expectRefusal, pointersOf, type Sent, type ServiceGiven } from './service.ts';

let service: ServiceGiven;
let things: Things;
let before: Readonly<Record<string, string>>;
beforeAll(async () => {
  service = await aService();
  things = await someThings(service);
  before = await service.onFile();
}, 60_000);
afterAll(() => service.close());

const refuse = async (name: RouteName, more: Sent, wanted: { status: number; code?: string }) => {
  const { raw, body, ...sent }: Sent = { ...goodRequest(name, things), ...more };
  const what = raw === undefined ? { body } : { raw };
  // A GET has no body at all.
  const answer = await service.ask(name, routes[name].method === 'GET' ? sent : { ...sent, ...what });
  expectRefusal(name, answer, wanted);
  return answer;
};
const bad = { status: 400, code: 'Malformed' };

describe('a form', () => {
  // Of records there are none yet: that is said first.
  test.each(names.filter((name) => !routes[name].path.includes('deletion-records')))(
    '%s takes no query parameter that it does not know',
    async (name) => {
      const answer = await refuse(name, { query: 'colour=red&limit=1' }, bad);
      expect(pointersOf(answer)).toContain('/colour');
    },
  );

  test.each(withBody)('%s takes JSON and nothing else', async (name) => {
    for (const raw of ['{', '{"a":1,}', '[]', '"text"', '42', 'null', '\u0000', '{"a":NaN}'])
      await refuse(name, { raw }, bad);
    const headers = { 'content-type': 'text/plain' };
    await refuse(name, { headers }, { status: 415, code: 'MediaTypeUnsupported' });
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    await refuse(name, { headers: form, raw: '--x--' }, { status: 415 });
  });

  test.each(names.filter((name) => routes[name].method !== 'GET'))(
    '%s takes no more than a megabyte, nor an unreasonable key of repetition',
    async (name) => {
      const raw = JSON.stringify({ a: 'x'.repeat(1_000_000 - 7) });
      await refuse(name, { raw }, { status: 413, code: 'BodyTooLarge' });
      await refuse(name, { headers: { 'idempotency-key': 'x'.repeat(201) } }, bad);
    },
  );

  test('that is nested without end is not followed', async () => {
    const deep = '['.repeat(400_000);
    for (const raw of [deep, `{"heading":${deep}${deep.replaceAll('[', ']')}}`])
      await refuse('openCaseFile', { raw }, bad);
  });

  test('that is larger than anything that could be one is not read', async () => {
    await refuse('sealCaseFile', { raw: ' '.repeat(11_000_000) }, { status: 413, code: 'BodyTooLarge' });
  });

  test.each(withBody)('%s takes no field that it does not know', async (name) => {
    const { body } = goodRequest(name, things);
    const more = JSON.stringify({ ...(body as object), colour: 'red', 'a/b~c': 1 });
    const raw = more.replace(/}$/, ',"__proto__":{"admin":true}}');
    const answer = await refuse(name, { raw }, bad);
    expect(pointersOf(answer)).toEqual(expect.arrayContaining(['/colour', '/a~1b~0c']));
  });

  test('of a route that takes no body takes none', async () => {
    await refuse('removeDocument', { body: { force: true } }, bad);
  });

  const lists = [
    'listCaseFiles',
    'listActs',
    'listLines',
    'listPeople',
    'listInventories',
    'showInventory',
  ] as const;
  test.each(lists)('%s takes a limit of 1 to 200, and a cursor of its own', async (name) => {
    for (const limit of ['0', '201', '-1', '1.5', '1e2', 'all', '', ' 5', '٣'])
      expect(pointersOf(await refuse(name, { query: `limit=${encodeURIComponent(limit)}` }, bad))).toEqual([
        '/limit',
      ]);
    const strange = [
      'x',
      '%00',
      'bnVsbA',
      'WyIiLCIiLCIiLCIiXQ',
      Buffer.from('["a","b"]').toString('base64url'),
    ];
    for (const cursor of strange)
      expect(pointersOf(await refuse(name, { query: `cursor=${cursor}` }, bad))).toEqual(['/cursor']);
    await refuse(name, { query: `cursor=${'x'.repeat(2001)}` }, bad);
  });
});

describe('what was refused', () => {
  test('has left the registry as it was', async () => {
    expect(await service.onFile()).toEqual(before);
  });
});
