import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { health } from '../../../functions/desk/health.ts';
import { health as form } from '../../../shared/contract/routes/desk.ts';
import { openSqliteRegistry, type SqliteRegistry } from '../../../shared/embedded/sqlite-registry.ts';
import { IntegrityFault, TransientFault } from '../../../shared/ports/faults.ts';
import { halt } from '../../../shared/register/halt.ts';
import { keys } from '../../../shared/register/keys.ts';
import { haltToTell } from '../../../shared/runtime/closed.ts';
import { instant } from '../../given/days.ts';
import { aService, type ServiceGiven } from '../../walk/bad-input/service.ts';

let service: ServiceGiven;
let registry: SqliteRegistry;
beforeAll(async () => {
  service = await aService();
  registry = openSqliteRegistry(join(service.folder, 'registry.sqlite'));
}, 60_000);
afterAll(async () => {
  registry.close();
  await service.close();
});

const since = instant('2026-11-21T19:00:00.000Z');

describe('Whoever watches the service from outside', () => {
  test('is told that it is halted, since when, and not why; and that it is not, once a person has let it go on', async () => {
    const healthy = await service.ask('health');
    expect(healthy).toMatchObject({ status: 200, json: { status: 'ok', version: expect.any(String) } });
    expect(healthy.json).not.toHaveProperty('since');

    await registry.commit({ puts: [halt('the evidence knows 9 records of the log, the registry 7', since)] });
    const halted = await service.ask('health');
    expect(halted.status).toBe(200);
    expect(halted.json).toEqual({ status: 'halted', since, version: healthy.json['version'] });
    expect(form.answer?.parse(halted.json)).toEqual(halted.json);

    await registry.commit({ removals: [{ key: keys.halt }] });
    expect((await service.ask('health')).json).toEqual(healthy.json);
  });

  test('is told that it serves while its registry is busy: that is not a service that is down', async () => {
    const busy = { ...registry, get: () => Promise.reject(new TransientFault('busy')) };
    const needs = { version: '1', halt: () => haltToTell(busy) };
    const asked = { caller: undefined, params: {}, query: {}, subject: undefined, made: '' };
    expect(await health.show(needs, asked)).toMatchObject({ value: { json: { status: 'ok' } } });

    const damaged = { ...registry, get: () => Promise.reject(new IntegrityFault('damaged')) };
    await expect(health.show({ version: '1', halt: () => haltToTell(damaged) }, asked)).rejects.toThrow(
      IntegrityFault,
    );
  });
});
