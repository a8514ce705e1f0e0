import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { fileFact } from '../../../shared/register/facts.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

test('A ring for what the registry does not owe destroys nothing: neither an invented fact nor one of another kind', async () => {
  const file = await aDueFile(room, await room.user('agent-1'));
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  const by = (await room.user('officer')).id;
  const placed = { name: 'HoldPlaced', caseFile: file.id, hold: 'hold-1', by } as const;
  const another = fileFact(placed, { id: 'another', at: room.clock.now() });
  await room.registry.commit({ puts: [another] });
  // The lines are not told of yet: the fact that orders the first has this id once they are.
  for (const fact of ['invented', 'another', `${act}-1`]) await destroyCaseFile(room.world, fact);
  expect(await findCaseFile(room.registry, file.id)).toMatchObject({ stage: 'listed' });
  expect((await room.vault.versions(filePrefix(file.id))).items).toHaveLength(1);
});
