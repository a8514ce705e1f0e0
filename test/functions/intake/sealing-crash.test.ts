import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { requestSealing } from '../../../functions/intake/request-sealing.ts';
import { sealCaseFile } from '../../../functions/intake/seal-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import type { Person } from '../../../shared/archive/people.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { documentsOf, objectKey } from '../../../shared/register/documents.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { whole } from '../../contracts/stores-lane.ts';
import { anArchive, type ArchiveGiven, digestOf } from '../../given/archive.ts';
import { day } from '../../given/days.ts';
import { dieAtEvery, dieTwice, portsOf } from '../../given/deaths.ts';
import { ask } from '../../given/requests.ts';
import { anOpenFile, upload } from '../../given/sealed-files.ts';

let archive: ArchiveGiven;
let agent: Person;
beforeEach(async () => {
  archive = await anArchive('2026-11-22', { in: 'memory' });
  agent = await archive.user('agent-1');
});
afterEach(() => archive.close());

const seal = (caseFile: CaseFileId) =>
  ask(requestSealing, archive, { by: agent, params: { caseFile }, body: {} });

const kept = async (id: CaseFileId): Promise<KeptCaseFile> =>
  (await findCaseFile(archive.registry, id)) as KeptCaseFile;

describe('Sealing survives a crash', () => {
  // The reading of scans is tried elsewhere; here only what was sent is told again.
  const inspector = {
    inspect: async (scan: AsyncIterable<Uint8Array>) => {
      const bytes = await whole(Promise.resolve(scan));
      return { bytes: bytes.length, sha256: digestOf(bytes), mediaType: 'application/pdf', pages: 1 };
    },
  };

  const requested = async () => {
    const caseFile = await anOpenFile(archive, agent, { closedOn: day('2025-03-15') });
    for (const text of ['one', 'two', 'three'])
      await upload(archive, { by: agent, caseFile }, { bytes: Buffer.from(text) });
    await seal(caseFile);
    const [owed] = await archive.registry.owed('seal-case-file', 10);
    return { caseFile, fact: readFact(owed!).fact };
  };

  const expectSealedOnce = async ({ caseFile }: { readonly caseFile: CaseFileId }) => {
    const file = await kept(caseFile);
    expect(file).toMatchObject({ stage: 'sealed', findings: [], v: 6 });
    const { items } = await archive.vault.versions(`case-files/${caseFile}/`);
    expect(items).toHaveLength(3);
    const custody = { hold: true, lockedUntil: file.lockedUntil };
    for (const { key, version } of items)
      expect(await archive.vault.custody({ key, version })).toEqual(custody);
    expect(await archive.registry.owed('seal-case-file', 10)).toEqual([]);
  };

  const sealing = () => ({
    world: { ...archive, inspector },
    scene: requested,
    deliver: (world: ArchiveGiven, { fact }: { readonly fact: string }) => sealCaseFile(world, fact),
    expectEnded: expectSealedOnce,
  });

  test.each(['before', 'after'] as const)(
    'at every call, %s its effect: the re-run ends in one sealed file',
    async (when) => {
      const places = await dieAtEvery(sealing(), when);
      expect(portsOf(places)).toEqual(['inspector', 'intake', 'registry', 'vault']);
      expect(places.length).toBeGreaterThan(25);
    },
    120_000,
  );

  test('at one call, and at another when it is run again', async () => {
    expect(await dieTwice(sealing())).toBeGreaterThan(3);
  }, 120_000);

  test('that left a copy without its hold: the copy is adopted and held, not made again', async () => {
    const { caseFile, fact } = await requested();
    const [first] = await documentsOf(archive.registry, caseFile);
    const sent = await whole(
      archive.intake.read({ key: objectKey(caseFile, first!.id), version: first!.uploaded! }),
    );
    const as = { mediaType: 'application/pdf', hold: false };
    await archive.vault.write(objectKey(caseFile, first!.id), sent, as);
    await sealCaseFile({ ...archive, inspector }, fact);
    await expectSealedOnce({ caseFile });
  });

  test('that left another body under the same key: it is not taken for the copy', async () => {
    const { caseFile, fact } = await requested();
    const [first] = await documentsOf(archive.registry, caseFile);
    const key = objectKey(caseFile, first!.id);
    const other = Buffer.alloc(first!.bytes, 'x');
    const stray = await archive.vault.write(key, other, { mediaType: 'application/pdf', hold: false });
    await sealCaseFile({ ...archive, inspector }, fact);
    const documents = await documentsOf(archive.registry, caseFile);
    for (const { id, version, sha256 } of documents) {
      expect(version).not.toBe(stray.version);
      const copy = { key: objectKey(caseFile, id), version: version! };
      expect((await archive.vault.digest(copy)).sha256).toBe(sha256);
    }
  });
});
