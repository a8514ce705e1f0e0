import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { type Client, clientOf, until } from '../../infra/local/walk/client.ts';
import { approveAndOrder, approveInventory, sealFile } from '../../infra/local/walk/steps.ts';
import { verifyServiceCms } from '../../shared/signature/verify-seal.ts';
import { type RunningService, startInVain, startScript, startService } from '../given/running-service.ts';

const FILES = 12;
const KILLS = 5;

const describeFile = (number: number) => ({
  kind: 'proceeding',
  index: '02-01',
  heading: `О взыскании задолженности, исполнительное производство № ${number}/2019`,
  language: 'ru',
  closedOn: '2019-03-15',
});

const pdf = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.addPage([200, 300]);
  return document.save();
};

/** Twelve sealed files on an act whose commission has just assembled. */
const startDestroying = async (client: Client): Promise<{ act: string; files: readonly string[] }> => {
  const files: string[] = [];
  for (let at = 0; at < FILES; at += 1) {
    const scans = [1, 2].map(async (no) => ({
      name: `Постановление ${no}.pdf`,
      bytes: await pdf(),
      mediaType: 'application/pdf',
    }));
    files.push(
      await sealFile(client, 'agent-1', { describe: describeFile(at), scans: await Promise.all(scans) }),
    );
  }
  await approveInventory(client, 'agent-1', { year: 2019, section: 'up-to-10-years' });
  await approveInventory(client, 'agent-1', { year: 2019, section: 'permanent' });
  await client.post('officer', '/v1/retention/sweeps');
  const act = String((await client.post('agent-1', '/v1/acts', { language: 'kk' }))['id']);
  await approveAndOrder(client, 'agent-1', act);
  for (const one of ['agent-1', 'chair', 'justice'])
    await client.post(one, `/v1/acts/${act}/commission`, { present: true });
  return { act, files };
};

/** Scans that still lie in the vault, by the disk. */
const scansIn = (folder: string): number =>
  readdirSync(join(folder, 'stores', 'vault', 'objects'), { recursive: true }).filter((path) =>
    String(path).endsWith('/body'),
  ).length;

const DELETIONS_A_LIFE = 4;

/** A service that dies in the middle of its work; answers by what it was ended. */
const liveShortly = async (folder: string): Promise<unknown> => {
  const preload = pathToFileURL(resolve('test/given/dies-deleting.ts')).href;
  const env = { NODE_OPTIONS: `--import=${preload}`, TEST_DIES_AFTER: String(DELETIONS_A_LIFE) };
  const dying = startScript('main.ts', folder, { env });
  try {
    await once(dying, 'exit', { signal: AbortSignal.timeout(60_000) });
  } finally {
    dying.kill('SIGTERM');
  }
  return dying.signalCode;
};

describe('A destruction whose process is killed', () => {
  let folder: string;
  let service: RunningService;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'killed-'));
    service = await startService(folder, { env: { ARCHIVE_DESTROY: 'later' } });
  }, 60_000);
  afterAll(async () => {
    await service.kill();
    rmSync(folder, { recursive: true });
  });

  test('a second start on the same folder gives up and names the first', async () => {
    const { code, said } = await startInVain(folder);
    expect(code).toBe(1);
    expect(said).toContain(service.url);
  }, 60_000);

  test('goes on when it is started again, to one record a file, all verified, and nothing left', async () => {
    const { act, files } = await startDestroying(clientOf(service.url));
    await service.kill();
    const left = [scansIn(folder)];
    for (let kills = 0; kills < KILLS; kills += 1) {
      expect(await liveShortly(folder)).toBe('SIGKILL');
      left.push(scansIn(folder));
    }
    expect(left).toEqual([24, 20, 16, 12, 8, 4]);
    service = await startService(folder);
    const client = clientOf(service.url);
    const ended = await until('the order closed', async () => {
      const shown = await client.get('head', `/v1/acts/${act}/destruction`);
      return shown['stage'] === 'closed' ? shown : undefined;
    });
    expect(ended).toMatchObject({ total: FILES, destroyed: FILES, spared: [], incomplete: [], pending: 0 });
    for (const file of files) await expectRecord(client, file);
    expect(scansIn(folder)).toBe(0);
  }, 180_000);
});

const expectRecord = async (client: Client, file: string): Promise<void> => {
  const bytes = async (path: string) => client.file(undefined, path);
  const content = await bytes(`/v1/deletion-records/${file}`);
  const cms = await bytes(`/v1/deletion-records/${file}/signature`);
  const chain = Buffer.from(await bytes('/v1/evidence/certificates')).toString();
  const root = chain.slice(chain.lastIndexOf('-----BEGIN'));
  expect(await verifyServiceCms({ cms, content, root, at: new Date() })).toMatchObject({ accepted: true });
  const record: unknown = JSON.parse(Buffer.from(content).toString());
  expect(record).toMatchObject({ caseFile: file, objects: [{}, {}], looked: { versions: 0, uploads: 0 } });
  expect(await client.get('agent-1', `/v1/case-files/${file}`)).toMatchObject({ stage: 'destroyed' });
};
