/** The world of `npm start`: one folder, no second process. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFileStores } from '../embedded/file-stores.ts';
import { openKeyFilePseudonyms } from '../embedded/key-file-pseudonyms.ts';
import { openKeyFileSigner } from '../embedded/key-file-signer.ts';
import { localTransfer } from '../embedded/local-transfer.ts';
import { mailboxFolder } from '../embedded/mailbox-folder.ts';
import { openSqliteRegistry } from '../embedded/sqlite-registry.ts';
import { Environment } from '../contract/environment.ts';
import type { Clock } from '../ports/clock.ts';
import type { ExecutorWorld } from '../ports/world.ts';
import { provenPseudonyms } from '../register/proven-pseudonyms.ts';
import { issueRoot, issueSigner } from '../signature/certificates.ts';
import { systemClock } from './clock.ts';
import { newId } from './ids.ts';
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
}

export const openEmbeddedWorld = async ({
  folder,
  clock,
  origin,
}: EmbeddedSettings): Promise<EmbeddedWorld> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const registry = openSqliteRegistry(join(folder, 'registry.sqlite'));
  // What a killed service left in the log of writes.
  registry.tidy();
  const stores = await openFileStores(join(folder, 'stores'), {
    clock,
    urls: { origin, secret: secretOf(folder) },
  });
  return {
    world: {
      registry,
      intake: stores.intake,
      vault: stores.vault,
      papers: stores.papers,
      evidence: stores.evidence,
      // The seal keeps real time, whatever day the rules are told: other people's clocks check its certificates.
      signer: await openKeyFileSigner(join(folder, 'keys'), systemClock(), { issueRoot, issueSigner }),
      pseudonyms: provenPseudonyms(registry, await openKeyFilePseudonyms(join(folder, 'party-key'))),
      clock,
      mail: mailboxFolder(join(folder, 'mailbox'), clock),
      newId,
      ...configuredTimeStamps(process.env[Environment.tsaUrl]),
      demonstration: true,
      destroyer: stores.destroyer,
      intakeDestroyer: stores.destroyerOf('intake'),
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
