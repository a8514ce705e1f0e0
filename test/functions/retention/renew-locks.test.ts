import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { renewLocks } from '../../../functions/retention/renew-locks.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { Instant } from '../../../shared/archive/names.ts';
import type { Registry } from '../../../shared/ports/registry.ts';
import type { Vault } from '../../../shared/ports/vault.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { findCohort } from '../../../shared/register/cohorts.ts';
import { documentsOf, objectKey } from '../../../shared/register/documents.ts';
import { type ArchiveGiven, anArchive } from '../../given/archive.ts';
import { day } from '../../given/days.ts';
import { aDueFile, type Wanted } from '../../given/due-files.ts';

let archive: ArchiveGiven;
beforeEach(async () => {
  archive = await anArchive('2026-11-22');
});
afterEach(() => archive.close());

const kept75 = day('2095-12-31');

/** Sealed today with a lock as sealing leaves it, ten years ahead at most. */
const aLocked = async (more: Wanted = {}): Promise<KeptCaseFile> => {
  const file = await aDueFile(archive, await archive.user('agent-1'), {
    keepUntil: kept75,
    scans: ['один', 'два'],
    lockedUntil: '2036-11-21T19:00:00.000Z' as Instant,
    ...more,
  });
  if (file.lockedUntil)
    for (const copy of await copiesOf(file)) await archive.vault.retain(copy, file.lockedUntil);
  return file;
};

const copiesOf = async ({ id }: KeptCaseFile) =>
  (await documentsOf(archive.registry, id)).map((one) => ({
    key: objectKey(id, one.id),
    version: one.version ?? '',
  }));

const locksOf = async (file: KeptCaseFile) => ({
  file: ((await findCaseFile(archive.registry, file.id)) as KeptCaseFile).lockedUntil,
  copies: await Promise.all(
    (await copiesOf(file)).map(async (copy) => (await archive.vault.custody(copy))?.lockedUntil),
  ),
});

const alike = (until: string | undefined) => ({ file: until, copies: [until, until] });

/** Counts what is written, and lets the n-th writing of either port fail. */
const watched = (fails?: { at: number; when: 'before' | 'after' }) => {
  const writes: string[] = [];
  const around = async <Done>(name: string, write: () => Promise<Done>): Promise<Done> => {
    writes.push(name);
    const strikes = writes.length === fails?.at;
    if (strikes && fails.when === 'before') throw new Error('crashed');
    const done = await write();
    if (strikes) throw new Error('crashed');
    return done;
  };
  const registry: Registry = {
    ...archive.registry,
    commit: (change) => around('commit', () => archive.registry.commit(change)),
    metered: () => ({ ...registry, units: () => undefined }),
  };
  const vault: Vault = {
    ...archive.vault,
    retain: (copy, until) => around('retain', () => archive.vault.retain(copy, until)),
  };
  return { needs: { ...archive, registry, vault }, writes };
};

describe('The yearly renewal', () => {
  test('locks a file of 75 years anew every year, ten years ahead, and the file says what the store answered', async () => {
    const file = await aLocked();
    expect(await locksOf(file)).toEqual(alike('2036-11-21T19:00:00.000Z'));
    await renewLocks(archive);
    expect(await locksOf(file)).toEqual(alike('2036-11-21T19:00:00.000Z'));
    for (const [on, until] of [
      ['2027-12-24', '2037-12-23'],
      ['2028-12-25', '2038-12-24'],
      ['2029-12-26', '2039-12-25'],
    ] as const) {
      archive.on(on);
      expect(await renewLocks(archive)).toMatchObject({ cohorts: 1, files: 1 });
      expect(await locksOf(file)).toEqual(alike(`${until}T19:00:00.000Z`));
    }
  });

  test('never asks beyond the end of the term, and looks no more where the lock reaches it', async () => {
    const file = await aLocked({ keepUntil: day('2037-12-31') });
    archive.on('2028-12-01');
    await renewLocks(archive);
    expect(await locksOf(file)).toEqual(alike('2037-12-31T19:00:00.000Z'));
    archive.on('2031-01-01');
    expect(await renewLocks(archive)).toMatchObject({ cohorts: 1, files: 0 });
    archive.on('2036-01-01');
    expect(await renewLocks(archive)).toMatchObject({ cohorts: 0, files: 0 });
  });

  test('mends a file whose lock was never set, whatever the length of its term', async () => {
    const file = await aDueFile(archive, await archive.user('agent-1'), {
      keepUntil: day('2029-12-31'),
      scans: ['три', 'четыре'],
    });
    expect(await locksOf(file)).toEqual(alike(undefined));
    await renewLocks(archive);
    expect(await locksOf(file)).toEqual(alike('2029-12-31T19:00:00.000Z'));
  });

  test('leaves the custody hold alone where there is no last day, and a term that is over', async () => {
    const files = [
      await aDueFile(archive, await archive.user('agent-1'), { keepUntil: null }),
      await aDueFile(archive, await archive.user('agent-1'), { keepUntil: day('2026-11-21') }),
    ];
    const { needs, writes } = watched();
    await renewLocks(needs);
    expect(writes).toEqual([]);
    for (const file of files)
      for (const copy of await copiesOf(file))
        expect(await archive.vault.custody(copy)).toEqual({ hold: true });
  });

  test('writes nothing the second time in a year', async () => {
    await aLocked();
    await aLocked({ keepUntil: day('2029-12-31') });
    archive.on('2028-06-01');
    const first = watched();
    await renewLocks(first.needs);
    expect(first.writes).not.toEqual([]);
    for (const on of ['2028-06-01', '2028-06-02', '2029-01-01', '2029-05-31']) {
      archive.on(on);
      const { needs, writes } = watched();
      expect(await renewLocks(needs)).toMatchObject({ cohorts: 0, files: 0 });
      expect([on, writes]).toEqual([on, []]);
    }
  });

  test('costs by what needs it: of a cohort locked far enough it writes the mark alone', async () => {
    for (let count = 0; count < 5; count += 1) await aLocked();
    const { needs, writes } = watched();
    await renewLocks(needs);
    expect(writes).toEqual(['commit']);
    const cohort = await findCohort(archive.registry, kept75, (await archive.user('agent-1')).id);
    expect(cohort?.renewAfter).toBe('2027-11-23');
  });

  test.each(['before', 'after'] as const)(
    'that crashed at any write, %s its effect, ends in the same locks when run again',
    async (when) => {
      let at = 1;
      for (let crashed = true; crashed; at += 1) {
        archive.on('2026-11-22');
        const files = [await aLocked({ keepUntil: day(`20${50 + at}-12-31`) })];
        files.push(await aLocked({ keepUntil: day(`20${50 + at}-12-31`) }));
        archive.on('2028-06-01');
        crashed = await renewLocks(watched({ at, when }).needs).then(
          () => false,
          () => true,
        );
        await renewLocks(archive);
        for (const file of files) expect(await locksOf(file)).toEqual(alike('2038-05-31T19:00:00.000Z'));
      }
      // Two retentions for each file, a commit before them and one after, and the mark of the cohort.
      expect(at).toBe(11);
    },
  );

  test('of one broken file stops at no other, and fails when all is done', async () => {
    const [broken, sound] = [await aLocked(), await aLocked({ keepUntil: day('2094-12-31') })];
    archive.on('2028-06-01');
    const [copy] = await copiesOf(broken);
    await archive.destroyer.lift(copy!);
    await expect(renewLocks(archive)).rejects.toThrow('is under no hold');
    expect((await locksOf(sound)).file).toBe('2038-05-31T19:00:00.000Z');
    await expect(renewLocks(archive)).rejects.toThrow('is under no hold');
  });
});
