import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { described } from './good-requests.ts';
import { aService, atOnce, expectRefusal, type ServiceGiven } from './service.ts';

let service: ServiceGiven;
beforeAll(async () => {
  service = await aService();
}, 60_000);
afterAll(() => service.close());

const user = 'agent-1';

describe('a key of repetition', () => {
  test('gives the first answer again, to the same person and the same request alone', async () => {
    const [first, again] = [
      await service.ask('openCaseFile', { user, body: described, headers: { 'idempotency-key': 'one' } }),
      await service.ask('openCaseFile', { user, body: described, headers: { 'idempotency-key': 'one' } }),
    ];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json['id']).toBe(first.json['id']);

    const other = { ...described, heading: 'Другое дело' };
    const reused = await service.ask('openCaseFile', {
      user,
      body: other,
      headers: { 'idempotency-key': 'one' },
    });
    expectRefusal('openCaseFile', reused, { status: 422, code: 'IdempotencyKeyReused' });
    const elsewhere = { user, params: { caseFile: String(first.json['id']) }, body: described };
    expectRefusal(
      'repairCaseFile',
      await service.ask('repairCaseFile', { ...elsewhere, headers: { 'idempotency-key': 'one' } }),
      { status: 422 },
    );

    const another = await service.ask('openCaseFile', {
      user: 'agent-2',
      body: described,
      headers: { 'idempotency-key': 'one' },
    });
    expect(another.status).toBe(201);
    expect(another.json['id']).not.toBe(first.json['id']);
  });

  test('is not used up by a request that was refused', async () => {
    const key = { 'idempotency-key': 'two' };
    const refused = await service.ask('openCaseFile', {
      user,
      body: { ...described, volumes: 0 },
      headers: key,
    });
    expect(refused.status).toBe(400);
    expect((await service.ask('openCaseFile', { user, body: described, headers: key })).status).toBe(201);
  });

  test('of twenty requests at once lets one take effect', async () => {
    const answers = await atOnce(service, 'openCaseFile', {
      user,
      body: described,
      headers: { 'idempotency-key': 'three' },
    });
    const ids = new Set(answers.filter(({ status }) => status === 201).map(({ json }) => json['id']));
    expect(ids.size).toBe(1);
    for (const answer of answers.filter(({ status }) => status !== 201))
      expectRefusal('openCaseFile', answer, { status: 409, code: 'StillRunning' });
  });

  test('is one to two hundred characters long', async () => {
    for (const key of ['', 'x'.repeat(201)]) {
      const answer = await service.ask('openCaseFile', {
        user,
        body: described,
        headers: { 'idempotency-key': key },
      });
      expectRefusal('openCaseFile', answer, { status: 400, code: 'Malformed' });
    }
  });
});
