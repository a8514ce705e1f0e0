/** A cross-reference table and its trailer (ISO 32000-2, 7.5.4 and 7.5.5). */
import { readAt, type PdfBytes } from './pdf-bytes.ts';
import { isDigit, peek, readInteger, readKeyword, readWord, skipSpace, type Reading } from './pdf-lexer.ts';
import type { Places } from './pdf-places.ts';
import { isDict, readValue, type Dict } from './pdf-values.ts';
import { damaged } from './scan-refused.ts';

const batch = 500;
const shortestLine = 18;

/** Reads `count` lines such as `0000000017 00000 n`; 0 stands for a free object. Lines of 19 bytes are met too. */
const readLines = (reading: Reading, count: number): readonly number[] => {
  const offsets: number[] = [];
  while (offsets.length < count) {
    const offset = readInteger(reading);
    readInteger(reading);
    skipSpace(reading);
    const kind = readWord(reading);
    if (kind !== 'n' && kind !== 'f') throw damaged('a line of the cross-reference table is damaged');
    offsets.push(kind === 'n' ? offset : 0);
  }
  return offsets;
};

interface Subsection {
  readonly first: number;
  readonly count: number;
  readonly at: number;
}

/** Answers the offset after the subsection. */
const readSubsection = (bytes: PdfBytes, { first, count, at }: Subsection, places: Places): number => {
  if (count * shortestLine > bytes.length) throw damaged('a cross-reference table longer than its file');
  let next = at;
  let object = first;
  for (let left = count; left > 0; left -= batch) {
    const [offsets, length] = readAt(bytes, next, (reading) => [
      readLines(reading, Math.min(batch, left)),
      reading.at,
    ]);
    // Some writers count from 1 and still list the free object 0 first.
    if (object === 1 && offsets[0] === 0) object = 0;
    for (const offset of offsets) places.put(object++, offset > 0 ? { offset } : 'free');
    next += length;
  }
  return next;
};

const readPart = (reading: Reading): { readonly trailer: Dict } | Subsection => {
  skipSpace(reading);
  if (isDigit(peek(reading))) {
    const [first, count] = [readInteger(reading), readInteger(reading)];
    return { first, count, at: reading.at };
  }
  readKeyword(reading, 'trailer');
  const trailer = readValue(reading);
  if (!isDict(trailer)) throw damaged('a trailer is not a dictionary');
  return { trailer };
};

/** Reads the table that begins at `offset` with the word `xref`; answers its trailer. */
export const readXrefTable = (bytes: PdfBytes, offset: number, places: Places): Dict => {
  let at = offset + readAt(bytes, offset, (reading) => (readKeyword(reading, 'xref'), reading.at));
  for (;;) {
    const part = readAt(bytes, at, readPart);
    if ('trailer' in part) return part.trailer;
    at = readSubsection(bytes, { ...part, at: at + part.at }, places);
  }
};
