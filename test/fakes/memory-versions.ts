import { createHash } from 'node:crypto';
import type { Instant, Sha256 } from '../../shared/archive/names.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { checkedKey } from '../../shared/ports/store-key.ts';
import type { StoreName, UploadedPart, Version } from '../../shared/ports/vault.ts';

/** A version as it is kept. It is never written upon: what changes of it is another in its place. */
export interface KeptVersion extends Version {
  /** Counts the versions of one key upward. */
  readonly order: number;
  readonly content: Uint8Array;
  readonly sha256: Sha256;
  readonly mediaType: string;
  readonly hold: boolean;
  readonly lockedUntil?: Instant;
}

export interface KeptPart extends UploadedPart {
  readonly content: Uint8Array;
}

export interface UploadInParts {
  readonly key: string;
  readonly upload: string;
  readonly mediaType: string;
  readonly parts: readonly KeptPart[];
}

/** One store in memory: its versions by key, the newest first, and its uploads in parts by name. */
export interface MemoryStore {
  readonly name: StoreName;
  readonly objects: Map<string, readonly KeptVersion[]>;
  readonly uploads: Map<string, UploadInParts>;
  /** How many versions and uploads it has named so far. */
  named: number;
}

export const memoryStore = (name: StoreName): MemoryStore => ({
  name,
  objects: new Map(),
  uploads: new Map(),
  named: 0,
});

/** Versions are shared with the original, for nobody writes upon them. */
export const copyOf = ({ objects, uploads, ...store }: MemoryStore): MemoryStore => ({
  ...store,
  objects: new Map(objects),
  uploads: new Map(uploads),
});

export const nextName = (store: MemoryStore): string => {
  store.named += 1;
  return store.named.toString(16).padStart(32, '0');
};

export const sha256Of = (content: Uint8Array): Sha256 =>
  createHash('sha256').update(content).digest('hex') as Sha256; // the form of every digest

export const versionsOf = (store: MemoryStore, key: string): readonly KeptVersion[] =>
  store.objects.get(checkedKey(key)) ?? [];

export const findVersion = (store: MemoryStore, { key, version }: Version): KeptVersion | undefined =>
  versionsOf(store, key).find((one) => one.version === version);

/** @throws IntegrityFault when the version is not there. */
export const versionOf = (store: MemoryStore, version: Version): KeptVersion => {
  const found = findVersion(store, version);
  if (found) return found;
  throw new IntegrityFault(`${store.name}: version ${version.version} of ${version.key} is not there.`);
};

/** Makes a body the current version of a key. */
export const keep = (
  store: MemoryStore,
  { key, version = nextName(store) }: { readonly key: string; readonly version?: string },
  body: { readonly content: Uint8Array; readonly mediaType: string; readonly hold: boolean },
): Version => {
  const before = versionsOf(store, key);
  const order = (before[0]?.order ?? 0) + 1;
  store.objects.set(key, [{ key, version, order, sha256: sha256Of(body.content), ...body }, ...before]);
  return { key, version };
};

/** Undefined when the version is not there. */
export const amend = (
  store: MemoryStore,
  version: Version,
  change: (before: KeptVersion) => KeptVersion,
): KeptVersion | undefined => {
  const before = findVersion(store, version);
  if (!before) return undefined;
  const after = change(before);
  store.objects.set(
    version.key,
    versionsOf(store, version.key).map((one) => (one === before ? after : one)),
  );
  return after;
};

export const takeAway = (store: MemoryStore, version: Version): void => {
  const left = versionsOf(store, version.key).filter((one) => one.version !== version.version);
  if (left.length > 0) store.objects.set(version.key, left);
  else store.objects.delete(version.key);
};
