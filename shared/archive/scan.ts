/**
 * A scan that belongs to no case file: of a paper signed by hand, of a consent, of an inventory approved on paper.
 * It counts for nothing until it has been looked into and something names it; from then on it is kept under lock.
 */
import type { Paper } from './act-parts.ts';
import type { Instant, PersonId, ScanId, Sha256 } from './names.ts';
import { accept, type Outcome, refuse } from './outcome.ts';

export interface Scan {
  readonly id: ScanId;
  /** Who made it. */
  readonly by: PersonId;
  /** `sound`: looked into, and what was promised. */
  readonly state: 'awaited' | 'uploaded' | 'sound' | 'faulty';
  /** As its maker calls it; forgotten once something names the scan. */
  readonly name?: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly addedAt: Instant;
  /** Multipart upload under way. */
  readonly upload?: string;
  /** The uploaded version that `complete` pinned. */
  readonly uploaded?: string;
  readonly pages?: number;
  /** Why it is faulty. */
  readonly finding?: string;
  /** Where it lies under lock, once something names it. */
  readonly kept?: Paper;
}

/** Why a scan cannot be named yet: the state it is in, or what was found. */
export interface ScanNotReady {
  readonly code: 'ScanNotReady';
  readonly why: string;
}

/** A scan that has been looked into. */
export type SoundScan = Scan & { readonly state: 'sound'; readonly uploaded: string };

export const soundScan = (scan: Scan): Outcome<SoundScan, ScanNotReady> => {
  const { state, uploaded, finding } = scan;
  return state === 'sound' && uploaded !== undefined
    ? accept({ ...scan, state, uploaded })
    : refuse({ code: 'ScanNotReady', why: finding ?? state });
};
