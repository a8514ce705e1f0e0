import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startPump } from '../../infra/local/pump.ts';
import { until } from '../../infra/local/walk/client.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { filePrefix } from '../../shared/register/documents.ts';
import { useWorld } from '../../shared/runtime/world.ts';
import { assembleAct, openWalk } from '../given/embedded-walk.ts';

test('A start that destroys later lets people enter what was lost: all else goes on, what is ordered waits, and the next start destroys it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'later-'));
  const { world, close } = await openWalk(folder);
  useWorld(world);
  const { files } = await assembleAct(world, 2);
  const owed = async (name: string) => (await world.registry.owed(name, 10)).length;
  const scans = async () => {
    const found = await Promise.all(files.map((id) => world.vault.versions(filePrefix(id))));
    return found.map(({ items }) => items.length);
  };

  const later = startPump(world.registry, ['destroy-case-file']);
  await until('ordered', async () => ((await owed('destroy-case-file')) === 2 ? true : undefined));
  later.ring();
  await later.stop();
  expect(await owed('spread-order')).toBe(0);
  expect(await owed('destroy-case-file')).toBe(2);
  expect(await scans()).toEqual([2, 2]);

  const next = startPump(world.registry);
  await until('destroyed', async () => {
    const found = await Promise.all(files.map((id) => findCaseFile(world.registry, id)));
    return found.every((file) => file?.stage === 'destroyed') ? true : undefined;
  });
  await next.stop();
  expect(await scans()).toEqual([0, 0]);
  close();
  rmSync(folder, { recursive: true });
});
