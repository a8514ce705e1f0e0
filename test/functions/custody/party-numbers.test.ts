import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { keys } from '../../../shared/register/keys.ts';
import type { MemoryRegistry } from '../../fakes/memory-registry.ts';
import { bring } from '../../given/act-room.ts';
import { aHoldRoom, type HoldRoom } from '../../given/hold-room.ts';
import { pseudonymOf } from '../../given/pseudonyms.ts';
import { jsonOf } from '../../given/requests.ts';
import { aFileSealedBy } from '../../given/sealed-files.ts';
import { aPdf } from '../../scans/given-scans.ts';

let room: HoldRoom;
beforeEach(async () => {
  room = await aHoldRoom();
});
afterEach(() => room.close());

const [iin, bin, name] = ['000000000123', '000000000456', 'Үлгіұлы Ғалым'];
const parties = [
  { role: 'debtor', name, iin },
  { role: 'recoveror', name: 'Үлгі банкі', bin },
  { role: 'recoveror', name: 'Үлгі банкі', bin },
];
const items = () => (room.registry as MemoryRegistry).all(); // made so by the room
const sealed = async (): Promise<CaseFileId> =>
  aFileSealedBy(room.world, room.agent, { parties, scans: [await aPdf()] });

test('The numbers of parties are hashed once each when the file is sealed', async () => {
  expect(await findCaseFile(room.registry, await sealed())).toMatchObject({
    stage: 'sealed',
    partyHashes: [pseudonymOf(iin), pseudonymOf(bin)],
  });
});

test('No IIN, BIN or name gets into a key, a fact, a hold or a log', async () => {
  const logged = [jest.spyOn(process.stdout, 'write'), jest.spyOn(process.stderr, 'write')];
  const id = await sealed();
  for (const party of [{ iin }, { bin }]) {
    const hold = await room.placed('officer', { party });
    expect((await room.shown({ id }))['holds']).toHaveLength(1);
    jsonOf(await room.release('head', hold['id']));
  }
  const texts = items().map(({ pk, sk, ...rest }) => {
    const isAbout = pk.startsWith('FACT#') || pk.startsWith('MADE#') || sk.includes('HOLD');
    const index = Object.entries(rest).filter(([field]) => /(Key|Sort)$/.test(field));
    return JSON.stringify([pk, sk, index, isAbout ? rest : {}]);
  });
  const said = logged.flatMap(({ mock }) => mock.calls.map(([text]) => String(text)));
  logged.forEach((one) => one.mockRestore());
  expect(texts.some((text) => text.includes(pseudonymOf(bin)))).toBe(true);
  for (const text of [...texts, ...said])
    for (const personal of [iin, bin, name]) expect(text).not.toContain(personal);
});

test('The stub of a destroyed file keeps nothing of its parties, not even their pseudonyms', async () => {
  const file = await room.due({ parties, partyHashes: [pseudonymOf(iin), pseudonymOf(bin)] });
  await bring(room, await room.drawn('agent-1'), 'destroying');
  await room.workOff();
  const stub = JSON.stringify(await room.registry.get(keys.caseFile(file.id)));
  expect(stub).toContain('"stage":"destroyed"');
  for (const part of [iin, bin, name, pseudonymOf(iin), 'parties', 'partyHashes'])
    expect(stub).not.toContain(part);
});
