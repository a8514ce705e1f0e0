import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bring } from '../../given/act-room.ts';
import { day } from '../../given/days.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';
import { aTermRoom, type TermRoom } from '../../given/term-room.ts';

let room: TermRoom;
beforeEach(async () => {
  room = await aTermRoom();
});
afterEach(() => room.close());

describe('A reopened file', () => {
  test('has no term, stays locked, and is listed no more', async () => {
    const file = await room.anEntered();
    const shown = jsonOf(await room.reopen('agent-1', file));

    expect(shown).toMatchObject({ keepUntil: null, term: { kind: 'unknown', why: 'reopened' } });
    expect(shown['explanation']).toContain('дело возобновлено');
    expect(await room.draw('agent-1', { caseFiles: [file.id] })).toMatchObject({
      refusal: { why: [{ reason: 'reopened' }] },
    });
    expect(codeOf(await room.reopen('officer', file))).toBe('AlreadyReopened');
  });

  test('on a drafted act is refused at submission, and is not destroyed by a submitted one', async () => {
    const file = await room.anEntered();
    const act = await room.drawn('agent-1', { caseFiles: [file.id] });
    await room.reopen('agent-1', file);
    expect(await room.submit('agent-1', act)).toMatchObject({ refusal: { why: [{ reason: 'reopened' }] } });

    const [late, other] = [await room.anEntered(), await room.anEntered()];
    const run = await bring(
      room,
      await room.drawn('agent-1', { caseFiles: [late.id, other.id] }),
      'destroying',
    );
    await room.reopen('officer', late);
    await room.workOff();
    expect(await room.destruction(run)).toMatchObject({
      destroyed: 1,
      spared: [{ caseFile: late.id, reason: 'Reopened' }],
    });
    expect(await room.kept(late)).toMatchObject({ stage: 'entered', term: { why: 'reopened' } });
  });

  test('closed again is counted from its new closing day by the nomenclature of that year', async () => {
    const file = await room.anEntered();
    await room.reopen('agent-1', file);
    const closed = { event: 'closed', happenedOn: day('2026-10-01') };
    expect(codeOf(await room.tell('agent-1', file, { ...closed, happenedOn: day('2021-03-14') }))).toBe(
      'DateNotAllowed',
    );
    const shown = jsonOf(await room.tell('agent-1', file, closed));

    expect(shown).toMatchObject({ closedOn: '2026-10-01', keepUntil: '2031-12-31', year: 2021 });
    expect(await room.locksOf(file)).toEqual(['2031-12-31T19:00:00.000Z']);
    expect((await room.kept(file)).history?.map(({ what }) => what)).toEqual(['reopening', 'event']);
  });

  test('was sealed, and its destruction has not begun', async () => {
    for (const stage of ['open', 'sealing', 'destroying'] as const)
      expect(codeOf(await room.reopen('agent-1', await room.anEntered({ stage })))).toBe('TermNotChangeable');
    expect(codeOf(await room.reopen('head', await room.anEntered()))).toBe('NotPermitted');
  });
});
