/** What a person does with single scans: leaves them out, sends them all the same, removes, replaces, adds. */
import { adopt } from './adopt.ts';
import { askAtOnce, Refused } from './ask.ts';
import { scanOf } from './drafts.ts';
import { readScan } from './read-scans.ts';
import { isMendedBySending, type Row, type Scan } from './row.ts';
import { sendReady } from './run.ts';
import { changed, upload } from './state.ts';
import { markTwins } from './twins.ts';

export const leaveOut = (scans: readonly Scan[]): void => {
  for (const scan of scans) scan.state = 'left-out';
  changed();
};

export const wantAnyway = (row: Row, scan: Scan): void => {
  scan.isMeant = true;
  scan.state = 'ready';
  sendReady(row);
  changed();
};

/** Once more, as it is. */
export const sendAgain = (row: Row, scan: Scan): void => {
  if (!scan.file || scan.state === 'sending') return;
  scan.state = 'ready';
  delete scan.problem;
  sendReady(row);
  changed();
};

/** Answers whether it is gone; where the service had it, only when the service says so. */
export const removeScan = async (row: Row, scan: Scan): Promise<boolean> => {
  const { caseFile } = row;
  try {
    const { document } = scan;
    const answer =
      caseFile !== undefined && document !== undefined
        ? await askAtOnce('removeDocument', { params: { caseFile, document } })
        : undefined;
    row.scans = row.scans.filter((one) => one !== scan);
    if (answer) adopt(row, answer);
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    scan.problem = error.problem;
    return false;
  } finally {
    changed();
  }
};

const addedOf = async (file: File, volume: number): Promise<Scan> => {
  const name = file.name.normalize('NFC');
  const scan = scanOf({ path: name, name, volume, file });
  await readScan(scan);
  return scan;
};

export const addScans = async (row: Row, files: readonly File[]): Promise<void> => {
  const added = await Promise.all(files.map((file) => addedOf(file, 1)));
  for (const scan of added) {
    const lacking = row.scans.find((one) => one.state === 'lacking' && one.sha256 === scan.sha256);
    if (lacking) give(lacking, scan);
    else row.scans = [...row.scans, scan];
  }
  row.isConfirmed = false;
  settle(row);
};

/** Another file in the place of one; the same file once more where only its sending failed. */
export const replaceScan = async (row: Row, scan: Scan, file: File): Promise<void> => {
  const added = await addedOf(file, scan.volume);
  if (added.sha256 !== undefined && added.sha256 === scan.sha256) {
    if (!scan.finding || isMendedBySending(scan.finding)) give(scan, added);
    else scan.unfit = 'same';
  } else if (added.state === 'unfit') {
    // The old one stays until there is something to put in its place.
    row.scans = [...row.scans, added];
  } else if (await removeScan(row, scan)) {
    row.scans = [...row.scans, added];
  }
  row.isConfirmed = false;
  settle(row);
};

const give = (scan: Scan, { file, mediaType }: Scan): void => {
  Object.assign(scan, { file, mediaType, state: 'ready' });
  delete scan.unfit;
  delete scan.problem;
};

const settle = (row: Row): void => {
  markTwins(upload.rows);
  sendReady(row);
  changed();
};
