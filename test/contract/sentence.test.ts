import { describe, expect, test } from '@jest/globals';
import { languages, type SpokenLanguage } from '../../shared/contract/languages.ts';
import { localProblems } from '../../shared/contract/problems-local.ts';
import { type ProblemCode, problems } from '../../shared/contract/problems.ts';
import { type Facts, sentence } from '../../shared/contract/sentence.ts';
import { stageWords } from '../../shared/contract/stage-words.ts';
import type { ProblemText, Words } from '../../shared/contract/problem-text.ts';

const said = (code: ProblemCode, facts: Facts, language: SpokenLanguage = 'ru'): string =>
  sentence(problems[code], language, facts);

const notDue = (...reasons: string[]) => ({
  caseFiles: reasons.map((_, at) => `file-${at}`),
  why: reasons.map((reason, at) => ({ caseFile: `file-${at}`, reason })),
});

describe('The sentence of a problem', () => {
  test('writes days as the language does', () => {
    const days = { from: '2026-11-02', upTo: '2026-11-22' };
    expect(said('DateNotAllowed', days)).toMatch(/с 02\.11\.2026 по 22\.11\.2026/);
    expect(said('DateNotAllowed', days, 'kk')).toMatch(/02\.11\.2026 – 22\.11\.2026/);
    expect(said('DateNotAllowed', days, 'en')).toMatch(/from 2 November 2026 to 22 November 2026/);
  });

  test('names one day where there is but one, and none where none is known', () => {
    expect(said('DateNotAllowed', { from: '2026-11-22', upTo: '2026-11-22' })).toMatch(
      /только день 22\.11\.2026/,
    );
    expect(said('DateNotAllowed', {})).toBe('Эта дата не допускается. Исправьте её.');
  });

  test('tells stages in words', () => {
    expect(said('NotOrdered', { stage: 'submitted' })).toMatch(/представлен комиссии/);
    expect(said('CaseFileNotOpen', { stage: 'entered' }, 'kk')).toMatch(/тізімдемеге енгізілген/);
  });

  test('does not call sealed what is being sealed', () => {
    expect(said('CaseFileNotOpen', { stage: 'sealing' })).toMatch(/сейчас запечатывается/);
    expect(said('CaseFileNotOpen', { stage: 'sealed' })).toMatch(/^Дело запечатано/);
  });

  test('of an act never submitted says so, and does not say that it was decided', () => {
    for (const code of ['AlreadyDecided', 'NotApproved'] as const) {
      expect(said(code, { stage: 'drafted' })).toMatch(/ещё не представлен \(стадия: проект\)/);
      expect(said(code, { stage: 'withdrawn' })).toMatch(/снят \(отозван\)/);
    }
    expect(said('AlreadyDecided', { stage: 'approved' })).toMatch(/уже решила/);
    expect(said('NotApproved', { stage: 'submitted' })).toMatch(/ещё не решила/);
    expect(said('NotApproved', { stage: 'ordered' })).toMatch(/Приказ .* уже издан/);
  });

  test('says who may do what the caller may not, and why a licence bars him', () => {
    expect(said('NotPermitted', { who: ['head'] })).toMatch(/только руководитель палаты\.$/);
    expect(said('NotPermitted', { who: ['agent', 'officer', 'head'] }, 'en')).toMatch(
      /Only an active enforcement agent, the responsible .* or the head of the chamber may do it\.$/,
    );
    expect(said('NotPermitted', { why: 'suspended' })).toMatch(/действие вашей лицензии приостановлено/i);
    expect(said('NotPermitted', { why: 'ceased' })).toMatch(/прекращено/);
  });

  test('names the approver of a permanent inventory that is wanting', () => {
    expect(said('PermanentInventoryMissing', { years: [2019, 2020], caseFiles: [] })).toMatch(
      /за 2019, 2020 .* председатель экспертной комиссии/,
    );
  });

  test('says of files that they were not swept yet, and never that their term runs', () => {
    for (const facts of [notDue('not-swept', 'not-swept'), { leftOut: notDue('not-swept').why }]) {
      const code = 'leftOut' in facts ? 'NothingDue' : 'CaseFilesNotDue';
      expect(said(code, facts)).toMatch(/истёк, но обход их ещё не отметил: он идёт ночью/);
      expect(said(code, facts)).not.toMatch(/не истёк/);
    }
  });

  test('lists the reasons where files have several, each once', () => {
    expect(said('CaseFilesNotDue', notDue('term-running', 'on-another-act', 'term-running'))).toMatch(
      /в акт: срок хранения ещё не истёк; дело стоит в другом акте\. Причина/,
    );
  });

  test('points to leftOut only where something stands there', () => {
    expect(said('NothingDue', { leftOut: [] })).not.toMatch(/leftOut/);
    const leftOut = [
      { caseFile: 'a', code: 'CaseFilesOnHold' },
      { caseFile: 'b', code: 'CaseFilesNotDue', reason: 'not-swept' },
    ];
    expect(said('NothingDue', { leftOut: leftOut.slice(0, 1) })).toMatch(/leftOut/);
    expect(said('NothingDue', { leftOut })).toMatch(/leftOut\. Часть дел ещё не отметил обход/);
  });

  test('names documents and not their ids, and of very many only some', () => {
    const names = Array.from({ length: 30 }, (_, at) => `${at + 1}.pdf`);
    const missing = names.map((_, at) => `id-${at}`);
    expect(said('UploadIncomplete', { missing, names })).toMatch(/недостаёт: 1\.pdf, .*20\.pdf и ещё 10\. /);
    expect(said('UploadIncomplete', { missing: [2, 3], of: 4 })).toMatch(/всего 4\) недостаёт: 2, 3\./);
  });

  test('says the faults of a malformed request with their places', () => {
    const faults = [
      { pointer: '/closedOn', detail: 'дата не может быть в будущем' },
      { pointer: '', detail: 'это не JSON' },
    ];
    expect(said('Malformed', { faults })).toBe(
      'В запросе есть ошибки: closedOn — дата не может быть в будущем; это не JSON. Исправьте их и пошлите запрос снова.',
    );
  });
});

describe('Every sentence that facts may call for', () => {
  const all: readonly (readonly [string, ProblemText])[] = Object.entries({ ...problems, ...localProblems });
  const sentences = all.flatMap(([code, text]): (readonly [string, Words])[] => [
    [code, text],
    ...Object.entries(text.where ?? {}).map(([call, words]) => [`${code} where ${call}`, words] as const),
  ]);

  test.each(sentences)('%s names the same facts in each language, and ends', (_code, words) => {
    const factsIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const language of languages) {
      expect(factsIn(words[language])).toEqual(factsIn(words.ru));
      expect(words[language]).toMatch(/\.$/);
    }
    expect(new Set(languages.map((language) => words[language])).size).toBe(3);
  });

  test('that is for a stage is for one that there is', () => {
    const stages = [
      'NotApproved',
      'AlreadyDecided',
      'ActNotDrafted',
      'CaseFileNotOpen',
      'NotOrdered',
    ] as const;
    for (const code of stages)
      for (const call of Object.keys(problems[code].where)) expect(Object.keys(stageWords)).toContain(call);
  });
});
