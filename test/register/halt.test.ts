import { expect, test } from '@jest/globals';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import { findHalt, halt, notHalted } from '../../shared/register/halt.ts';
import { keys } from '../../shared/register/keys.ts';
import { instant } from '../given/days.ts';

test('what asks that the archive is not halted is refused from the halt until a person takes it away', async () => {
  const registry = openSqliteRegistry(':memory:');
  const first = { reason: 'the store is ahead', at: instant('2026-11-22T05:00:00.000Z') };
  expect(await registry.commit({ checks: [notHalted()] })).toEqual({ committed: true });
  expect(await findHalt(registry)).toBeUndefined();

  await registry.commit({ puts: [halt(first.reason, first.at)] });
  const later = await registry.commit({ puts: [halt('another', instant('2026-11-23T05:00:00.000Z'))] });
  expect(later.committed).toBe(false);
  expect(await findHalt(registry)).toEqual(first);
  expect((await registry.commit({ checks: [notHalted()] })).committed).toBe(false);

  await registry.commit({ removals: [{ key: keys.halt }] });
  expect(await registry.commit({ checks: [notHalted()] })).toEqual({ committed: true });
  registry.close();
});
