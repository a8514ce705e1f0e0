import type { CaseFileId } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import { addDocument } from '../../functions/intake/add-document.ts';
import { completeUpload } from '../../functions/intake/complete-upload.ts';
import { openCaseFile } from '../../functions/intake/open-case-file.ts';
import { requestSealing } from '../../functions/intake/request-sealing.ts';
import { sealCaseFile } from '../../functions/intake/seal-case-file.ts';
import type { Opened } from '../../shared/contract/routes/intake.ts';
import type { SignedUpload } from '../../shared/ports/vault.ts';
import { readFact } from '../../shared/register/facts.ts';
import { type ArchiveGiven, digestOf } from './archive.ts';
import { day } from './days.ts';
import { ask, jsonOf } from './requests.ts';

/** A proceeding as its agent describes it: kept five years by the demo nomenclature. */
export const aProceeding = (more: Partial<Opened> = {}): Opened => ({
  kind: 'proceeding',
  index: '02-01',
  heading: 'Исполнительное производство о взыскании задолженности',
  language: 'ru',
  closedOn: day('2020-03-15'),
  ...more,
});

export const anOpenFile = async (
  archive: ArchiveGiven,
  by: Person,
  more: Partial<Opened> = {},
): Promise<CaseFileId> => {
  const opened = jsonOf(await ask(openCaseFile, archive, { by, body: aProceeding(more) }));
  return String(opened['id']) as CaseFileId; // as the service named it
};

/** Promises a document and uploads it; `said` may promise otherwise than what is sent. */
export const upload = async (
  archive: ArchiveGiven,
  { by, caseFile }: { readonly by: Person; readonly caseFile: CaseFileId },
  {
    bytes,
    ...said
  }: { bytes: Uint8Array; mediaType?: 'application/pdf' | 'image/jpeg' | 'image/tiff'; name?: string },
): Promise<string> => {
  const body = {
    name: 'Постановление.pdf',
    mediaType: 'application/pdf' as const,
    bytes: bytes.byteLength,
    sha256: digestOf(bytes),
    ...said,
  };
  const added = jsonOf(await ask(addDocument, archive, { by, params: { caseFile }, body }));
  const document = String(added['id']);
  const { status } = await archive.send(added['upload'] as SignedUpload, bytes);
  if (status !== 200) throw new Error(`The upload was answered ${status}.`);
  jsonOf(await ask(completeUpload, archive, { by, params: { caseFile, document }, body: {} }));
  return document;
};

/** Works off every request for sealing, as often as it stays owed. */
export const workOffSealings = async (archive: ArchiveGiven): Promise<void> => {
  for (const fact of await archive.registry.owed('seal-case-file', 100))
    await sealCaseFile(archive, readFact(fact).fact);
};

/** A file of this person, sealed with these scans. */
export const aFileSealedBy = async (
  archive: ArchiveGiven,
  by: Person,
  { scans, ...more }: Partial<Opened> & { readonly scans: readonly Uint8Array[] },
): Promise<CaseFileId> => {
  const caseFile = await anOpenFile(archive, by, more);
  for (const bytes of scans) await upload(archive, { by, caseFile }, { bytes });
  jsonOf(await ask(requestSealing, archive, { by, params: { caseFile }, body: {} }));
  await workOffSealings(archive);
  return caseFile;
};
