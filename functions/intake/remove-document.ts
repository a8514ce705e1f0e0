/** Removing a document from an open case file, with what was found against it. */
import type { Document } from '../../shared/archive/case-file.ts';
import type { DocumentId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { replaceCaseFile } from '../../shared/register/case-files.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { findDocument, objectKey } from '../../shared/register/documents.ts';
import { keys } from '../../shared/register/keys.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';
import { findFile, mayKeep, showFile } from './found-file.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'intake'>;

interface Subject extends VisibleCaseFile {
  /** Gone already when the request is repeated. */
  readonly document?: Document;
}

export const removeDocument: Story<Needs, Subject, undefined> = {
  find: async (needs: Needs, asked: Asked): Promise<Outcome<Subject>> => {
    const found = await findFile(needs, asked);
    if (!found.accepted) return found;
    const id = (asked.params['document'] ?? '') as DocumentId; // a text that is no id finds nothing
    const document = await findDocument(needs.registry, found.value.file.id, id);
    return accept({ ...found.value, ...(document && { document }) });
  },
  may: mayKeep,
  act: async ({ registry, intake }, { subject: { file, document } }) => {
    if (!document) return refuse({ code: 'DocumentUnknown' });
    const removed = await changeCaseFile(registry, file, (now) => {
      if (now.stage !== 'open') return refuse({ code: 'CaseFileNotOpen', stage: now.stage });
      const findings = now.findings.filter((one) => one.document !== document.id);
      const after = { ...now, findings, documents: now.documents - 1 };
      return accept({
        puts: [replaceCaseFile(now, after)],
        removals: [{ key: keys.document(file.id, document.id), when: [{ item: 'present' }] }],
      });
    });
    if (removed.accepted && document.upload !== undefined)
      await intake.abortParts(objectKey(file.id, document.id), document.upload);
    return removed;
  },
  show: showFile,
};
