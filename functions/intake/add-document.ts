/** Adding a document to an open case file: what it will be is said first, the bytes follow to the URL answered. */
import type { CaseFile, Document } from '../../shared/archive/case-file.ts';
import { malformed } from '../../shared/archive/malformed.ts';
import { sizeLimitOf } from '../../shared/archive/media-types.ts';
import type { DocumentId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { MOST_DOCUMENTS } from '../../shared/archive/sealing.ts';
import { wordOf } from '../../shared/contract/fault-words.ts';
import type { Added } from '../../shared/contract/routes/intake.ts';
import type { Change } from '../../shared/ports/registry.ts';
import type { Story, Told } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { documentItem, objectKey } from '../../shared/register/documents.ts';
import { putNew } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';
import { showUpload } from './found-document.ts';
import { findFile, mayKeep } from './found-file.ts';
import { goesInParts } from './uploads.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'intake'>;

export const addDocument: Story<Needs, VisibleCaseFile, Added> = {
  find: findFile,
  may: mayKeep,
  act: async (needs, told) => {
    const { file } = told.subject;
    const judged = judgeAddition(file, told);
    if (!judged.accepted) return judged;
    const id = told.made as DocumentId; // opaque and fresh
    const upload = goesInParts(told.body)
      ? await needs.intake.beginParts(objectKey(file.id, id), told.body.mediaType)
      : undefined;
    const document: Document = {
      volume: 1,
      ...told.body,
      id,
      state: 'awaited',
      addedAt: needs.clock.now(),
      ...(upload !== undefined && { upload }),
    };
    return changeCaseFile(needs.registry, file, (now) => {
      const again = judgeAddition(now, told);
      return again.accepted ? accept(additionOf(now, document)) : again;
    });
  },
  // `made` is the id of the document.
  show: (needs, { subject, made }) => showUpload(needs, subject.file.id, made as DocumentId),
};

const judgeAddition = (
  file: CaseFile,
  { body, caller }: Told<VisibleCaseFile, Added>,
): Outcome<undefined> => {
  if (file.stage !== 'open') return refuse({ code: 'CaseFileNotOpen', stage: file.stage });
  if ((body.volume ?? 1) > file.volumes.length)
    return malformed('/volume', wordOf('volume', caller.language));
  const most = sizeLimitOf(body.mediaType) ?? 0;
  if (body.bytes > most) return refuse({ code: 'DocumentTooLarge', bytes: body.bytes, most });
  if (file.documents >= MOST_DOCUMENTS) return refuse({ code: 'TooManyDocuments', most: MOST_DOCUMENTS });
  return accept(undefined);
};

const additionOf = ({ id }: CaseFile, document: Document): Change => ({
  puts: [putNew(documentItem(id, document))],
  updates: [
    {
      key: keys.caseFile(id),
      add: { documents: 1, v: 1 },
      when: [
        { field: 'stage', is: 'open' },
        { field: 'documents', below: MOST_DOCUMENTS },
      ],
    },
  ],
});
