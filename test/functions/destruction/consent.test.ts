import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { recordConsent } from '../../../functions/destruction/record-consent.ts';
import { readScan } from '../../../functions/intake/read-scan.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { chamberWants } from '../../given/chamber-policies.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';
import { aScan } from '../../given/scans.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
  const agent = await room.user('agent-1');
  await chamberWants(room.registry, agent.chamber, { consent: 'required' });
  await aDueFile(room, agent);
});
afterEach(() => room.close());

const told = { number: '04-11/118', datedOn: day('2026-11-22'), body: 'Управление архивов города Алматы' };
const consent = async (
  act: string,
  more: Partial<typeof told> & { document?: string } = {},
  by = 'officer',
) => {
  const document = more.document ?? (await aScan(room, await room.user(by)));
  return room.ask(recordConsent, by, { act, body: { ...told, document, ...more } });
};

describe('Where the chamber asks for the archive authority’s consent', () => {
  test('no order is drawn or given before it is on file; then it stands on the act with its scan', async () => {
    const act = await bring(room, await room.drawn('agent-1'), 'approved');
    expect(codeOf(await room.draftOrder('head', act))).toBe('ConsentMissing');
    expect(codeOf(await room.order('head', act))).toBe('ConsentMissing');
    const shown = jsonOf(await consent(act));
    expect(shown).toMatchObject({
      consent: {
        ...told,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        by: (await room.user('officer')).id,
      },
      wanted: [],
    });
    expect(jsonOf(await room.order('head', act))).toMatchObject({ stage: 'ordered', consent: told });

    const { scan } = shown['consent'] as { scan: string };
    const read = await ask(readScan, room, { by: await room.user('justice'), params: { scan } });
    expect(read.accepted).toBe(true);
  });

  test('the act says that it wants it, from submission to the order', async () => {
    const act = await room.drawn('agent-1');
    expect(jsonOf(await room.submit('agent-1', act))['wanted']).toEqual([{ code: 'ConsentMissing' }]);
    const before = jsonOf(await consent(act));
    expect(before).toMatchObject({ stage: 'submitted', wanted: [] });
  });

  test('it may be entered anew until the order, and the newest stands', async () => {
    const act = await bring(room, await room.drawn('agent-1'), 'submitted');
    jsonOf(await consent(act));
    expect(jsonOf(await consent(act, { number: '04-11/119' }))).toMatchObject({
      consent: { number: '04-11/119' },
    });
  });
});

describe('A consent', () => {
  test('is entered by the officer, between submission and order', async () => {
    const act = await room.drawn('agent-1');
    expect(await consent(act, {}, 'head')).toMatchObject({
      refusal: { code: 'NotPermitted', who: ['officer'] },
    });
    expect(await consent(act)).toMatchObject({ refusal: { code: 'ConsentNotAwaited', stage: 'drafted' } });
    await bring(room, act, 'approved');
    jsonOf(await consent(act));
    jsonOf(await room.order('head', act));
    expect(await consent(act)).toMatchObject({ refusal: { code: 'ConsentNotAwaited', stage: 'ordered' } });
  });

  test('is of a day from the act’s own to today, and names a scan of the officer’s', async () => {
    const act = await bring(room, await room.drawn('agent-1'), 'approved');
    for (const datedOn of [day('2026-11-21'), day('2026-11-23')])
      expect(await consent(act, { datedOn })).toMatchObject({
        refusal: { code: 'DateNotAllowed', from: '2026-11-22', upTo: '2026-11-22' },
      });
    const document = await aScan(room, await room.user('head'));
    expect(codeOf(await consent(act, { document }))).toBe('ScanUnknown');
  });

  test('is taken also where the chamber does not ask for it', async () => {
    await chamberWants(room.registry, (await room.user('agent-1')).chamber, { consent: 'none' });
    const act = await bring(room, await room.drawn('agent-1'), 'approved');
    expect(jsonOf(await consent(act))).toMatchObject({ consent: told });
    expect(jsonOf(await room.order('head', act))).toMatchObject({ stage: 'ordered' });
  });
});
