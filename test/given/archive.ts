import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sha256 } from '../../shared/archive/names.ts';
import { type FileStores, openFileStores } from '../../shared/embedded/file-stores.ts';
import { charactersWithoutGlyph } from '../../shared/paper/characters.ts';
import { localTransfer } from '../../shared/embedded/local-transfer.ts';
import type { Inspector } from '../../shared/ports/inspector.ts';
import type { Pseudonyms } from '../../shared/ports/pseudonyms.ts';
import type { SignedUpload } from '../../shared/ports/vault.ts';
import { scanInspector } from '../../shared/scans/scan-inspector.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { memoryTransfer } from '../fakes/memory-transfer.ts';
import { somePseudonyms } from './pseudonyms.ts';
import { aChamber, type ChamberGiven, type Keeping } from './chamber.ts';

/** The demo chamber with its stores: all that a story of a room needs. */
export interface ArchiveGiven extends ChamberGiven, Omit<FileStores, 'behind'> {
  readonly inspector: Inspector;
  readonly pseudonyms: Pseudonyms;
  readonly charactersWithoutGlyph: (text: string) => Promise<readonly string[]>;
  /** Sends bytes to a signed URL as a client does; answers the status and the etag. */
  readonly send: (
    upload: Pick<SignedUpload, 'url' | 'headers'>,
    bytes: Uint8Array,
  ) => Promise<{ readonly status: number; readonly etag: string }>;
  /** Reads a signed URL as a client does. */
  readonly receive: (url: string) => Promise<Response>;
  readonly close: () => Promise<void>;
}

export const anArchive = async (today: string, keeping: Keeping = {}): Promise<ArchiveGiven> => {
  const chamber = await aChamber(today, keeping);
  const { stores, transfer, folder, sweep } =
    keeping.in === 'memory' ? inMemory(chamber) : await inFiles(chamber);
  const answered = async (request: Request) =>
    (await transfer(request)) ?? new Response(null, { status: 404 });
  return {
    ...chamber,
    ...stores,
    charactersWithoutGlyph,
    pseudonyms: somePseudonyms,
    inspector: scanInspector({ temp: join(folder, 'inspected') }),
    send: async ({ url, headers }, bytes) => {
      const answer = await answered(new Request(url, { method: 'PUT', headers, body: Buffer.from(bytes) }));
      return { status: answer.status, etag: answer.headers.get('etag') ?? '' };
    },
    receive: (url) => answered(new Request(url)),
    close: async () => {
      chamber.registry.close();
      await sweep();
    },
  };
};

interface Opened {
  readonly stores: Omit<FileStores, 'behind'>;
  readonly transfer: (request: Request) => Promise<Response | undefined>;
  readonly folder: string;
  readonly sweep: () => Promise<void>;
}

const inFiles = async ({ clock }: ChamberGiven): Promise<Opened> => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  const urls = { origin: () => 'http://127.0.0.1', secret: randomBytes(32) };
  const stores = await openFileStores(folder, { clock, urls });
  const sweep = () => rm(folder, { recursive: true });
  return { stores, transfer: localTransfer(stores), folder, sweep };
};

/** Only what looks into scans writes on the disk, and removes it itself. */
const inMemory = ({ clock }: ChamberGiven): Opened => {
  const stores = memoryStores({ clock });
  const folder = join(tmpdir(), 'archive-in-memory');
  return { stores, transfer: memoryTransfer(stores), folder, sweep: () => Promise.resolve() };
};

export const digestOf = (bytes: Uint8Array): Sha256 =>
  createHash('sha256').update(bytes).digest('hex') as Sha256; // the form of every digest
