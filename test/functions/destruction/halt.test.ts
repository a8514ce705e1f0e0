import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { showDestruction } from '../../../functions/destruction/show-destruction.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { showDestruction as form } from '../../../shared/contract/routes/destruction.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { halt } from '../../../shared/register/halt.ts';
import { keys } from '../../../shared/register/keys.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { jsonOf } from '../../given/requests.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom();
});
afterAll(() => room.close());

const orderedFile = async () => {
  const file = await aDueFile(room, await room.user('agent-1'));
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  await room.workOff('spread-order');
  return { file, act };
};
const halted = () =>
  room.registry.commit({ puts: [halt('the log and its store disagree', room.clock.now())] });
const goOn = () => room.registry.commit({ removals: [{ key: keys.halt }] });

describe('While the archive is halted', () => {
  test('no destruction begins: nothing is touched, the line stays owed, and it goes on when a person lets it', async () => {
    const { file, act } = await orderedFile();
    await halted();
    await expect(destroyCaseFile(room.world, `${act}-1`)).rejects.toThrow(IntegrityFault);
    expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({ state: 'frozen' });
    expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'listed' });
    expect(await room.world.evidence.versions(`intents/${file.id}/`)).toEqual({ items: [] });
    const [scan] = (await room.vault.versions(filePrefix(file.id))).items;
    expect(await room.vault.custody(scan!)).toEqual({ hold: true });
    expect(await room.registry.owed('destroy-case-file', 10)).toHaveLength(1);

    await goOn();
    await destroyCaseFile(room.world, `${act}-1`);
    expect(await findRecord(room.registry, file.id)).toBeDefined();
  });

  test('who looks at the act is told why it stands still, and since when, until it goes on', async () => {
    const { act } = await orderedFile();
    const told = async () => jsonOf(await room.ask(showDestruction, 'head', { act }));
    expect(await told()).not.toHaveProperty('halted');
    await halted();
    const standing = await told();
    expect(standing).toMatchObject({ stage: 'destroying', pending: 1, halted: { since: room.clock.now() } });
    expect(standing['halted']).toHaveProperty('detail', expect.stringMatching(/^Архив остановлен/));
    expect(form.answer?.parse(standing)).toEqual(standing);

    await goOn();
    expect(await told()).not.toHaveProperty('halted');
    await room.workOff();
    await halted();
    const closed = await told();
    expect(closed).toMatchObject({ stage: 'closed', pending: 0 });
    expect(closed).not.toHaveProperty('halted');
    await goOn();
  });

  test('a line of a revoked order is spared all the same: that destroys nothing', async () => {
    const { act } = await orderedFile();
    await room.revoke('head', act);
    await halted();
    await destroyCaseFile(room.world, `${act}-1`);
    expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({ reason: 'OrderRevoked' });
    await goOn();
  });
});
