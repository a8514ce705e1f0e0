import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { inFull } from '../given/full.ts';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import type { Item, Query, Registry } from '../../shared/ports/registry.ts';
import { seeded } from '../fakes/faulty-dynamo.ts';

const KILLS = inFull(200, 30);
const folder = mkdtempSync(join(tmpdir(), 'registry-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets the writers work until so many commits are acknowledged, kills them, and answers all that were. */
const acknowledgedBeforeKill = async (file: string, acknowledgements: number): Promise<readonly string[]> => {
  const script = fileURLToPath(new URL('registry-writers.ts', import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', script, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === acknowledgements) child.kill('SIGKILL');
  }

  return acknowledged;
};

const allOf = async (registry: Registry, query: Query): Promise<readonly Item[]> => {
  const { items, cursor } = await registry.query({ ...query, limit: 1000 });

  return cursor === undefined ? items : [...items, ...(await allOf(registry, { ...query, cursor }))];
};

const linesOn = async (registry: Registry, query: Query) =>
  (await allOf(registry, query)).map(({ sk }) => sk);

describe('the registry file under kill -9', () => {
  test(`after each of ${KILLS} kills, what was acknowledged is wholly there and nothing is there by half`, async () => {
    const file = join(folder, 'registry.db');
    const random = seeded(386);
    const acknowledged = new Set<string>();

    for (let kill = 1; kill <= KILLS; kill += 1) {
      const lines = await acknowledgedBeforeKill(file, 1 + Math.floor(random() * 400));
      for (const line of lines) acknowledged.add(line);

      const registry = openSqliteRegistry(file);
      const left = await linesOn(registry, { partition: 'LEFT' });
      const there = new Set(left);
      const counts = await allOf(registry, { partition: 'COUNT' });
      const counted = counts.flatMap(({ sk, n }) =>
        Array.from({ length: Number(n) }, (_, at) => `${sk}#${at}`),
      );

      expect(left).toEqual(await linesOn(registry, { partition: 'RIGHT' }));
      expect(left).toEqual(await linesOn(registry, { partition: 'right', index: 'list' }));
      expect(left).toEqual(counted.sort());
      expect([...acknowledged].filter((line) => !there.has(line))).toEqual([]);
      expect(await linesOn(registry, { partition: 'BARRED' })).toEqual([]);
      registry.close();
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS);
  }, 900_000);
});
