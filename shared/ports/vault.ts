import type { Instant, Sha256 } from '../archive/names.ts';

/** An object version's address. A key is ASCII without personal data. */
export interface Version {
  readonly key: string;
  readonly version: string;
}

/** What a body is said to be; the store of uploads enforces it, the vault proves it by reading back. */
export interface Body {
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly mediaType: string;
}

/** What the store answers when asked how a version is kept. */
export interface Custody {
  readonly hold: boolean;
  readonly lockedUntil?: Instant;
}

export interface ListedVersion extends Version {
  readonly bytes: number;
  /** A deletion marker has no body. */
  readonly marker: boolean;
}

export interface VersionsPage {
  readonly items: readonly ListedVersion[];
  readonly cursor?: string;
}

/** Bytes from `from` (0-based) to `to`, both inclusive, as HTTP counts them. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Reading what a store keeps. */
export interface Shelf {
  /** The current version of a key, if any. */
  find(key: string): Promise<(Version & { readonly bytes: number; readonly mediaType: string }) | undefined>;
  /** @throws IntegrityFault when the version is not there. */
  read(version: Version, range?: Range): Promise<AsyncIterable<Uint8Array>>;
  /**
   * Every version and marker under a prefix, in key order, up to 1,000 a page; where `after` is told,
   * of the keys that come after it alone.
   */
  versions(prefix: string, cursor?: string, after?: string): Promise<VersionsPage>;
  /** Multipart uploads begun under a prefix and neither completed nor aborted. */
  leftovers(prefix: string): Promise<readonly { readonly key: string; readonly upload: string }[]>;
  /** A URL that answers the version's bytes with this type and file name, for at most `seconds`. */
  signDownload(
    version: Version,
    as: { mediaType: string; fileName: string; seconds: number },
  ): Promise<string>;
}

/**
 * A store under lock. Nothing here can lift a hold or delete: that is the destroyer's alone.
 * Whole seconds in every `until`.
 */
export interface Vault extends Shelf {
  /** Writes a new version with a custody hold on it, explicitly set and read back. */
  write(key: string, content: Uint8Array, as: { mediaType: string; hold: boolean }): Promise<Version>;
  /** Copies one version of another store, whole, with a custody hold, explicitly set and read back. */
  copy(from: { store: StoreName; version: Version }, key: string, body: Body): Promise<Version>;
  /** Reads a version back in constant memory and says what it is. */
  digest(version: Version): Promise<{ readonly bytes: number; readonly sha256: Sha256 }>;
  /** Sets the custody hold and reads it back. @throws IntegrityFault when the store does not confirm it. */
  hold(version: Version): Promise<void>;
  /** Sets retention and reads it back. It can only be lengthened. Answers what the store says, or that it refused. */
  retain(version: Version, until: Instant): Promise<{ readonly lockedUntil: Instant } | 'refused'>;
  /** Undefined when the version is not there. */
  custody(version: Version): Promise<Custody | undefined>;
}

export type StoreName = 'intake' | 'vault' | 'papers' | 'evidence';

export interface SignedUpload {
  readonly method: 'PUT';
  readonly url: string;
  /** To be sent exactly as they stand. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface UploadedPart {
  readonly number: number;
  readonly etag: string;
  readonly bytes: number;
}

/** The store of uploads: versioned, expiring, written by clients through signed URLs. */
export interface Uploads extends Shelf {
  /** One PUT, bound to type, length and hash by signed headers. */
  signPut(key: string, body: Body, seconds: number): Promise<SignedUpload>;
  /** Begins a multipart upload; its name is needed for everything after. */
  beginParts(key: string, mediaType: string): Promise<string>;
  /** One part, bound to its length. */
  signPart(
    key: string,
    part: { upload: string; number: number; bytes: number; seconds: number },
  ): Promise<SignedUpload>;
  parts(key: string, upload: string): Promise<readonly UploadedPart[]>;
  /** Joins the parts in order. `'refused'` when a part is missing or its etag differs. */
  joinParts(
    key: string,
    upload: string,
    parts: readonly { number: number; etag: string }[],
  ): Promise<Version | 'refused'>;
  abortParts(key: string, upload: string): Promise<void>;
}
