import { describe, expect, test } from '@jest/globals';
import { ringOwed } from '../../../functions/relay/ring-owed.ts';
import { readInstant } from '../../../shared/archive/day.ts';
import type { CaseFileId, Instant } from '../../../shared/archive/names.ts';
import { openSqliteRegistry } from '../../../shared/embedded/sqlite-registry.ts';
import type { Bell } from '../../../shared/ports/bell.ts';
import { fileFact, settle } from '../../../shared/register/facts.ts';

const instant = (text: string): Instant => readInstant(text)!;

const given = (now: string) => {
  const registry = openSqliteRegistry(':memory:');
  const rung: [string, readonly string[]][] = [];
  const bell: Bell = { ring: (story, facts) => Promise.resolve(void rung.push([story, facts])) };
  const clock = { now: () => instant(now), today: () => '2026-03-02' as never };
  const caseFile = '0000000000000000000000000a' as CaseFileId;
  const file = (id: string, at: string) =>
    registry.commit({ puts: [fileFact({ name: 'SealingRequested', caseFile }, { id, at: instant(at) })] });
  return { registry, rung, file, ring: () => ringOwed({ registry, clock, bell }) };
};

describe('the second round of the relay', () => {
  test('rings for facts owed longer than 15 minutes, and for no younger one', async () => {
    const { file, ring, rung } = given('2026-03-02T10:00:00.000Z');
    await file('late', '2026-03-02T09:44:59.000Z');
    await file('just', '2026-03-02T09:45:00.000Z');

    expect(await ring()).toEqual({ rung: 1, oldestOwedSeconds: 901 });
    expect(rung).toEqual([['seal-case-file', ['late']]]);
  });

  test('says how long the oldest has waited even where it does not ring yet', async () => {
    const { file, ring, rung } = given('2026-03-02T10:00:00.000Z');
    await file('young', '2026-03-02T09:59:30.000Z');

    expect(await ring()).toEqual({ rung: 0, oldestOwedSeconds: 30 });
    expect(rung).toEqual([]);
  });

  test('leaves alone what the story has settled', async () => {
    const { registry, file, ring, rung } = given('2026-03-02T10:00:00.000Z');
    await file('done', '2026-03-02T08:00:00.000Z');
    await registry.commit({ updates: [settle('done')] });

    expect(await ring()).toEqual({ rung: 0, oldestOwedSeconds: 0 });
    expect(rung).toEqual([]);
  });

  test('counts a clock that runs behind as no wait', async () => {
    const { file, ring } = given('2026-03-02T10:00:00.000Z');
    await file('ahead', '2026-03-02T10:00:05.000Z');

    expect(await ring()).toEqual({ rung: 0, oldestOwedSeconds: 0 });
  });
});
