/** Values of PDF syntax (ISO 32000-2, 7.3), as far as an inspection needs them. */
import { end, peek, readWord, skipSpace, type Reading } from './pdf-lexer.ts';
import { damaged, tooComplex } from './scan-refused.ts';

export interface Ref {
  readonly ref: number;
}
export type Dict = ReadonlyMap<string, PdfValue>;
/** A name keeps its slash (`/Type`); what a text string says does not matter and is left out. */
export type PdfValue = null | boolean | number | string | Ref | Dict | readonly PdfValue[];

const deepest = 100;
const text = '()';
const [slash, open, close, less, more, square, squareEnd, back] = Buffer.from('/()<>[]\\');

export const isRef = (value: PdfValue | undefined): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value;
export const isDict = (value: PdfValue | undefined): value is Dict => value instanceof Map;
export const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

const readName = (reading: Reading): string => {
  reading.at += 1;
  const word = readWord(reading);
  return `/${word.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))}`;
};

const skipText = (reading: Reading): string => {
  let depth = 0;
  do {
    const byte = peek(reading);
    if (byte === end) throw damaged('a text string without an end');
    if (byte === back) reading.at += 1;
    if (byte === open) depth += 1;
    if (byte === close) depth -= 1;
    reading.at += 1;
  } while (depth > 0);
  return text;
};

const skipHex = (reading: Reading): string => {
  for (let byte = peek(reading); byte !== more; byte = peek(reading)) {
    if (byte === end) throw damaged('a hexadecimal string without an end');
    reading.at += 1;
  }
  reading.at += 1;
  return text;
};

const nextOf = (reading: Reading): number => {
  skipSpace(reading);
  return peek(reading);
};

const readList = (reading: Reading, depth: number): readonly PdfValue[] => {
  const values: PdfValue[] = [];
  reading.at += 1;
  while (nextOf(reading) !== squareEnd) values.push(readValue(reading, depth + 1));
  reading.at += 1;
  return values;
};

const readDict = (reading: Reading, depth: number): Dict => {
  const dict = new Map<string, PdfValue>();
  reading.at += 2;
  while (nextOf(reading) !== more) {
    if (peek(reading) !== slash) throw damaged('a dictionary key is not a name');
    dict.set(readName(reading), readValue(reading, depth + 1));
  }
  reading.at += 1;
  if (peek(reading) !== more) throw damaged('a dictionary without an end');
  reading.at += 1;
  return dict;
};

const readAngle = (reading: Reading, depth: number): PdfValue => {
  reading.at += 1;
  const isDictionary = peek(reading) === less;
  if (!isDictionary) return skipHex(reading);
  reading.at -= 1;
  return readDict(reading, depth);
};

/** `12 0 R` after its first number, or undefined with the place unchanged. */
const readRest = (reading: Reading, ref: number): Ref | undefined => {
  const after = reading.at;
  skipSpace(reading);
  if (/^\d{1,5}$/.test(readWord(reading))) {
    skipSpace(reading);
    if (readWord(reading) === 'R') return { ref };
  }
  reading.at = after;
  return undefined;
};

const words: ReadonlyMap<string, PdfValue> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const readNumberOrWord = (reading: Reading): PdfValue => {
  const word = readWord(reading);
  if (/^\d{1,10}$/.test(word)) return readRest(reading, Number(word)) ?? Number(word);
  // Real files hold numbers such as "--5" and "1.2.3"; only whole numbers matter here.
  if (/^[+\-.\d]+$/.test(word)) return Number(word) || 0;
  const value = words.get(word);
  if (value === undefined) throw damaged('no value where one must stand');
  return value;
};

export const readValue = (reading: Reading, depth = 0): PdfValue => {
  if (depth > deepest) throw tooComplex('values nested too deep');
  const byte = nextOf(reading);
  if (byte === slash) return readName(reading);
  if (byte === open) return skipText(reading);
  if (byte === less) return readAngle(reading, depth);
  if (byte === square) return readList(reading, depth);
  return readNumberOrWord(reading);
};
