/** A document of a case file, as doors find it and show where it is uploaded to. */
import type { Document } from '../../shared/archive/case-file.ts';
import type { CaseFileId, DocumentId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Asked, Shown } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findDocument, objectKey } from '../../shared/register/documents.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';
import { findFile } from './found-file.ts';
import { signUpload } from './uploads.ts';

export interface FoundDocument extends VisibleCaseFile {
  readonly document: Document;
}

type Needs = Pick<World, 'registry' | 'clock'>;

export const findDocumentOf = async (needs: Needs, asked: Asked): Promise<Outcome<FoundDocument>> => {
  const found = await findFile(needs, asked);
  if (!found.accepted) return found;
  const id = (asked.params['document'] ?? '') as DocumentId; // a text that is no id finds nothing
  const document = await findDocument(needs.registry, found.value.file.id, id);
  return document ? accept({ ...found.value, document }) : refuse({ code: 'DocumentUnknown' });
};

/** Where to upload what is still awaited, with fresh URLs. */
export const showUpload = async (
  { registry, intake }: Pick<World, 'registry' | 'intake'>,
  caseFile: CaseFileId,
  id: DocumentId,
): Promise<Outcome<Shown>> => {
  const document = await findDocument(registry, caseFile, id);
  if (!document) return refuse({ code: 'DocumentUnknown' });
  const upload = await signUpload(intake, objectKey(caseFile, id), document);
  return accept({ json: { id, state: document.state, ...(upload && { upload }) } });
};
