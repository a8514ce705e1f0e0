import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listCaseFiles } from '../../../functions/desk/list-case-files.ts';
import { showCaseFile } from '../../../functions/desk/show-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { CaseFileId, HolderId } from '../../../shared/archive/names.ts';
import * as forms from '../../../shared/contract/routes/desk-case-files.ts';
import { MalformedCursor } from '../../../shared/ports/faults.ts';
import { caseFileItem } from '../../../shared/register/case-files.ts';
import { cohortItem } from '../../../shared/register/cohorts.ts';
import { aSealedCaseFile } from '../../given/case-files.ts';
import { aChamber, type ChamberGiven } from '../../given/chamber.ts';
import { day } from '../../given/days.ts';
import { ask, codeOf, jsonOf, withPeople } from '../../given/requests.ts';

let chamber: ChamberGiven;
beforeEach(async () => {
  chamber = await aChamber('2026-11-22');
});
afterEach(() => chamber.registry.close());

const idOf = (text: string) => text as CaseFileId; // given here

const keep = async (user: string, more: Partial<KeptCaseFile> = {}) => {
  const { id, chamber: own } = await chamber.user(user);
  const file = aSealedCaseFile({ chamber: own, creator: id, keeper: id, ...more });
  await chamber.registry.commit({ puts: [{ item: caseFileItem(file) }] });
  return file;
};

const show = async (user: string, caseFile: string) =>
  ask(showCaseFile, chamber, { by: await chamber.user(user), params: { caseFile } });

const list = async (user: string, query: Record<string, string> = {}) => {
  const answer = jsonOf(await ask(listCaseFiles, chamber, { by: await chamber.user(user), query }));
  return answer as { items: { id: string; stage: string }[]; cursor?: string };
};
const idsIn = async (user: string, query: Record<string, string> = {}) =>
  (await list(user, query)).items.map(({ id }) => id);

describe('A case file is shown', () => {
  const party = { role: 'debtor', name: 'Үлгібаев', iin: '850101300123' };

  test('with the parties to who may read its contents, without them to who oversees', async () => {
    await keep('agent-1', { parties: [party] });
    for (const user of ['agent-1', 'officer', 'head', 'chair'])
      expect(jsonOf(await show(user, 'file-1'))['parties']).toEqual([party]);
    for (const user of ['justice', 'republican', 'auditor']) {
      const text = JSON.stringify(jsonOf(await show(user, 'file-1')));
      expect(text).not.toContain('850101300123');
      expect(text).toContain('file-1');
    }
  });

  test('in the form that is promised', async () => {
    await keep('agent-1', { parties: [party] });
    const shown: unknown = JSON.parse(JSON.stringify(jsonOf(await show('agent-1', 'file-1'))));
    expect(forms.showCaseFile.answer?.safeParse(withPeople(shown)).error).toBeUndefined();
    expect(shown).not.toHaveProperty('v');
  });

  test('to nobody else: to them it is unknown', async () => {
    await keep('agent-1');
    for (const user of ['agent-2', 'other-officer', 'other-agent'])
      expect(codeOf(await show(user, 'file-1'))).toBe('CaseFileUnknown');
    expect(codeOf(await show('head', 'no-such'))).toBe('CaseFileUnknown');
  });

  test('as due once its cohort is marked and nothing stands against it', async () => {
    const { keeper, chamber: own } = await keep('agent-1', { stage: 'entered' });
    expect(jsonOf(await show('agent-1', 'file-1'))['stage']).toBe('entered');
    const cohort = { chamber: own, keeper, keepUntil: day('2024-12-31'), markedOn: day('2025-01-01') };
    await chamber.registry.commit({ puts: [{ item: cohortItem(cohort) }] });
    expect(jsonOf(await show('agent-1', 'file-1'))['stage']).toBe('due');
    expect(await idsIn('agent-1', { stage: 'due' })).toEqual(['file-1']);
    expect(await idsIn('agent-1', { stage: 'entered' })).toEqual([]);
    await keep('agent-1', { stage: 'entered', holds: 1 });
    expect(jsonOf(await show('agent-1', 'file-1'))['stage']).toBe('entered');
  });
});

describe('Case files are listed', () => {
  beforeEach(async () => {
    await keep('agent-1', { id: idOf('a'), stage: 'open', year: 2020 });
    await keep('agent-1', { id: idOf('b'), stage: 'sealed', year: 2021, proceedingNumber: '75/21-7' });
    await keep('agent-1', {
      id: idOf('c'),
      stage: 'entered',
      year: 2020,
      index: '02-02',
      heading: 'О Вселении',
    });
    await keep('agent-2', { id: idOf('d'), stage: 'sealed', year: 2020 });
    const { chamber: own, id } = await chamber.user('agent-ceased');
    await keep('officer', { id: idOf('e'), stage: 'sealed', creator: id, keeper: own as HolderId });
    await keep('other-agent', { id: idOf('f') });
  });

  test('to an agent his own, in the order of year, index and id', async () => {
    expect(await idsIn('agent-1')).toEqual(['a', 'c', 'b']);
    expect(await idsIn('agent-2')).toEqual(['d']);
  });

  test('the newest year first where that is asked for, page by page too', async () => {
    const newest = { order: 'newest' };
    expect(await idsIn('agent-1', newest)).toEqual(['b', 'c', 'a']);
    expect(await idsIn('agent-1', { ...newest, year: '2020' })).toEqual(['c', 'a']);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list('agent-1', { ...newest, limit: '1', ...(cursor !== undefined && { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(['b', 'c', 'a']);
  });

  test('to the chamber and its justice body all of its agents and its own, of no other chamber', async () => {
    for (const user of ['officer', 'head', 'justice'])
      expect((await idsIn(user)).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(await idsIn('other-officer')).toEqual(['f']);
  });

  test('of one agent, also where the chamber keeps them', async () => {
    const of = async (user: string) => ({ agent: (await chamber.user(user)).id });
    expect(await idsIn('officer', await of('agent-2'))).toEqual(['d']);
    expect(await idsIn('officer', await of('agent-ceased'))).toEqual(['e']);
    expect(await idsIn('republican', await of('other-agent'))).toEqual(['f']);
    expect(await idsIn('agent-1', await of('agent-1'))).toEqual(['a', 'c', 'b']);
  });

  test('not of an agent of another chamber, nor of a colleague, nor of everybody at once', async () => {
    const ask1 = async (user: string, agent: string) => {
      const [by, { id }] = [await chamber.user(user), await chamber.user(agent)];
      return codeOf(await ask(listCaseFiles, chamber, { by, query: { agent: id } }));
    };
    expect(await ask1('officer', 'other-agent')).toBe('PersonUnknown');
    expect(await ask1('agent-1', 'agent-2')).toBe('PersonUnknown');
    const by = await chamber.user('republican');
    expect(codeOf(await ask(listCaseFiles, chamber, { by }))).toBe('Malformed');
  });

  test.each<[Record<string, string>, string[]]>([
    [{ stage: 'sealed' }, ['b']],
    [{ year: '2020' }, ['a', 'c']],
    [{ year: '2020', index: '02-02' }, ['c']],
    [{ index: '02-02' }, ['c']],
    [{ q: 'вселении' }, ['c']],
    [{ q: '75/21-7' }, ['b']],
    [{ q: 'взыскании задолженности' }, ['a', 'b']],
    [{ q: 'a' }, ['a']],
    [{ q: 'нет такого' }, []],
  ])('by what is asked for: %j', async (query, ids) => {
    expect(await idsIn('agent-1', query)).toEqual(ids);
  });

  test('page by page, each once, whatever the size of a page', async () => {
    for (const limit of ['1', '2', '3', '5']) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list('officer', { limit, ...(cursor !== undefined && { cursor }) });
        expect(page.items.length).toBeLessThanOrEqual(Number(limit));
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.cursor;
      } while (cursor !== undefined);
      expect(seen.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    }
  });

  test('with a cursor that belongs to one filter and one list', async () => {
    const { cursor = '' } = await list('agent-1', { limit: '1' });
    await expect(list('agent-1', { limit: '1', cursor, stage: 'open' })).rejects.toThrow(MalformedCursor);
    await expect(list('agent-2', { cursor })).rejects.toThrow(MalformedCursor);
    await expect(list('agent-1', { cursor: 'abc' })).rejects.toThrow(MalformedCursor);
    expect((await list('agent-1', { limit: '2', cursor })).items.map(({ id }) => id)).toEqual(['c', 'b']);
  });

  test('in the form that is promised', async () => {
    const page: unknown = JSON.parse(JSON.stringify(await list('officer')));
    expect(forms.listCaseFiles.answer?.safeParse(withPeople(page)).error).toBeUndefined();
  });
});
