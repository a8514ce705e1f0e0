import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approveInventory, sealFile } from '../../../infra/local/walk/steps.ts';
import { aPdf, described, promised } from './good-requests.ts';
import {
  type Answered,
  aService,
  expectRefusal,
  type Sent,
  atOnce,
  type ServiceGiven,
  TODAY,
} from './service.ts';
import type { RouteName } from '../../../shared/contract/routes.ts';

let service: ServiceGiven;
beforeAll(async () => {
  service = await aService();
}, 60_000);
afterAll(() => service.close());

const user = 'agent-1';

const statusesOf = (answers: readonly Answered[]) => [...new Set(answers.map(({ status }) => status))].sort();
const facts = async () => Object.keys(await service.onFile()).filter((key) => key.startsWith('FACT#')).length;

describe('many at once', () => {
  let listed: string;
  let act: string;
  let inventory: string;

  test('ask to seal a file: it is sealed once', async () => {
    const { client } = service;
    const { id } = await client.post(user, '/v1/case-files', described);
    const bytes = await aPdf(1);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { upload, id: document } = await client.post(user, `/v1/case-files/${String(id)}/documents`, {
      ...promised,
      bytes: bytes.length,
      sha256,
    });
    const { url, headers } = upload as { url: string; headers: Record<string, string> };
    await fetch(url, { method: 'PUT', headers, body: Buffer.from(bytes) });
    const params = { caseFile: String(id), document: String(document) };
    expect(statusesOf(await atOnce(service, 'completeUpload', { user, params, body: {} }))).toEqual([200]);

    const answers = await atOnce(service, 'sealCaseFile', { user, params, body: {} });
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 202))
      expectRefusal('sealCaseFile', answer, { status: 409, code: 'CaseFileNotOpen' });
    await service.onFile();
    listed = String(id);
    expect(await client.get(user, `/v1/case-files/${listed}`)).toMatchObject({ stage: 'sealed' });
  }, 60_000);

  test('compile an inventory and approve it: there is one, with one number and one edition', async () => {
    const body = { year: 2019, section: 'up-to-10-years' };
    const compiled = await atOnce(service, 'compileInventory', { user, body }, 10);
    for (const { status } of compiled) expect([200, 201, 503]).toContain(status);
    const ids = new Set(compiled.flatMap(({ json }) => (json['number'] === undefined ? [] : [json['id']])));
    expect(ids.size).toBe(1);
    expect(compiled.filter(({ status }) => status === 201)).toHaveLength(1);
    inventory = String([...ids][0]);

    const approved = await atOnce(service, 'approveInventory', { user, params: { inventory }, body: {} }, 5);
    for (const { status } of approved) expect([200, 503]).toContain(status);
    await service.onFile();
    const shown = await service.client.get(user, `/v1/inventories/${inventory}`);
    expect(shown).toMatchObject({ stage: 'approved', edition: 1, total: 1 });
    expect(await service.client.get(user, `/v1/case-files/${listed}`)).toMatchObject({ stage: 'entered' });
  }, 60_000);

  test('draw up an act of the same file: one act lists it', async () => {
    await service.client.post('officer', '/v1/retention/sweeps');
    const answers = await atOnce(service, 'drawUpAct', {
      user,
      body: { language: 'ru', caseFiles: [listed] },
    });
    expect(answers.every(({ status }) => [201, 409, 503].includes(status))).toBe(true);
    await service.onFile();
    const acts = await Promise.all(
      answers
        .filter(({ status }) => status === 201)
        .map(({ json }) => service.client.get(user, `/v1/acts/${String(json['id'])}`)),
    );
    const withFile = acts.filter(({ lines }) => (lines as readonly unknown[]).length > 0);
    expect(withFile).toHaveLength(1);
    const file = await service.client.get(user, `/v1/case-files/${listed}`);
    act = String(withFile[0]!['id']);
    expect(file).toMatchObject({ stage: 'listed', act: { act } });
  }, 60_000);

  test('submit it, vote, and order: each is done once', async () => {
    await approveInventory(service.client, user, { year: 2019, section: 'permanent' });
    const params = { act };
    const once = async (name: RouteName, sent: Sent, codes: readonly string[]) => {
      const answers = await atOnce(service, name, { params, ...sent });
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      for (const answer of answers.filter(({ status }) => status !== 200)) {
        expectRefusal(name, answer, { status: answer.status });
        expect([...codes, 'Busy']).toContain(answer.json['code']);
      }
    };
    await once('submitAct', { user, body: {} }, ['ActNotDrafted']);
    for (const member of ['chair', 'agent-2', 'agent-3'])
      await once('voteOnAct', { user: member, body: { verdict: 'approve' } }, [
        'AlreadyVoted',
        'AlreadyDecided',
      ]);
    const order = { number: '1-Б', datedOn: TODAY };
    await once('issueOrder', { user: 'head', body: order }, ['NotApproved']);
    const shown = await service.client.get('head', `/v1/acts/${act}`);
    expect(shown).toMatchObject({ stage: 'ordered' });
    expect(shown['votes']).toHaveLength(3);
  }, 60_000);

  test('place a hold: each stands by itself, and each is released once', async () => {
    const hold = { reason: 'жалоба', basis: 'жалоба № 7' };
    const params = { caseFile: listed };
    const placed = await atOnce(service, 'holdCaseFile', { user: 'justice', params, body: hold }, 5);
    expect(statusesOf(placed)).toEqual([201]);
    for (const { json } of placed) {
      const released = await atOnce(
        service,
        'releaseHold',
        {
          user: 'head',
          params: { ...params, hold: String(json['id']) },
          body: hold,
        },
        4,
      );
      expect(released.filter(({ status }) => status === 200)).toHaveLength(1);
    }
    const file = await service.client.get('head', `/v1/case-files/${listed}`);
    expect(file).toMatchObject({ holds: [] });
    expect(file['releasedHolds']).toHaveLength(5);
  }, 60_000);

  test('revoke the order: it is revoked once, and the file is free again', async () => {
    const body = { reason: 'определение суда', basis: 'определение № 5' };
    const answers = await atOnce(service, 'revokeOrder', { user: 'head', params: { act }, body });
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    await service.onFile();
    expect(await service.client.get(user, `/v1/case-files/${listed}`)).toMatchObject({ stage: 'due' });
  }, 60_000);
});

describe('out of order', () => {
  test('no step of an act can be taken before the one before it', async () => {
    const scan = { name: 'Акт.pdf', bytes: await aPdf(1), mediaType: 'application/pdf' };
    await sealFile(service.client, 'agent-2', { describe: described, scans: [scan] });
    await approveInventory(service.client, 'agent-2', { year: 2019, section: 'up-to-10-years' });
    await service.client.post('officer', '/v1/retention/sweeps');
    const { id } = await service.client.post('agent-2', '/v1/acts', { language: 'kk' });
    const before = await facts();
    const order = { number: '2-Б', datedOn: TODAY };
    for (const [name, by, body, code] of [
      ['voteOnAct', 'chair', { verdict: 'approve' }, 'AlreadyDecided'],
      ['draftOrder', 'head', order, 'NotApproved'],
      ['issueOrder', 'head', order, 'NotApproved'],
      ['revokeOrder', 'head', { reason: 'а', basis: 'б' }, 'NotOrdered'],
      ['attendCommission', 'agent-2', { present: true }, 'NotOrdered'],
      ['signDestruction', 'agent-2', {}, 'DestructionNotEnded'],
      ['submitAct', 'agent-2', {}, 'PermanentInventoryMissing'],
    ] as const) {
      const answer = await service.ask(name, { user: by, params: { act: String(id) }, body });
      expectRefusal(name, answer, { status: 409, code });
    }
    for (const [name, code, status] of [
      ['readOrderPaper', 'OrderUnknown', 404],
      ['readEvidence', 'DestructionNotEnded', 409],
    ] as const)
      expectRefusal(name, await service.ask(name, { user: 'head', params: { act: String(id) } }), {
        status,
        code,
      });
    const second = await service.ask('readActPaper', {
      user: 'head',
      params: { act: String(id) },
      query: 'part=2',
    });
    expectRefusal('readActPaper', second, { status: 404, code: 'ActPaperUnknown' });
    expect(await facts()).toBe(before);
  }, 60_000);
});
