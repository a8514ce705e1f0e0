import type { ScanFault } from '../ports/inspector.ts';

/** Ends an inspection early; never leaves this folder. */
export class ScanRefused extends Error {
  override readonly name = 'ScanRefused';
  readonly fault: ScanFault;

  constructor(fault: ScanFault, why: string, cause?: unknown) {
    super(why, { cause });
    this.fault = fault;
  }
}

export const damaged = (why: string, cause?: unknown) => new ScanRefused('DocumentDamaged', why, cause);
export const truncated = (why: string, cause?: unknown) => new ScanRefused('DocumentTruncated', why, cause);
export const tooComplex = (why: string, cause?: unknown) => new ScanRefused('DocumentTooComplex', why, cause);
