import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCaseFile } from '../../../functions/intake/open-case-file.ts';
import { repairCaseFile } from '../../../functions/intake/repair-case-file.ts';
import * as forms from '../../../shared/contract/routes/intake.ts';
import type { Opened, Repaired } from '../../../shared/contract/routes/intake.ts';
import { readForm } from '../../../shared/runtime/forms.ts';
import { aChamber, type ChamberGiven } from '../../given/chamber.ts';
import { day } from '../../given/days.ts';
import { ask, codeOf, jsonOf, withPeople } from '../../given/requests.ts';
import { aProceeding } from '../../given/sealed-files.ts';

let chamber: ChamberGiven;
beforeEach(async () => {
  chamber = await aChamber('2026-11-22');
});
afterEach(() => chamber.registry.close());

const open = async (user: string, more: Partial<Opened> = {}) =>
  ask(openCaseFile, chamber, { by: await chamber.user(user), body: aProceeding(more) });

const idOf = async (user: string) => (await chamber.user(user)).id;

const pointersOf = (answer: Awaited<ReturnType<typeof open>>) =>
  !answer.accepted && 'faults' in answer.refusal
    ? (answer.refusal.faults as { pointer: string }[]).map(({ pointer }) => pointer)
    : [];

describe('A case file is opened', () => {
  test('by an agent for himself, and its date explains itself', async () => {
    const agent = await idOf('agent-1');
    const answer = jsonOf(await open('agent-1', { closedOn: day('2021-03-15'), volumes: 2 }));
    expect(answer).toMatchObject({
      stage: 'open',
      creator: agent,
      keeper: agent,
      year: 2021,
      keepUntil: '2026-12-31',
      term: { kind: 'years', years: 5 },
      carrier: 'paper',
      volumes: [{}, {}],
      documents: [],
      holds: [],
      findings: [],
    });
    expect(answer['explanation']).toContain('Закрыто 15.03.2021');
    expect(
      forms.openCaseFile.answer?.safeParse(withPeople(JSON.parse(JSON.stringify(answer)))).error,
    ).toBeUndefined();
  });

  test('by the chamber for an agent who has ceased: he stays its creator, the chamber keeps it', async () => {
    const ceased = await chamber.user('agent-ceased');
    expect(jsonOf(await open('officer', { creator: ceased.id }))).toMatchObject({
      creator: ceased.id,
      keeper: ceased.chamber,
    });
  });

  test('by the chamber for its own register', async () => {
    const { chamber: own } = await chamber.user('officer');
    const register = { kind: 'register', index: '01-01' } as const;
    expect(jsonOf(await open('officer', register))).toMatchObject({
      creator: own,
      keeper: own,
      term: { kind: 'permanent' },
      keepUntil: null,
    });
  });

  test('without a date where the nomenclature has no such line, or none was in force', async () => {
    const unknown = { term: { kind: 'unknown' }, keepUntil: null };
    expect(jsonOf(await open('agent-1', { index: '77-77' }))).toMatchObject(unknown);
    expect(jsonOf(await open('agent-1', { closedOn: day('2003-05-05') }))).toMatchObject(unknown);
    expect(jsonOf(await open('agent-1', { closedOn: null }))).toMatchObject({ year: 2026, keepUntil: null });
  });
});

describe('A case file is not opened', () => {
  test.each<[string, Partial<Opened>, string]>([
    ['closing day in the future', { closedOn: day('2026-11-23') }, '/closedOn'],
    ['closing before its start', { startedOn: day('2020-03-16') }, '/closedOn'],
    ['start in the future', { closedOn: null, startedOn: day('2026-11-23') }, '/startedOn'],
  ])('with a %s', async (_what, more, pointer) => {
    expect(pointersOf(await open('agent-1', more))).toEqual([pointer]);
  });

  test('as a proceeding of the chamber itself', async () => {
    expect(pointersOf(await open('officer'))).toEqual(['/creator']);
  });

  test('for an agent who is active, or only suspended', async () => {
    for (const user of ['agent-1', 'agent-suspended'])
      expect(codeOf(await open('officer', { creator: await idOf(user) }))).toBe('AgentStillActive');
  });

  test('for a stranger, a colleague who is no agent, or an agent of another chamber', async () => {
    for (const creator of ['nobody', await idOf('chair'), await idOf('other-agent')])
      expect(codeOf(await open('officer', { creator }))).toBe('PersonUnknown');
  });

  test('by an agent for another, or by an office that opens none', async () => {
    expect(codeOf(await open('agent-1', { creator: await idOf('agent-ceased') }))).toBe('NotPermitted');
    for (const user of ['head', 'justice', 'republican', 'auditor'])
      expect(codeOf(await open(user))).toBe('NotPermitted');
  });

  test.each<[string, object]>([
    ['a number for an IIN', { parties: [{ role: 'debtor', name: 'А', iin: '85010130012' }] }],
    ['an index like an IIN', { index: '850101300123' }],
    ['a field that there is none of', { colour: 'red' }],
    ['no volumes', { volumes: 0 }],
    ['a heading of 501 characters', { heading: 'я'.repeat(501) }],
    ['a day that there is none of', { closedOn: '2021-02-30' }],
  ])('with %s', (_what, more) => {
    expect(forms.openCaseFile.body?.safeParse({ ...aProceeding(), ...more }).success).toBe(false);
  });

  test('with a heading of two lines: acts and inventories print it as one', () => {
    const said = {
      ru: 'здесь нужна одна строка, без переводов строки',
      kk: 'мұнда жол ауыстырусыз бір жол керек',
      en: 'must be one line, without line breaks',
    };
    const form = forms.openCaseFile.body!;
    for (const language of ['ru', 'kk', 'en'] as const)
      for (const lineBreak of ['\n', '\r\n', '\u2028', '\u2029'])
        expect(
          readForm(form, { ...aProceeding(), heading: `О взыскании${lineBreak}долга` }, language),
        ).toMatchObject({ refusal: { faults: [{ pointer: '/heading', detail: said[language] }] } });

    const corrected = forms.repairCaseFile.body?.safeParse({ heading: 'О взыскании\nдолга' });
    expect(corrected?.success).toBe(false);
    const pasted = form.safeParse({ ...aProceeding(), heading: 'О взыскании долга\n' });
    expect(pasted.data?.heading).toBe('О взыскании долга');
  });
});

describe('An open case file is corrected', () => {
  const repair = async (user: string, caseFile: string, body: Repaired) =>
    ask(repairCaseFile, chamber, { by: await chamber.user(user), params: { caseFile }, body });

  test('in what is named alone, and its term is found anew', async () => {
    const id = String(jsonOf(await open('agent-1', { proceedingNumber: '7' }))['id']);
    const corrected = { index: '02-02', closedOn: day('2021-03-15'), volumes: [{ sheets: 3 }] };
    expect(jsonOf(await repair('agent-1', id, corrected))).toMatchObject({
      index: '02-02',
      year: 2021,
      keepUntil: '2024-12-31',
      proceedingNumber: '7',
      volumes: [{ sheets: 3 }],
    });
    expect(jsonOf(await repair('agent-1', id, { heading: 'Иной' }))).toMatchObject({
      year: 2021,
      index: '02-02',
    });
  });

  test('by its keeper alone, and not into days that cannot be', async () => {
    const id = String(jsonOf(await open('agent-1'))['id']);
    expect(codeOf(await repair('officer', id, { heading: 'Иной' }))).toBe('NotPermitted');
    expect(codeOf(await repair('agent-2', id, { heading: 'Иной' }))).toBe('CaseFileUnknown');
    expect(codeOf(await repair('agent-1', id, { closedOn: day('2027-01-01') }))).toBe('Malformed');
    expect(codeOf(await repair('agent-1', 'nothing', {}))).toBe('CaseFileUnknown');
  });

  test('only while it is open', async () => {
    const id = String(jsonOf(await open('agent-1'))['id']);
    const key = { pk: `CF#${id}`, sk: 'CF' };
    await chamber.registry.commit({ updates: [{ key, set: { stage: 'sealed' }, add: { v: 1 } }] });
    expect(codeOf(await repair('agent-1', id, { heading: 'Иной' }))).toBe('CaseFileNotOpen');
  });
});
