import type { Checkpoint, SignedCheckpoint } from '../archive/checkpoint.ts';

/** Signs checkpoints of the evidence log by the service's own key, in real time. */
export interface Checkpoints {
  sign(of: Omit<Checkpoint, 'at'>): Promise<SignedCheckpoint>;
  /** Signed by a key that is certified under the root of the present chain. */
  isOurs(one: SignedCheckpoint): Promise<boolean>;
}

/**
 * A time stamping authority (RFC 3161). Answers the TimeStampResp, DER, over the bytes, checked for status,
 * imprint and nonce; undefined where it did not answer, or not so: what was to be stamped goes on without.
 */
export type TimeStamps = (bytes: Uint8Array) => Promise<Uint8Array | undefined>;
