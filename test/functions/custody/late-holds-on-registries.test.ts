/** Refused once destruction has begun, in force once the file is spared: on every registry there is. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { dynamoRegistry } from '../../../shared/aws/dynamo-registry.ts';
import { createRegistryTable } from '../../../shared/aws/registry-table.ts';
import { openSqliteRegistry } from '../../../shared/embedded/sqlite-registry.ts';
import type { Registry } from '../../../shared/ports/registry.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { newId } from '../../../shared/runtime/ids.ts';
import { aScene, holdIt, refusing, said, shown } from '../../given/late-holds.ts';
import { codeOf } from '../../given/requests.ts';
import { type DynamoLane, dynamoLane, dynamoMissing } from '../../lanes/dynamodb.ts';

const what =
  'A hold asked for after destruction began stands from the moment the file is spared: no later act lists it';

const expectHeld = async (over?: Registry): Promise<void> => {
  const scene = await aScene(over);
  const { room, file, act, fact } = scene;
  const codes: (string | undefined)[] = [];
  const world = refusing(room, async () => codes.push(codeOf(await holdIt(scene, 'justice'))));
  await destroyCaseFile(world, fact);

  expect(codes).toEqual(['AlreadyDestroying']);
  expect(await room.destruction(act)).toMatchObject({
    spared: [{ caseFile: file.id, reason: 'LockStillRunning' }],
  });
  expect((await room.vault.versions(filePrefix(file.id))).items).toHaveLength(2);
  const by = (await room.user('justice')).id;
  expect(await shown(scene)).toMatchObject({
    stage: 'entered',
    holds: [{ state: 'placed', ...said, by, scope: { caseFile: file.id } }],
  });
  expect(codeOf(await room.draw('agent-1', { caseFiles: [file.id] }))).toBe('CaseFilesOnHold');
  await room.close();
};

test(what, () => expectHeld());

test(`${what}, in SQLite`, async () => {
  const registry = openSqliteRegistry(':memory:');
  await expectHeld(registry);
  registry.close();
});

const missing = dynamoMissing();

if (missing === undefined) {
  describe('On DynamoDB', () => {
    let lane: DynamoLane;
    beforeAll(async () => {
      lane = await dynamoLane();
    }, 150_000);
    afterAll(() => lane.stop());

    test(
      what,
      async () => {
        const table = `late-${newId()}`;
        await createRegistryTable(lane.client, table);
        await expectHeld(dynamoRegistry({ client: lane.client, table }));
      },
      150_000,
    );
  });
} else {
  describe.skip(`holds asked for too late on DynamoDB, not run: ${missing}`, () => {
    test.todo('stand from the moment the file is spared');
  });
}
