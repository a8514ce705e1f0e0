import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import { readDeletionRecord } from '../../../functions/evidence/read-deletion-record.ts';
import type { CaseFileId, Sha256 } from '../../../shared/archive/names.ts';
import { readDeletionRecord as readRecord } from '../../../shared/archive/read-deletion-record.ts';
import { MOST_DOCUMENTS } from '../../../shared/archive/sealing.ts';
import { dynamoRegistry } from '../../../shared/aws/dynamo-registry.ts';
import { createRegistryTable } from '../../../shared/aws/registry-table.ts';
import { openSqliteRegistry } from '../../../shared/embedded/sqlite-registry.ts';
import type { Registry } from '../../../shared/ports/registry.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { findRecord, MOST_RECORD_BYTES, recordPuts } from '../../../shared/register/records.ts';
import { newId } from '../../../shared/runtime/ids.ts';
import { sha256Hex } from '../../../shared/signature/canonical-json.ts';
import { verifyServiceCms } from '../../../shared/signature/verify-seal.ts';
import { instant } from '../../given/days.ts';
import { inFull } from '../../given/full.ts';
import { aFullFile, aGround, worldOf } from '../../given/full-size.ts';
import { dynamoLane, dynamoMissing, type DynamoLane } from '../../lanes/dynamodb.ts';

const LONG = 1_800_000;
/** More than one item of the registry holds, where each takes DynamoDB Local so long that the most takes minutes. */
const MANY_ON_DYNAMO = inFull(MOST_DOCUMENTS, 1_050);

const expectRecorded = async (registry: Registry, documents: number): Promise<void> => {
  const ground = await aGround(registry);
  const { file, act, fact } = await aFullFile(ground, documents);
  await destroyCaseFile(worldOf(ground), fact);

  const { bytes, signature, sha256 } = (await findRecord(registry, file.id))!;
  expect(await findLine(registry, act, 1)).toMatchObject({ state: 'destroyed', record: sha256 });
  expect(await findCaseFile(registry, file.id)).toMatchObject({ stage: 'destroyed', record: sha256 });
  expect((await ground.room.vault.versions(filePrefix(file.id))).items).toEqual([]);
  const record = readRecord(JSON.parse(Buffer.from(bytes).toString()));
  expect(record.accepted && record.value.objects).toHaveLength(documents);
  const seal = { cms: signature, content: bytes, root: ground.room.seal.root, at: new Date() };
  expect((await verifyServiceCms(seal)).accepted).toBe(true);
  const { items } = await registry.query({ partition: `CF#${file.id}` });
  expect(items.map(({ sk }) => sk)).toEqual(['CF', 'RECORD']);
  expect(await registry.owed('destroy-case-file', 9)).toEqual([]);

  const asked = { caller: undefined, params: { caseFile: file.id }, query: {} };
  const found = await readDeletionRecord.find({ registry }, asked);
  expect(found.accepted && Buffer.compare(found.value.bytes, bytes)).toBe(0);
  await ground.close();
};

/** The longest record there may be. */
const expectFiled = async (registry: Registry): Promise<void> => {
  const bytes = randomBytes(MOST_RECORD_BYTES);
  const of = { caseFile: newId() as CaseFileId, at: instant('2026-11-22T05:00:00.000Z') };
  const record = { ...of, bytes, signature: randomBytes(4000), sha256: sha256Hex(bytes) as Sha256 };
  expect(await registry.commit({ puts: recordPuts(record) })).toEqual({ committed: true });
  expect(Buffer.compare((await findRecord(registry, of.caseFile))!.bytes, bytes)).toBe(0);
};

const missing = dynamoMissing();

describe('A file of very many documents is destroyed and has its record', () => {
  test(
    `of ${MOST_DOCUMENTS}, the most it may have, in SQLite`,
    async () => {
      const registry = openSqliteRegistry(':memory:');
      await expectRecorded(registry, MOST_DOCUMENTS);
      await expectFiled(registry);
      registry.close();
    },
    LONG,
  );

  (missing === undefined ? describe : describe.skip)(`in DynamoDB Local ${missing ?? ''}`, () => {
    let lane: DynamoLane;
    beforeAll(async () => {
      lane = await dynamoLane();
      await createRegistryTable(lane.client, 'declared-limits');
    }, 150_000);
    afterAll(() => lane.stop());

    test(
      `of ${MANY_ON_DYNAMO}`,
      async () => {
        const registry = dynamoRegistry({ client: lane.client, table: 'declared-limits' });
        await expectRecorded(registry, MANY_ON_DYNAMO);
        await expectFiled(registry);
      },
      LONG,
    );
  });
});
