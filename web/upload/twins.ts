/** Says of each scan where the same bytes are already; within one case file the second is not sent unless meant. */
import type { Row, Scan } from './row.ts';

export const markTwins = (rows: readonly Row[]): void => {
  const everywhere = new Map<string, string>();
  for (const row of rows) {
    const here = new Map<string, string>();
    for (const scan of inOrder(row.scans)) {
      if (scan.sha256 === undefined) continue;
      const twinHere = noted(here, scan.sha256, scan.path);
      const twin = twinHere ?? noted(everywhere, scan.sha256, scan.path);
      if (twin === undefined) delete scan.twin;
      else scan.twin = twin;
      if (twinHere !== undefined) leaveOut(scan);
    }
  }
};

/** Where these bytes are already; noted here when nowhere yet. */
const noted = (seen: Map<string, string>, sha256: string, path: string): string | undefined => {
  const before = seen.get(sha256);
  if (before === undefined) seen.set(sha256, path);
  return before;
};

const leaveOut = (scan: Scan): void => {
  if (scan.state === 'ready' && scan.isMeant !== true) scan.state = 'left-out';
};

/** What is in the case file already comes first, then the shorter name: the other one is the double. */
const inOrder = (scans: readonly Scan[]): readonly Scan[] =>
  scans.toSorted(
    (one, other) =>
      Number(one.document === undefined) - Number(other.document === undefined) ||
      one.path.length - other.path.length,
  );
