/** Fresh URLs for a document that has not arrived; one that arrived altered, or is gone, is awaited anew. */
import type { CaseFile, Document } from '../../shared/archive/case-file.ts';
import { accept, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import { isMendedByUpload } from '../../shared/archive/sealing.ts';
import type { Change } from '../../shared/ports/registry.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { objectKey } from '../../shared/register/documents.ts';
import { keys } from '../../shared/register/keys.ts';
import { findDocumentOf, type FoundDocument, showUpload } from './found-document.ts';
import { mayKeep } from './found-file.ts';
import { goesInParts } from './uploads.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'intake'>;

export const renewUpload: Story<Needs, FoundDocument, object> = {
  find: findDocumentOf,
  may: mayKeep,
  act: async ({ registry, intake }, { subject: { file, document } }) => {
    if (file.stage !== 'open') return refuse({ code: 'CaseFileNotOpen', stage: file.stage });
    const finding = file.findings.find((one) => one.document === document.id);
    if (!finding || document.state === 'awaited') return accept(undefined);
    // The same bytes would be found as faulty again, and other bytes are another document.
    if (!isMendedByUpload(finding))
      return refuse({ code: 'AlreadyUploaded', name: document.name } as Refusal);
    const key = objectKey(file.id, document.id);
    const upload = goesInParts(document) ? await intake.beginParts(key, document.mediaType) : undefined;
    return changeCaseFile(registry, file, (now) =>
      now.stage === 'open'
        ? accept(awaitedAnew(now, document, upload))
        : refuse({ code: 'CaseFileNotOpen', stage: now.stage }),
    );
  },
  show: (needs, { subject: { file, document } }) => showUpload(needs, file.id, document.id),
};

// The version that was found faulty stays named, so that it is not taken for the new one.
const awaitedAnew = ({ id, v }: CaseFile, document: Document, upload: string | undefined): Change => ({
  updates: [
    {
      key: keys.document(id, document.id),
      set: { state: 'awaited', ...(upload !== undefined && { upload }) },
    },
    { key: keys.caseFile(id), add: { v: 1 }, when: [{ field: 'v', is: v }] },
  ],
});
