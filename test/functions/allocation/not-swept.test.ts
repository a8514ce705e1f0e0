import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cohortItem } from '../../../shared/register/cohorts.ts';
import { type ActRoom, anActRoom } from '../../given/act-room.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom();
});
afterEach(() => room.close());

/** Its term is over, and the sweep has not run since. */
const aFileNotSwept = async () => {
  const file = await aDueFile(room, await room.user('agent-1'));
  const { chamber, keeper, keepUntil } = file;
  if (keepUntil !== null)
    await room.registry.commit({ puts: [{ item: cohortItem({ chamber, keeper, keepUntil }) }] });
  return file;
};

test('A file that the sweep has not marked is refused for that, and its term is not said to run', async () => {
  const { id } = await aFileNotSwept();
  expect(await room.draw('agent-1', { caseFiles: [id] })).toMatchObject({
    refusal: { code: 'CaseFilesNotDue', caseFiles: [id], why: [{ caseFile: id, reason: 'not-swept' }] },
  });
});

test('Where no file is named, who asks is told which are past their term and not marked yet', async () => {
  const { id } = await aFileNotSwept();
  expect(await room.draw('agent-1')).toMatchObject({
    refusal: {
      code: 'NothingDue',
      leftOut: [{ caseFile: id, code: 'CaseFilesNotDue', reason: 'not-swept' }],
    },
  });
});

test('An act takes what is marked, whatever else waits for the sweep', async () => {
  const agent = await room.user('agent-1');
  const marked = await aDueFile(room, agent, { year: 2020, keepUntil: day('2023-12-31') });
  await aFileNotSwept();
  expect(jsonOf(await room.draw('agent-1'))).toMatchObject({ total: 1, lines: [{ caseFile: marked.id }] });
});
