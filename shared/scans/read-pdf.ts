/**
 * Reads a PDF as a strict reader does: its cross-references, every object in the place they name,
 * every stream to its end, every page. It changes nothing and repairs nothing, and holds one
 * window of the file at a time.
 *
 * Found: a missing end or middle, damaged cross-references, an object that is damaged or not in its
 * place, a Flate stream that does not decode (its checksum included), a JPEG whose segments are
 * broken. Not found: damage inside CCITT, JBIG2, JPEG 2000 and LZW pictures, a JPEG's changed
 * pixels, fonts and drawing operators that make no sense.
 */
import type { PdfBytes } from './pdf-bytes.ts';
import { graphOf, isSheaf, type Graph } from './pdf-graph.ts';
import { readObject } from './pdf-objects.ts';
import { countPages } from './pdf-pages.ts';
import { streamCheck } from './pdf-streams.ts';
import { readXref, type Xref } from './pdf-xref.ts';
import { damaged, ScanRefused, tooComplex } from './scan-refused.ts';

const checkObjects = async (bytes: PdfBytes, { places }: Xref, graph: Graph) => {
  const checkStream = streamCheck(bytes, graph.resolve);
  let reached = 0;
  for (const [number, offset] of places.inFile()) {
    const object = readObject(bytes, offset, graph.resolve);
    if (object.number !== number) throw damaged(`object ${number} is not in its place`);
    // Objects inside each other's streams would be read again and again.
    if (offset < reached) throw tooComplex('objects overlap');
    if (object.stream === undefined) continue;
    reached = object.stream.end;
    if (isSheaf(object.stream)) graph.checkSheaf(object.stream);
    else await checkStream(object.stream);
  }
};

/** Answers how many pages there are. @throws ScanRefused when the document cannot be sealed. */
export const readPdf = async (bytes: PdfBytes): Promise<number> => {
  const xref = readXref(bytes);
  const graph = graphOf({ bytes, places: xref.places });
  const pages = countPages(xref.trailer, graph.resolve);
  await checkObjects(bytes, xref, graph);
  if (pages === 0) throw new ScanRefused('DocumentWithoutPages', 'the document has no pages');
  return pages;
};
