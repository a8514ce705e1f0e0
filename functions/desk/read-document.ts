/** Reading a document: a short-lived address of its bytes. Of a commission member each reading is recorded. */
import type { Document } from '../../shared/archive/case-file.ts';
import { extensionOf } from '../../shared/archive/media-types.ts';
import type { CaseFileId, DocumentId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { mayReadContents, sitsOn } from '../../shared/archive/visibility.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findDocument, objectKey } from '../../shared/register/documents.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { findVisibleCaseFile, type VisibleCaseFile } from '../../shared/register/visible-case-files.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'intake' | 'vault' | 'newId'>;

interface FoundDocument extends VisibleCaseFile {
  readonly document: Document;
}

const FIVE_MINUTES = 300;

export const readDocument: Story<Needs, FoundDocument, undefined> = {
  find: async ({ registry, clock }: Needs, { caller, params }: Asked): Promise<Outcome<FoundDocument>> => {
    const viewer = { person: caller.person, today: clock.today() };
    const found = await findVisibleCaseFile(registry, params['caseFile'] ?? '', viewer);
    if (!found.accepted) return found;
    const id = (params['document'] ?? '') as DocumentId; // a text that is no id finds nothing
    const document = await findDocument(registry, found.value.file.id, id);
    const hasBytes = document !== undefined && document.state !== 'awaited';
    return hasBytes ? accept({ ...found.value, document }) : refuse({ code: 'DocumentUnknown' });
  },
  may: ({ clock }, { caller, subject: { file, act } }) =>
    mayReadContents(caller.person, file, { today: clock.today(), ...(act && { act }) })
      ? undefined
      : onlyFor('keeper', 'officer', 'deputy-head', 'head', 'erc-member'),
  act: async ({ registry, clock, newId }, { caller: { person }, subject: { file, act, document } }) => {
    if (act && sitsOn(act, person.id)) {
      const read = { caseFile: file.id, document: document.id, act: act.id, by: person.id };
      await registry.commit({
        puts: [fileFact({ name: 'DocumentRead', ...read }, { id: newId(), at: clock.now() })],
      });
    }
    return accept(undefined);
  },
  show: async (needs, { subject: { file, document } }) =>
    accept({ location: await addressOf(needs, file.id, document) }),
};

const addressOf = (
  { intake, vault }: Pick<Needs, 'intake' | 'vault'>,
  file: CaseFileId,
  { id, mediaType, version, uploaded = '' }: Document,
): Promise<string> => {
  const key = objectKey(file, id);
  // The address is written into access logs: it names the document by its id, never as its maker did.
  const as = { mediaType, fileName: `${id}.${extensionOf(mediaType)}`, seconds: FIVE_MINUTES };
  return version === undefined
    ? intake.signDownload({ key, version: uploaded }, as)
    : vault.signDownload({ key, version }, as);
};
