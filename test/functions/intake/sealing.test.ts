import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { requestSealing } from '../../../functions/intake/request-sealing.ts';
import { sealCaseFile } from '../../../functions/intake/seal-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import type { Person } from '../../../shared/archive/people.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { findCohort } from '../../../shared/register/cohorts.ts';
import { documentsOf, objectKey } from '../../../shared/register/documents.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { manifestDigest } from '../../../shared/register/manifest.ts';
import { anArchive, type ArchiveGiven } from '../../given/archive.ts';
import { day } from '../../given/days.ts';
import { ask, jsonOf } from '../../given/requests.ts';
import { aFileSealedBy, anOpenFile, upload, workOffSealings } from '../../given/sealed-files.ts';
import { aPdf, aPicture } from '../../scans/given-scans.ts';

let archive: ArchiveGiven;
let agent: Person;
let pdf: Buffer;
beforeAll(async () => {
  pdf = await aPdf();
});
beforeEach(async () => {
  archive = await anArchive('2026-11-22');
  agent = await archive.user('agent-1');
});
afterEach(() => archive.close());

const seal = async (caseFile: CaseFileId, by = agent, body = {}) =>
  ask(requestSealing, archive, { by, params: { caseFile }, body });

const kept = async (id: CaseFileId): Promise<KeptCaseFile> =>
  (await findCaseFile(archive.registry, id)) as KeptCaseFile;

describe('A case file is sealed', () => {
  test('once every scan is copied under a hold and a lock until the end of its term', async () => {
    const caseFile = await anOpenFile(archive, agent, { closedOn: day('2025-03-15') });
    const jpeg = await aPicture().jpeg().toBuffer();
    const tiff = await aPicture().tiff().toBuffer();
    await upload(archive, { by: agent, caseFile }, { bytes: pdf });
    await upload(archive, { by: agent, caseFile }, { bytes: jpeg, mediaType: 'image/jpeg' });
    await upload(archive, { by: agent, caseFile }, { bytes: tiff, mediaType: 'image/tiff' });
    expect(jsonOf(await seal(caseFile))).toMatchObject({ stage: 'sealing' });
    await workOffSealings(archive);

    const file = await kept(caseFile);
    const documents = await documentsOf(archive.registry, caseFile);
    expect(file).toMatchObject({ stage: 'sealed', findings: [] });
    const pages = { 'application/pdf': 3, 'image/jpeg': 1, 'image/tiff': 1 };
    expect(Object.fromEntries(documents.map((one) => [one.mediaType, one.pages]))).toEqual(pages);
    expect(documents.every(({ state }) => state === 'sealed')).toBe(true);
    for (const { id, version, bytes, sha256 } of documents) {
      const copy = { key: objectKey(caseFile, id), version: version! };
      expect(await archive.vault.digest(copy)).toEqual({ bytes, sha256 });
      expect(await archive.vault.custody(copy)).toEqual({ hold: true, lockedUntil: file.lockedUntil });
    }
    expect(file.lockedUntil?.slice(11)).toBe('19:00:00.000Z');
    expect(file.manifest).toBe(
      manifestDigest(
        documents.map(({ id, mediaType, bytes, sha256, version, pages }) => ({
          document: id,
          mediaType,
          bytes,
          sha256,
          version: version!,
          pages: pages!,
        })),
      ),
    );
    expect(await findCohort(archive.registry, file.keepUntil!, file.keeper)).toMatchObject({
      keeper: agent.id,
      keepUntil: file.keepUntil,
    });
    expect(await archive.registry.owed('seal-case-file', 10)).toEqual([]);
  });

  test('with one fact for the inventory, and its term as the nomenclature of the closing year states it', async () => {
    const caseFile = await aFileSealedBy(archive, agent, { scans: [pdf], closedOn: day('2020-03-15') });
    expect(await kept(caseFile)).toMatchObject({
      stage: 'sealed',
      keepUntil: '2025-12-31',
      term: { kind: 'years', years: 5 },
    });
  });

  test('under the hold alone where its term is over, so that it can be destroyed by act on the same day', async () => {
    const caseFile = await aFileSealedBy(archive, agent, { scans: [pdf], closedOn: day('2020-03-15') });
    const [document] = await documentsOf(archive.registry, caseFile);
    const copy = { key: objectKey(caseFile, document!.id), version: document!.version! };
    expect(await archive.vault.custody(copy)).toEqual({ hold: true });
    expect((await kept(caseFile)).lockedUntil).toBeUndefined();
  });

  test.each([
    ['its closing day is not known', { closedOn: null }],
    ['no line of the nomenclature has its index', { index: '99-99' }],
    ['there was no nomenclature in its year', { closedOn: day('2003-03-15') }],
  ])('under the hold alone and in no cohort where %s: unknown is locked', async (_why, more) => {
    const caseFile = await aFileSealedBy(archive, agent, { scans: [pdf], ...more });
    expect(await kept(caseFile)).toMatchObject({ stage: 'sealed', keepUntil: null });
    expect((await archive.registry.query({ partition: 'COHORTS' })).items).toEqual([]);
    const pending = { partition: `UNKNOWN#${agent.chamber}`, index: 'pending' } as const;
    expect((await archive.registry.query(pending)).items).toHaveLength(1);
  });

  test('with the hold that somebody placed on it meanwhile', async () => {
    const caseFile = await anOpenFile(archive, agent);
    await upload(archive, { by: agent, caseFile }, { bytes: pdf });
    await seal(caseFile);
    const key = { pk: `CF#${caseFile}`, sk: 'CF' };
    const reading = archive.inspector.inspect.bind(archive.inspector);
    const inspector = {
      inspect: async (scan: AsyncIterable<Uint8Array>) => {
        await archive.registry.commit({ updates: [{ key, add: { holds: 1, v: 1 } }] });
        return reading(scan);
      },
    };
    await workOffSealings({ ...archive, inspector });
    expect(await kept(caseFile)).toMatchObject({ stage: 'sealed', holds: 1 });
  });

  test('once, however often the bell rings, also at the same time', async () => {
    const caseFile = await anOpenFile(archive, agent);
    await upload(archive, { by: agent, caseFile }, { bytes: pdf });
    await seal(caseFile);
    const [fact] = await archive.registry.owed('seal-case-file', 10);
    const ring = () => sealCaseFile(archive, readFact(fact!).fact);
    await Promise.allSettled([ring(), ring(), ring()]);
    await ring();
    await ring();

    const file = await kept(caseFile);
    const [document] = await documentsOf(archive.registry, caseFile);
    const { id, mediaType, bytes, sha256, version, pages } = document!;
    const entry = { document: id, mediaType, bytes, sha256, version: version!, pages: pages! };
    // Opened, a document added, sealing asked for, sealed: the file changed four times and no more.
    expect(file).toMatchObject({ stage: 'sealed', manifest: manifestDigest([entry]), v: 4 });
    const facts = await archive.registry.owed('seal-case-file', 10);
    expect(facts).toEqual([]);
  });
});
