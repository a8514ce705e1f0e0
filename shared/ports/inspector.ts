import type { Sha256 } from '../archive/names.ts';

/** Why a scan cannot be sealed. */
export type ScanFault =
  | 'DocumentEmpty'
  | 'DocumentDamaged'
  | 'DocumentTruncated'
  | 'DocumentEncrypted'
  | 'DocumentWithoutPages'
  | 'DocumentTooComplex'
  | 'DocumentTypeUnsupported';

/** What a scan's bytes say of themselves. */
export interface Inspection {
  readonly bytes: number;
  readonly sha256: Sha256;
  /** True type by content; absent when unknown. */
  readonly mediaType?: string;
  /** Pages of a PDF or TIFF, 1 for a picture; absent for audio and video. */
  readonly pages?: number;
  readonly fault?: ScanFault;
}

export interface Inspector {
  /** Reads the whole scan once, in constant memory. */
  inspect(scan: AsyncIterable<Uint8Array>): Promise<Inspection>;
}
