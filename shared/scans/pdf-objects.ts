/** One indirect object as it stands in the file, and where its stream lies (ISO 32000-2, 7.3.8 and 7.3.10). */
import { readAt, type PdfBytes } from './pdf-bytes.ts';
import { peek, readInteger, readKeyword, readWord, skipSpace, type Reading } from './pdf-lexer.ts';
import { isDict, readValue, type Dict, type PdfValue } from './pdf-values.ts';
import { damaged, truncated } from './scan-refused.ts';

/** A stream's bytes: `at` the first, `end` after the last. */
export interface Stream {
  readonly dict: Dict;
  readonly at: number;
  readonly end: number;
}

export interface PdfObject {
  readonly number: number;
  readonly value: PdfValue;
  readonly stream?: Stream;
}

/** Answers the value behind a reference, or the value itself. */
export type Resolve = (value: PdfValue | undefined) => PdfValue;

interface Head {
  readonly number: number;
  readonly value: PdfValue;
  readonly streamAt?: number;
}

const lineFeed = 10;
const carriageReturn = 13;

const skipLineEnd = (reading: Reading) => {
  if (peek(reading) === carriageReturn) reading.at += 1;
  if (peek(reading) === lineFeed) reading.at += 1;
};

const readHead = (reading: Reading): Head => {
  const number = readInteger(reading);
  readInteger(reading);
  readKeyword(reading, 'obj');
  const value = readValue(reading);
  skipSpace(reading);
  const word = readWord(reading);
  if (word === 'endobj') return { number, value };
  if (word !== 'stream') throw damaged(`object ${number} has no end`);
  skipLineEnd(reading);
  return { number, value, streamAt: reading.at };
};

const streamOf = (bytes: PdfBytes, at: number, [dict, length]: [Dict, PdfValue]): Stream => {
  if (typeof length !== 'number' || length < 0) throw damaged('a stream without a length');
  const end = at + length;
  if (end > bytes.length) throw truncated('a stream beyond the end of the file');
  readAt(bytes, end, (reading) => readKeyword(reading, 'endstream'));
  return { dict, at, end };
};

/** Reads the object at `offset` whole; its stream is measured, not read. */
export const readObject = (bytes: PdfBytes, offset: number, resolve: Resolve): PdfObject => {
  const { number, value, streamAt } = readAt(bytes, offset, readHead);
  if (streamAt === undefined) return { number, value };
  if (!isDict(value)) throw damaged(`object ${number} has a stream without a dictionary`);
  return {
    number,
    value,
    stream: streamOf(bytes, offset + streamAt, [value, resolve(value.get('/Length'))]),
  };
};
