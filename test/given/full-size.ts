/** A file of as many documents as may be, sealed by the commits of sealing itself and put on an act that is being destroyed. */
import { fileDocuments, fileSealed } from '../../functions/intake/file-sealing.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { ActId, CaseFileId, DocumentId, InventoryId } from '../../shared/archive/names.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { actItem, lineItem } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { caseFileItem, findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { documentItem, objectKey } from '../../shared/register/documents.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { itemOf } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { type ActRoom, anActRoom, bring } from './act-room.ts';
import { digestOf } from './archive.ts';
import { aCaseFile } from './case-files.ts';
import { day, instant } from './days.ts';
import { aDueFile, confirmedTerm } from './due-files.ts';
import { foundChamber, type Ground } from './racing-fleet.ts';

const A_COMMIT = 90;

/** A room whose act is being destroyed, and a chamber on file in the registry that is told. */
export const aGround = async (over?: Registry): Promise<Ground & { readonly close: () => Promise<void> }> => {
  const room = await anActRoom('2026-11-22', { in: 'memory' });
  const { id } = await aDueFile(room, await room.user('agent-1'), { scans: [] });
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [id] }), 'destroying');
  const registry = over ?? room.registry;
  const officer = await foundChamber(room, registry);
  return { room, registry, template: await room.act(act), officer, close: () => room.close() };
};

/** Each of so many documents has been uploaded, and its copy lies in the vault under a hold. */
const uploaded = async (
  { room, registry }: Ground,
  id: CaseFileId,
  count: number,
): Promise<Parameters<typeof fileDocuments>[2]> => {
  const documents = await inBatches(Array.from({ length: count }, newId), async (one) => {
    const document = one as DocumentId;
    const bytes = Buffer.from(`скан ${one}`);
    const mediaType = 'application/pdf';
    const key = objectKey(id, document);
    const { version } = await room.vault.write(key, bytes, { mediaType, hold: true });
    return { document, mediaType, bytes: bytes.length, sha256: digestOf(bytes), version, pages: 3 };
  });
  const addedAt = instant('2021-03-17T04:00:00.000Z');
  for (let from = 0; from < count; from += A_COMMIT)
    await registry.commit({
      puts: documents
        .slice(from, from + A_COMMIT)
        .map(({ document, version: _version, pages: _pages, ...one }, at) => ({
          item: documentItem(id, {
            ...{ ...one, id: document, state: 'uploaded', volume: 1, addedAt },
            name: `Постановление ${from + at + 1}.pdf`,
          }),
        })),
    });
  return documents;
};

/** Sealed by the commits that seal every file. */
const sealed = async (ground: Ground, count: number): Promise<KeptCaseFile> => {
  const { room, registry, officer } = ground;
  const id = newId() as CaseFileId;
  const { chamber } = officer;
  const term = confirmedTerm(room.clock.today());
  const of = { id, chamber, creator: officer.id, keeper: officer.id, term, documents: count };
  await registry.commit({ puts: [{ item: caseFileItem(aCaseFile({ ...of, stage: 'sealing' })) }] });
  const entries = await uploaded(ground, id, count);
  await fileDocuments(registry, id, entries);
  const fact = newId();
  const asked = { name: 'SealingRequested', caseFile: id } as const;
  await registry.commit({ puts: [fileFact(asked, { id: fact, at: room.clock.now() })] });
  const found = { term, keepUntil: day('2024-12-31') };
  await fileSealed({ ...room, registry }, id, { fact, found, entries, locked: [] });
  return (await findCaseFile(registry, id)) as KeptCaseFile;
};

export interface FullFile {
  readonly file: KeptCaseFile;
  readonly act: ActId;
  /** Of the fact that orders its destruction. */
  readonly fact: string;
}

/** On the one line of a copy of the ground's act; the gate of its year is open. */
export const aFullFile = async (ground: Ground, count: number): Promise<FullFile> => {
  const { room, registry, template, officer } = ground;
  const act = newId() as ActId;
  const before = await sealed(ground, count);
  const { id, creator, year, index } = before;
  const place = { inventory: newId() as InventoryId, number: 1, line: 1 };
  const listed = { ...before, stage: 'listed', place, act: { act, line: 1 } } as const;
  const ordered = { name: 'LineOrdered', act, line: 1, caseFile: id } as const;
  const permanent = itemOf(keys.inventoryOf(creator, year, 'permanent'), {
    inventory: newId(),
    approved: true,
  });
  const fact = `${act}-1`;
  await registry.commit({
    puts: [
      replaceCaseFile(before, listed),
      { item: actItem({ ...template, id: act, chamber: officer.chamber, creator }) },
      { item: lineItem({ act, no: 1, caseFile: id, year, index, volumes: 1, state: 'frozen' }) },
      { item: permanent },
      fileFact(ordered, { id: fact, at: room.clock.now() }),
    ],
  });
  return { file: (await findCaseFile(registry, id)) as KeptCaseFile, act, fact };
};

/** The room's world over the registry of the ground. */
export const worldOf = ({ room, registry }: Ground): ActRoom['world'] => ({
  ...room.world,
  registry: { ...registry, close: () => undefined },
});
