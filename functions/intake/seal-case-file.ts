/**
 * Sealing a case file: every document is read, copied under lock and verified before the file is
 * sealed; one fault sends it back to its keeper. Each step finds what an attempt before it left.
 */
import type { Finding, KeptCaseFile } from '../../shared/archive/case-file.ts';
import { lockUntilOf } from '../../shared/archive/retention.ts';
import { findingsInHeading } from '../../shared/archive/sealing.ts';
import type { Inspector } from '../../shared/ports/inspector.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { documentsOf } from '../../shared/register/documents.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { findTerm } from '../../shared/register/terms.ts';
import { copyUnderHold, lock } from './copy-under-lock.ts';
import { fileDocuments, fileFindings, fileSealed } from './file-sealing.ts';
import { inPairs } from './in-pairs.ts';
import { type Read, readDocuments } from './read-documents.ts';

export type Needs = Pick<World, 'registry' | 'clock' | 'newId' | 'intake' | 'vault' | 'pseudonyms'> & {
  readonly inspector: Inspector;
  /** Which characters of a text no paper could print. */
  readonly charactersWithoutGlyph: (text: string) => Promise<readonly string[]>;
};

export const sealCaseFile = async (needs: Needs, id: string): Promise<void> => {
  const { registry } = needs;
  const fact = await findOwed(registry, id, ['SealingRequested']);
  if (!fact) return;
  const file = await findCaseFile(registry, fact.caseFile);
  if (file?.stage !== 'sealing') {
    await registry.commit({ updates: [settle(id)] });
    return;
  }
  const read = await readDocuments(needs, file.id, await documentsOf(registry, file.id));
  const findings = [
    ...findingsInHeading(file),
    ...(await unprintable(needs, file)),
    ...read.flatMap(({ finding }): Finding[] => (finding ? [finding] : [])),
  ];
  if (findings.length > 0) await fileFindings(needs, file, { fact: id, findings });
  else await seal(needs, file, { fact: id, read });
};

/** Once it is sealed nobody could change it, and no act could ever be printed with it. */
const unprintable = async (
  needs: Needs,
  { heading, paperPlace = '' }: KeptCaseFile,
): Promise<readonly Finding[]> => {
  const characters = await needs.charactersWithoutGlyph(`${heading}\n${paperPlace}`);
  return characters.length > 0 ? [{ code: 'HeadingNotPrintable' }] : [];
};

const seal = async (
  needs: Needs,
  file: KeptCaseFile,
  { fact, read }: { readonly fact: string; readonly read: readonly Read[] },
): Promise<void> => {
  const { registry, vault, clock } = needs;
  // A nomenclature may have come since the file was opened.
  const found = await findTerm(registry, file);
  const copies = await inPairs(read, async (one) => ({
    ...one,
    copy: await copyUnderHold(vault, file.id, one.document),
  }));
  const until = lockUntilOf(found.keepUntil, clock.now());
  const locked = await inPairs(copies, ({ copy }) => lock(vault, copy, until));
  const entries = copies.map(({ document: { id, mediaType, bytes, sha256 }, copy, pages }) => ({
    document: id,
    mediaType,
    bytes,
    sha256,
    version: copy.version,
    ...(pages !== undefined && { pages }),
  }));
  await fileDocuments(registry, file.id, entries);
  await fileSealed(needs, file.id, { fact, found, entries, locked });
};
