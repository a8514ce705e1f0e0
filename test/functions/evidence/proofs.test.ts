import { beforeAll, describe, expect, test } from '@jest/globals';
import { keepLog } from '../../../functions/evidence/keep-log.ts';
import { listLog } from '../../../functions/evidence/list-log.ts';
import { readCheckpoint as showCheckpoint } from '../../../functions/evidence/read-checkpoint.ts';
import { readConsistency } from '../../../functions/evidence/read-consistency.ts';
import { readProof } from '../../../functions/evidence/read-proof.ts';
import { readCheckpoint } from '../../../shared/archive/checkpoint.ts';
import type { CaseFileId, Sha256 } from '../../../shared/archive/names.ts';
import * as forms from '../../../shared/contract/routes/evidence.ts';
import type { Registry } from '../../../shared/ports/registry.ts';
import type { Logging } from '../../../shared/register/log.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { merkle } from '../../../shared/signature/merkle.ts';
import { memoryRegistry } from '../../fakes/memory-registry.ts';
import { memoryStores } from '../../fakes/memory-stores.ts';
import { instant } from '../../given/days.ts';
import { aLog, fileRecords } from '../../given/evidence-log.ts';
import { inFull } from '../../given/full.ts';
import { codeOf, jsonOf } from '../../given/requests.ts';

let registry: Registry;
let needs: Logging;
let ids: readonly CaseFileId[];
let early: Sha256;
const SIZE = inFull(70_000, 700);
const EARLY = 300;

const emptyLog = async () => {
  const { evidence } = memoryStores({ clock: { now: () => instant('2026-11-22T05:00:00.000Z') } });
  return (await aLog({ registry: memoryRegistry(), evidence })).needs;
};
const asked = (query: Record<string, string> = {}, caseFile = '') => ({
  ...{ caller: undefined, params: { caseFile }, query, subject: undefined, made: '' },
});
const rootNow = async () => {
  const { text } = jsonOf(await showCheckpoint.show(needs, asked())) as { readonly text: string };
  const read = readCheckpoint(text);
  if (!read.accepted) throw new Error(text);
  return read.value;
};
const proofOf = async (caseFile: CaseFileId, over: Registry = registry) => {
  const to = { registry: over, tree: merkle };
  const found = await readProof.find(to, asked({}, caseFile));
  return found.accepted ? readProof.show(to, { ...asked({}, caseFile), subject: found.value }) : found;
};

beforeAll(async () => {
  needs = await emptyLog();
  ({ registry } = needs);
  const first = await fileRecords(registry, EARLY);
  await keepLog(needs);
  early = (await rootNow()).root;
  ids = [...first, ...(await fileRecords(registry, SIZE - EARLY))];
  await keepLog(needs);
}, 600_000);

describe('Without an account', () => {
  test('anybody gets the proof that a record stands under the newest checkpoint', async () => {
    const { root, size } = await rootNow();
    for (const caseFile of [ids[0]!, ids[EARLY]!, ids[SIZE - 1]!]) {
      const json = jsonOf(await proofOf(caseFile));
      forms.readProof.answer!.parse(json);
      const { leaf, seq, path } = json as { leaf: Sha256; seq: number; path: Sha256[] };
      expect(leaf).toBe(merkle.leafOf((await findRecord(registry, caseFile))!.bytes));
      expect(json['size']).toBe(size);
      expect(merkle.verifyInclusion({ leaf, seq, size, path, root })).toBe(true);
    }
  });

  test('a proof reads tiles by the logarithm of the log, not by its size', async () => {
    const tiles: string[] = [];
    const counting: Registry = {
      ...registry,
      get: (key) => {
        if (key.sk.startsWith('TILE')) tiles.push(key.sk);
        return registry.get(key);
      },
    };
    await proofOf(ids[7]!, counting);
    // Two of each level at most: that of the leaf, and that of the right edge.
    expect(tiles.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(SIZE) / 8));
    expect(new Set(tiles).size).toBe(tiles.length);
  });

  test('anybody gets the proof that the log grew out of an earlier one', async () => {
    const to = await rootNow();
    const query = { from: String(EARLY) };
    const json = jsonOf(await readConsistency.show({ registry, tree: merkle }, asked(query)));
    forms.readConsistency.answer!.parse(json);
    const { path } = json as unknown as { readonly path: readonly Sha256[] };
    expect(merkle.verifyConsistency({ from: { size: EARLY, root: early }, to, path })).toBe(true);
    const beyond = asked({ from: String(SIZE + 1) });
    expect(codeOf(await readConsistency.show({ registry, tree: merkle }, beyond))).toBe('CheckpointUnknown');
  });

  test('anybody builds the root himself from the leaves, page by page, and learns nothing of anybody', async () => {
    const leaves: Sha256[] = [];
    let query: Record<string, string> = {};
    for (;;) {
      const json = jsonOf(await listLog.show({ registry }, asked(query)));
      forms.listLog.answer!.parse(json);
      const items = json['items'] as { readonly seq: number; readonly leaf: Sha256 }[];
      items.forEach(({ seq, leaf }) => {
        expect(seq).toBe(leaves.length);
        leaves.push(leaf);
      });
      const { cursor } = json as { readonly cursor?: string };
      if (cursor === undefined) break;
      query = { cursor };
    }
    expect(merkle.rootOf(leaves)).toBe((await rootNow()).root);
    const page = jsonOf(await listLog.show({ registry }, asked({ from: '250', limit: '10' })));
    expect((page['items'] as { seq: number }[]).map(({ seq }) => seq)).toEqual(
      [...Array(10).keys()].map((at) => 250 + at),
    );
    expect(jsonOf(await listLog.show({ registry }, asked({ from: String(SIZE) })))).toEqual({ items: [] });
  });

  test('and is told what is not there yet', async () => {
    const { registry: empty } = await emptyLog();
    expect(codeOf(await showCheckpoint.show({ registry: empty }, asked()))).toBe('CheckpointUnknown');
    const [filed] = await fileRecords(empty, 1);
    expect(codeOf(await proofOf(filed!, empty))).toBe('RecordNotLogged');
    expect(codeOf(await proofOf('nosuchfile' as CaseFileId, empty))).toBe('RecordUnknown');
  });
});
