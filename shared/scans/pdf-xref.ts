/** Where a PDF says its objects are: its cross-reference sections, the newest first. */
import { readAt, type PdfBytes } from './pdf-bytes.ts';
import { isDigit, isWhite, peek, skipSpace } from './pdf-lexer.ts';
import { noPlaces, type Places } from './pdf-places.ts';
import type { Dict } from './pdf-values.ts';
import { readXrefStream } from './pdf-xref-stream.ts';
import { readXrefTable } from './pdf-xref-table.ts';
import { damaged, ScanRefused, tooComplex, truncated } from './scan-refused.ts';

export interface Xref {
  readonly places: Places;
  /** The newest trailer. */
  readonly trailer: Dict;
}

/** An incremental update adds one section; nobody updates a scan this often. */
const mostSections = 4096;
const tail = 1024;
const padding = 64 * 1024;

/** The end of the file without what transfers pad it with. */
const endOf = (bytes: PdfBytes): number => {
  for (let end = bytes.length; end > 0; end -= padding) {
    const block = bytes.slice(end - padding, end);
    const last = block.findLastIndex((byte) => !isWhite(byte));
    if (last >= 0) return end - block.length + last + 1;
  }
  return 0;
};

/**
 * The offset of the newest cross-references. As readers do, up to 1,024 bytes after the end are let
 * pass; but what begins with a digit is the first object of an update that was cut off.
 */
const newestSection = (bytes: PdfBytes): number => {
  const end = endOf(bytes);
  const text = bytes.slice(end - tail, end).toString('latin1');
  const found = /^[^]*startxref\s+(\d{1,15})\s+%%EOF\s*(?<after>[^]?)/.exec(text);
  if (found === null) throw truncated('the end of the file is missing');
  if (/\d/.test(found.groups?.['after'] ?? '')) throw truncated('an update was cut off');
  const offset = Number(found[1]);
  // The first part of a file arranged for the web ends with "startxref 0".
  if (offset === 0 || offset >= bytes.length) throw truncated('the cross-references are missing');
  return offset;
};

const isTable = (bytes: PdfBytes, offset: number): boolean =>
  readAt(bytes, offset, (reading) => {
    skipSpace(reading);
    return !isDigit(peek(reading));
  });

const offsetIn = (trailer: Dict, name: string): number | undefined => {
  const offset = trailer.get(name);
  if (offset === undefined || offset === null) return undefined;
  if (typeof offset !== 'number') throw damaged(`${name} is not an offset`);
  return offset;
};

const readSection = (bytes: PdfBytes, offset: number, places: Places): Dict => {
  if (offset <= 0 || offset >= bytes.length) throw damaged('cross-references beyond the file');
  if (!isTable(bytes, offset)) return readXrefStream(bytes, offset, places.put);
  const trailer = readXrefTable(bytes, offset, places);
  const hidden = offsetIn(trailer, '/XRefStm');
  if (hidden !== undefined) readXrefStream(bytes, hidden, places.unhide);
  return trailer;
};

const refuseEncrypted = (trailer: Dict) => {
  const encrypt = trailer.get('/Encrypt') ?? null;
  if (encrypt !== null) throw new ScanRefused('DocumentEncrypted', 'the document is encrypted');
};

export const readXref = (bytes: PdfBytes): Xref => {
  const places = noPlaces();
  const seen = new Set<number>();
  let newest: Dict | undefined;
  for (let offset: number | undefined = newestSection(bytes); offset !== undefined;) {
    if (seen.has(offset) || seen.size > mostSections) throw tooComplex('cross-references without an end');
    seen.add(offset);
    const trailer = readSection(bytes, offset, places);
    refuseEncrypted(trailer);
    newest ??= trailer;
    offset = offsetIn(trailer, '/Prev');
  }
  if (newest === undefined) throw damaged('no trailer');
  return { places, trailer: newest };
};
