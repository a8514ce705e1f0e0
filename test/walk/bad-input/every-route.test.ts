import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RouteName, routes } from '../../../shared/contract/routes.ts';
import {
  goodRequest,
  ofPersons,
  someThings,
  type Things,
  whoMayNot,
  withParameter,
} from './good-requests.ts';
import { aService, expectRefusal, type Sent, type ServiceGiven } from './service.ts';

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

describe('a person', () => {
  test.each(ofPersons)('without a token gets nothing from %s', async (name) => {
    const { user: _user, ...nobody } = goodRequest(name, things);
    const answer = await service.ask(name, nobody);
    expectRefusal(name, answer, { status: 401, code: 'Unauthenticated' });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test.each(ofPersons)(
    'who is suspended, or has ceased, is refused by %s unless he asks who he is',
    async (name) => {
      for (const user of ['agent-suspended', 'agent-ceased'])
        if (name === 'me') expect((await service.ask(name, { user })).status).toBe(200);
        else await refuse(name, { user, raw: '{' }, { status: 403, code: 'NotPermitted' });
    },
  );

  test.each(Object.entries(whoMayNot))('without the office is refused by %s', async (name, user) => {
    await refuse(name as RouteName, { user }, { status: 403, code: 'NotPermitted' });
    // His office is asked before what he sends is read.
    await refuse(name as RouteName, { user, raw: '{' }, { status: 403, code: 'NotPermitted' });
  });
});

const unknown: Readonly<Record<string, string>> = {
  caseFile: 'CaseFileUnknown',
  document: 'DocumentUnknown',
  hold: 'HoldUnknown',
  act: 'ActUnknown',
  inventory: 'InventoryUnknown',
  scan: 'ScanUnknown',
  person: 'PersonUnknown',
  year: 'NomenclatureUnknown',
};
const addresses = Object.keys(unknown).flatMap((parameter) =>
  withParameter(parameter).map((name) => [parameter, name] as const),
);
const publicly = (name: RouteName) => (routes[name].access === 'public' ? 'RecordUnknown' : undefined);

describe('what is not there', () => {
  test.each(addresses)('a wrong %s in the address of %s is unknown', async (parameter, name) => {
    const { params } = goodRequest(name, things);
    for (const value of [
      'k3p9x0t7m2q8w5z1c6v4b8n0zz',
      '../../etc/passwd',
      'CF#1',
      '\u0000',
      'Іс №1',
      '🗑️',
      '\u202Etxt',
      '%',
      '-1',
      'x'.repeat(500),
      'x'.repeat(2000),
    ]) {
      const code = publicly(name) ?? unknown[parameter]!;
      await refuse(name, { params: { ...params, [parameter]: value } }, { status: 404, code });
    }
  });

  test.each(addresses.filter(([parameter, name]) => parameter !== 'year' && !publicly(name)))(
    'a %s of another chamber is unknown to %s',
    async (parameter, name) => {
      const [, first = parameter] = /\{(\w+)\}/.exec(routes[name].path) ?? [];
      await refuse(name, { user: 'other-officer' }, { status: 404, code: unknown[first]! });
    },
  );

  test.each(withParameter('caseFile').filter((name) => !publicly(name)))(
    'a file of another agent is unknown to %s',
    async (name) => {
      await refuse(name, { user: 'agent-3' }, { status: 404, code: 'CaseFileUnknown' });
    },
  );

  test.each(withParameter('act').filter((name) => name !== 'voteOnAct'))(
    'an act of another agent is unknown to %s before it is submitted',
    async (name) => {
      await refuse(name, { user: 'agent-3' }, { status: 404, code: 'ActUnknown' });
    },
  );

  test('an address that is none is said to be none', async () => {
    for (const [method, path] of [
      ['GET', '/v1/nothing'],
      ['DELETE', '/v1/case-files'],
      ['POST', '/health'],
      ['GET', '/v1/case-files/%E0%A4%A/x'],
      ['GET', '/v1//acts'],
      ['PATCH', '/v1/../etc/passwd'],
    ] as const) {
      const answer = await fetch(`${service.url}${path}`, { method });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: 'RouteUnknown', status: 404 });
    }
  });
});

describe('the language asked for', () => {
  test.each(ofPersons.filter((name) => name !== 'me'))('is the one in which %s refuses', async (name) => {
    const said = [];
    for (const language of ['kk', 'ru', 'en']) {
      const headers = { 'accept-language': `${language}-KZ, de;q=0.5` };
      const { headers: own, json } = await refuse(
        name,
        { user: 'agent-suspended', headers },
        { status: 403 },
      );
      expect(own.get('content-language')).toBe(language);
      said.push(String(json['detail']));
    }
    expect(said[0]).toMatch(/[әғқңөұүһі]/);
    expect(said[1]).toMatch(/[а-яё]/);
    expect(said[2]).not.toMatch(/[а-яё]/i);
  });
});

describe('what was refused', () => {
  test('has left the registry as it was', async () => {
    expect(await service.onFile()).toEqual(before);
  });
});
