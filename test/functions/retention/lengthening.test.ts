import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decideTerm } from '../../../functions/retention/decide-term.ts';
import { lengthenLock } from '../../../functions/retention/lengthen-lock.ts';
import { lockFile } from '../../../functions/retention/lock-file.ts';
import { renewLocks } from '../../../functions/retention/renew-locks.ts';
import type { CaseFile } from '../../../shared/archive/case-file.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { keys } from '../../../shared/register/keys.ts';
import { day, instant } from '../../given/days.ts';
import { ask } from '../../given/requests.ts';
import { aTermRoom, paper, type TermRoom } from '../../given/term-room.ts';

let room: TermRoom;
beforeEach(async () => {
  room = await aTermRoom();
});
afterEach(() => room.close());

const scans = ['один', 'два', 'три'];
const until = '2030-12-31T19:00:00.000Z';

/** The head keeps the file until the end of 2030, and the process dies when so many of its scans are locked. */
const dyingAfter = async (file: CaseFile, locked: number): Promise<void> => {
  let asked = 0;
  const retain: typeof room.vault.retain = (...words) =>
    (asked += 1) > locked ? Promise.reject(new Error('the process dies')) : room.vault.retain(...words);
  const body = {
    ...{ keepUntil: day('2030-12-31'), reason: 'проверка' },
    decision: paper('4', '2026-11-20'),
  };
  const world = { ...room.world, vault: { ...room.vault, retain } };
  const told = { by: await room.user('head'), params: { caseFile: file.id }, body };
  await expect(ask(decideTerm, world, told)).rejects.toThrow('dies');
};
const delivered = async (): Promise<void> => {
  for (const item of await room.registry.owed('lengthen-lock', 9))
    await lengthenLock(room.world, readFact(item).fact);
};
const shortened = (file: CaseFile) =>
  room.decide('head', file, { keepUntil: day('2025-12-31'), minutes: paper('9', '2026-11-19') });

describe('A lock that is lengthened', () => {
  test.each([0, 1, 2])(
    'by a process that dies when %i scans have it is told as if all had: shortened since, the file is not due',
    async (locked) => {
      const file = await room.anEntered({ scans });
      await dyingAfter(file, locked);
      await shortened(file);
      await delivered();
      expect(await room.kept(file)).toMatchObject({ keepUntil: '2025-12-31', lockedUntil: until });
      expect(await room.draw('agent-1', { caseFiles: [file.id] })).toMatchObject({
        refusal: { code: 'CaseFilesNotDue', why: [{ reason: 'lock-running' }] },
      });
    },
  );

  test('by a process that dies is lengthened for every scan when the work is delivered again', async () => {
    const file = await room.anEntered({ scans });
    await dyingAfter(file, 1);
    await delivered();
    expect(await room.locksOf(file)).toEqual([until, until, until]);
    expect(await room.kept(file)).toMatchObject({ lockedUntil: until });
    expect(await room.kept(file)).not.toHaveProperty('lockAsked');
  });

  test('and of which nobody was told again is lengthened by the yearly renewal', async () => {
    const file = await room.anEntered({ scans });
    await dyingAfter(file, 1);
    await renewLocks(room.world);
    expect(await room.locksOf(file)).toEqual([until, until, until]);
    expect(await room.kept(file)).not.toHaveProperty('lockAsked');
  });

  test('is not finished by who asks for a shorter one meanwhile', async () => {
    const file = await room.anEntered({ scans });
    await dyingAfter(file, 1);
    const shorter = instant('2028-12-31T19:00:00.000Z');
    await lockFile(room.world, await room.kept(file), shorter);
    expect((await room.locksOf(file)).toSorted()).toEqual([shorter, shorter, until]);
    expect(await room.kept(file)).toMatchObject({ lockedUntil: until, lockAsked: until });
  });

  test('is told of as long as the store answers that it is', async () => {
    const file = await room.anEntered({ scans: ['один'] });
    const answered = instant('2031-06-30T19:00:00.000Z');
    const custody = () => Promise.resolve({ hold: true, lockedUntil: answered });
    const world = { ...room.world, vault: { ...room.vault, custody } };
    await lockFile(world, file, instant(until));
    expect(await room.kept(file)).toMatchObject({ lockedUntil: answered });
  });

  test.each(['listed', 'destroying'] as const)(
    'is not asked for of a file that is %s by now',
    async (stage) => {
      const file = await room.anEntered({ scans });
      await room.registry.commit({
        updates: [{ key: keys.caseFile(file.id), set: { stage }, add: { v: 1 } }],
      });
      await lockFile(room.world, file, instant(until));
      expect(await room.locksOf(file)).toEqual([undefined, undefined, undefined]);
      expect(await room.kept(file)).not.toHaveProperty('lockedUntil');
    },
  );
});
