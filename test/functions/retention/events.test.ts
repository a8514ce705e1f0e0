import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lengthenLock } from '../../../functions/retention/lengthen-lock.ts';
import { recordEvent } from '../../../functions/retention/record-event.ts';
import { findCohort } from '../../../shared/register/cohorts.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { day } from '../../given/days.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';
import { aTermRoom, type TermRoom } from '../../given/term-room.ts';

let room: TermRoom;
beforeEach(async () => {
  room = await aTermRoom();
});
afterEach(() => room.close());

describe('The fact that a term waits for', () => {
  test('sets the last day, moves the cohort, locks every document until then, and explains itself', async () => {
    const file = await room.waiting();
    const before = await room.epoch(file);
    const shown = jsonOf(await room.tell('agent-1', file));
    const end = '2027-12-31T19:00:00.000Z';

    expect(shown).toMatchObject({ keepUntil: '2027-12-31', lockedUntil: end, stage: 'entered' });
    expect(shown['explanation']).toContain('наступило 12.05.2024');
    expect(shown['explanation']).toContain('хранить по 31.12.2027 включительно');
    expect(await room.locksOf(file)).toEqual([end, end]);
    expect(await findCohort(room.registry, day('2027-12-31'), file.keeper)).toBeDefined();
    expect(await room.epoch(file)).not.toBe(before);
    const { history, events } = await room.kept(file);
    expect(events).toEqual([{ event: 'payments-ended', on: '2024-05-12' }]);
    expect(history).toEqual([
      {
        what: 'event',
        at: room.clock.now(),
        by: file.keeper,
        before: null,
        after: '2027-12-31',
        event: { event: 'payments-ended', on: '2024-05-12' },
        basis: { kind: 'other', text: 'постановление № 3' },
      },
    ]);
  });

  test.each([
    ['until-need', 'need-ended'],
    ['until-replaced', 'replaced'],
  ] as const)('ends a term %s with the year of the day', async (kind, event) => {
    const file = await room.waiting({ term: { ...room.term, kind } });
    expect(jsonOf(await room.tell('officer', file, { event, happenedOn: day('2026-11-22') }))).toMatchObject({
      keepUntil: '2026-12-31',
    });
  });

  test('long past makes the file due in a marked cohort, and locks nothing', async () => {
    const file = await room.waiting();
    await room.anEntered();
    await room.tell('agent-1', file, { happenedOn: day('2021-04-01') });

    expect(await room.kept(file)).toMatchObject({ keepUntil: '2024-12-31' });
    expect(await room.locksOf(file)).toEqual([undefined, undefined]);
    expect(jsonOf(await room.draw('agent-1', { caseFiles: [file.id] }))).toMatchObject({ total: 1 });
  });

  test('is refused on a day to come, on one before the closing, twice, and where another is waited for', async () => {
    const file = await room.waiting();
    expect(codeOf(await room.tell('agent-1', file, { happenedOn: day('2026-11-23') }))).toBe(
      'DateNotAllowed',
    );
    expect(codeOf(await room.tell('agent-1', file, { happenedOn: day('2021-03-14') }))).toBe(
      'DateNotAllowed',
    );
    expect(codeOf(await room.tell('agent-1', file, { event: 'dismissed' }))).toBe('EventNotAwaited');
    expect(codeOf(await room.tell('agent-1', await room.anEntered()))).toBe('EventNotAwaited');
    expect(codeOf(await room.tell('agent-1', file))).toBeUndefined();
    expect(codeOf(await room.tell('agent-1', file, { happenedOn: day('2025-01-01') }))).toBe(
      'EventAlreadyRecorded',
    );
    expect((await room.kept(file)).keepUntil).toBe('2027-12-31');
  });

  test.each(['sealing', 'listed', 'destroying'] as const)('is refused in the stage %s', async (stage) => {
    const file = await room.waiting({ stage });
    expect(codeOf(await room.tell('agent-1', file))).toBe('TermNotChangeable');
  });

  test('is entered by its keeper and the officer; by nobody else', async () => {
    const file = await room.waiting();
    for (const by of ['head', 'chair', 'justice', 'auditor'])
      expect(codeOf(await room.tell(by, file))).toBe('NotPermitted');
    expect(codeOf(await room.tell('agent-2', file))).toBe('CaseFileUnknown');
  });

  test('is not lost where the lock could not follow at once: the fact stays owed', async () => {
    const file = await room.waiting();
    const vault = { ...room.world.vault, retain: () => Promise.reject(new Error('the store is away')) };
    const by = await room.user('agent-1');
    const body = { event: 'payments-ended', happenedOn: day('2024-05-12'), basis: 'письмо' };
    await expect(
      ask(recordEvent, { ...room.world, vault }, { by, params: { caseFile: file.id }, body }),
    ).rejects.toThrow('the store is away');

    expect(await room.kept(file)).toMatchObject({ keepUntil: '2027-12-31' });
    // Nobody knows how much the store did: the file says what it was asked for.
    expect(await room.locksOf(file)).toEqual([undefined, undefined]);
    expect((await room.kept(file)).lockAsked).toBe('2027-12-31T19:00:00.000Z');
    const [owed] = await room.registry.owed('lengthen-lock', 10);
    await lengthenLock(room.world, readFact(owed!).fact);
    expect((await room.kept(file)).lockedUntil).toBe('2027-12-31T19:00:00.000Z');
    expect(await room.kept(file)).not.toHaveProperty('lockAsked');
    expect(await room.registry.owed('lengthen-lock', 10)).toEqual([]);
  });
});
