import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { inFull } from '../given/full.ts';
import { type FileStores, openFileStores } from '../../shared/embedded/file-stores.ts';
import { digestOf } from '../../shared/embedded/draft.ts';
import { sidecarOf } from '../../shared/embedded/file-versions.ts';
import { bytesOf, listed } from '../contracts/stores-lane.ts';
import { instant } from '../given/days.ts';

const KILLS = inFull(200, 30);

const acknowledged = z.object({
  store: z.enum(['intake', 'vault', 'papers']),
  key: z.string(),
  version: z.string(),
  sha256: z.string().optional(),
  hold: z.boolean().optional(),
  lockedUntil: z.string().optional(),
  /** The next step was begun: it may have been done without its acknowledgement having come out. */
  liftBegun: z.boolean().optional(),
  gone: z.boolean().optional(),
});
type Acknowledged = z.infer<typeof acknowledged>;

const nameOf = ({ store, key, version }: Pick<Acknowledged, 'store' | 'key' | 'version'>): string =>
  `${store} ${key} ${version}`;

/** Runs the writers until so many steps are acknowledged, kills them, and answers every line that had come out. */
const killedAfter = (folder: string, steps: number): Promise<readonly Acknowledged[]> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'vault-writers.ts');
    const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines: Acknowledged[] = [];
    createInterface(child.stdout).on('line', (line) => {
      lines.push(acknowledged.parse(JSON.parse(line)));
      if (lines.length === steps) child.kill('SIGKILL');
    });
    child.once('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(lines);
      else reject(new Error('The writers ended by themselves.'));
    });
  });

/** What lies in each folder of a version. */
const contentsUnder = async (root: string): Promise<readonly string[]> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const versions = entries.filter(({ parentPath }) => parentPath.endsWith('/@'));
  return Promise.all(
    versions.map(async ({ parentPath, name }) => (await readdir(join(parentPath, name))).sort().join()),
  );
};

describe('vault in files, killed at any moment', () => {
  let folder: string;
  let stores: FileStores;
  const last = new Map<string, Acknowledged>();

  const opened = () => {
    const urls = { origin: () => 'http://127.0.0.1', secret: bytesOf('a secret of the local service') };
    return openFileStores(folder, { clock: { now: () => instant('2026-03-02T09:00:00.000Z') }, urls });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vault-kill-'));
    for (let kill = 1; kill <= KILLS; kill += 1) {
      // The seed is the number of the kill: from the first few steps to some hundred, the same in every run.
      const steps = 1 + ((kill * 53) % 97) * (kill % 3 === 0 ? 3 : 1);
      for (const step of await killedAfter(folder, steps)) last.set(nameOf(step), step);
    }
    stores = await opened();
  }, 900_000);
  afterAll(() => rm(folder, { recursive: true }));

  const steps = () => [...last.values()];
  // Lifted, it may have been destroyed without its acknowledgement having come out.
  const kept = () => steps().filter(({ gone, hold }) => gone === undefined && hold !== false);

  test('keeps every version that was acknowledged, byte for byte', async () => {
    expect(kept().length).toBeGreaterThan(200);
    for (const { store, key, version, sha256 } of kept()) {
      expect(await digestOf(await stores[store].read({ key, version }))).toMatchObject({ sha256 });
    }
  });

  test('keeps its holds and retention', async () => {
    for (const { store, hold, lockedUntil, liftBegun, ...version } of kept()) {
      if (store === 'intake') continue;
      const custody = await stores[store].custody(version);
      if (liftBegun === undefined) expect(custody?.hold).toBe(hold);
      if (lockedUntil !== undefined) expect(custody?.lockedUntil).toBe(lockedUntil);
    }
  });

  test('keeps what was lifted lifted, until it is gone', async () => {
    for (const version of steps().filter(({ hold }) => hold === false)) {
      expect([undefined, false]).toContain((await stores.vault.custody(version))?.hold);
    }
  });

  test('keeps nothing that was destroyed', async () => {
    const gone = steps().filter((step) => step.gone !== undefined);
    expect(gone.length).toBeGreaterThan(10);
    for (const { key, version } of gone) {
      expect(await stores.vault.custody({ key, version })).toBeUndefined();
    }
  });

  test('lists nothing that is half there, and sweeps what was half written', async () => {
    for (const store of ['intake', 'vault', 'papers'] as const) {
      const items = (await listed(stores[store], '')).flat();
      expect(items.length).toBeGreaterThan(0);
      for (const version of items) {
        const beside = await sidecarOf(stores.behind.storeOf(store), version);
        const { bytes, sha256 } = await digestOf(await stores[store].read(version));
        expect({ bytes, sha256 }).toEqual({ bytes: beside?.bytes, sha256: beside?.sha256 });
      }
      expect(await readdir(join(folder, store, 'drafts'))).toEqual([]);
      expect(new Set(await contentsUnder(join(folder, store, 'objects')))).toEqual(
        new Set(['body,sidecar.json']),
      );
    }
  });
});
