import { expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { attendCommission } from '../../../functions/destruction/attend-commission.ts';
import { replayLog } from '../../../functions/evidence/replay-log.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { bring, workOff } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { faulty } from '../../given/faulty.ts';
import { jsonOf } from '../../given/requests.ts';
import { aTimeline } from '../../given/timeline.ts';

test('A registry set back to before the commission assembled finishes what had begun once it has assembled again', async () => {
  const time = await aTimeline();
  const file = await aDueFile(time.room, await time.room.user('agent-1'), { scans: ['бір', 'екі'] });
  const act = await bring(time.room, await time.room.drawn('agent-1', { caseFiles: [file.id] }), 'ordered');
  time.remember();
  for (const one of ['agent-1', 'chair', 'justice']) await time.room.attend(one, act);
  await workOff(time.world, ['spread-order']);
  const dying = faulty(time.world, { at: 1, when: 'after', of: ['destroyer'] });
  await expect(destroyCaseFile(dying.world, `${act}-1`)).rejects.toThrow('died');
  time.remember();
  const world = time.restored(0);
  expect(await replayLog(world)).toMatchObject({ begun: [file.id], stranded: [] });
  await workOff(world);
  for (const one of ['agent-1', 'chair', 'justice'])
    jsonOf(await time.room.ask(attendCommission, one, { act, body: { present: true }, over: world }));
  await workOff(world);
  expect(await findCaseFile(world.registry, file.id)).toMatchObject({ stage: 'destroyed' });
});
