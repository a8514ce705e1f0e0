import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DraftedAct } from '../../../shared/archive/act.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import { actItem, lineItem } from '../../../shared/register/acts.ts';
import { type ActRoom, anActRoom } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const LINES = 5_000;
const A_COMMIT = 100;

/** A drafted act; of its files the first alone may still be destroyed. */
const aLongAct = async () => {
  const { index, year } = await aDueFile(room, await room.user('agent-1'));
  const act = (await room.act(await room.drawn('agent-1'))) as DraftedAct;
  const lines = Array.from({ length: LINES - 1 }, (_, at) => ({
    item: lineItem({
      ...{ act: act.id, no: at + 2, index, year, volumes: 1, state: 'frozen' },
      caseFile: `k3p9x0t7m2q8w5z1c6v4b${String(at + 2).padStart(5, '0')}` as CaseFileId,
    }),
  }));
  for (let at = 0; at < lines.length; at += A_COMMIT)
    await room.registry.commit({ puts: lines.slice(at, at + A_COMMIT) });
  await room.registry.commit({ puts: [{ item: actItem({ ...act, lines: LINES }) }] });
  return act.id;
};

describe('A long act that may not be submitted', () => {
  test('goes back to its drafter however many files bar it: the first thousand are named, and how many there are', async () => {
    const act = await aLongAct();
    expect(jsonOf(await room.submit('agent-1', act))).toMatchObject({ stage: 'submitting' });
    await room.workOff('judge-submission');
    const back = (await room.act(act)) as DraftedAct & { refused: { caseFiles: object[]; why: object[] } };
    expect(back).toMatchObject({
      stage: 'drafted',
      refused: { code: 'CaseFilesNotDue', total: LINES - 1 },
    });
    expect([back.refused.caseFiles.length, back.refused.why.length]).toEqual([1_000, 1_000]);
    expect(await room.registry.owed('judge-submission', 1)).toEqual([]);
  }, 60_000);
});
