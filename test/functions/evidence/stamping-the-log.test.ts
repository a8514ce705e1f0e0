import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { keepLog } from '../../../functions/evidence/keep-log.ts';
import type { SignedCheckpoint } from '../../../shared/archive/checkpoint.ts';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import type { Logging } from '../../../shared/register/log.ts';
import { findCheckpoint } from '../../../shared/register/log-head.ts';
import { configuredTimeStamps, timeStampsFrom } from '../../../shared/runtime/world-stamps.ts';
import { memoryRegistry } from '../../fakes/memory-registry.ts';
import { memoryStores } from '../../fakes/memory-stores.ts';
import { instant } from '../../given/days.ts';
import { aLog, fileRecords } from '../../given/evidence-log.ts';
import { aDesk } from '../../given/openssl.ts';
import { anAuthority, type GivenAuthority } from '../../given/time-stamps.ts';

type Answer = (query: Uint8Array) => { readonly status?: number; readonly body: Uint8Array };

let authority: GivenAuthority;
let answer: Answer;
let asked: { readonly type: string | undefined; readonly query: Uint8Array }[];
const server = createServer((request, response) => {
  const pieces: Uint8Array[] = [];
  request.on('data', (piece: Uint8Array) => pieces.push(piece));
  request.on('end', () => {
    const query = Buffer.concat(pieces);
    asked.push({ type: request.headers['content-type'], query });
    const { status = 200, body } = answer(query);
    response.writeHead(status, { 'content-type': 'application/timestamp-reply' }).end(body);
  });
});
let url = '';
beforeAll(async () => {
  authority = anAuthority();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  asked = [];
  answer = (query) => ({ body: authority.reply(query) });
});

const scene = async () => {
  const registry = memoryRegistry();
  const { evidence } = memoryStores({ clock: { now: () => instant('2026-11-22T05:00:00.000Z') } });
  const { needs } = await aLog({ registry, evidence });
  await fileRecords(registry, 1);
  return { ...needs, timeStamps: timeStampsFrom(url) };
};
const stored = async ({ evidence }: Logging) => {
  const version = (await evidence.find('checkpoints/000000000001.json'))!;
  return JSON.parse(Buffer.from(await readWhole(evidence, version)).toString()) as SignedCheckpoint;
};
const named = async ({ registry }: Logging) => (await findCheckpoint(registry))!;

describe('A checkpoint', () => {
  test('is stamped by the configured authority, as openssl verifies it', async () => {
    const needs = await scene();
    await keepLog(needs);
    const { text, stamp } = await named(needs);
    expect(asked[0]?.type).toBe('application/timestamp-query');
    expect(await stored(needs)).toMatchObject({ text, stamp });
    const desk = aDesk({ text, 'root.pem': authority.root, tsr: Buffer.from(stamp!, 'base64') });
    const verify = 'openssl ts -verify -in tsr -CAfile root.pem -data';
    expect(desk.sh(`${verify} text`)).toMatchObject({ code: 0 });
    desk.put('text', `${text} `);
    expect(desk.sh(`${verify} text`).code).not.toBe(0);
    desk.put('query', asked[0]!.query);
    desk.put('text', text);
    expect(desk.sh('openssl ts -verify -in tsr -CAfile root.pem -queryfile query').code).toBe(0);
    desk.clear();
  });

  test('stands without a stamp where the authority does not answer, and is stamped at the next run', async () => {
    const needs = await scene();
    answer = () => ({ status: 503, body: Buffer.from('busy') });
    await keepLog(needs);
    const before = await named(needs);
    expect(before.stamp).toBeUndefined();
    answer = (query) => ({ body: authority.reply(query) });
    await keepLog(needs);
    expect(await named(needs)).toEqual({ ...before, stamp: expect.any(String) });
    await keepLog(needs);
    expect(asked.length).toBe(2);
  });

  test('goes without where nothing listens, or nothing is configured', async () => {
    expect(await timeStampsFrom('http://127.0.0.1:9/')(Buffer.from('text'))).toBeUndefined();
    expect(configuredTimeStamps('')).toEqual({});
    expect(configuredTimeStamps(undefined)).toEqual({});
  });

  test.each<readonly [string, () => Answer]>([
    ['is of another text', () => () => ({ body: authority.stamp(Buffer.from('another')) })],
    // An old answer to the same text: it has another nonce, here none at all.
    ['is to another request', () => () => ({ body: authority.stamp(Buffer.from('text')) })],
    ['refuses', () => () => ({ body: authority.reply(Buffer.from('no request')) })],
    ['is no stamp', () => () => ({ body: Buffer.from('<html>') })],
    ['is empty', () => () => ({ body: Buffer.alloc(0) })],
    ['is endless', () => () => ({ body: Buffer.alloc(200_000) })],
  ])('takes no answer that %s', async (_, wrong) => {
    answer = wrong();
    expect(await timeStampsFrom(url)(Buffer.from('text'))).toBeUndefined();
    expect(asked.length).toBe(1);
  });
});
