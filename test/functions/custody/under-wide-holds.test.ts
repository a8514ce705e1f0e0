import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { listCaseFiles } from '../../../functions/desk/list-case-files.ts';
import { sweep } from '../../../functions/retention/sweep.ts';
import type { AskedScope } from '../../../shared/contract/routes/custody.ts';
import { bring } from '../../given/act-room.ts';
import { aHoldRoom, type HoldRoom } from '../../given/hold-room.ts';
import { pseudonymOf } from '../../given/pseudonyms.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';
import { aFileSealedBy } from '../../given/sealed-files.ts';
import { aPdf } from '../../scans/given-scans.ts';

let room: HoldRoom;
beforeEach(async () => {
  room = await aHoldRoom();
});
afterEach(() => room.close());

const iin = '000000000001';

describe('Over a file that it covers a wide hold', () => {
  const scopes = (): readonly (readonly [AskedScope, object])[] => [
    [room.overAgent, room.overAgent],
    [{ query: { year: 2021, index: '02-01' } }, { query: { year: 2021, index: '02-01' } }],
    [{ party: { iin } }, { party: {} }],
  ];

  test('is shown with its scope, and keeps it from being due, listed, submitted', async () => {
    const file = await room.due({
      parties: [{ role: 'debtor', name: 'Үлгі', iin }],
      partyHashes: [pseudonymOf(iin)],
    });
    const other = await room.due({ year: 2019, index: '02-09' });
    for (const [scope, as] of scopes()) {
      const { id } = await room.placed('officer', scope);
      expect(await room.shown(file)).toMatchObject({
        stage: 'entered',
        holds: [{ id, state: 'placed', scope: as }],
      });
      expect(codeOf(await room.draw('agent-1', { caseFiles: [file.id] }))).toBe('CaseFilesOnHold');
      jsonOf(await room.release('head', id));
      expect(await room.shown(file)).toMatchObject({ stage: 'due', holds: [] });
      const act = await room.drawn('agent-1', { caseFiles: [file.id] });
      const again = await room.placed('officer', scope);
      expect(await room.submit('agent-1', act)).toMatchObject({
        refusal: { code: 'CaseFilesOnHold', caseFiles: [file.id] },
      });
      jsonOf(await room.release('head', again['id']));
      jsonOf(await room.withdraw('agent-1', act));
    }
    expect(await room.shown(other)).toMatchObject({ stage: 'due', holds: [] });
  });

  test('counts in lists and in the sweep', async () => {
    await room.due();
    await room.due({ year: 2019 });
    const by = await room.user('officer');
    const swept = async () => jsonOf(await ask(sweep, room, { by, body: {} }));
    const dueNow = async () => {
      const answer = jsonOf(await ask(listCaseFiles, room, { by, query: { stage: 'due' } }));
      return (answer['items'] as unknown[]).length;
    };
    expect([await dueNow(), await swept()]).toMatchObject([2, { alreadyDue: 2, onHold: 0 }]);
    const { id } = await room.placed('officer', { query: { year: 2019 } });
    expect([await dueNow(), await swept()]).toMatchObject([1, { alreadyDue: 1, onHold: 1 }]);
    await room.release('head', id);
    expect([await dueNow(), await swept()]).toMatchObject([2, { alreadyDue: 2, onHold: 0 }]);
  });

  test('covers a file that is sealed after it', async () => {
    const { id } = await room.placed('justice', { party: { bin: '000000000077' } });
    const scans = [await aPdf()];
    const parties = [{ role: 'recoveror', name: 'Үлгі банкі', bin: '000000000077' }];
    const sealed = await aFileSealedBy(room.world, room.agent, { parties, scans });
    const answer = await room.shown({ id: sealed });
    expect(answer['holds']).toMatchObject([{ id, scope: { party: {} } }]);
    expect(answer).not.toHaveProperty('partyHashes', expect.anything());
  });

  test('is one of many: it is held until the last is released', async () => {
    const file = await room.due();
    const ids = [];
    for (const scope of [room.overAgent, { query: { year: 2021 } }, { query: {} }])
      ids.push((await room.placed('officer', scope))['id']);
    for (const [at, id] of ids.entries()) {
      expect(await room.shown(file)).toMatchObject({ stage: 'entered' });
      jsonOf(await room.release('head', id));
      expect((await room.shown(file))['holds']).toHaveLength(2 - at);
    }
    expect(await room.shown(file)).toMatchObject({ stage: 'due' });
  });
});

test('A wide hold names the files whose destruction had begun before it, and no others', async () => {
  const files = [await room.due(), await room.due(), await room.due({ year: 2019 })];
  const act = await bring(room, await room.drawn('agent-1'), 'destroying');
  await room.workOff('spread-order');
  // The process dies once the destruction of the first file has begun.
  const begun = files[0]!;
  const { no } = (await room.lines(act)).find(({ caseFile }) => caseFile === begun.id)!;
  const evidence = { ...room.world.evidence, write: () => Promise.reject(new Error('died')) };
  await expect(destroyCaseFile({ ...room.world, evidence }, `${act}-${no}`)).rejects.toThrow('died');
  const answer = await room.placed('officer', { query: { year: begun.year } });
  expect(answer).toMatchObject({ covers: 1, alreadyDestroying: [begun.id] });
  await room.workOff();
  expect(await room.destruction(act)).toMatchObject({
    destroyed: 2,
    spared: [{ caseFile: files[1]!.id, reason: 'OnHold' }],
  });
});
