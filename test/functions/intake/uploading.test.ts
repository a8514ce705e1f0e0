import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addDocument } from '../../../functions/intake/add-document.ts';
import { completeUpload } from '../../../functions/intake/complete-upload.ts';
import { removeDocument } from '../../../functions/intake/remove-document.ts';
import { renewUpload } from '../../../functions/intake/renew-upload.ts';
import { partsOf } from '../../../functions/intake/uploads.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import type { Person } from '../../../shared/archive/people.ts';
import * as forms from '../../../shared/contract/routes/intake.ts';
import type { Added, Completed } from '../../../shared/contract/routes/intake.ts';
import type { SignedUpload } from '../../../shared/ports/vault.ts';
import { documentsOf } from '../../../shared/register/documents.ts';
import { anArchive, type ArchiveGiven, digestOf } from '../../given/archive.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';
import { anOpenFile } from '../../given/sealed-files.ts';

const MiB = 1024 * 1024;
const scan = Buffer.from('the bytes of a scan');

let archive: ArchiveGiven;
let agent: Person;
let caseFile: CaseFileId;
beforeEach(async () => {
  archive = await anArchive('2026-11-22');
  agent = await archive.user('agent-1');
  caseFile = await anOpenFile(archive, agent);
});
afterEach(() => archive.close());

const promise = (more: Partial<Added> = {}): Added => ({
  name: 'Постановление.pdf',
  mediaType: 'application/pdf',
  bytes: scan.byteLength,
  sha256: digestOf(scan),
  ...more,
});

const add = (more: Partial<Added> = {}, by = agent) =>
  ask(addDocument, archive, { by, params: { caseFile }, body: promise(more) });
const about = (document: unknown) => ({ by: agent, params: { caseFile, document: String(document) } });
const complete = (document: unknown, body: Completed = {}) =>
  ask(completeUpload, archive, { ...about(document), body });
const renew = (document: unknown) => ask(renewUpload, archive, { ...about(document), body: {} });
const remove = (document: unknown) => ask(removeDocument, archive, about(document));
const keyOfFile = () => ({ pk: `CF#${caseFile}`, sk: 'CF' });
const mark = (set: Record<string, string | number>) =>
  archive.registry.commit({ updates: [{ key: keyOfFile(), set, add: { v: 1 } }] });

describe('A document of up to 100 MB', () => {
  test('is uploaded by one PUT, completed once it has arrived, and completing it again changes nothing', async () => {
    const { id, upload } = jsonOf(await add());
    expect(upload).toMatchObject({ method: 'PUT' });
    expect(await complete(id)).toEqual({
      accepted: false,
      refusal: { code: 'UploadIncomplete', missing: [1] },
    });
    expect((await archive.send(upload as SignedUpload, scan)).status).toBe(200);
    expect(jsonOf(await complete(id))).toMatchObject({ id, state: 'uploaded', name: 'Постановление.pdf' });
    expect(jsonOf(await complete(id))).toMatchObject({ state: 'uploaded' });
    expect(jsonOf(await renew(id))).toEqual({ id, state: 'uploaded' });
  });

  test('counts as the version that was completed, whatever is sent to its address afterwards', async () => {
    const { id, upload } = jsonOf(await add());
    await archive.send(upload as SignedUpload, scan);
    await complete(id);
    const [before] = await documentsOf(archive.registry, caseFile);
    await archive.send(upload as SignedUpload, scan);
    await complete(id);
    expect(await documentsOf(archive.registry, caseFile)).toEqual([before]);
  });

  test('that was found altered is uploaded anew; the altered version is not taken for the new one', async () => {
    const { id, upload } = jsonOf(await add());
    await archive.send(upload as SignedUpload, scan);
    await complete(id);
    const findings = [{ document: String(id), code: 'DigestDiffers' }];
    await archive.registry.commit({ updates: [{ key: keyOfFile(), set: { findings }, add: { v: 1 } }] });
    const renewed = jsonOf(await renew(id));
    expect(renewed).toMatchObject({ id, state: 'awaited', upload: { method: 'PUT' } });
    expect(codeOf(await complete(id))).toBe('UploadIncomplete');
    await archive.send(renewed['upload'] as SignedUpload, scan);
    expect(jsonOf(await complete(id))).toMatchObject({ state: 'uploaded' });
  });

  test('whose very file is faulty gets no other address: it is removed and added again', async () => {
    const { id, upload } = jsonOf(await add());
    await archive.send(upload as SignedUpload, scan);
    await complete(id);
    const findings = [{ document: String(id), code: 'DocumentDamaged' }];
    await archive.registry.commit({ updates: [{ key: keyOfFile(), set: { findings }, add: { v: 1 } }] });
    const before = await documentsOf(archive.registry, caseFile);
    expect(await renew(id)).toMatchObject({
      refusal: { code: 'AlreadyUploaded', name: 'Постановление.pdf' },
    });
    expect(await documentsOf(archive.registry, caseFile)).toEqual(before);
  });
});

describe('A document above 100 MB', () => {
  const bytes = 100_000_001;
  type Parts = { partSize: number; parts: (SignedUpload & { number: number })[] };

  test('is uploaded in parts of 64 MiB; fresh addresses are given for what is missing alone', async () => {
    const { id, upload } = jsonOf(await add({ bytes }));
    const { partSize, parts } = upload as Parts;
    expect(partSize).toBe(64 * MiB);
    expect(parts.map(({ number }) => number)).toEqual([1, 2]);
    const last = Buffer.alloc(bytes - partSize, 1);
    expect((await archive.send(parts[1]!, last)).status).toBe(200);
    expect((jsonOf(await renew(id))['upload'] as Parts).parts.map(({ number }) => number)).toEqual([1]);
    expect(await complete(id)).toMatchObject({ refusal: { code: 'UploadIncomplete', missing: [1] } });

    const first = await archive.send(parts[0]!, Buffer.alloc(partSize, 2));
    const wrong = [
      { number: 1, etag: first.etag },
      { number: 2, etag: '"0"' },
    ];
    expect(await complete(id, { parts: wrong })).toMatchObject({ refusal: { missing: [2] } });
    expect(jsonOf(await complete(id))).toMatchObject({ state: 'uploaded', bytes });
    const found = await archive.intake.find(`case-files/${caseFile}/${String(id)}`);
    expect(found?.bytes).toBe(bytes);
  }, 30_000);

  test('of the largest size needs no more than 200 parts', () => {
    const parts = partsOf(5 * 1024 * MiB);
    expect(parts).toHaveLength(80);
    expect(parts.reduce((sum, part) => sum + part.bytes, 0)).toBe(5 * 1024 * MiB);
  });
});

describe('A document is refused', () => {
  test('that is larger than its type allows', async () => {
    expect(codeOf(await add({ bytes: 512 * MiB + 1 }))).toBe('DocumentTooLarge');
    expect((await add({ bytes: 512 * MiB })).accepted).toBe(true);
    expect((await add({ bytes: 5 * 1024 * MiB, mediaType: 'video/mp4' })).accepted).toBe(true);
  });

  test('for a volume that the file has not', async () => {
    expect(codeOf(await add({ volume: 2 }))).toBe('Malformed');
  });

  test('once the file has 2,000, also where two come at once', async () => {
    await mark({ documents: 1999 });
    const added = await Promise.all([add(), add()]);
    expect(added.map(codeOf).sort()).toEqual(['TooManyDocuments', undefined]);
    expect(codeOf(await add())).toBe('TooManyDocuments');
  });

  test('once the file is being sealed, as is every other change', async () => {
    const { id } = jsonOf(await add());
    await mark({ stage: 'sealing' });
    for (const answer of [await add(), await complete(id), await renew(id), await remove(id)])
      expect(codeOf(answer)).toBe('CaseFileNotOpen');
  });

  test('from anybody but the keeper', async () => {
    expect(codeOf(await add({}, await archive.user('officer')))).toBe('NotPermitted');
    expect(codeOf(await add({}, await archive.user('agent-3')))).toBe('CaseFileUnknown');
  });

  test.each<[string, Record<string, unknown>]>([
    ['of a type that cannot be sealed', { mediaType: 'text/html' }],
    ['without a byte', { bytes: 0 }],
    ['whose name is blank', { name: ' ' }],
    ['whose name has 501 characters', { name: 'я'.repeat(501) }],
    ['whose name is half a character', { name: '\ud800' }],
    ['whose digest is not one', { sha256: 'ABC' }],
  ])('%s', (_what, more) => {
    expect(forms.addDocument.body?.safeParse({ ...promise(), ...more }).success).toBe(false);
  });
});

describe('A name of a document', () => {
  test('is kept as text, composed; no key is made of it', async () => {
    const name = '../../и\u0306/\u202E<a>.pdf';
    const read = forms.addDocument.body!.parse(promise({ name }));
    const { id } = jsonOf(await ask(addDocument, archive, { by: agent, params: { caseFile }, body: read }));
    const [document] = await documentsOf(archive.registry, caseFile);
    expect(document?.name).toBe('../../й/\u202E<a>.pdf');
    expect(id).toMatch(/^[0-9a-z]{26}$/);
  });
});

describe('A document is removed', () => {
  test('from an open file, with what was found against it, and is unknown then', async () => {
    const { id } = jsonOf(await add({ bytes: 100_000_001 }));
    const findings = [{ document: String(id), code: 'DocumentDamaged' }];
    await archive.registry.commit({ updates: [{ key: keyOfFile(), set: { findings }, add: { v: 1 } }] });
    expect(jsonOf(await remove(id))).toMatchObject({ documents: [], findings: [] });
    expect(await archive.intake.leftovers(`case-files/${caseFile}/`)).toEqual([]);
    for (const answer of [await remove(id), await renew(id), await complete(id)])
      expect(codeOf(answer)).toBe('DocumentUnknown');
  });
});
