import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { submitAct } from '../../../functions/allocation/submit-act.ts';
import { addScan } from '../../../functions/intake/add-scan.ts';
import { attachSignedPaper } from '../../../functions/intake/attach-signed-paper.ts';
import { readScan } from '../../../functions/intake/read-scan.ts';
import { showScan } from '../../../functions/intake/show-scan.ts';
import type { SignedStep } from '../../../shared/archive/act-parts.ts';
import type { ScanId } from '../../../shared/archive/names.ts';
import { keys } from '../../../shared/register/keys.ts';
import { findScan } from '../../../shared/register/scans.ts';
import { type ActRoom, anActRoom } from '../../given/act-room.ts';
import { digestOf } from '../../given/archive.ts';
import { aDueFile } from '../../given/due-files.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';
import { aPage, aScan, promisedScan } from '../../given/scans.ts';

let room: ActRoom;
let act: string;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
  await aDueFile(room, await room.user('agent-1'));
  act = await room.drawn('agent-1');
});
afterEach(() => room.close());

/** As in staging and production: a signature by hand waits for its scan. */
const over = () => ({ ...room.world, demonstration: false });
const submit = () => room.ask(submitAct, 'agent-1', { act, body: {}, over: over() });
const attach = async (by: string, step: SignedStep, scan?: ScanId) => {
  const document = scan ?? (await aScan(room, await room.user(by), await aPage()));
  return room.ask(attachSignedPaper, by, { act, body: { step, document }, over: over() });
};

describe('A scan that is named', () => {
  test('is one’s own, sound, and of a step at which somebody signed', async () => {
    jsonOf(await submit());
    const own = await aScan(room, await room.user('agent-1'));
    expect(codeOf(await attach('officer', 'submission', own))).toBe('ScanUnknown');
    expect(codeOf(await attach('agent-1', 'submission', 'none' as ScanId))).toBe('ScanUnknown');
    const { id } = jsonOf(
      await ask(addScan, room, { by: await room.user('agent-1'), body: promisedScan(await aPage()) }),
    );
    expect(await attach('agent-1', 'submission', String(id) as ScanId)).toMatchObject({
      refusal: { code: 'ScanNotReady', why: 'awaited' },
    });
    expect(codeOf(await attach('agent-1', 'votes', own))).toBe('NotSignedYet');
    expect(await attach('justice', 'submission')).toMatchObject({
      refusal: { code: 'NotPermitted', who: ['signer', 'officer'] },
    });
  });

  test('is under lock from then on, opens to who may see the act, and forgets what it was called', async () => {
    jsonOf(await submit());
    const scan = await aScan(room, await room.user('agent-1'), await aPage(301));
    expect((await findScan(room.registry, scan))?.kept).toBeUndefined();
    jsonOf(await attach('agent-1', 'submission', scan));
    const { kept, name } = (await findScan(room.registry, scan))!;
    expect(name).toBeUndefined();
    expect(await room.papers.custody(kept!)).toEqual({ hold: true });
    expect((await room.registry.get(keys.scan(scan)))?.['expires']).toBeUndefined();

    const by = await room.user('justice');
    const read = await ask(readScan, room, { by, params: { scan } });
    if (!read.accepted || !('location' in read.value)) throw new Error(JSON.stringify(read));
    const bytes = Buffer.from(await (await room.receive(read.value.location)).arrayBuffer());
    expect(digestOf(bytes)).toBe(kept!.sha256);
    expect(
      codeOf(await ask(showScan, room, { by: await room.user('other-officer'), params: { scan } })),
    ).toBe('ScanUnknown');
  });

  test('is copied once, however often an attempt broke off before', async () => {
    jsonOf(await submit());
    const scan = await aScan(room, await room.user('agent-1'));
    const registry = { ...room.registry, commit: () => Promise.reject(new Error('broken off')) };
    const body = { step: 'submission', document: scan } as const;
    await expect(
      room.ask(attachSignedPaper, 'agent-1', { act, body, over: { ...over(), registry } }),
    ).rejects.toThrow('broken off');
    jsonOf(await attach('agent-1', 'submission', scan));
    expect((await room.papers.versions(`scans/${scan}`)).items).toHaveLength(1);
  });

  test('whose upload is gone by then is asked for anew', async () => {
    jsonOf(await submit());
    const scan = await aScan(room, await room.user('agent-1'));
    await room.registry.commit({ updates: [{ key: keys.scan(scan), set: { uploaded: 'gone' } }] });
    expect(await attach('agent-1', 'submission', scan)).toMatchObject({
      refusal: { code: 'ScanNotReady', why: 'UploadExpired' },
    });
  });

  test('that may not be named is not locked', async () => {
    const scan = await aScan(room, await room.user('officer'));
    expect(codeOf(await attach('officer', 'submission', scan))).toBe('NotSignedYet');
    expect((await room.papers.versions(`scans/${scan}`)).items).toEqual([]);
  });
});
