import type { Document, KeptCaseFile } from '../../shared/archive/case-file.ts';
import { listInForceOn } from '../../shared/archive/legal-basis.ts';
import type {
  CaseFileId,
  ChamberId,
  Day,
  DocumentId,
  HolderId,
  InventoryId,
} from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import type { World } from '../../shared/ports/world.ts';
import { caseFileItem } from '../../shared/register/case-files.ts';
import { cohortItem } from '../../shared/register/cohorts.ts';
import { documentItem, objectKey } from '../../shared/register/documents.ts';
import { itemOf } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';
import { manifestDigest } from '../../shared/register/manifest.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { digestOf } from './archive.ts';
import { aCaseFile } from './case-files.ts';
import { day, instant } from './days.ts';

export type Stores = Pick<World, 'registry' | 'vault' | 'clock'>;

/** Three years by a confirmed article of the list in force. */
export const confirmedTerm = (today: Day): KeptCaseFile['term'] => ({
  kind: 'years',
  years: 3,
  list: listInForceOn(today)?.id ?? '',
  article: '12',
  appraisalMark: false,
  personnel: false,
  confirmed: true,
});

export interface Wanted extends Partial<KeptCaseFile> {
  /** What its documents hold: text that tests can tell apart. */
  readonly scans?: readonly string[];
  /** What its documents are called. */
  readonly names?: readonly string[];
}

/**
 * Files a case file of somebody that is due: sealed, with its scans under a custody hold in the vault,
 * entered in an inventory, its cohort marked, and the permanent inventory of its year approved.
 */
export const aDueFile = async (
  { registry, vault, clock }: Stores,
  of: Pick<Person, 'id' | 'chamber'>,
  { scans = ['скан'], names = [], ...more }: Wanted = {},
): Promise<KeptCaseFile> => {
  const id = more.id ?? (newId() as CaseFileId);
  const documents = await Promise.all(
    scans.map((text, at) =>
      sealedDocument(vault, id, { text, at, name: names[at] ?? `Постановление ${at + 1}.pdf` }),
    ),
  );
  const manifest = manifestDigest(
    documents.map(({ id: document, mediaType, bytes, sha256, version = '' }) => ({
      ...{ document, mediaType, bytes, sha256, version, pages: 1 },
    })),
  );
  const file = aCaseFile({
    id,
    chamber: of.chamber,
    creator: of.id,
    keeper: of.id,
    stage: 'entered',
    term: confirmedTerm(clock.today()),
    documents: documents.length,
    sealedAt: instant('2021-03-17T04:00:00.000Z'),
    manifest,
    place: { inventory: newId() as InventoryId, number: 1, line: 1 },
    parties: [{ role: 'debtor', name: 'Үлгіұлы Ғалым', iin: '000000000001' }],
    ...more,
  });
  await registry.commit({
    puts: [
      { item: caseFileItem(file) },
      ...documents.map((one) => ({ item: documentItem(id, one) })),
      { item: permanentApproved(file.creator, file.year) },
      ...(file.keepUntil ? [{ item: markedCohort(file.chamber, file.keeper, file.keepUntil) }] : []),
    ],
  });
  return file;
};

const sealedDocument = async (
  vault: Stores['vault'],
  file: CaseFileId,
  { text, at, name }: { readonly text: string; readonly at: number; readonly name: string },
): Promise<Document> => {
  const id = newId() as DocumentId;
  const bytes = Buffer.from(text);
  const key = objectKey(file, id);
  const { version } = await vault.write(key, bytes, { mediaType: 'application/pdf', hold: true });
  return {
    id,
    state: 'sealed',
    name,
    volume: 1,
    mediaType: 'application/pdf',
    bytes: bytes.length,
    sha256: digestOf(bytes),
    addedAt: instant(`2021-03-17T04:00:0${at % 10}.000Z`),
    version,
    pages: 1,
  };
};

const permanentApproved = (creator: HolderId, year: number) =>
  itemOf(keys.inventoryOf(creator, year, 'permanent'), { inventory: newId(), approved: true });

const markedCohort = (chamber: ChamberId, keeper: HolderId, keepUntil: Day) =>
  cohortItem({ chamber, keeper, keepUntil, markedOn: day('2025-01-01'), markedBy: newId() });
