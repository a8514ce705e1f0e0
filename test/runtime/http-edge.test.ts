import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MalformedCursor, TransientFault } from '../../shared/ports/faults.ts';
import { aChamber, type ChamberGiven } from '../given/chamber.ts';
import { anEdge, type EdgeGiven, type Sent } from '../given/edge.ts';

let chamber: ChamberGiven;
let edge: EdgeGiven;
beforeEach(async () => {
  chamber = await aChamber('2026-11-22');
  edge = await anEdge(chamber);
});
afterEach(() => chamber.registry.close());

const send = (sent: Sent) => edge.send(sent);

const malformed = '{"mark":';

describe('The edge asks in this order', () => {
  test.each<[string, Sent, number, string]>([
    ['a token', { box: 'gone', body: malformed }, 401, 'Unauthenticated'],
    [
      'the standing of the person',
      { user: 'agent-suspended', box: 'gone', body: malformed },
      403,
      'NotPermitted',
    ],
    ['whether the thing is there', { user: 'head', box: 'gone', body: malformed }, 404, 'CaseFileUnknown'],
    ['the office', { user: 'head', body: malformed }, 403, 'NotPermitted'],
    ['the form', { user: 'agent-1', box: 'full', body: malformed }, 400, 'Malformed'],
    ['the state', { user: 'agent-1', box: 'full' }, 409, 'ChangedMeanwhile'],
  ])('%s', async (...[, sent, status, code]) => {
    await chamber.registry.commit({ puts: [{ item: { pk: 'BOX', sk: 'full' } }] });
    const answer = await send(sent);
    expect(answer.json).toMatchObject({ status, code, type: `urn:archive:problem:${code}` });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  test.each([
    ['agent-suspended', 'suspended', /действие вашей лицензии приостановлено/i],
    ['agent-ceased', 'ceased', /действие вашей лицензии прекращено/i],
  ])('and tells %s why it does not let him in', async (user, why, detail) => {
    expect((await send({ user })).json).toMatchObject({ why, detail: expect.stringMatching(detail) });
  });

  test('and answers what the story shows', async () => {
    expect(await send({ user: 'agent-1' })).toMatchObject({ statusCode: 201, json: { mark: 'red' } });
  });
});

describe('A token', () => {
  test.each([
    ['of another audience', { audience: 'another' }],
    ['that has expired', { expires: '-1m' }],
  ])('%s opens nothing', async (_what, more) => {
    const authorization = `Bearer ${await edge.tokenOf('agent-1', more)}`;
    expect((await send({ headers: { authorization } })).statusCode).toBe(401);
  });

  test('that is none, or of nobody, opens nothing', async () => {
    const answer = await send({ headers: { authorization: 'Bearer a.b.c' } });
    expect(answer).toMatchObject({ statusCode: 401, headers: { 'www-authenticate': 'Bearer' } });
    expect((await send({ user: 'nobody' })).statusCode).toBe(401);
  });
});

describe('A body', () => {
  test('that is malformed is told every fault with its place, in the language asked for', async () => {
    const headers = { 'accept-language': 'kk' };
    const { statusCode, json } = await send({
      user: 'agent-1',
      body: '{"mark":"purple","volumes":0,"colour":1,"a/b":2}',
      headers,
    });
    expect(statusCode).toBe(400);
    expect(json['faults']).toEqual(
      expect.arrayContaining([
        { pointer: '/mark', detail: 'ең көбі 5 таңба' },
        { pointer: '/volumes', detail: 'ең азы 1' },
        { pointer: '/colour', detail: 'мұндай өріс жоқ' },
        { pointer: '/a~1b', detail: 'мұндай өріс жоқ' },
      ]),
    );
  });

  test('that was sent as something else, or is not JSON, is told so', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { statusCode, json } = await send({ user: 'agent-1', headers });
    expect(statusCode).toBe(415);
    expect(json['detail']).toMatch(/послано как application\/x-www-form-urlencoded.*application\/json/);
    const broken = await send({ user: 'agent-1', body: '{"mark": red}' });
    expect(broken.json['detail']).toMatch(/это не JSON: ошибка в строке 1, знак 10/);
  });

  test('must be JSON, and no more than 1 MB of it', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect((await send({ user: 'agent-1', headers })).statusCode).toBe(415);
    const large = JSON.stringify({ mark: 'я'.repeat(500_000) });
    expect(await send({ user: 'agent-1', body: large })).toMatchObject({ json: { code: 'BodyTooLarge' } });
    expect((await send({ user: 'agent-1', body: '' })).json['faults']).toEqual([
      { pointer: '/mark', detail: 'не указано' },
    ]);
  });
});

describe('A fault', () => {
  test('of the world is 503 and may be tried again', async () => {
    const answer = await send({ user: 'agent-1', fault: new TransientFault('busy') });
    expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': '5' } });
  });

  test('of a cursor is a malformed request', async () => {
    const answer = await send({ user: 'agent-1', fault: new MalformedCursor('other list') });
    expect(answer.json).toMatchObject({ status: 400, faults: [{ pointer: '/cursor' }] });
  });

  test('of ours is 500 with the number of the request, and never says what it was', async () => {
    const answer = await send({ user: 'agent-1', fault: new Error('secret 850101300123') });
    expect(answer).toMatchObject({ statusCode: 500, json: { code: 'Fault', request: 'request-1' } });
    expect(answer.body).not.toContain('secret');
    expect(answer.body).not.toContain('.ts');
  });
});

describe('The language of an answer', () => {
  test.each([
    [undefined, 'ru'],
    ['kk-KZ,ru;q=0.8', 'kk'],
    ['en-GB', 'en'],
    ['de, en;q=0.5, kk;q=0.9', 'kk'],
    ['de', 'ru'],
  ])('for %s is %s', async (wanted, language) => {
    const headers = wanted === undefined ? {} : { 'accept-language': wanted };
    expect((await send({ headers })).headers['content-language']).toBe(language);
  });
});
