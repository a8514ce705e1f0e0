/** `npm run backup` and `npm run restore` around a service that is killed. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { type Client, clientOf, until } from '../../infra/local/walk/client.ts';
import { approveAndOrder, approveInventory, destroyAndSign, sealFile } from '../../infra/local/walk/steps.ts';
import { type Ended, type RunningService, runScript, startService } from '../given/running-service.ts';

// Processes are started, each of them on a machine that may be busy with others.
jest.setTimeout(180_000);

let folder: string;
let service: RunningService;
let client: Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  service = await startService(data());
  client = clientOf(service.url);
});
afterAll(async () => {
  await service.kill();
  rmSync(folder, { recursive: true });
});

const data = (...names: readonly string[]) => join(folder, 'data', ...names);
const copy = (name: string) => join(folder, name);
const run = (script: 'backup.ts' | 'restore.ts', ...args: readonly string[]): Promise<Ended> =>
  runScript(script, data(), { args });

const seal = async (number: number): Promise<string> => {
  const paper = await PDFDocument.create();
  paper.addPage([200, 300]);
  const heading = `О взыскании задолженности, исполнительное производство № ${number}/2019`;
  const describe = { kind: 'proceeding', index: '02-01', heading, language: 'ru', closedOn: '2019-03-15' };
  const scan = { name: 'Скан.pdf', bytes: await paper.save(), mediaType: 'application/pdf' };
  return sealFile(client, 'agent-1', { describe, scans: [scan] });
};

/** One act over all that is due, up to its end and into the archived log. */
const destroyAll = async (files: readonly string[]): Promise<void> => {
  for (const section of ['up-to-10-years', 'permanent'])
    await approveInventory(client, 'agent-1', { year: 2019, section });
  await client.post('officer', '/v1/retention/sweeps');
  const act = String((await client.post('agent-1', '/v1/acts', { language: 'ru' }))['id']);
  await approveAndOrder(client, 'agent-1', act);
  expect(await destroyAndSign(client, 'agent-1', act)).toMatchObject({ destroyed: 2, stage: 'closed' });
  for (const file of files)
    await until(`${file} logged`, async () => {
      const { status } = await client.ask('auditor', `GET /v1/deletion-records/${file}/proof`);
      return status === 200 ? true : undefined;
    });
};

const restart = async (): Promise<void> => {
  service = await startService(data());
  client = clientOf(service.url);
};

describe('A copy that was made while the service worked', () => {
  const files: string[] = [];

  test('is whole, though files were sealed in the meantime', async () => {
    const [, first, second] = await Promise.all([run('backup.ts', copy('early')), seal(1), seal(2)]);
    files.push(first, second);
    const done = await run('backup.ts', copy('late'));
    expect(done).toMatchObject({ code: 0 });
    expect(done.wrote).toContain(`NOT in it: the documents, papers and evidence in ${data('stores')}`);
    expect(done.said).toContain('root-key.pem offline');
    for (const name of ['early', 'late'])
      expect(readdirSync(copy(name)).toSorted()).toEqual(['keys', 'party-key', 'registry.sqlite']);
  });

  test('is not put back while the service runs', async () => {
    const { code, said } = await run('restore.ts', copy('late'));
    expect(code).toBe(1);
    expect(said).toContain(service.url);
  });

  test('brings nothing back that was destroyed before the service was killed, and its start says what was put back', async () => {
    await destroyAll(files);
    await service.kill();
    expect(statSync(data('registry.sqlite-wal')).size).toBeGreaterThan(0);
    const { code, wrote } = await run('restore.ts', copy('late'));
    expect(code).toBe(0);
    const [aside = ''] = readdirSync(data()).filter((name) => name.startsWith('before-restore-'));
    expect(wrote).toContain(data(aside));
    expect(readdirSync(data(aside))).toEqual(
      expect.arrayContaining(['registry.sqlite', 'registry.sqlite-wal']),
    );

    await restart();
    for (const file of files)
      expect(await client.get('agent-1', `/v1/case-files/${file}`)).toMatchObject({ stage: 'destroyed' });
    expect(service.said()).toContain('the registry was behind: 2 records put back');
  });

  test('is undone by putting back what it set aside', async () => {
    await service.kill();
    const [aside = ''] = readdirSync(data()).filter((name) => name.startsWith('before-restore-'));
    expect(await run('restore.ts', data(aside))).toMatchObject({ code: 0 });
    await restart();
    const { items } = await client.get('agent-1', '/v1/acts');
    expect(items).toEqual([expect.objectContaining({ stage: 'closed' })]);
  });

  test.each(['backup.ts', 'restore.ts'] as const)(
    'names its one argument where there is none: %s',
    async (script) => {
      const { code, said } = await run(script);
      expect(code).toBe(1);
      expect(said).toMatch(/^Name .*npm run (backup|restore) -- \//);
    },
  );
});
