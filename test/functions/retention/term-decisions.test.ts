import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { day } from '../../given/days.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';
import { aTermRoom, paper, type TermRoom } from '../../given/term-room.ts';

let room: TermRoom;
beforeEach(async () => {
  room = await aTermRoom();
});
afterEach(() => room.close());

describe('A decision of the head', () => {
  test('lengthens the term and the lock, and both stand in the history', async () => {
    const file = await room.anEntered();
    const shown = jsonOf(await room.decide('head', file));

    expect(shown).toMatchObject({ keepUntil: '2030-12-31', lockedUntil: '2030-12-31T19:00:00.000Z' });
    expect(shown['explanation']).toContain(
      'по решению руководителя палаты от 20.11.2026 № 4 хранить по 31.12.2030 включительно',
    );
    expect(await room.locksOf(file)).toEqual(['2030-12-31T19:00:00.000Z']);
    expect((await room.kept(file)).history).toMatchObject([
      { what: 'decision', before: '2024-12-31', after: '2030-12-31', decision: { number: '4' } },
    ]);
    expect(codeOf(await room.draw('agent-1', { caseFiles: [file.id] }))).toBe('CaseFilesNotDue');
  });

  test('shortens the term on minutes alone, and never the lock: the file is due when both have passed', async () => {
    const file = await room.anEntered();
    await room.decide('head', file, { keepUntil: day('2027-12-31') });
    const shorter = { keepUntil: day('2025-12-31') };
    expect(codeOf(await room.decide('head', file, shorter))).toBe('MinutesMissing');
    const shown = jsonOf(await room.decide('head', file, { ...shorter, minutes: paper('9', '2026-11-19') }));

    expect(shown).toMatchObject({ keepUntil: '2025-12-31', lockedUntil: '2027-12-31T19:00:00.000Z' });
    expect(shown['explanation']).toMatch(/под замком до 01\.01\.2028: раньше включить в акт нельзя\.$/);
    expect(await room.locksOf(file)).toEqual(['2027-12-31T19:00:00.000Z']);
    const refused = await room.draw('agent-1', { caseFiles: [file.id] });
    expect(refused).toMatchObject({ refusal: { why: [{ reason: 'lock-running' }] } });
  });

  test('cannot stand for a fact that is missing, nor repeat the day that stands', async () => {
    expect(codeOf(await room.decide('head', await room.waiting()))).toBe('TermNotRunning');
    expect(codeOf(await room.decide('head', await room.anEntered({ keepUntil: day('2030-12-31') })))).toBe(
      'TermUnchanged',
    );
  });

  test('follows the minutes and is not of a day to come; nothing is kept beyond a hundred years', async () => {
    const file = await room.anEntered();
    const wrong = [
      { decision: paper('4', '2026-11-23') },
      { minutes: paper('9', '2026-11-21') },
      { minutes: paper('9', '2026-11-23') },
      { keepUntil: day('2122-01-01') },
      { keepUntil: day('2021-03-14'), minutes: paper('9', '2026-11-19') },
    ];
    for (const more of wrong) expect(codeOf(await room.decide('head', file, more))).toBe('DateNotAllowed');
  });

  test('is the head’s alone, and of no file that an act lists', async () => {
    const file = await room.anEntered();
    for (const by of ['officer', 'chair', 'agent-1'])
      expect(codeOf(await room.decide(by, file))).toBe('NotPermitted');
    await room.drawn('agent-1', { caseFiles: [file.id] });
    expect(codeOf(await room.decide('head', file))).toBe('TermNotChangeable');
  });
});
