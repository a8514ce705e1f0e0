import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import { dynamoRegistry } from '../../../shared/aws/dynamo-registry.ts';
import { createRegistryTable } from '../../../shared/aws/registry-table.ts';
import type { Registry } from '../../../shared/ports/registry.ts';
import { openSqliteRegistry } from '../../../shared/embedded/sqlite-registry.ts';
import { memoryStores } from '../../fakes/memory-stores.ts';
import { instant } from '../../given/days.ts';
import { aLog, expectSoundLog, fileRecords, keepUntilDone } from '../../given/evidence-log.ts';
import { inFull } from '../../given/full.ts';
import { type DynamoLane, dynamoLane, dynamoMissing } from '../../lanes/dynamodb.ts';

/** So many hands file records and keep the log, all at once. */
const race = async (registry: Registry, hands: number, each: number) => {
  const { evidence } = memoryStores({ clock: { now: () => instant('2026-11-22T05:00:00.000Z') } });
  const { needs } = await aLog({ registry, evidence });
  const ids: CaseFileId[] = [];
  const runs = Array.from({ length: hands }, async () => {
    const filed = await fileRecords(registry, each);
    ids.push(...filed);
    await keepUntilDone(needs, filed);
  });
  await Promise.all(runs);
  await keepUntilDone(needs);
  await expectSoundLog(needs, ids);
};

describe('Many hands at one log never fork it', () => {
  test('fifty over SQLite', async () => {
    const registry = openSqliteRegistry(':memory:');
    await race(registry, 50, inFull(40, 7));
    registry.close();
  }, 240_000);

  const missing = dynamoMissing();
  if (missing === undefined) {
    let lane: DynamoLane;
    const table = `log-race-${randomBytes(4).toString('hex')}`;
    beforeAll(async () => {
      lane = await dynamoLane();
      await createRegistryTable(lane.client, table);
    }, 150_000);
    afterAll(() => lane.stop());

    test('as many as it bears over DynamoDB Local', async () => {
      const registry = dynamoRegistry({ client: lane.client, table });
      await race(registry, inFull(50, 4), inFull(2, 2));
    }, 1_800_000);
  } else test.skip(`over DynamoDB Local: ${missing}`, () => undefined);
});
