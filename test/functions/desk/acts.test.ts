import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approveInventory, sealFile } from '../../../infra/local/walk/steps.ts';
import { aPdf, described } from '../../walk/bad-input/good-requests.ts';
import {
  type Answered,
  aService,
  expectRefusal,
  type ServiceGiven,
  TODAY,
} from '../../walk/bad-input/service.ts';

let service: ServiceGiven;
/** Two acts of agent-1 and one of agent-2, in this order; each lists one file. */
const acts: string[] = [];

const anAct = async (agent: string, language: string): Promise<string> => {
  const scan = { name: 'Акт.pdf', bytes: await aPdf(1), mediaType: 'application/pdf' };
  const { client } = service;
  await sealFile(client, agent, { describe: described, scans: [scan] });
  await approveInventory(client, agent, { year: 2019, section: 'up-to-10-years' });
  await client.post('officer', '/v1/retention/sweeps');
  return String((await client.post(agent, '/v1/acts', { language }))['id']);
};

beforeAll(async () => {
  service = await aService();
  acts.push(await anAct('agent-1', 'ru'), await anAct('agent-1', 'kk'), await anAct('agent-2', 'ru'));
}, 120_000);
afterAll(() => service.close());

const idsOf = ({ json }: Answered) =>
  (json['items'] as readonly { readonly id: string }[]).map(({ id }) => id);
const listed = (user: string, query = '') => service.ask('listActs', { user, query });
const read = async (user: string, act: string, query = '') => {
  const answer = await service.ask('readActPaper', { user, params: { act }, query });
  const paper = await fetch(answer.headers.get('location') ?? '');
  const bytes = Buffer.from(await paper.arrayBuffer());
  return {
    status: answer.status,
    type: paper.headers.get('content-type'),
    name: paper.headers.get('content-disposition'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
};

describe('the list of acts', () => {
  test('shows an agent his own, and those of nobody else', async () => {
    expect(idsOf(await listed('agent-1')).sort()).toEqual(acts.slice(0, 2).sort());
    expect(idsOf(await listed('agent-2'))).toEqual([acts[2]]);
    expect(idsOf(await listed('agent-3'))).toEqual([]);
  });

  test.each(['head', 'chair', 'officer', 'justice'])(
    'shows the %s all of the chamber, the newest first',
    async (user) => {
      const shown = await listed(user);
      expect(idsOf(shown).sort()).toEqual(acts.toSorted());
      const numbers = (shown.json['items'] as readonly { readonly number: number }[]).map(
        ({ number }) => number,
      );
      expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    },
  );

  test.each(['other-agent', 'other-officer', 'auditor', 'republican'])(
    'shows the %s nothing',
    async (user) => {
      expect((await listed(user)).json).toEqual({ items: [], people: [] });
    },
  );

  test('is turned page by page to its end, none twice and none left out', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listed('head', `limit=1${cursor === undefined ? '' : `&cursor=${cursor}`}`);
      expect(idsOf(page).length).toBeLessThanOrEqual(1);
      seen.push(...idsOf(page));
      cursor = page.json['cursor'] as string | undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(idsOf(await listed('head')));
  });

  test('narrowed to what waits for the caller shows no other act', async () => {
    expect(idsOf(await listed('agent-2', 'waits=submission'))).toEqual([acts[2]]);
    expect(idsOf(await listed('agent-1', 'waits=submission')).sort()).toEqual(acts.slice(0, 2).sort());
    for (const user of ['head', 'chair']) expect(idsOf(await listed(user, 'waits=submission'))).toEqual([]);
    expect(idsOf(await listed('agent-1', 'waits=votes'))).toEqual([]);
    const answer = await listed('agent-1', 'waits=nothing');
    expectRefusal('listActs', answer, { status: 400, code: 'Malformed' });
  });

  test('takes no cursor of the list of another chamber', async () => {
    const { json } = await listed('head', 'limit=1');
    const answer = await listed('other-officer', `cursor=${String(json['cursor'])}`);
    expectRefusal('listActs', answer, { status: 400, code: 'Malformed' });
  });
});

describe('an act', () => {
  test('is shown with its lines, which can be had page by page too', async () => {
    const params = { act: acts[0]! };
    const { json } = await service.ask('showAct', { user: 'head', params });
    expect(json).toMatchObject({ id: acts[0], stage: 'drafted', total: 1, language: 'ru' });
    const lines = await service.ask('listLines', { user: 'head', params, query: 'limit=1' });
    expect(lines.json['items']).toEqual(json['lines']);
  });

  test('becomes known to the members of its commission when it is submitted', async () => {
    const params = { act: acts[0]! };
    const before = await service.ask('showAct', { user: 'agent-3', params });
    expectRefusal('showAct', before, { status: 404, code: 'ActUnknown' });
    await approveInventory(service.client, 'agent-1', { year: 2019, section: 'permanent' });
    await service.client.post('agent-1', `/v1/acts/${acts[0]!}/submit`);
    expect(await service.ask('showAct', { user: 'agent-3', params })).toMatchObject({ status: 200 });
    expect(idsOf(await listed('agent-3'))).toEqual([acts[0]]);
  });
});

describe('the paper of an act', () => {
  test('is part one in its own language, the bytes that are signed', async () => {
    for (const [act, language] of [
      [acts[0]!, 'ru'],
      [acts[1]!, 'kk'],
    ] as const) {
      const { partOne, number } = await service.client.get('agent-1', `/v1/acts/${act}`);
      const paper = await read('agent-1', act);
      expect(paper).toMatchObject({ status: 302, type: 'application/pdf', ...(partOne as object) });
      expect(paper.name).toContain(`act-${String(number)}-part-1.pdf`);
      expect(await read('agent-1', act, `part=1&language=${language}`)).toEqual(paper);
      const other = await read('agent-1', act, `language=${language === 'ru' ? 'kk' : 'ru'}`);
      expect(other.sha256).not.toBe(paper.sha256);
      expect(other.name).toContain('part-1-translation.pdf');
    }
  });

  test('has no part two before the last file has its outcome', async () => {
    const answer = await service.ask('readActPaper', {
      user: 'agent-1',
      params: { act: acts[0]! },
      query: 'part=2',
    });
    expectRefusal('readActPaper', answer, { status: 404, code: 'ActPaperUnknown' });
  });
});

describe('the paper of the order', () => {
  test('is there once it is drawn, and stays the same when it is issued', async () => {
    const params = { act: acts[0]! };
    const order = { number: '7-Ө', datedOn: TODAY };
    const none = await service.ask('readOrderPaper', { user: 'head', params });
    expectRefusal('readOrderPaper', none, { status: 404, code: 'OrderUnknown' });
    for (const member of ['chair', 'agent-2', 'agent-3'])
      await service.client.post(member, `/v1/acts/${acts[0]!}/votes`, { verdict: 'approve' });
    const drawn = await service.client.post('head', `/v1/acts/${acts[0]!}/order/paper`, order);
    const bytes = await service.client.file('head', `/v1/acts/${acts[0]!}/order/paper`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(drawn['sha256']);
    await service.client.post('head', `/v1/acts/${acts[0]!}/order`, order);
    expect(await service.client.file('agent-1', `/v1/acts/${acts[0]!}/order/paper`)).toEqual(bytes);
  });
});
