import { randomBytes } from 'node:crypto';
import type { Instant } from '../../shared/archive/names.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Destroyer } from '../../shared/ports/destroyer.ts';
import { checkedKey } from '../../shared/ports/store-key.ts';
import type { Shelf, StoreName, Uploads, Vault, Version } from '../../shared/ports/vault.ts';
import { wholeSecond } from '../../shared/ports/whole-second.ts';
import { type SignedUrls, signedUrls } from '../../shared/embedded/signed-urls.ts';
import { memoryShelf } from './memory-shelf.ts';
import { abortParts, memoryUploads } from './memory-uploads.ts';
import {
  amend,
  copyOf,
  findVersion,
  keep,
  type KeptVersion,
  type MemoryStore,
  memoryStore,
  takeAway,
  versionOf,
} from './memory-versions.ts';

export interface MemoryStoresNeeds {
  /** Holds and retention are judged by this clock; signed URLs by real time. */
  readonly clock: Pick<Clock, 'now'>;
  readonly origin?: () => string;
  /** Versions on one page of a list, 1,000 where not given. */
  readonly pageSize?: number;
}

/** The four stores in memory, and what is behind them. */
export interface MemoryStores {
  readonly intake: Uploads;
  readonly vault: Vault;
  readonly papers: Vault;
  readonly evidence: Vault;
  /** Over the vault. */
  readonly destroyer: Destroyer;
  readonly destroyerOf: (store: StoreName) => Destroyer;
  /** Nothing ever lies here so long that it would expire. */
  readonly expireUploads: (before: Date) => Promise<number>;
  readonly behind: { readonly urls: SignedUrls; readonly storeOf: (store: StoreName) => MemoryStore };
  /** The same stores from here on apart, under another clock. */
  readonly copy: (clock: Pick<Clock, 'now'>) => MemoryStores;
}

type Stores = Readonly<Record<StoreName, MemoryStore>>;

const emptyStores = (): Stores => ({
  intake: memoryStore('intake'),
  vault: memoryStore('vault'),
  papers: memoryStore('papers'),
  evidence: memoryStore('evidence'),
});

const copies = ({ intake, vault, papers, evidence }: Stores): Stores => ({
  intake: copyOf(intake),
  vault: copyOf(vault),
  papers: copyOf(papers),
  evidence: copyOf(evidence),
});

const anOrigin = (): string => 'http://127.0.0.1';

export const memoryStores = (needs: MemoryStoresNeeds, stores: Stores = emptyStores()): MemoryStores => {
  const { clock, origin = anOrigin, pageSize = 1000 } = needs;
  const urls = signedUrls(origin, randomBytes(32));
  const shelfOf = (store: MemoryStore): Shelf => memoryShelf(store, { urls, pageSize });
  const vaultOf = (store: MemoryStore): Vault => memoryVault(store, { clock, stores, shelf: shelfOf(store) });
  const destroyerOf = (name: StoreName): Destroyer => memoryDestroyer(stores[name], clock);

  return {
    intake: memoryUploads(stores.intake, { urls, shelf: shelfOf(stores.intake) }),
    vault: vaultOf(stores.vault),
    papers: vaultOf(stores.papers),
    evidence: vaultOf(stores.evidence),
    destroyer: destroyerOf('vault'),
    destroyerOf,
    expireUploads: () => Promise.resolve(0),
    behind: { urls, storeOf: (name) => stores[name] },
    copy: (other) => memoryStores({ ...needs, clock: other }, copies(stores)),
  };
};

const mayRetain = ({ lockedUntil }: KeptVersion, until: Instant, now: Instant): boolean =>
  until > now && (lockedUntil === undefined || lockedUntil <= until);

interface VaultNeeds {
  readonly clock: Pick<Clock, 'now'>;
  readonly stores: Stores;
  readonly shelf: Shelf;
}

const memoryVault = (store: MemoryStore, { clock, stores, shelf }: VaultNeeds): Vault => ({
  ...shelf,

  write: async (key, content, { mediaType, hold }) =>
    Promise.resolve(keep(store, { key: checkedKey(key) }, { content: content.slice(), mediaType, hold })),

  copy: async (from, key, { bytes, sha256, mediaType }) => {
    const { content, ...source } = versionOf(stores[from.store], from.version);
    if (content.length !== bytes || source.sha256 !== sha256)
      throw new IntegrityFault(`The body copied to ${key} is not the one that was promised.`);
    return Promise.resolve(keep(store, { key: checkedKey(key) }, { content, mediaType, hold: true }));
  },

  digest: async (version) => {
    const { content, sha256 } = versionOf(store, version);
    return Promise.resolve({ bytes: content.length, sha256 });
  },

  hold: async (version) => {
    amend(store, versionOf(store, version), (before) => ({ ...before, hold: true }));
    return Promise.resolve();
  },

  retain: async (version, asked) => {
    const until = wholeSecond(asked);
    if (!mayRetain(versionOf(store, version), until, clock.now())) return Promise.resolve('refused');
    amend(store, version, (before) => ({ ...before, lockedUntil: until }));
    return Promise.resolve({ lockedUntil: until });
  },

  custody: async (version) => {
    const found = findVersion(store, version);
    if (!found) return Promise.resolve(undefined);
    const { hold, lockedUntil } = found;
    return Promise.resolve(lockedUntil === undefined ? { hold } : { hold, lockedUntil });
  },
});

const takeAwayFree = (
  { store, clock }: { readonly store: MemoryStore; readonly clock: Pick<Clock, 'now'> },
  version: Version,
  { evenHeld }: { readonly evenHeld: boolean },
): Promise<'destroyed' | 'absent' | 'refused'> => {
  const found = findVersion(store, version);
  if (!found) return Promise.resolve('absent');
  const isLocked = found.lockedUntil !== undefined && found.lockedUntil > clock.now();
  if (isLocked || (found.hold && !evenHeld)) return Promise.resolve('refused');
  takeAway(store, version);
  return Promise.resolve('destroyed');
};

const memoryDestroyer = (store: MemoryStore, clock: Pick<Clock, 'now'>): Destroyer => ({
  lift: async (version) =>
    Promise.resolve(amend(store, version, (before) => ({ ...before, hold: false })) ? 'lifted' : 'absent'),

  destroy: (version) => takeAwayFree({ store, clock }, version, { evenHeld: false }),

  remove: (listed) => takeAwayFree({ store, clock }, listed, { evenHeld: true }),

  abort: async ({ key, upload }) => {
    abortParts(store, key, upload);
    return Promise.resolve();
  },
});
