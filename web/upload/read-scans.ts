/** Reads chosen scans, and says which the service would not take and which are twice. */
import { unfitnessOf } from './fit.ts';
import { readFile } from './reader.ts';
import type { Scan } from './row.ts';
import { moved, upload } from './state.ts';

const reading = new Map<Scan, Promise<void>>();

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
  upload.toRead += 1;
  const { isUnreadable, mediaType, sha256 } = await readFile(file);
  upload.read += 1;
  const unfit = isUnreadable ? 'unreadable' : unfitnessOf(file.size, mediaType);
  if (unfit !== undefined || mediaType === undefined || sha256 === undefined) {
    scan.state = 'unfit';
    scan.unfit = unfit ?? 'unreadable';
  } else {
    Object.assign(scan, { mediaType, sha256, state: scan.state === 'reading' ? 'ready' : scan.state });
  }
  reading.delete(scan);
  moved();
};
