import { describe } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../shared/archive/names.ts';
import { openFileStores } from '../../shared/embedded/file-stores.ts';
import { localTransfer } from '../../shared/embedded/local-transfer.ts';
import { destroyerSuite } from '../contracts/destroyer.suite.ts';
import { shelfSuite } from '../contracts/shelf.suite.ts';
import type { StoresLane } from '../contracts/stores-lane.ts';
import { uploadsSuite } from '../contracts/uploads.suite.ts';
import { vaultSuite } from '../contracts/vault.suite.ts';
import { instant } from '../given/days.ts';
import { localServer } from '../lanes/local-server.ts';

const later = (from: Instant, seconds: number): Instant =>
  instant(new Date(Date.parse(from) + seconds * 1000).toISOString());

const lane = async (): Promise<StoresLane> => {
  const folder = await mkdtemp(join(tmpdir(), 'file-stores-'));
  let now = instant('2026-03-02T09:00:00.000Z');
  let origin = '';
  const pageSize = 4;
  const urls = { origin: () => origin, secret: randomBytes(32) };
  const stores = await openFileStores(folder, { clock: { now: () => now }, urls, pageSize });
  const server = await localServer(localTransfer(stores));
  origin = server.origin;

  return {
    ...stores,
    intakeDestroyer: stores.destroyerOf('intake'),
    pageSize,
    comparesHashes: true,
    ahead: (seconds) => later(now, seconds),
    past: (until) => {
      now = until;
    },
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
};

describe('vault in files', () => vaultSuite(lane));
describe('lists and downloads from files', () => shelfSuite(lane));
describe('uploads into files', () => uploadsSuite(lane));
describe('destroying in files', () => destroyerSuite(lane));
