/** Reading a file's documents before it is sealed: each pinned version once, whole, compared with what was promised. */
import type { Document, Finding } from '../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { findingOf } from '../../shared/archive/sealing.ts';
import type { Inspector } from '../../shared/ports/inspector.ts';
import type { Uploads, Version } from '../../shared/ports/vault.ts';
import { objectKey } from '../../shared/register/documents.ts';
import { inPairs } from './in-pairs.ts';

export interface Read {
  readonly document: Document;
  readonly pages?: number;
  readonly finding?: Finding;
}

interface Needs {
  readonly intake: Uploads;
  readonly inspector: Inspector;
}

export const readDocuments = (
  needs: Needs,
  caseFile: CaseFileId,
  documents: readonly Document[],
): Promise<readonly Read[]> =>
  inPairs(documents, (document) => readOne(needs, objectKey(caseFile, document.id), document));

const readOne = async ({ intake, inspector }: Needs, key: string, document: Document): Promise<Read> => {
  // Its copy is in the vault already: an attempt before this one read it.
  if (document.state === 'sealed') return { document, ...pagesOf(document) };
  const version = { key, version: document.uploaded ?? '' };
  if (!(await isThere(intake, version)))
    return { document, finding: { document: document.id, code: 'UploadExpired' } };
  const found = await inspector.inspect(await intake.read(version));
  const finding = findingOf(document, found);
  return { document, ...pagesOf(found), ...(finding && { finding }) };
};

/** Whether the very version that was completed is still there. */
export const isThere = async (intake: Uploads, { key, version }: Version): Promise<boolean> => {
  const { items } = await intake.versions(key);
  return items.some((one) => one.key === key && one.version === version && !one.marker);
};

const pagesOf = ({ pages }: { readonly pages?: number }) => (pages === undefined ? {} : { pages });
