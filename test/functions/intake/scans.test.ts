import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addScan } from '../../../functions/intake/add-scan.ts';
import { completeScan } from '../../../functions/intake/complete-scan.ts';
import { inspectScan } from '../../../functions/intake/inspect-scan.ts';
import { readScan } from '../../../functions/intake/read-scan.ts';
import { renewScanUpload } from '../../../functions/intake/renew-scan-upload.ts';
import { showScan } from '../../../functions/intake/show-scan.ts';
import type { Person } from '../../../shared/archive/people.ts';
import type { AddedScan } from '../../../shared/contract/routes/scans.ts';
import type { SignedUpload } from '../../../shared/ports/vault.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { keys } from '../../../shared/register/keys.ts';
import { anArchive, type ArchiveGiven } from '../../given/archive.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';
import { aPage, aScan, inspectScans, promisedScan } from '../../given/scans.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

let archive: ArchiveGiven;
let agent: Person;
let page: Uint8Array;
beforeEach(async () => {
  archive = await anArchive('2026-11-22', { in: 'memory' });
  agent = await archive.user('agent-1');
  page = await aPage();
});
afterEach(() => archive.close());

const add = async (more: Partial<AddedScan> = {}) =>
  jsonOf(await ask(addScan, archive, { by: agent, body: promisedScan(page, more) }));
const about = (scan: unknown, by = agent) => ({ by, params: { scan: String(scan) } });
const complete = (scan: unknown) => ask(completeScan, archive, { ...about(scan), body: {} });
const renew = (scan: unknown) => ask(renewScanUpload, archive, { ...about(scan), body: {} });
const show = async (scan: unknown) => jsonOf(await ask(showScan, archive, about(scan)));
const send = async (added: Record<string, unknown>, bytes = page) =>
  archive.send(added['upload'] as SignedUpload, bytes);
const bytesOf = async (scan: unknown, by = agent) => {
  const answer = await ask(readScan, archive, about(scan, by));
  if (!answer.accepted || !('location' in answer.value)) return answer;
  return Buffer.from(await (await archive.receive(answer.value.location)).arrayBuffer());
};

describe('A scan that belongs to no case file', () => {
  test('is awaited, uploaded, looked into and then sound; until then nothing could name it', async () => {
    const added = await add();
    expect(added).toMatchObject({ state: 'awaited', upload: { method: 'PUT' } });
    expect(codeOf(await complete(added['id']))).toBe('UploadIncomplete');
    expect((await send(added)).status).toBe(200);
    expect(jsonOf(await complete(added['id']))).toMatchObject({ state: 'uploaded', kept: false });
    expect(jsonOf(await complete(added['id']))).toMatchObject({ state: 'uploaded' });
    await inspectScans(archive);
    expect(await show(added['id'])).toMatchObject({
      state: 'sound',
      pages: 1,
      name: 'Подписанный акт.pdf',
      by: agent.id,
    });
    expect(jsonOf(await renew(added['id']))).toEqual({ id: added['id'], state: 'sound' });
    expect(await bytesOf(added['id'])).toEqual(Buffer.from(page));
  });

  test('above 100 MB goes up in parts, and what has arrived is not asked for again', async () => {
    const { upload } = await add({ bytes: 150_000_000 });
    expect(upload).toMatchObject({
      partSize: 67_108_864,
      parts: [{ number: 1 }, { number: 2 }, { number: 3 }],
    });
    expect(
      codeOf(await ask(addScan, archive, { by: agent, body: promisedScan(page, { bytes: 536_870_913 }) })),
    ).toBe('DocumentTooLarge');
  });

  test.each([
    ['breaks off', Buffer.from('%PDF-1.7 this is none'), 'DocumentTruncated'],
    ['is a picture that was called a PDF', png, 'MediaTypeDiffers'],
  ])('that %s is said to be faulty, and a new one is asked for', async (_what, bytes, code) => {
    page = bytes;
    const added = await add();
    await send(added);
    await complete(added['id']);
    await inspectScans(archive);
    expect(await show(added['id'])).toMatchObject({ state: 'faulty', finding: { code } });
    expect(codeOf(await renew(added['id']))).toBe('ScanNotReady');
  });

  test('whose upload went before it was looked into is awaited anew', async () => {
    const added = await add();
    await send(added);
    await complete(added['id']);
    await archive.registry.commit({
      updates: [{ key: keys.scan(String(added['id']) as never), set: { uploaded: 'gone' } }],
    });
    await inspectScans(archive);
    expect(await show(added['id'])).toMatchObject({ state: 'faulty', finding: { code: 'UploadExpired' } });
    const renewed = jsonOf(await renew(added['id']));
    expect(renewed).toMatchObject({ state: 'awaited', upload: { method: 'PUT' } });
    await send(renewed);
    expect(jsonOf(await complete(added['id']))).toMatchObject({ state: 'uploaded' });
    await inspectScans(archive);
    expect(await show(added['id'])).toMatchObject({ state: 'sound' });
  });

  test('is looked into once, however often it is rung for', async () => {
    const scan = await aScan(archive, agent, page);
    const [fact] = await archive.registry.owed('inspect-scan', 1);
    expect(fact).toBeUndefined();
    const before = await archive.registry.get(keys.scan(scan));
    await inspectScan(archive, 'no such fact');
    expect(await archive.registry.get(keys.scan(scan))).toEqual(before);
  });

  test('that was forgotten meanwhile troubles nobody', async () => {
    const added = await add();
    await send(added);
    await complete(added['id']);
    await archive.registry.commit({ removals: [{ key: keys.scan(String(added['id']) as never) }] });
    await inspectScans(archive);
    expect((await archive.registry.owed('inspect-scan', 1)).map(readFact)).toEqual([]);
  });

  test('is unknown to everybody else, and has no bytes before they came', async () => {
    const { id } = await add();
    expect(codeOf(await ask(readScan, archive, about(id)))).toBe('ScanUnknown');
    for (const name of ['agent-2', 'officer', 'head', 'auditor'])
      expect(codeOf(await ask(showScan, archive, about(id, await archive.user(name))))).toBe('ScanUnknown');
  });

  test('is forgotten before its upload is gone, where nothing names it', async () => {
    const { id } = await add();
    const item = await archive.registry.get(keys.scan(String(id) as never));
    const days = (Number(item?.['expires']) - Date.now() / 1000) / 86_400;
    expect(days).toBeGreaterThan(169);
  });
});
