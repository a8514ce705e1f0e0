import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { keepLog } from '../../../functions/evidence/keep-log.ts';
import { replayLog } from '../../../functions/evidence/replay-log.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { findHalt } from '../../../shared/register/halt.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { withdrawAct } from '../../../functions/allocation/withdraw-act.ts';
import { bring, workOff } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { faulty } from '../../given/faulty.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';
import { aTimeline, type Timeline } from '../../given/timeline.ts';

let time: Timeline;
let files: readonly [KeptCaseFile, KeptCaseFile];
beforeEach(async () => {
  time = await aTimeline();
  const due = async () => aDueFile(time.room, await time.room.user('agent-1'), { scans: ['бір', 'екі'] });
  files = [await due(), await due()];
});
afterEach(() => time.room.close());

const assembled = async ({ id }: KeptCaseFile) => {
  const act = await bring(time.room, await time.room.drawn('agent-1', { caseFiles: [id] }), 'destroying');
  await workOff(time.world, ['spread-order']);
  return act;
};
const draw = (world: Timeline['world'], { id }: KeptCaseFile) =>
  time.room.draw('agent-1', { caseFiles: [id] }, world);

describe('A registry set back to before the act was drawn up', () => {
  test('would list again what is destroyed: with the log replayed it cannot, and the record is back', async () => {
    time.remember();
    await assembled(files[0]);
    await workOff(time.world);
    const record = await findRecord(time.room.registry, files[0].id);

    const unheeded = time.restored(0);
    expect(codeOf(await draw(unheeded, files[0]))).toBeUndefined();

    const world = time.restored(0);
    expect(await replayLog(world)).toMatchObject({ done: true, records: 1, stranded: [] });
    expect(codeOf(await draw(world, files[0]))).toBe('CaseFilesNotDue');
    const stub = await findCaseFile(time.room.registry, files[0].id);
    expect(await findCaseFile(world.registry, files[0].id)).toEqual({
      ...stub,
      destroyedAt: expect.any(String) as unknown,
      v: expect.any(Number) as unknown,
    });
    expect(await findRecord(world.registry, files[0].id)).toMatchObject({ sha256: record!.sha256, seq: 0 });
    expect((await world.registry.query({ partition: `CF#${files[0].id}` })).items).toHaveLength(2);
    await workOff(world);
    expect(codeOf(await draw(world, files[1]))).toBeUndefined();
  });

  test('that goes on without the replay halts itself before it takes a record into the log', async () => {
    time.remember();
    await assembled(files[0]);
    await workOff(time.world);
    const world = time.restored(0);
    await expect(keepLog(world)).rejects.toThrow(IntegrityFault);
    expect(await findHalt(world.registry)).toBeDefined();
    await expect(replayLog(world)).rejects.toThrow('halted');
  });

  test('closes a file that was half gone to everybody, and names it each time: nobody can finish it there', async () => {
    time.remember();
    const act = await assembled(files[0]);
    const dying = faulty(time.world, { at: 1, when: 'after', of: ['destroyer'] });
    await expect(destroyCaseFile(dying.world, `${act}-1`)).rejects.toThrow('died');
    time.remember();
    const world = time.restored(0);
    expect(await replayLog(world)).toMatchObject({ begun: [], stranded: [files[0].id] });
    expect(await findCaseFile(world.registry, files[0].id)).toMatchObject({ stage: 'destroying' });
    expect(codeOf(await draw(world, files[0]))).toBe('CaseFilesNotDue');
    expect(await replayLog(world)).toMatchObject({ begun: [], stranded: [files[0].id] });
  });
});

test('An act that was withdrawn after the moment is named: its file is gone under a later one, and it can only be withdrawn again', async () => {
  const first = await time.room.drawn('agent-1', { caseFiles: files.map(({ id }) => id) });
  time.remember();
  jsonOf(await time.room.withdraw('agent-1', first));
  await time.room.workOff('release-lines');
  await assembled(files[0]);
  await workOff(time.world);

  const world = time.restored(0);
  expect(await replayLog(world)).toMatchObject({ records: 1, toWithdraw: [first] });
  const body = { reason: 'восстановление' };
  jsonOf(await time.room.ask(withdrawAct, 'agent-1', { act: first, body, over: world }));
  await workOff(world);
  expect(await findCaseFile(world.registry, files[0].id)).toMatchObject({ stage: 'destroyed' });
  expect(await findCaseFile(world.registry, files[1].id)).toMatchObject({ stage: 'entered' });
});
