import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Service, serve } from '../../infra/local/serve.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../shared/runtime/world-embedded.ts';

describe('the local service', () => {
  let service: Service;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    const clock = systemClock();
    const open = (origin: () => string) => openEmbeddedWorld({ folder, clock, origin });
    service = await serve({ folder, port: 0, clock, open });
  });
  afterAll(() => service.close());

  const statusFor = (host: string): Promise<number | undefined> =>
    new Promise((done, failed) => {
      request(`${service.url}/health`, { headers: { host } }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      })
        .on('error', failed)
        .end();
    });

  test('answers to this machine’s own names, whatever the port', async () => {
    expect(await statusFor('127.0.0.1')).toBe(200);
    expect(await statusFor('localhost:8080')).toBe(200);
  });

  test.each(['evil.example', '127.0.0.1.evil.example', '192.168.0.7'])(
    'does not answer to %s',
    async (host) => {
      expect(await statusFor(host)).toBe(421);
    },
  );
});
