import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { holdCaseFile } from '../../../functions/custody/hold-case-file.ts';
import { releaseHold } from '../../../functions/custody/release-hold.ts';
import { openCaseFile } from '../../../functions/intake/open-case-file.ts';
import type { Act } from '../../../shared/archive/act.ts';
import type { ActId, CaseFileId } from '../../../shared/archive/names.ts';
import * as forms from '../../../shared/contract/routes/custody.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { actItem } from '../../../shared/register/acts.ts';
import { holdsOf } from '../../../shared/register/holds.ts';
import { aChamber, type ChamberGiven } from '../../given/chamber.ts';
import { day } from '../../given/days.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';
import { aProceeding } from '../../given/sealed-files.ts';

let chamber: ChamberGiven;
let caseFile: CaseFileId;
beforeEach(async () => {
  chamber = await aChamber('2026-11-22');
  const opened = await ask(openCaseFile, chamber, { by: await chamber.user('agent-1'), body: aProceeding() });
  caseFile = String(jsonOf(opened)['id']) as CaseFileId; // as the service named it
});
afterEach(() => chamber.registry.close());

const court = { kind: 'court', number: '2-1234/2026', datedOn: day('2026-11-20') } as const;
const said = { reason: 'жалоба должника', basis: court };

const hold = async (user: string) =>
  ask(holdCaseFile, chamber, { by: await chamber.user(user), params: { caseFile }, body: said });

const release = async (user: string, id: unknown) => {
  const params = { caseFile, hold: String(id) };
  return ask(releaseHold, chamber, {
    by: await chamber.user(user),
    params,
    body: { ...said, basis: 'письмо' },
  });
};

const holdsOn = async () => {
  const file = await findCaseFile(chamber.registry, caseFile);
  return file?.stage === 'destroyed' ? undefined : file?.holds;
};

const mark = (set: Record<string, string | { act: string; line: number }>) =>
  chamber.registry.commit({
    updates: [{ key: { pk: `CF#${caseFile}`, sk: 'CF' }, set, add: { v: 1 } }],
  });

const listedBy = async (user: string) => {
  const { id: person, chamber: own } = await chamber.user(user);
  const act: Act = {
    id: 'act-1' as ActId, // given here
    number: 1,
    chamber: own,
    creator: person,
    keeper: person,
    language: 'ru',
    place: 'город Алматы',
    drafter: { person, capacity: 'officer' },
    list: 'list',
    drawnUpOn: day('2026-11-22'),
    years: [2020],
    lines: 1,
    volumes: 1,
    absences: [],
    v: 1,
    stage: 'drawing',
  };
  await chamber.registry.commit({ puts: [{ item: actItem(act) }] });
  await mark({ stage: 'listed', act: { act: act.id, line: 1 } });
};

describe('A hold is placed', () => {
  test.each(['agent-1', 'officer', 'chair', 'head', 'justice', 'republican'])('by %s', async (user) => {
    expect(jsonOf(await hold(user))).toMatchObject({
      state: 'placed',
      reason: 'жалоба должника',
      basis: court,
    });
    expect(await holdsOn()).toBe(1);
  });

  test('not by the auditor; to strangers the file is unknown', async () => {
    expect(codeOf(await hold('auditor'))).toBe('NotPermitted');
    for (const user of ['agent-2', 'other-agent', 'other-officer'])
      expect(codeOf(await hold(user))).toBe('CaseFileUnknown');
    expect(await holdsOn()).toBe(0);
  });

  test.each(['open', 'sealing', 'sealed', 'entered', 'listed'])('in the stage %s', async (stage) => {
    await mark({ stage });
    expect((await hold('officer')).accepted).toBe(true);
  });

  test('not once destruction has begun', async () => {
    await mark({ stage: 'destroying' });
    expect(codeOf(await hold('head'))).toBe('AlreadyDestroying');
    expect(await holdsOf(chamber.registry, caseFile)).toEqual([]);
    expect(await holdsOn()).toBe(0);
  });

  test('by many at once, and all of them count', async () => {
    const users = ['officer', 'head', 'chair', 'justice', 'agent-1', 'republican'];
    expect((await Promise.all(users.map(hold))).every(({ accepted }) => accepted)).toBe(true);
    expect(await holdsOn()).toBe(users.length);
    expect(await holdsOf(chamber.registry, caseFile)).toHaveLength(users.length);
  });

  test('on a document, or on a ground in words', () => {
    const reads = (basis: unknown) => forms.holdCaseFile.body?.safeParse({ reason: 'а', basis }).success;
    expect(reads('письмо суда')).toBe(true);
    expect(reads(court)).toBe(true);
    expect(reads({ ...court, kind: 'whim' })).toBe(false);
    expect(reads('')).toBe(false);
  });
});

describe('A hold is released', () => {
  test.each(['officer', 'head'])('by %s, once', async (user) => {
    const { id } = jsonOf(await hold('agent-1'));
    expect(jsonOf(await release(user, id))).toMatchObject({
      state: 'released',
      released: { basis: { kind: 'other', text: 'письмо' } },
    });
    expect(await holdsOn()).toBe(0);
    expect(codeOf(await release(user, id))).toBe('HoldAlreadyReleased');
    expect(await holdsOn()).toBe(0);
  });

  test('once, also where two release it at the same time', async () => {
    const { id } = jsonOf(await hold('agent-1'));
    await hold('agent-1');
    const answers = await Promise.all([release('officer', id), release('head', id)]);
    expect(answers.map(codeOf).sort()).toEqual(['HoldAlreadyReleased', undefined]);
    expect(await holdsOn()).toBe(1);
  });

  test('by nobody else, not even by who placed it', async () => {
    const { id } = jsonOf(await hold('justice'));
    for (const user of ['justice', 'agent-1', 'chair', 'republican'])
      expect(codeOf(await release(user, id))).toBe('NotPermitted');
    expect(await holdsOn()).toBe(1);
  });

  test('never by the drafter of an act that lists the file', async () => {
    const { id } = jsonOf(await hold('agent-1'));
    await listedBy('officer');
    expect(codeOf(await release('officer', id))).toBe('DrafterMayNotRelease');
    expect(await holdsOn()).toBe(1);
    expect((await release('head', id)).accepted).toBe(true);
  });

  test('only where it is', async () => {
    expect(codeOf(await release('head', 'nothing'))).toBe('HoldUnknown');
  });
});
