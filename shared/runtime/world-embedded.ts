/** The world of `npm start`: one folder, no second process. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFileStores } from '../embedded/file-stores.ts';
import { localTransfer } from '../embedded/local-transfer.ts';
import { mailboxFolder } from '../embedded/mailbox-folder.ts';
import { openSqliteRegistry, type SqliteRegistry } from '../embedded/sqlite-registry.ts';
import type { StoresFound } from '../embedded/stores-look.ts';
import { Environment } from '../contract/environment.ts';
import type { Clock } from '../ports/clock.ts';
import type { ExecutorWorld } from '../ports/world.ts';
import { newId } from './ids.ts';
import { proveFolder, pseudonymsIn, sealIn } from './world-folder.ts';
import { configuredTimeStamps } from './world-stamps.ts';

export interface EmbeddedWorld {
  readonly world: ExecutorWorld;
  /** Receives and gives out bodies by signed URLs. */
  readonly transfer: (request: Request) => Promise<Response | undefined>;
  /** Clears uploads that nobody completed for a week, and older states of what is in the registry. */
  readonly upkeep: () => Promise<unknown>;
  close(): void;
}

export interface EmbeddedSettings {
  readonly folder: string;
  readonly clock: Clock;
  /** Where this service is reached; known once it listens. */
  readonly origin: () => string;
  /** Hears what a person must know of a first start. */
  readonly say?: (line: string) => void;
}

/** @throws IntegrityFault when part of what was in the folder is lost; nothing is made in its place. */
export const openEmbeddedWorld = async (settings: EmbeddedSettings): Promise<EmbeddedWorld> => {
  mkdirSync(settings.folder, { recursive: true, mode: 0o700 });
  const found = await proveFolder(settings.folder);
  const registry = openSqliteRegistry(join(settings.folder, 'registry.sqlite'));
  try {
    // What a killed service left in the log of writes.
    registry.tidy();
    return await furnished(settings, registry, found);
  } catch (fault) {
    registry.close();
    throw fault;
  }
};

const furnished = async (
  { folder, clock, origin, say = () => undefined }: EmbeddedSettings,
  registry: SqliteRegistry,
  found: StoresFound,
): Promise<EmbeddedWorld> => {
  const pseudonyms = await pseudonymsIn(join(folder, 'party-key'), registry);
  const signer = await sealIn(join(folder, 'keys'), { sealed: found.evidence === 'full', say });
  const stores = await openFileStores(join(folder, 'stores'), {
    clock,
    urls: { origin, secret: secretOf(folder) },
  });
  const { intake, vault, papers, evidence, destroyer, destroyerOf } = stores;
  return {
    world: {
      ...{ registry, intake, vault, papers, evidence, destroyer, signer, pseudonyms, clock, newId },
      mail: mailboxFolder(join(folder, 'mailbox'), clock),
      ...configuredTimeStamps(process.env[Environment.tsaUrl]),
      demonstration: true,
      intakeDestroyer: destroyerOf('intake'),
    },
    transfer: localTransfer(stores),
    upkeep: () => {
      registry.tidy();
      return stores.expireUploads(new Date(Date.now() - A_WEEK));
    },
    close: () => registry.close(),
  };
};

const A_WEEK = 7 * 86_400_000;

/** What signs the local URLs; kept, so that a restart does not break an upload under way. */
const secretOf = (folder: string): Uint8Array => {
  const file = join(folder, 'url-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
};
