import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { type Client, clientOf, until } from '../../infra/local/walk/client.ts';
import { approveAndOrder, approveInventory, sealFile } from '../../infra/local/walk/steps.ts';
import { type RunningService, startService } from '../given/running-service.ts';

/** What is looked for, everywhere: nothing else in the folder says the same. */
const heading = 'О взыскании по делу Сағындықтың, производство № 7741/2019';
const name = 'Сағындықұлы Жүніс';
const iin = '590317400123';
const scanName = 'Заявление Сағындықұлы о рассрочке.pdf';

let folder: string;
let service: RunningService;
let scan: Uint8Array;
const before = process.env['TMPDIR'];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'every-copy-'));
  // The temporary files of those who look into scans lie in the folder too.
  process.env['TMPDIR'] = join(folder, 'tmp');
  mkdirSync(join(folder, 'tmp'));
  service = await startService(folder);
  scan = await aScan();
}, 60_000);
afterAll(async () => {
  await service.kill();
  process.env['TMPDIR'] = before ?? tmpdir();
  rmSync(folder, { recursive: true });
});

/** Its middle is random, and stands in no other file. */
const aScan = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.addPage([200, 300]);
  await document.attach(randomBytes(4_000), 'random.bin', { mimeType: 'application/octet-stream' });
  return document.save();
};

/** Names of the files below the folder that hold these bytes. */
const holding = (bytes: Uint8Array, at = folder): readonly string[] =>
  readdirSync(at, { recursive: true })
    .map((path) => join(at, String(path)))
    .filter((path) => statSync(path).isFile() && readFileSync(path).includes(Buffer.from(bytes)));

const everywhere = () => ({
  scan: holding(scan.subarray(1_000, 1_064)),
  name: holding(Buffer.from(name)),
  iin: holding(Buffer.from(iin)),
  scanName: holding(Buffer.from(scanName)),
  heading: holding(Buffer.from(heading)).filter((path) => !path.includes('/stores/papers/')),
});

const destroy = async (client: Client): Promise<string> => {
  const file = await sealFile(client, 'agent-1', {
    describe: {
      ...{ kind: 'proceeding', index: '02-01', heading, language: 'ru', closedOn: '2019-03-15' },
      parties: [{ role: 'debtor', name, iin }],
    },
    scans: [{ name: scanName, bytes: scan, mediaType: 'application/pdf' }],
  });
  await approveInventory(client, 'agent-1', { year: 2019, section: 'up-to-10-years' });
  await approveInventory(client, 'agent-1', { year: 2019, section: 'permanent' });
  await client.post('officer', '/v1/retention/sweeps');
  const act = String((await client.post('agent-1', '/v1/acts', { language: 'ru' }))['id']);
  await approveAndOrder(client, 'agent-1', act);
  const there = everywhere();
  for (const found of Object.values(there)) expect(found).not.toEqual([]);
  for (const one of ['agent-1', 'chair', 'justice'])
    await client.post(one, `/v1/acts/${act}/commission`, { present: true });
  await until('the order closed', async () =>
    (await client.get('head', `/v1/acts/${act}/destruction`))['stage'] === 'closed' ? true : undefined,
  );
  return file;
};

describe('After a destruction', () => {
  test('no byte of a scan, no name and no number is left anywhere in the data folder: papers alone keep the heading', async () => {
    const file = await destroy(clientOf(service.url));
    expect(everywhere().scan).toEqual([]);
    // The daily upkeep empties the registry's log of writes, and so does every start.
    await service.kill();
    service = await startService(folder);
    expect(await clientOf(service.url).get('agent-1', `/v1/case-files/${file}`)).toMatchObject({
      stage: 'destroyed',
    });
    expect(everywhere()).toEqual({ scan: [], name: [], iin: [], scanName: [], heading: [] });
  }, 180_000);
});
