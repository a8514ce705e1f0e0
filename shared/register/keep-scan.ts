/**
 * Taking a scan under lock when something names it: copied from the uploads with a hold on it, and read back.
 * What an attempt before this one copied is taken over. Nobody can remove it any more.
 */
import type { Paper } from '../archive/act-parts.ts';
import { extensionOf } from '../archive/media-types.ts';
import type { PersonId, ScanId } from '../archive/names.ts';
import { accept, type Outcome, refuse } from '../archive/outcome.ts';
import { type ScanNotReady, type SoundScan, soundScan } from '../archive/scan.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Change } from '../ports/registry.ts';
import type { Version } from '../ports/vault.ts';
import type { World } from '../ports/world.ts';
import { keys } from './keys.ts';
import { findScan, type NamesScan, scanKey, scanOfItem } from './scans.ts';

export type KeepingScans = Pick<World, 'registry' | 'intake' | 'papers'>;

type NotThere = { readonly code: 'ScanUnknown' } | ScanNotReady;

/** A scan under lock, and what goes on file with whatever names it. */
export interface KeptScan {
  readonly id: ScanId;
  readonly paper: Paper;
  readonly mediaType: string;
  readonly bytes: number;
  /** In the commit that names it. */
  readonly naming: (by: NamesScan) => Required<Pick<Change, 'puts' | 'updates'>>;
}

/** Nobody names the scan of somebody else; one that is none is unknown. */
export const scanOfPerson = async (
  { registry }: Pick<World, 'registry'>,
  id: string,
  person: PersonId,
): Promise<Outcome<SoundScan, NotThere>> => {
  const scan = await findScan(registry, id as ScanId); // a text that is no id finds nothing
  return scan?.by === person ? soundScan(scan) : refuse({ code: 'ScanUnknown' });
};

export const keepScan = async (
  needs: KeepingScans,
  scan: SoundScan,
): Promise<Outcome<KeptScan, ScanNotReady>> => {
  const { id, mediaType, bytes } = scan;
  const paper = scan.kept ?? (await underLock(needs, scan));
  if (!paper) return refuse({ code: 'ScanNotReady', why: 'UploadExpired' });
  const naming: KeptScan['naming'] = (by) => ({
    puts: [{ item: scanOfItem(id, by) }],
    updates: [
      {
        key: keys.scan(id),
        set: { kept: { ...paper } },
        remove: ['expires', 'name'],
        // Forgotten at this moment, it would come back as a scan of nothing.
        when: [{ field: 'state', is: 'sound' }],
      },
    ],
  });
  return accept({ id, paper, mediaType, bytes, naming });
};

const underLock = async (needs: KeepingScans, scan: SoundScan): Promise<Paper | undefined> => {
  const key = `${scanKey(scan.id)}.${extensionOf(scan.mediaType)}`;
  const copy = (await earlierCopy(needs, key, scan)) ?? (await freshCopy(needs, key, scan));
  return copy && { key, version: copy.version, sha256: scan.sha256 };
};

const earlierCopy = async (
  { papers }: KeepingScans,
  key: string,
  { bytes, sha256 }: SoundScan,
): Promise<Version | undefined> => {
  const found = await papers.find(key);
  if (found?.bytes !== bytes || (await papers.digest(found)).sha256 !== sha256) return undefined;
  await papers.hold(found);
  return found;
};

const freshCopy = async (
  { intake, papers }: KeepingScans,
  key: string,
  { id, uploaded, ...body }: SoundScan,
): Promise<Version | undefined> => {
  const version = { key: scanKey(id), version: uploaded };
  const { items } = await intake.versions(version.key);
  if (!items.some((one) => one.version === uploaded && !one.marker)) return undefined;
  const copy = await papers.copy({ store: 'intake', version }, key, body);
  const found = await papers.digest(copy);
  if (found.bytes !== body.bytes || found.sha256 !== body.sha256)
    throw new IntegrityFault(`The copy of ${key} among the papers is not what was looked into.`);
  return copy;
};
