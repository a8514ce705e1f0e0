import { afterEach, beforeEach, test } from '@jest/globals';
import { keepLog } from '../../../functions/evidence/keep-log.ts';
import type { CaseFileId, Sha256 } from '../../../shared/archive/names.ts';
import type { Change, Registry } from '../../../shared/ports/registry.ts';
import type { Logging } from '../../../shared/register/log.ts';
import { MOST_RECORD_BYTES, recordPuts } from '../../../shared/register/records.ts';
import { newId } from '../../../shared/runtime/ids.ts';
import { sha256Hex } from '../../../shared/signature/canonical-json.ts';
import { anArchive, type ArchiveGiven } from '../../given/archive.ts';
import { instant } from '../../given/days.ts';
import { aLog, expectSoundLog } from '../../given/evidence-log.ts';

let archive: ArchiveGiven;
let needs: Logging;
beforeEach(async () => {
  archive = await anArchive('2026-11-22', { in: 'memory' });
  ({ needs } = await aLog(archive));
});
afterEach(() => archive.close());

/** A record of so many bytes, as the executor files it so many seconds after five. */
const fileRecord = async (size: number, second: number): Promise<CaseFileId> => {
  const caseFile = newId() as CaseFileId;
  const bytes = Buffer.alloc(size, `${caseFile} `);
  const sha256 = sha256Hex(bytes) as Sha256;
  const at = instant(new Date(Date.UTC(2026, 10, 22, 5, 0, second)).toISOString());
  await archive.registry.commit({
    puts: recordPuts({ caseFile, bytes, signature: Buffer.alloc(1_500), sha256, at }),
  });
  return caseFile;
};

const sizeOf = (item: object | undefined): number => JSON.stringify(item ?? {}).length;

/** Counts whole items, as DynamoDB does, and takes no commit of more than 4 MB of them. */
const counting = (registry: Registry): Registry => ({
  ...registry,
  commit: async (change: Change) => {
    const changed = await Promise.all((change.updates ?? []).map(({ key }) => registry.get(key)));
    const items = [...changed, ...(change.puts ?? []).map(({ item }) => item)];
    const size = items.map(sizeOf).reduce((sum, one) => sum + one, 0);
    if (size > 4 * 1024 * 1024) throw new Error(`Transaction size cannot exceed 4 MB: ${size}`);
    return registry.commit(change);
  },
});

test('Records of files of very many documents come into the log, though a commit takes no ninety of them', async () => {
  const ids: CaseFileId[] = [];
  for (const second of Array.from({ length: 100 }, (_, at) => at))
    ids.push(await fileRecord(second === 40 ? 700_000 : 59_000, second));
  await keepLog({ ...needs, registry: counting(archive.registry) });
  await expectSoundLog(needs, ids);
});

test('The longest record that can be filed goes into the log, alone', async () => {
  const sizes = [100, MOST_RECORD_BYTES, 20_000];
  const ids: CaseFileId[] = [];
  for (const [second, size] of sizes.entries()) ids.push(await fileRecord(size, second));
  const over = { ...needs, registry: counting(archive.registry) };
  await keepLog(over, ids);
  await expectSoundLog(over, ids);
});
