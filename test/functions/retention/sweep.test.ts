import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sweep } from '../../../functions/retention/sweep.ts';
import { sweepDaily } from '../../../functions/retention/sweep-daily.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import type { Person } from '../../../shared/archive/people.ts';
import type { Registry } from '../../../shared/ports/registry.ts';
import { cohortItem, findCohort } from '../../../shared/register/cohorts.ts';
import { caseFileItem } from '../../../shared/register/case-files.ts';
import { aCaseFile } from '../../given/case-files.ts';
import { aChamber, type ChamberGiven } from '../../given/chamber.ts';
import { day, instant } from '../../given/days.ts';
import { terms } from '../../given/inventory-room.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';

let chamber: ChamberGiven;
let agent: Person;
beforeEach(async () => {
  chamber = await aChamber('2026-11-22');
  agent = await chamber.user('agent-1');
});
afterEach(() => chamber.registry.close());

/** An entered file with its cohort in the directory, as sealing leaves it. */
const entered = async (more: Partial<KeptCaseFile> = {}, of: Person = agent): Promise<KeptCaseFile> => {
  const file = aCaseFile({
    ...{ id: chamber.newId() as CaseFileId, chamber: of.chamber, creator: of.id, keeper: of.id },
    stage: 'entered',
    ...more,
  });
  const { keepUntil, keeper } = file;
  await chamber.registry.commit({ puts: [{ item: caseFileItem(file) }] });
  if (keepUntil !== null && !(await findCohort(chamber.registry, keepUntil, keeper)))
    await chamber.registry.commit({
      puts: [{ item: cohortItem({ chamber: file.chamber, keeper, keepUntil }) }],
    });
  return file;
};

const swept = async (by = 'officer', made?: string) =>
  ask(sweep, chamber, { by: await chamber.user(by), body: {}, ...(made === undefined ? {} : { made }) });

const counts = async () => jsonOf(await swept());

describe('A sweep', () => {
  test('finds what fell due with the last day of its term, and on the day after it', async () => {
    await entered({ keepUntil: day('2026-12-31') });
    chamber.on('2026-12-31');
    expect(await counts()).toMatchObject({ today: '2026-12-31', due: 0, alreadyDue: 0 });
    chamber.on('2027-01-01');
    expect(await counts()).toMatchObject({ today: '2027-01-01', due: 1, alreadyDue: 0 });
  });

  test('counts a file as due once: afterwards it is due already', async () => {
    await entered();
    await entered();
    expect(await counts()).toMatchObject({ due: 2, alreadyDue: 0 });
    expect(await counts()).toMatchObject({ due: 0, alreadyDue: 2 });
  });

  test('a late arrival into a marked cohort is due without another mark', async () => {
    await entered();
    await counts();
    await entered();
    expect(await counts()).toMatchObject({ due: 0, alreadyDue: 2 });
  });

  test('a file that is sealed but entered in no inventory is not due', async () => {
    await entered({ stage: 'sealed' });
    expect(await counts()).toMatchObject({ due: 0, onHold: 0 });
  });

  test('a file with the appraisal mark never falls due by itself', async () => {
    await entered({ term: terms.reviewed });
    expect(await counts()).toMatchObject({ due: 0, onHold: 0 });
  });

  test('a file that the store still locks is not due', async () => {
    await entered({ lockedUntil: instant('2031-01-01T00:00:00.000Z') });
    expect(await counts()).toMatchObject({ due: 0, onHold: 0 });
  });

  test('a file under a hold is past its time and not due', async () => {
    await entered({ holds: 1 });
    expect(await counts()).toMatchObject({ due: 0, onHold: 1 });
  });

  test('names how many sealed files have no date and wait for somebody', async () => {
    await entered({ stage: 'sealed', keepUntil: null, term: terms.unknown });
    await entered({ stage: 'sealed', keepUntil: null, term: terms.permanent });
    expect(await counts()).toMatchObject({ unknown: 1 });
  });

  test('is of the officer’s own chamber; the nightly one is of all', async () => {
    await entered();
    await entered({}, await chamber.user('other-agent'));
    expect(await counts()).toMatchObject({ due: 1 });
    expect(await sweepDaily(chamber)).toMatchObject({ due: 1, alreadyDue: 1 });
  });

  test('is for officers', async () => {
    for (const by of ['agent-1', 'head', 'justice']) expect(codeOf(await swept(by))).toBe('NotPermitted');
  });
});

describe('What a sweep writes', () => {
  test('is one mark and one fact a cohort, and nothing the second time', async () => {
    const writes: number[] = [];
    const counting = (registry: Registry): Registry => ({
      ...registry,
      commit: async (change) => {
        writes.push((change.puts ?? []).length + (change.updates ?? []).length);
        return registry.commit(change);
      },
      metered: () => ({ ...counting(registry), units: () => undefined }),
    });
    for (let count = 0; count < 30; count += 1) await entered();
    await entered({ keepUntil: day('2025-12-31'), year: 2022 });
    const needs = { ...chamber, registry: counting(chamber.registry) };
    const by = await chamber.user('officer');
    expect(jsonOf(await ask(sweep, needs, { by, body: {} }))).toMatchObject({ due: 31 });
    expect(writes).toEqual([2, 2]);
    await ask(sweep, needs, { by, body: {} });
    expect(writes).toEqual([2, 2]);
  });

  test('two sweeps at once mark each cohort once', async () => {
    await entered();
    const answers = (await Promise.all([swept(), swept()])).map(jsonOf);
    expect(answers.map(({ due }) => Number(due)).sort()).toEqual([0, 1]);
    expect(answers.map(({ alreadyDue }) => Number(alreadyDue)).sort()).toEqual([0, 1]);
  });

  test('showing a repeated sweep again gives its first counts, and marks nothing', async () => {
    await entered();
    const by = await chamber.user('officer');
    const first = jsonOf(await swept('officer', 'sweep-1'));
    await entered({ keepUntil: day('2025-12-31'), year: 2022 });
    const asked = { caller: { person: by, language: 'ru' as const }, params: {}, query: {} };
    const again = await sweep.show(chamber, { ...asked, subject: {}, made: 'sweep-1' });
    expect(jsonOf(again)).toEqual(first);
    expect((await findCohort(chamber.registry, day('2025-12-31'), agent.id))?.markedOn).toBeUndefined();
  });
});
