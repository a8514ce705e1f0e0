import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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

describe('A request with an Idempotency-Key', () => {
  const headers = { 'idempotency-key': 'key-1' };

  test('gives the first answer when it is repeated, and changes nothing again', async () => {
    const first = await send({ user: 'agent-1', headers });
    const again = await send({ user: 'agent-1', headers });
    expect(again.json).toEqual(first.json);
    expect(again.statusCode).toBe(201);
    expect((await send({ user: 'agent-1' })).json['code']).toBe('ChangedMeanwhile');
  });

  test('must say the same as before; another person may use the same key', async () => {
    await send({ user: 'agent-1', headers });
    const other = await send({ user: 'agent-1', headers, body: '{"mark":"blue"}' });
    expect(other).toMatchObject({ statusCode: 422, json: { code: 'IdempotencyKeyReused' } });
    expect((await send({ user: 'agent-1', headers, box: 'two' })).statusCode).toBe(422);
    expect((await send({ user: 'agent-2', headers, box: 'two' })).statusCode).toBe(201);
  });

  test('does not use the key up when it is refused', async () => {
    expect((await send({ user: 'agent-1', headers, body: '{"mark":"purple"}' })).statusCode).toBe(400);
    expect((await send({ user: 'agent-1', headers })).statusCode).toBe(201);
  });

  test('sent many times at once changes the state once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => send({ user: 'agent-1', headers })));
    const made = answers.filter(({ statusCode }) => statusCode === 201).map(({ json }) => json['made']);
    expect(new Set(made).size).toBe(1);
    expect(answers.every(({ statusCode }) => statusCode === 201 || statusCode === 409)).toBe(true);
  });

  test('of no length, or of more than 200 characters, is malformed', async () => {
    for (const key of ['', 'x'.repeat(201)])
      expect((await send({ user: 'agent-1', headers: { 'idempotency-key': key } })).statusCode).toBe(400);
  });
});
