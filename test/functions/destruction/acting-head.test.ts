import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readWhole } from '../../../shared/register/kept-papers.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { isAppointed, leavesOffice } from '../../given/altered-people.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

describe('An order', () => {
  test('of an acting head cites the order that lets him act, and is dated no earlier than that', async () => {
    await aDueFile(room, await room.user('agent-1'));
    const act = await bring(room, await room.drawn('agent-1'), 'approved');
    room.on('2026-11-25');
    const acting = { number: '12-К', datedOn: day('2026-11-24') };
    const chamber = (await room.user('head')).chamber;
    await leavesOffice(room, 'head', '2026-11-23');
    await isAppointed(room, 'agent-3', { office: 'head', chamber, from: day('2026-11-24'), acting });
    expect(codeOf(await room.order('head', act))).toBe('ActUnknown');
    expect(await room.order('agent-3', act, day('2026-11-23'))).toMatchObject({
      refusal: { code: 'NotYetActing', from: '2026-11-24' },
    });
    expect(jsonOf(await room.order('agent-3', act, day('2026-11-24')))).toMatchObject({ stage: 'ordered' });
    const ordered = await room.act(act);
    const paper = 'order' in ordered ? ordered.order.paper : undefined;
    const printed: unknown = JSON.parse(Buffer.from(await readWhole(room.papers, paper!)).toString('utf8'));
    expect(printed).toMatchObject({ head: { acting } });
  });
});
