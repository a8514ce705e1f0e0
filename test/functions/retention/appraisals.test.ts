import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { codeOf, jsonOf } from '../../given/requests.ts';
import { aTermRoom, paper, type TermRoom } from '../../given/term-room.ts';

let room: TermRoom;
beforeEach(async () => {
  room = await aTermRoom();
});
afterEach(() => room.close());

describe('The commission’s appraisal', () => {
  test('to destroy lets a marked file be listed, which it never was by itself', async () => {
    const file = await room.marked();
    const draw = () => room.draw('agent-1', { caseFiles: [file.id] });
    expect(await draw()).toMatchObject({ refusal: { why: [{ reason: 'review-open' }] } });
    await room.review('chair', file);
    expect(jsonOf(await draw())).toMatchObject({ total: 1 });
  });

  test('to keep counts anew from the year after it, locks until then, and is reviewed again', async () => {
    const file = await room.marked();
    const shown = jsonOf(await room.review('chair', file, { verdict: 'keep', years: 3 }));

    expect(shown).toMatchObject({ keepUntil: '2029-12-31', lockedUntil: '2029-12-31T19:00:00.000Z' });
    expect(shown['explanation']).toContain('событие «решение экспертной комиссии» наступило 01.11.2026');
    expect(codeOf(await room.review('chair', file))).toBe('ReviewNotDue');
  });

  test('to keep for good sends the file to the permanent inventory, and shuts the gate of its year until then', async () => {
    const file = await room.marked();
    const other = await room.anEntered();
    await room.review('chair', file, { verdict: 'permanent' });

    expect(await room.kept(file)).toMatchObject({
      stage: 'sealed',
      keepUntil: null,
      term: { kind: 'permanent' },
    });
    expect((await room.kept(file)).place).toBeUndefined();
    const act = await room.drawn('agent-1', { caseFiles: [other.id] });
    expect(codeOf(await room.submit('agent-1', act))).toBe('PermanentInventoryMissing');
  });

  test('is entered by the chairman with minutes later than the term, of files with the mark alone', async () => {
    const file = await room.marked();
    for (const by of ['head', 'officer', 'agent-1'])
      expect(codeOf(await room.review(by, file))).toBe('NotPermitted');
    expect(codeOf(await room.review('chair', file, { minutes: paper('2', '2024-12-31') }))).toBe(
      'ReviewNotDue',
    );
    expect(codeOf(await room.review('chair', file, { minutes: paper('2', '2026-11-23') }))).toBe(
      'DateNotAllowed',
    );
    expect(codeOf(await room.review('chair', await room.anEntered()))).toBe('NoAppraisalMark');
    expect(codeOf(await room.review('chair', await room.marked({ stage: 'listed' })))).toBe(
      'TermNotChangeable',
    );
  });
});
