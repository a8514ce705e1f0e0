import { describe, expect, test } from '@jest/globals';
import {
  type GateFile,
  approverOf,
  checkApproval,
  gate,
  isFullyRegistered,
  sectionOf,
  unresolvedIn,
} from '../../shared/archive/inventory.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import type { Term } from '../../shared/archive/term.ts';

const id = (text: string) => text as CaseFileId;
const aFile = (given: Partial<GateFile> = {}): GateFile => ({
  id: id('file-1'),
  year: 2021,
  term: { kind: 'years', years: 3 },
  appraisalOpen: false,
  onLine: false,
  ...given,
});
const permanent: Term = { kind: 'permanent' };
const unknown: Term = { kind: 'unknown', why: 'no-such-line' };

describe('the section of a file', () => {
  test.each<[string, Term, string | undefined]>([
    ['permanent', permanent, 'permanent'],
    ['ten years', { kind: 'years', years: 10 }, 'up-to-10-years'],
    ['eleven years', { kind: 'years', years: 11 }, 'over-10-years'],
    ['one year', { kind: 'years', years: 1 }, 'up-to-10-years'],
    ['75 years', { kind: 'years', years: 75 }, 'over-10-years'],
    ['ten years after an event', { kind: 'years-after', event: 'dismissed', years: 10 }, 'up-to-10-years'],
    ['75 years after an event', { kind: 'years-after', event: 'dismissed', years: 75 }, 'over-10-years'],
    ['until no longer needed', { kind: 'until-need' }, 'up-to-10-years'],
    ['until replaced', { kind: 'until-replaced' }, 'up-to-10-years'],
    ['unknown', unknown, undefined],
  ])('kept %s', (_kept, term, section) => {
    expect(sectionOf({ ...term, personnel: false })).toBe(section);
  });

  test('is personnel by the mark of its line, whatever the term', () => {
    expect(sectionOf({ kind: 'years', years: 3, personnel: true })).toBe('personnel');
    expect(sectionOf({ kind: 'permanent', personnel: true })).toBe('personnel');
  });

  test('says who approves it, and how fully its files are registered (rules 39-40)', () => {
    const sections = ['permanent', 'over-10-years', 'personnel', 'up-to-10-years'] as const;
    expect(sections.map(approverOf)).toEqual(['erc-chairman', 'erc-chairman', 'erc-chairman', 'keeper']);
    expect(sections.map(isFullyRegistered)).toEqual([true, true, true, false]);
  });
});

describe('a file is unresolved', () => {
  test.each([
    ['while its term is unknown', aFile({ term: unknown, onLine: true }), true],
    ['while its appraisal is open', aFile({ appraisalOpen: true, onLine: true }), true],
    ['when it is permanent and on no line', aFile({ term: permanent }), true],
    ['but not when it is permanent and entered', aFile({ term: permanent, onLine: true }), false],
    ['but not when its term is settled, entered or not', aFile(), false],
  ])('%s', (_when, file, unresolved) => {
    expect(unresolvedIn([file])).toEqual(unresolved ? [file] : []);
  });
});

describe('the permanent inventory of a year', () => {
  const inventory = { section: 'permanent', lines: 2 } as const;

  test('is not approved while any file of that year is unresolved, and names them all', () => {
    const files = [
      aFile(),
      aFile({ id: id('file-2'), term: unknown }),
      aFile({ id: id('file-3'), term: permanent }),
    ];
    const refusal = { code: 'FilesUnresolved', caseFiles: ['file-2', 'file-3'] };
    expect(checkApproval(inventory, files, false)).toEqual({ accepted: false, refusal });
    expect(checkApproval({ ...inventory, lines: 0 }, files, true)).toEqual({ accepted: false, refusal });
  });

  test('is approved when all are settled', () => {
    expect(checkApproval(inventory, [aFile()], false)).toEqual({ accepted: true, value: 'approvable' });
  });

  test('is empty only when its approver states so, and not when it has lines', () => {
    const empty = { ...inventory, lines: 0 };
    expect(checkApproval(empty, [], true)).toMatchObject({ accepted: true });
    expect(checkApproval(empty, [], false)).toMatchObject({ refusal: { code: 'EmptinessNotStated' } });
    expect(checkApproval(inventory, [], true)).toMatchObject({
      refusal: { code: 'InventoryNotEmpty', lines: 2 },
    });
  });

  test('alone waits for unresolved files: other sections do not', () => {
    const files = [aFile({ term: unknown })];
    expect(checkApproval({ section: 'up-to-10-years', lines: 1 }, files, false)).toMatchObject({
      accepted: true,
    });
  });
});

describe('the gate of rule 47', () => {
  test('is open when the permanent inventory of every year on the act is approved', () => {
    expect(gate([2021, 2022, 2021], { approvedYears: [2022, 2021], files: [aFile()] })).toMatchObject({
      accepted: true,
    });
  });

  test('names every year that lacks one, in order and once', () => {
    expect(gate([2022, 2020, 2021, 2022], { approvedYears: [2021], files: [] })).toEqual({
      accepted: false,
      refusal: { code: 'PermanentInventoryMissing', years: [2020, 2022], caseFiles: [] },
    });
  });

  test('is closed again by a permanent or unresolved file sealed later, until a new edition carries it', () => {
    const late = aFile({ id: id('late'), term: permanent });
    const approvedYears = [2021, 2022];
    expect(gate([2021, 2022], { approvedYears, files: [late] })).toEqual({
      accepted: false,
      refusal: { code: 'PermanentInventoryMissing', years: [2021], caseFiles: ['late'] },
    });
    expect(gate([2021], { approvedYears, files: [{ ...late, onLine: true }] })).toMatchObject({
      accepted: true,
    });
  });

  test('does not ask about years that are not on the act', () => {
    const other = aFile({ year: 2019, term: unknown });
    expect(gate([2021], { approvedYears: [2021], files: [other] })).toEqual({
      accepted: true,
      value: 'open',
    });
    expect(gate([2020], { approvedYears: [], files: [other] })).toMatchObject({ refusal: { caseFiles: [] } });
  });
});
