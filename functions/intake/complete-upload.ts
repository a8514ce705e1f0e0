/** Completing an upload: what has arrived is pinned by its version, and sealing reads that very version. */
import type { Document } from '../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Completed } from '../../shared/contract/routes/intake.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { Uploads } from '../../shared/ports/vault.ts';
import type { World } from '../../shared/ports/world.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { findDocument, objectKey } from '../../shared/register/documents.ts';
import { keys } from '../../shared/register/keys.ts';
import { shownDocument } from '../../shared/register/shown-case-file.ts';
import { findDocumentOf, type FoundDocument } from './found-document.ts';
import { mayKeep } from './found-file.ts';
import { missingParts, partsOf } from './uploads.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'intake'>;
type Part = { readonly number: number; readonly etag: string };
/** Which parts are missing, and of how many where there are several. */
interface Missing {
  readonly code: 'UploadIncomplete';
  readonly missing: readonly number[];
  readonly of?: number;
}
type Arrived = Outcome<string, Missing>;

export const completeUpload: Story<Needs, FoundDocument, Completed> = {
  find: findDocumentOf,
  may: mayKeep,
  act: async ({ registry, intake }, { subject: { file, document }, body }) => {
    if (file.stage !== 'open') return refuse({ code: 'CaseFileNotOpen', stage: file.stage });
    if (document.state !== 'awaited') return accept(undefined);
    const arrived = await arrivedVersion(intake, file.id, { document, named: body.parts });
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

const arrivedVersion = async (
  intake: Uploads,
  file: CaseFileId,
  { document, named }: { readonly document: Document; readonly named: Completed['parts'] },
): Promise<Arrived> => {
  const key = objectKey(file, document.id);
  const found = await intake.find(key);
  // Also what was joined from parts just before a crash. A version found faulty before is none that arrived.
  if (found?.bytes === document.bytes && found.version !== document.uploaded) return accept(found.version);
  const { upload, bytes } = document;
  if (upload === undefined) return refuse({ code: 'UploadIncomplete', missing: [1] });
  const missing = await missingParts(intake, key, { upload, bytes });
  const of = partsOf(bytes).length;
  if (missing.length > 0)
    return refuse({ code: 'UploadIncomplete', missing: missing.map(({ number }) => number), of });
  const arrived = await intake.parts(key, upload);
  const joined = await intake.joinParts(key, upload, named ?? arrived);
  return joined === 'refused'
    ? refuse({ code: 'UploadIncomplete', missing: unlike(arrived, named ?? []), of })
    : accept(joined.version);
};

/** The parts that are named otherwise than they arrived, or not at all. */
const unlike = (arrived: readonly Part[], named: readonly Part[]): readonly number[] =>
  arrived
    .filter((part) => !named.some((one) => one.number === part.number && bare(one) === bare(part)))
    .map(({ number }) => number);

const bare = ({ etag }: Part): string => etag.replaceAll('"', '');
