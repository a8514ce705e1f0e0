import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { type Service, serve } from '../../infra/local/serve.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../shared/runtime/world-embedded.ts';
import { walkTheWalk } from './walk.ts';

describe('the whole walk, on the stores of the embedded service', () => {
  let service: Service;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    const clock = systemClock();
    const open = (origin: () => string) => openEmbeddedWorld({ folder, clock, origin });
    service = await serve({ folder, port: 0, clock, open });
  });
  afterAll(() => service.close());

  test('files go from scans to records that openssl verifies, and a held file is spared', async () => {
    await walkTheWalk(service.url);
  }, 120_000);
});
