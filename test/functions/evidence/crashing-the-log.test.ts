import { describe, expect, test } from '@jest/globals';
import { keepLog } from '../../../functions/evidence/keep-log.ts';
import { TransientFault } from '../../../shared/ports/faults.ts';
import { findCheckpoint } from '../../../shared/register/log-head.ts';
import { memoryRegistry } from '../../fakes/memory-registry.ts';
import { memoryStores } from '../../fakes/memory-stores.ts';
import { instant } from '../../given/days.ts';
import { aLog, checkpointKeys, expectSoundLog, fileRecords } from '../../given/evidence-log.ts';
import { faulty } from '../../given/faulty.ts';

const ports = ['registry', 'evidence', 'checkpoints', 'timeStamps'];

/** A log under a checkpoint, and records that a dying process takes up in two appends: two that the index shows, one that it lags behind with. */
const scene = async () => {
  const registry = memoryRegistry();
  const { evidence } = memoryStores({ clock: { now: () => instant('2026-11-22T05:00:00.000Z') } });
  const { needs } = await aLog({ registry, evidence });
  const before = await fileRecords(registry, 2);
  await keepLog(needs);
  const added = await fileRecords(registry, 3);
  const query: typeof registry.query = async (asked) => {
    const page = await registry.query(asked);
    return asked.index === 'pending' ? { items: page.items.slice(0, 2) } : page;
  };
  const lagging = { ...needs, registry: { ...registry, query } };
  return { evidence, needs: lagging, added, ids: [...before, ...added] };
};

describe.each(['before', 'after'] as const)('A process that dies %s any call', (when) => {
  test('leaves what the next run brings to the same log', async () => {
    let at = 0;
    for (let reached = true; reached;) {
      at += 1;
      const { evidence, needs, added, ids } = await scene();
      const dying = faulty(needs, { at, when, of: ports });
      reached = await keepLog(dying.world, added).then(
        () => false,
        (fault: unknown) => {
          expect(fault).toBeInstanceOf(TransientFault);
          return true;
        },
      );
      if (reached) await keepLog(needs, added);
      await expectSoundLog(needs, ids);
      expect(await checkpointKeys(evidence)).toEqual([
        'checkpoints/000000000002.json',
        'checkpoints/000000000005.json',
      ]);
      expect((await findCheckpoint(needs.registry))?.size).toBe(5);
      const { items } = await evidence.versions('');
      expect(items.length).toBe(new Set(items.map(({ key }) => key)).size);
    }
    expect(at).toBeGreaterThan(30);
  }, 240_000);
});
