import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appraise } from '../../../functions/retention/appraise.ts';
import { decideTerm } from '../../../functions/retention/decide-term.ts';
import { lengthenLock } from '../../../functions/retention/lengthen-lock.ts';
import { recordEvent } from '../../../functions/retention/record-event.ts';
import { reopenCaseFile } from '../../../functions/retention/reopen-case-file.ts';
import type { CaseFile, KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { Instant } from '../../../shared/archive/names.ts';
import type { Story } from '../../../shared/ports/story.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { findCohort } from '../../../shared/register/cohorts.ts';
import { documentsOf, objectKey } from '../../../shared/register/documents.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { readFence } from '../../../shared/register/fences.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { day, instant } from '../../given/days.ts';
import { aDueFile, confirmedTerm, type Wanted } from '../../given/due-files.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22');
});
afterEach(() => room.close());

const term = () => confirmedTerm(room.clock.today());
const anEntered = async (more: Wanted = {}) => aDueFile(room, await room.user('agent-1'), more);

/** A file of alimony: three years after the payments ended, and nobody has said when. */
const waiting = (more: Wanted = {}) =>
  anEntered({
    term: { ...term(), kind: 'years-after', event: 'payments-ended', years: 3 },
    keepUntil: null,
    scans: ['один', 'два'],
    ...more,
  });

const marked = (more: Wanted = {}) => anEntered({ term: { ...term(), appraisalMark: true }, ...more });

const kept = async ({ id }: CaseFile) => (await findCaseFile(room.registry, id)) as KeptCaseFile;

const asked =
  <Subject, Body>(story: Story<typeof room.world, Subject, Body>, body: Body) =>
  async (by: string, { id: caseFile }: CaseFile, more: object = {}) =>
    ask(story, room.world, { by: await room.user(by), params: { caseFile }, body: { ...body, ...more } });

const paper = (number: string, datedOn: string) => ({ number, datedOn: day(datedOn) });
const tell = asked(recordEvent, {
  event: 'payments-ended',
  happenedOn: day('2024-05-12'),
  basis: 'постановление № 3',
});
const decide = asked(decideTerm, {
  keepUntil: day('2030-12-31'),
  reason: 'проверка',
  decision: paper('4', '2026-11-20'),
});
const review = asked(appraise, {
  verdict: 'destroy',
  reason: 'ценности нет',
  minutes: paper('2', '2026-11-01'),
});
const reopened = asked(reopenCaseFile, { reason: 'возвращён лист', basis: 'заявление № 8' });

const locksOf = async (file: CaseFile): Promise<readonly (Instant | undefined)[]> =>
  Promise.all(
    (await documentsOf(room.registry, file.id)).map(async (one) => {
      const copy = { key: objectKey(file.id, one.id), version: one.version ?? '' };
      return (await room.vault.custody(copy))?.lockedUntil;
    }),
  );

const epoch = async ({ chamber, id }: CaseFile) =>
  JSON.stringify(await readFence(room.registry, chamber, id));

describe('The fact that a term waits for', () => {
  test('sets the last day, moves the cohort, locks every document until then, and explains itself', async () => {
    const file = await waiting();
    const before = await epoch(file);
    const shown = jsonOf(await tell('agent-1', file));
    const end = '2027-12-31T19:00:00.000Z';

    expect(shown).toMatchObject({ keepUntil: '2027-12-31', lockedUntil: end, stage: 'entered' });
    expect(shown['explanation']).toContain('наступило 12.05.2024');
    expect(shown['explanation']).toContain('хранить по 31.12.2027 включительно');
    expect(await locksOf(file)).toEqual([end, end]);
    expect(await findCohort(room.registry, day('2027-12-31'), file.keeper)).toBeDefined();
    expect(await epoch(file)).not.toBe(before);
    const { history, events } = await kept(file);
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
    const file = await waiting({ term: { ...term(), kind } });
    expect(jsonOf(await tell('officer', file, { event, happenedOn: day('2026-11-22') }))).toMatchObject({
      keepUntil: '2026-12-31',
    });
  });

  test('long past makes the file due in a marked cohort, and locks nothing', async () => {
    const file = await waiting();
    await aDueFile(room, await room.user('agent-1'));
    await tell('agent-1', file, { happenedOn: day('2021-04-01') });

    expect(await kept(file)).toMatchObject({ keepUntil: '2024-12-31' });
    expect(await locksOf(file)).toEqual([undefined, undefined]);
    expect(jsonOf(await room.draw('agent-1', { caseFiles: [file.id] }))).toMatchObject({ total: 1 });
  });

  test('is refused on a day to come, on one before the closing, twice, and where another is waited for', async () => {
    const file = await waiting();
    expect(codeOf(await tell('agent-1', file, { happenedOn: day('2026-11-23') }))).toBe('DateNotAllowed');
    expect(codeOf(await tell('agent-1', file, { happenedOn: day('2021-03-14') }))).toBe('DateNotAllowed');
    expect(codeOf(await tell('agent-1', file, { event: 'dismissed' }))).toBe('EventNotAwaited');
    expect(codeOf(await tell('agent-1', await anEntered()))).toBe('EventNotAwaited');
    expect(codeOf(await tell('agent-1', file))).toBeUndefined();
    expect(codeOf(await tell('agent-1', file, { happenedOn: day('2025-01-01') }))).toBe(
      'EventAlreadyRecorded',
    );
    expect((await kept(file)).keepUntil).toBe('2027-12-31');
  });

  test.each(['sealing', 'listed', 'destroying'] as const)('is refused in the stage %s', async (stage) => {
    const file = await waiting({ stage });
    expect(codeOf(await tell('agent-1', file))).toBe('TermNotChangeable');
  });

  test('is entered by its keeper and the officer; by nobody else', async () => {
    const file = await waiting();
    for (const by of ['head', 'chair', 'justice', 'auditor'])
      expect(codeOf(await tell(by, file))).toBe('NotPermitted');
    expect(codeOf(await tell('agent-2', file))).toBe('CaseFileUnknown');
  });

  test('is not lost where the lock could not follow at once: the fact stays owed', async () => {
    const file = await waiting();
    const vault = { ...room.world.vault, retain: () => Promise.reject(new Error('the store is away')) };
    const by = await room.user('agent-1');
    const body = { event: 'payments-ended', happenedOn: day('2024-05-12'), basis: 'письмо' };
    await expect(
      ask(recordEvent, { ...room.world, vault }, { by, params: { caseFile: file.id }, body }),
    ).rejects.toThrow('the store is away');

    expect(await kept(file)).toMatchObject({ keepUntil: '2027-12-31' });
    expect((await kept(file)).lockedUntil).toBeUndefined();
    const [owed] = await room.registry.owed('lengthen-lock', 10);
    await lengthenLock(room.world, readFact(owed!).fact);
    expect((await kept(file)).lockedUntil).toBe('2027-12-31T19:00:00.000Z');
    expect(await room.registry.owed('lengthen-lock', 10)).toEqual([]);
  });
});

describe('A decision of the head', () => {
  test('lengthens the term and the lock, and both stand in the history', async () => {
    const file = await anEntered();
    const shown = jsonOf(await decide('head', file));

    expect(shown).toMatchObject({ keepUntil: '2030-12-31', lockedUntil: '2030-12-31T19:00:00.000Z' });
    expect(shown['explanation']).toContain(
      'по решению руководителя палаты от 20.11.2026 № 4 хранить по 31.12.2030 включительно',
    );
    expect(await locksOf(file)).toEqual(['2030-12-31T19:00:00.000Z']);
    expect((await kept(file)).history).toMatchObject([
      { what: 'decision', before: '2024-12-31', after: '2030-12-31', decision: { number: '4' } },
    ]);
    expect(codeOf(await room.draw('agent-1', { caseFiles: [file.id] }))).toBe('CaseFilesNotDue');
  });

  test('shortens the term on minutes alone, and never the lock: the file is due when both have passed', async () => {
    const file = await anEntered();
    await decide('head', file, { keepUntil: day('2027-12-31') });
    const shorter = { keepUntil: day('2025-12-31') };
    expect(codeOf(await decide('head', file, shorter))).toBe('MinutesMissing');
    const shown = jsonOf(await decide('head', file, { ...shorter, minutes: paper('9', '2026-11-19') }));

    expect(shown).toMatchObject({ keepUntil: '2025-12-31', lockedUntil: '2027-12-31T19:00:00.000Z' });
    expect(shown['explanation']).toMatch(/под замком до 01\.01\.2028: раньше включить в акт нельзя\.$/);
    expect(await locksOf(file)).toEqual(['2027-12-31T19:00:00.000Z']);
    const refused = await room.draw('agent-1', { caseFiles: [file.id] });
    expect(refused).toMatchObject({ refusal: { why: [{ reason: 'lock-running' }] } });
  });

  test('cannot stand for a fact that is missing, nor repeat the day that stands', async () => {
    expect(codeOf(await decide('head', await waiting()))).toBe('TermNotRunning');
    expect(codeOf(await decide('head', await anEntered({ keepUntil: day('2030-12-31') })))).toBe(
      'TermUnchanged',
    );
  });

  test('follows the minutes and is not of a day to come; nothing is kept beyond a hundred years', async () => {
    const file = await anEntered();
    const wrong = [
      { decision: paper('4', '2026-11-23') },
      { minutes: paper('9', '2026-11-21') },
      { minutes: paper('9', '2026-11-23') },
      { keepUntil: day('2122-01-01') },
      { keepUntil: day('2021-03-14'), minutes: paper('9', '2026-11-19') },
    ];
    for (const more of wrong) expect(codeOf(await decide('head', file, more))).toBe('DateNotAllowed');
  });

  test('is the head’s alone, and of no file that an act lists', async () => {
    const file = await anEntered();
    for (const by of ['officer', 'chair', 'agent-1'])
      expect(codeOf(await decide(by, file))).toBe('NotPermitted');
    await room.drawn('agent-1', { caseFiles: [file.id] });
    expect(codeOf(await decide('head', file))).toBe('TermNotChangeable');
  });
});

describe('The commission’s appraisal', () => {
  test('to destroy lets a marked file be listed, which it never was by itself', async () => {
    const file = await marked();
    const draw = () => room.draw('agent-1', { caseFiles: [file.id] });
    expect(await draw()).toMatchObject({ refusal: { why: [{ reason: 'review-open' }] } });
    await review('chair', file);
    expect(jsonOf(await draw())).toMatchObject({ total: 1 });
  });

  test('to keep counts anew from the year after it, locks until then, and is reviewed again', async () => {
    const file = await marked();
    const shown = jsonOf(await review('chair', file, { verdict: 'keep', years: 3 }));

    expect(shown).toMatchObject({ keepUntil: '2029-12-31', lockedUntil: '2029-12-31T19:00:00.000Z' });
    expect(shown['explanation']).toContain('событие «решение экспертной комиссии» наступило 01.11.2026');
    expect(codeOf(await review('chair', file))).toBe('ReviewNotDue');
  });

  test('to keep for good sends the file to the permanent inventory, and shuts the gate of its year until then', async () => {
    const file = await marked();
    const other = await anEntered();
    await review('chair', file, { verdict: 'permanent' });

    expect(await kept(file)).toMatchObject({ stage: 'sealed', keepUntil: null, term: { kind: 'permanent' } });
    expect((await kept(file)).place).toBeUndefined();
    const act = await room.drawn('agent-1', { caseFiles: [other.id] });
    expect(codeOf(await room.submit('agent-1', act))).toBe('PermanentInventoryMissing');
  });

  test('is entered by the chairman with minutes later than the term, of files with the mark alone', async () => {
    const file = await marked();
    for (const by of ['head', 'officer', 'agent-1'])
      expect(codeOf(await review(by, file))).toBe('NotPermitted');
    expect(codeOf(await review('chair', file, { minutes: paper('2', '2024-12-31') }))).toBe('ReviewNotDue');
    expect(codeOf(await review('chair', file, { minutes: paper('2', '2026-11-23') }))).toBe('DateNotAllowed');
    expect(codeOf(await review('chair', await anEntered()))).toBe('NoAppraisalMark');
    expect(codeOf(await review('chair', await marked({ stage: 'listed' })))).toBe('TermNotChangeable');
  });
});

describe('A reopened file', () => {
  test('has no term, stays locked, and is listed no more', async () => {
    const file = await anEntered();
    const shown = jsonOf(await reopened('agent-1', file));

    expect(shown).toMatchObject({ keepUntil: null, term: { kind: 'unknown', why: 'reopened' } });
    expect(shown['explanation']).toContain('дело возобновлено');
    expect(await room.draw('agent-1', { caseFiles: [file.id] })).toMatchObject({
      refusal: { why: [{ reason: 'reopened' }] },
    });
    expect(codeOf(await reopened('officer', file))).toBe('AlreadyReopened');
  });

  test('on a drafted act is refused at submission, and is not destroyed by a submitted one', async () => {
    const file = await anEntered();
    const act = await room.drawn('agent-1', { caseFiles: [file.id] });
    await reopened('agent-1', file);
    expect(await room.submit('agent-1', act)).toMatchObject({ refusal: { why: [{ reason: 'reopened' }] } });

    const [late, other] = [await anEntered(), await anEntered()];
    const run = await bring(
      room,
      await room.drawn('agent-1', { caseFiles: [late.id, other.id] }),
      'destroying',
    );
    await reopened('officer', late);
    await room.workOff();
    expect(await room.destruction(run)).toMatchObject({ destroyed: 1, spared: [{ caseFile: late.id }] });
    expect(await kept(late)).toMatchObject({ stage: 'entered', term: { why: 'reopened' } });
  });

  test('closed again is counted from its new closing day by the nomenclature of that year', async () => {
    const file = await anEntered();
    await reopened('agent-1', file);
    const closed = { event: 'closed', happenedOn: day('2026-10-01') };
    expect(codeOf(await tell('agent-1', file, { ...closed, happenedOn: day('2021-03-14') }))).toBe(
      'DateNotAllowed',
    );
    const shown = jsonOf(await tell('agent-1', file, closed));

    expect(shown).toMatchObject({ closedOn: '2026-10-01', keepUntil: '2031-12-31', year: 2021 });
    expect(await locksOf(file)).toEqual([instant('2031-12-31T19:00:00.000Z')]);
    expect((await kept(file)).history?.map(({ what }) => what)).toEqual(['reopening', 'event']);
  });

  test('was sealed, and its destruction has not begun', async () => {
    for (const stage of ['open', 'sealing', 'destroying'] as const)
      expect(codeOf(await reopened('agent-1', await anEntered({ stage })))).toBe('TermNotChangeable');
    expect(codeOf(await reopened('head', await anEntered()))).toBe('NotPermitted');
  });
});
