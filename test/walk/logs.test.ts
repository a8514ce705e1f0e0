import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { type Client, clientOf, until } from '../../infra/local/walk/client.ts';
import { sealFile } from '../../infra/local/walk/steps.ts';
import { personalData } from '../given/personal-data.ts';
import { type RunningService, startService } from '../given/running-service.ts';

const given = personalData();
let folder: string;
let service: RunningService;
let client: Client;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-logs-'));
  service = await startService(folder);
  client = clientOf(service.url);
}, 60_000);
afterAll(async () => {
  await service.kill();
  await rm(folder, { recursive: true });
});

const aScan = async () => {
  const paper = await PDFDocument.create();
  paper.addPage([300, 400]);
  return {
    name: `${given.text('Постановление')}.pdf`,
    bytes: await paper.save(),
    mediaType: 'application/pdf',
  };
};
const described = () => ({
  ...{ kind: 'proceeding', index: '02-01', language: 'ru', closedOn: '2019-03-15' },
  ...{ heading: given.text('Взыскание с'), parties: given.parties(), paperPlace: given.text('шкаф') },
});

/** The vault can be written no more, the moment before sealing is asked for. */
const breaking = (sound: Client): Client => ({
  ...sound,
  post: async (user, path, body) => {
    if (!path.endsWith('/seal')) return sound.post(user, path, body);
    const vault = join(folder, 'stores', 'vault');
    await rm(vault, { recursive: true });
    await writeFile(vault, '');
    await sound.post(user, path, body);
    throw new Error('sealing was asked for');
  },
});

describe('What the service writes about its work', () => {
  test('names nobody, whatever is sealed, held, asked for, misspelt or broken', async () => {
    const sealed = await sealFile(client, 'agent-1', { describe: described(), scans: [await aScan()] });
    await client.post('officer', `/v1/case-files/${sealed}/holds`, {
      reason: given.text('жалоба от'),
      basis: given.text('письмо'),
    });
    const [{ iin = '' } = {}] = given.parties();
    const name = given.text('Где');
    for (const [request, body] of [
      [`GET /v1/case-files?q=${encodeURIComponent(name)}`],
      [`GET /v1/case-files/${encodeURIComponent(name)}`],
      [`GET /v1/case-files/${iin}?${encodeURIComponent(name)}=${iin}`],
      [`POST /v1/case-files/${sealed}/holds`, { [name]: iin, reason: name }],
      ['POST /v1/case-files', { ...described(), parties: name, index: name }],
      [`GET /v1/${encodeURIComponent(name)}/${iin}`],
      ['POST /v1/people', { name, iin, login: name }],
    ] as const)
      expect((await client.ask('agent-1', request, body)).status).toBeLessThan(500);

    // A store that fails: the work on it stops, is told of, and stays owed.
    await expect(
      sealFile(breaking(client), 'agent-1', { describe: described(), scans: [await aScan()] }),
    ).rejects.toThrow('sealing was asked for');
    await until('a fault is told of', () =>
      Promise.resolve(/"level":"(WARN|ERROR)"/.test(service.said()) ? true : undefined),
    );

    expect(
      given.foundIn(JSON.stringify(await client.get('agent-1', `/v1/case-files/${sealed}`))),
    ).not.toEqual([]);
    expect(given.foundIn(service.said())).toEqual([]);
  }, 60_000);
});
