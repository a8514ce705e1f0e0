/** The whole walk over HTTP, from scans to a verified record: the same on every store. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import sharp from 'sharp';
import { PDFDocument } from 'pdf-lib';
import { clientOf } from '../../infra/local/walk/client.ts';
import {
  approveAndOrder,
  approveInventory,
  destroyAndSign,
  sealFile,
  type Scan,
} from '../../infra/local/walk/steps.ts';
import { verifyEvidence } from './verify-evidence.ts';

const pdf = async (pages: number): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([300, 400]);
  return document.save();
};

const scansOf = async (number: number): Promise<readonly Scan[]> => {
  const picture = sharp({
    create: { width: 200, height: 300, channels: 3, background: { r: number % 255, g: 240, b: 230 } },
  });
  return [
    { name: `Постановление ${number}.pdf`, bytes: await pdf(1 + (number % 3)), mediaType: 'application/pdf' },
    { name: `Қолхат ${number}.jpg`, bytes: await picture.clone().jpeg().toBuffer(), mediaType: 'image/jpeg' },
    {
      name: `Хабарлама ${number}.tif`,
      bytes: await picture.clone().tiff().toBuffer(),
      mediaType: 'image/tiff',
    },
  ];
};

const fileOf = (number: number) => ({
  kind: 'proceeding',
  index: '02-01',
  heading: `О взыскании задолженности, исполнительное производство № ${number}/2019`,
  proceedingNumber: `${number}/2019`,
  language: number % 2 === 0 ? 'ru' : 'kk',
  startedOn: '2018-02-01',
  closedOn: '2019-03-15',
  closingGround: 'исполнено',
  carrier: 'paper',
  parties: [{ role: 'debtor', name: 'Үлгіұлы Ғалым', iin: '000000000000' }],
});

/** Seals four files, holds one after the order, destroys the rest and verifies every record with openssl. */
export const walkTheWalk = async (url: string): Promise<void> => {
  const client = clientOf(url);
  const files: string[] = [];
  for (const number of [101, 102, 103, 104])
    files.push(await sealFile(client, 'agent-1', { describe: fileOf(number), scans: await scansOf(number) }));

  await approveInventory(client, 'agent-1', { year: 2019, section: 'up-to-10-years' });
  expect(await client.post('officer', '/v1/retention/sweeps')).toMatchObject({ due: 4, alreadyDue: 0 });

  const act = await client.post('agent-1', '/v1/acts', { language: 'ru' });
  expect(act).toMatchObject({ stage: 'drafted', total: 4 });
  const id = String(act['id']);
  const early = await client.ask('agent-1', `POST /v1/acts/${id}/submit`, {});
  expect(early).toMatchObject({ status: 409, body: { code: 'PermanentInventoryMissing', years: [2019] } });

  await approveInventory(client, 'agent-1', { year: 2019, section: 'permanent' });
  await approveAndOrder(client, 'agent-1', id);
  await client.post('justice', `/v1/case-files/${files[3]!}/holds`, {
    reason: 'жалоба',
    basis: 'жалоба № 7',
  });
  const ended = await destroyAndSign(client, 'agent-1', id);
  expect(ended).toMatchObject({
    stage: 'closed',
    total: 4,
    destroyed: 3,
    spared: [{ caseFile: files[3], reason: 'OnHold' }],
    incomplete: [],
    pending: 0,
    certified: true,
  });
  for (const file of files.slice(0, 3)) await verify(client.url, file);
  expect(await client.get('agent-1', `/v1/case-files/${files[3]!}`)).toMatchObject({ stage: 'entered' });
  await verifyEvidence(await client.file('agent-1', `/v1/acts/${id}/evidence`), 3);
};

const verify = async (url: string, file: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  const fetched = async (path: string) => Buffer.from(await (await fetch(`${url}${path}`)).arrayBuffer());
  const record = await fetched(`/v1/deletion-records/${file}`);
  const chain = (await fetched('/v1/evidence/certificates')).toString();
  writeFileSync(join(folder, 'record.json'), record);
  writeFileSync(join(folder, 'record.p7s'), await fetched(`/v1/deletion-records/${file}/signature`));
  writeFileSync(join(folder, 'root.pem'), chain.slice(chain.lastIndexOf('-----BEGIN')));
  const sign =
    '-cades -binary -inform DER -in record.p7s -content record.json -CAfile root.pem -purpose any -out /dev/null';
  execFileSync('openssl', ['cms', '-verify', ...sign.split(' ')], { cwd: folder, stdio: 'pipe' });
  expect(JSON.parse(record.toString())).toMatchObject({ caseFile: file, objects: [{}, {}, {}], strays: [] });
};
