/** Brings the scans of a row and the documents that the service has together. */
import type { Scan, Shown } from './row.ts';

type Document = Shown['documents'][number];

/**
 * The scans that are chosen, each with its document where the service has one of the same digest and size; and for
 * every other document a scan without a file.
 */
export const meet = (scans: readonly Scan[], documents: readonly Document[]): Scan[] => {
  const known = new Map(
    scans.flatMap((one): [string, Scan][] => (one.document ? [[one.document, one]] : [])),
  );
  const byDigest = new Map<string, Scan[]>();
  for (const scan of scans) {
    if (scan.sha256 === undefined || scan.document !== undefined) continue;
    const alike = byDigest.get(scan.sha256) ?? [];
    // What is not to be sent is met last.
    byDigest.set(scan.sha256, scan.state === 'left-out' ? [...alike, scan] : [scan, ...alike]);
  }
  const strangers: Scan[] = [];
  for (const document of documents) {
    const scan = known.get(document.id) ?? byDigest.get(document.sha256)?.shift();
    if (scan) settle(scan, document);
    else strangers.push(scanOf(document));
  }
  return [...scans, ...strangers];
};

const settle = (scan: Scan, document: Document): void => {
  scan.document = document.id;
  if (document.state !== 'awaited') {
    scan.state = 'sent';
    scan.arrived = scan.bytes;
  } else if (scan.state === 'left-out' || scan.state === 'lacking') {
    scan.state = scan.file ? 'ready' : 'lacking';
  }
};

const scanOf = ({ id, name, volume, bytes, sha256, state }: Document): Scan => ({
  key: crypto.randomUUID(),
  name,
  path: name,
  volume,
  bytes,
  sha256,
  document: id,
  state: state === 'awaited' ? 'lacking' : 'sent',
  arrived: state === 'awaited' ? 0 : bytes,
});
