import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { type Client, clientOf, until } from '../../infra/local/walk/client.ts';
import { approveAndOrder, approveInventory, sealFile } from '../../infra/local/walk/steps.ts';
import { verifyServiceCms } from '../../shared/signature/verify-seal.ts';
import { type RunningService, startInVain, startService } from '../given/running-service.ts';

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

/** Scans that still lie in the vault, by the disk: asking the service would be too slow to strike in the middle. */
const scansIn = (folder: string): number => {
  const objects = join(folder, 'stores', 'vault', 'objects');
  for (;;)
    try {
      return readdirSync(objects, { recursive: true }).filter((path) => String(path).endsWith('/body'))
        .length;
    } catch {
      // A folder went while it was read: it is counted again.
    }
};

/** Waits until fewer than so many scans are left. */
const untilFewerThan = async (scans: number, folder: string): Promise<void> => {
  const end = Date.now() + 60_000;
  while (scansIn(folder) >= scans) {
    if (Date.now() > end) throw new Error(`waited 60 s for fewer than ${scans} scans`);
    await new Promise(setImmediate);
  }
};

describe('A destruction whose process is killed', () => {
  let folder: string;
  let service: RunningService;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'killed-'));
    service = await startService(folder);
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
    const left = [scansIn(folder)];
    for (let kills = 0; kills < KILLS && left.at(-1) !== 0; kills += 1) {
      await untilFewerThan(left.at(-1) ?? 0, folder);
      await service.kill();
      left.push(scansIn(folder));
      service = await startService(folder);
    }
    expect(left[1]).toBeGreaterThan(0);
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
  expect(verifyServiceCms({ cms, content, root, at: new Date() })).toMatchObject({ accepted: true });
  const record: unknown = JSON.parse(Buffer.from(content).toString());
  expect(record).toMatchObject({ caseFile: file, objects: [{}, {}], looked: { versions: 0, uploads: 0 } });
  expect(await client.get('agent-1', `/v1/case-files/${file}`)).toMatchObject({ stage: 'destroyed' });
};
