/** A ZIP from anybody: unpacked within limits, into memory alone. */
import { unzipSync } from 'fflate';
import { accept, refuse, type Outcome } from '../archive/outcome.ts';
import { plainPath } from './evidence-bundle.ts';
import { finding, type Finding } from './verify-findings.ts';

export interface Limits {
  /** Of all files together, as the ZIP declares them. */
  readonly bytes: number;
  readonly files: number;
}

/** An act of ten thousand lines is 30,000 files and 60 MB. */
export const usualLimits: Limits = { bytes: 1024 ** 3, files: 100_000 };

export type Files = ReadonlyMap<string, Uint8Array>;

/** Files by their paths. Refuses the first thing that no bundle of ours has. */
export const unpack = (bytes: Uint8Array, limits: Limits = usualLimits): Outcome<Files, Finding> => {
  if (bytes.length === 0) return refuse(finding('BundleEmpty', ''));
  const watch = watchOver(limits);
  try {
    const files = unzipSync(bytes, { filter: watch.admits });
    const wrong = watch.wrong();
    return wrong ? refuse(wrong) : accept(new Map(Object.entries(files)));
  } catch {
    // What the parser throws at foreign bytes is a finding, not a fault of ours.
    return refuse(watch.wrong() ?? finding('BundleNotZip', ''));
  }
};

/** Asked of each name before its bytes are unpacked; after the first fault nothing more is. */
const watchOver = (limits: Limits) => {
  const seen = new Set<string>();
  let total = 0;
  let wrong: Finding | undefined;
  const faultOf = (name: string): Finding | undefined => {
    if (!plainPath.test(name.replace(/\/$/, ''))) return finding('PathLeadsOut', JSON.stringify(name));
    if (seen.has(name)) return finding('NameTwice', name);
    return total > limits.bytes || seen.size >= limits.files ? finding('BundleTooLarge', name) : undefined;
  };
  return {
    admits: ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
      total += originalSize;
      wrong ??= faultOf(name);
      seen.add(name);
      return wrong === undefined && !name.endsWith('/');
    },
    wrong: () => wrong,
  };
};
