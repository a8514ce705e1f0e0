/** Completing an upload: what has arrived is pinned by its version, and sealing reads that very version. */
import type { Document } from '../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Completed } from '../../shared/contract/routes/intake.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { findDocument, objectKey } from '../../shared/register/documents.ts';
import { keys } from '../../shared/register/keys.ts';
import { shownDocument } from '../../shared/register/shown-case-file.ts';
import { arrivedVersion } from './arrived.ts';
import { findDocumentOf, type FoundDocument } from './found-document.ts';
import { mayKeep } from './found-file.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'intake'>;

export const completeUpload: Story<Needs, FoundDocument, Completed> = {
  find: findDocumentOf,
  may: mayKeep,
  act: async ({ registry, intake }, { subject: { file, document }, body }) => {
    if (file.stage !== 'open') return refuse({ code: 'CaseFileNotOpen', stage: file.stage });
    if (document.state !== 'awaited') return accept(undefined);
    const arrived = await arrivedVersion(intake, objectKey(file.id, document.id), {
      promised: document,
      named: body.parts,
    });
    if (!arrived.accepted) return arrived;
    return changeCaseFile(registry, file, (now) =>
      now.stage === 'open'
        ? accept(pinned(now.id, document, arrived.value))
        : refuse({ code: 'CaseFileNotOpen', stage: now.stage }),
    );
  },
  show: async ({ registry }, { subject: { file, document } }) => {
    const now = await findDocument(registry, file.id, document.id);
    return now ? accept({ json: shownDocument(now) }) : refuse({ code: 'DocumentUnknown' });
  },
};

const pinned = (file: CaseFileId, { id }: Document, version: string) => ({
  updates: [
    {
      key: keys.document(file, id),
      set: { state: 'uploaded', uploaded: version },
      remove: ['upload'],
    },
  ],
  checks: [{ key: keys.caseFile(file), when: [{ field: 'stage', is: 'open' as const }] }],
});
