import type { Clock } from '../ports/clock.ts';
import type { Destroyer } from '../ports/destroyer.ts';
import type { StoreName, Uploads, Vault } from '../ports/vault.ts';
import { expireUploads } from './expire-uploads.ts';
import { fileDestroyer } from './file-destroyer.ts';
import { fileShelf } from './file-shelf.ts';
import { fileUploads } from './file-uploads.ts';
import { fileVault } from './file-vault.ts';
import { type FileStore, openFileStore } from './file-versions.ts';
import { type SignedUrls, signedUrls } from './signed-urls.ts';

export interface FileStoresNeeds {
  /** Holds and retention are judged by this clock; signed URLs by real time. */
  readonly clock: Pick<Clock, 'now'>;
  readonly urls: { readonly origin: () => string; readonly secret: Uint8Array };
  /** Versions on one page of a list, 1,000 where not given. */
  readonly pageSize?: number;
}

export interface FileStores {
  readonly intake: Uploads;
  readonly vault: Vault;
  readonly papers: Vault;
  readonly evidence: Vault;
  /** Over the vault. */
  readonly destroyer: Destroyer;
  readonly destroyerOf: (store: StoreName) => Destroyer;
  /** Removes uploads last touched before this moment of real time, whole or in parts; says how many. */
  readonly expireUploads: (before: Date) => Promise<number>;
  /** What the local receiver of signed URLs works with. */
  readonly behind: { readonly urls: SignedUrls; readonly storeOf: (store: StoreName) => FileStore };
}

/**
 * Opens the four stores in one folder and sweeps what a crash left half written. One process at a time:
 * the caller sees to that.
 */
export const openFileStores = async (
  folder: string,
  { clock, urls: { origin, secret }, pageSize = 1000 }: FileStoresNeeds,
): Promise<FileStores> => {
  const urls = signedUrls(origin, secret);
  const stores = {
    intake: await openFileStore(folder, 'intake'),
    vault: await openFileStore(folder, 'vault'),
    papers: await openFileStore(folder, 'papers'),
    evidence: await openFileStore(folder, 'evidence'),
  };
  const storeOf = (name: StoreName): FileStore => stores[name];
  const shelfOf = (store: FileStore) => fileShelf(store, { urls, pageSize });
  const vaultOf = (store: FileStore): Vault => fileVault(store, { clock, storeOf, shelf: shelfOf(store) });
  const destroyerOf = (name: StoreName): Destroyer => fileDestroyer(stores[name], { clock });

  return {
    intake: fileUploads(stores.intake, { urls, shelf: shelfOf(stores.intake) }),
    vault: vaultOf(stores.vault),
    papers: vaultOf(stores.papers),
    evidence: vaultOf(stores.evidence),
    destroyer: destroyerOf('vault'),
    destroyerOf,
    expireUploads: (before) => expireUploads(stores.intake, before),
    behind: { urls, storeOf },
  };
};
