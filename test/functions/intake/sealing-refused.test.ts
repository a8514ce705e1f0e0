import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { showCaseFile } from '../../../functions/desk/show-case-file.ts';
import { addDocument } from '../../../functions/intake/add-document.ts';
import { requestSealing } from '../../../functions/intake/request-sealing.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import type { Person } from '../../../shared/archive/people.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { anArchive, type ArchiveGiven, digestOf } from '../../given/archive.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';
import { anOpenFile, upload, workOffSealings } from '../../given/sealed-files.ts';
import { aPdf } from '../../scans/given-scans.ts';

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

describe('A case file goes back to its keeper', () => {
  const findingsOf = async (caseFile: CaseFileId) => {
    const shown = jsonOf(await ask(showCaseFile, archive, { by: agent, params: { caseFile } }));
    return { stage: shown['stage'], findings: shown['findings'] };
  };

  test.each<[string, { bytes: Uint8Array; mediaType?: 'image/jpeg'; sent?: Uint8Array }, string]>([
    ['a scan is no scan', { bytes: Buffer.from('a letter') }, 'DocumentTypeUnsupported'],
    ['a PDF breaks off', { bytes: Buffer.from('%PDF-1.4\n1 0 obj') }, 'DocumentTruncated'],
  ])('when %s', async (_why, scan, code) => {
    const caseFile = await anOpenFile(archive, agent);
    const document = await upload(archive, { by: agent, caseFile }, scan);
    await upload(archive, { by: agent, caseFile }, { bytes: pdf });
    await seal(caseFile);
    await workOffSealings(archive);
    expect(await findingsOf(caseFile)).toEqual({
      stage: 'open',
      findings: [
        {
          document,
          code,
          name: expect.any(String),
          detail: expect.stringMatching(/Удалите документ .* добавьте/),
        },
      ],
    });
    expect((await archive.vault.versions(`case-files/${caseFile}/`)).items).toEqual([]);
  });

  test('when a scan is of another type than was said', async () => {
    const caseFile = await anOpenFile(archive, agent);
    const document = await upload(archive, { by: agent, caseFile }, { bytes: pdf, mediaType: 'image/jpeg' });
    await seal(caseFile);
    await workOffSealings(archive);
    expect(await findingsOf(caseFile)).toMatchObject({ findings: [{ document, code: 'MediaTypeDiffers' }] });
  });

  test('when its heading has characters that no paper could print', async () => {
    const caseFile = await anOpenFile(archive, agent, { heading: 'О взыскании 🏠' });
    await upload(archive, { by: agent, caseFile }, { bytes: pdf });
    await seal(caseFile);
    await workOffSealings(archive);
    expect(await findingsOf(caseFile)).toMatchObject({
      stage: 'open',
      findings: [{ code: 'HeadingNotPrintable', detail: expect.stringContaining('эмодзи') }],
    });
  });

  test('when its heading names a person, and can be sealed once that is corrected', async () => {
    const caseFile = await anOpenFile(archive, agent, { heading: 'О взыскании с 850101300123' });
    await upload(archive, { by: agent, caseFile }, { bytes: pdf });
    await seal(caseFile);
    await workOffSealings(archive);
    expect(await findingsOf(caseFile)).toMatchObject({
      stage: 'open',
      findings: [{ code: 'HeadingNamesPerson' }],
    });
    expect(await archive.registry.owed('seal-case-file', 10)).toEqual([]);
    await archive.registry.commit({
      updates: [{ key: { pk: `CF#${caseFile}`, sk: 'CF' }, set: { heading: 'О взыскании' }, add: { v: 1 } }],
    });
    await seal(caseFile);
    await workOffSealings(archive);
    expect(await findingsOf(caseFile)).toEqual({ stage: 'sealed', findings: [] });
  });
});

describe('Sealing is not begun', () => {
  test('without documents', async () => {
    expect(codeOf(await seal(await anOpenFile(archive, agent)))).toBe('DocumentsMissing');
  });

  test('while a document has not arrived, and says which', async () => {
    const caseFile = await anOpenFile(archive, agent);
    const body = {
      name: 'a.pdf',
      mediaType: 'application/pdf',
      bytes: pdf.byteLength,
      sha256: digestOf(pdf),
    } as const;
    const added = jsonOf(await ask(addDocument, archive, { by: agent, params: { caseFile }, body }));
    expect(await seal(caseFile)).toEqual({
      accepted: false,
      refusal: { code: 'UploadIncomplete', missing: [added['id']], names: ['a.pdf'] },
    });
  });

  test('with a signature, which this release cannot verify', async () => {
    const caseFile = await anOpenFile(archive, agent);
    await upload(archive, { by: agent, caseFile }, { bytes: pdf });
    const signed = await seal(caseFile, agent, { signature: 'MAA=' });
    expect(codeOf(signed)).toBe('SignatureNotYetPossible');
    expect((await kept(caseFile)).stage).toBe('open');
  });

  test('twice', async () => {
    const caseFile = await anOpenFile(archive, agent);
    await upload(archive, { by: agent, caseFile }, { bytes: pdf });
    await seal(caseFile);
    expect(codeOf(await seal(caseFile))).toBe('CaseFileNotOpen');
    await workOffSealings(archive);
    expect(codeOf(await seal(caseFile))).toBe('CaseFileNotOpen');
  });

  test('by anybody but its keeper', async () => {
    const caseFile = await anOpenFile(archive, agent);
    expect(codeOf(await seal(caseFile, await archive.user('officer')))).toBe('NotPermitted');
    expect(codeOf(await seal(caseFile, await archive.user('agent-2')))).toBe('CaseFileUnknown');
  });
});
