/** What the destruction of one file needs of the world. */
import type { Sha256 } from '../../shared/archive/names.ts';
import type { ExecutorWorld } from '../../shared/ports/world.ts';

/** Makes and seals the bytes of records: canonical JSON, SHA-256, detached CMS. */
export interface Evidence {
  readonly bytesOf: (value: object) => Uint8Array;
  readonly digestOf: (bytes: Uint8Array) => Sha256;
  /** Detached CMS by the service's own key, DER. */
  readonly seal: (bytes: Uint8Array) => Promise<Uint8Array>;
}

export type Executor = Pick<
  ExecutorWorld,
  'registry' | 'vault' | 'intake' | 'evidence' | 'destroyer' | 'intakeDestroyer' | 'clock' | 'newId'
> & { readonly records: Evidence };
