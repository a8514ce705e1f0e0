/** The stores in files, in a folder of their own, on a clock that the test moves. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../shared/archive/names.ts';
import { openFileStores } from '../../shared/embedded/file-stores.ts';
import { localTransfer } from '../../shared/embedded/local-transfer.ts';
import type { StoresLane } from '../contracts/stores-lane.ts';
import { instant } from '../given/days.ts';
import { localServer } from './local-server.ts';

const later = (from: Instant, seconds: number): Instant =>
  instant(new Date(Date.parse(from) + seconds * 1000).toISOString());

export const fileStoresLane = async (): Promise<StoresLane> => {
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
