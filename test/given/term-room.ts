import { expect } from '@jest/globals';
import { appraise } from '../../functions/retention/appraise.ts';
import { decideTerm } from '../../functions/retention/decide-term.ts';
import { recordEvent } from '../../functions/retention/record-event.ts';
import { reopenCaseFile } from '../../functions/retention/reopen-case-file.ts';
import type { CaseFile, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { Instant } from '../../shared/archive/names.ts';
import { caseFileAnswer } from '../../shared/contract/routes/case-file-answer.ts';
import type { Story } from '../../shared/ports/story.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { documentsOf, objectKey } from '../../shared/register/documents.ts';
import { readFence } from '../../shared/register/fences.ts';
import { anActRoom } from './act-room.ts';
import { day } from './days.ts';
import { aDueFile, confirmedTerm, type Wanted } from './due-files.ts';
import { ask, jsonOf, withPeople } from './requests.ts';

export const paper = (number: string, datedOn: string) => ({ number, datedOn: day(datedOn) });

/** A good answer has the fields that its form names, and no other. */
const expectAsDescribed = (json: Record<string, unknown>): void => {
  const sent: unknown = JSON.parse(JSON.stringify(withPeople(json)));
  expect(caseFileAnswer.parse(sent)).toEqual(sent);
};

/** The room of acts on 22 November 2026, with all that moves the last day of a file's term. */
export const aTermRoom = async () => {
  const room = await anActRoom('2026-11-22');
  const term = confirmedTerm(room.clock.today());
  const anEntered = async (more: Wanted = {}) => aDueFile(room, await room.user('agent-1'), more);
  const asked =
    <Subject, Body>(story: Story<typeof room.world, Subject, Body>, body: Body) =>
    async (by: string, { id: caseFile }: CaseFile, more: object = {}) => {
      const told = { by: await room.user(by), params: { caseFile }, body: { ...body, ...more } };
      const answer = await ask(story, room.world, told);
      if (answer.accepted) expectAsDescribed(jsonOf(answer));
      return answer;
    };

  return {
    ...room,
    term,
    anEntered,
    /** A file of alimony: three years after the payments ended, and nobody has said when. */
    waiting: (more: Wanted = {}) =>
      anEntered({
        term: { ...term, kind: 'years-after', event: 'payments-ended', years: 3 },
        keepUntil: null,
        scans: ['один', 'два'],
        ...more,
      }),
    marked: (more: Wanted = {}) => anEntered({ term: { ...term, appraisalMark: true }, ...more }),
    kept: async ({ id }: CaseFile) => (await findCaseFile(room.registry, id)) as KeptCaseFile,
    tell: asked(recordEvent, {
      event: 'payments-ended',
      happenedOn: day('2024-05-12'),
      basis: 'постановление № 3',
    }),
    decide: asked(decideTerm, {
      keepUntil: day('2030-12-31'),
      reason: 'проверка',
      decision: paper('4', '2026-11-20'),
    }),
    review: asked(appraise, {
      verdict: 'destroy',
      reason: 'ценности нет',
      minutes: paper('2', '2026-11-01'),
    }),
    reopen: asked(reopenCaseFile, { reason: 'возвращён лист', basis: 'заявление № 8' }),
    /** What the store answers of each document. */
    locksOf: async (file: CaseFile): Promise<readonly (Instant | undefined)[]> =>
      Promise.all(
        (await documentsOf(room.registry, file.id)).map(async (one) => {
          const copy = { key: objectKey(file.id, one.id), version: one.version ?? '' };
          return (await room.vault.custody(copy))?.lockedUntil;
        }),
      ),
    epoch: async ({ chamber, id }: CaseFile) => JSON.stringify(await readFence(room.registry, chamber, id)),
  };
};

export type TermRoom = Awaited<ReturnType<typeof aTermRoom>>;
