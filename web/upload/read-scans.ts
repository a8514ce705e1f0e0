/** Reads chosen scans, and says which the service would not take and which are twice. */
import { unfitnessOf } from './fit.ts';
import { readFile } from './reader.ts';
import type { Scan } from './row.ts';
import { moved } from './state.ts';

const reading = new Map<Scan, Promise<void>>();
let finished = 0;

/** How many of those that are being read are through; none are being read when both are 0. */
export const readSoFar = (): { readonly n: number; readonly of: number } => ({
  n: finished,
  of: finished + reading.size,
});

/** Once, however often it is asked for. */
export const readScan = (scan: Scan): Promise<void> => {
  const begun = reading.get(scan) ?? read(scan);
  reading.set(scan, begun);
  return begun;
};

export const allRead = async (): Promise<void> => {
  await Promise.all(reading.values());
};

const read = async (scan: Scan): Promise<void> => {
  const { file } = scan;
  if (!file) return;
  const { isUnreadable, mediaType, sha256 } = await readFile(file);
  const unfit = isUnreadable ? 'unreadable' : unfitnessOf(file.size, mediaType);
  if (unfit !== undefined || mediaType === undefined || sha256 === undefined) {
    scan.state = 'unfit';
    scan.unfit = unfit ?? 'unreadable';
  } else {
    Object.assign(scan, { mediaType, sha256, state: scan.state === 'reading' ? 'ready' : scan.state });
  }
  reading.delete(scan);
  finished = reading.size === 0 ? 0 : finished + 1;
  moved();
};
