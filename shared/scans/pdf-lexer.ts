/** Characters and words of PDF syntax (ISO 32000-2, 7.2). */
import { damaged } from './scan-refused.ts';

/** A place in bytes. `whole`: nothing follows them; otherwise running out of them means that more must be taken. */
export interface Reading {
  readonly bytes: Buffer;
  at: number;
  readonly whole: boolean;
}

export class OutOfBytes extends Error {
  override readonly name = 'OutOfBytes';
}

export const end = -1;

export const peek = (reading: Reading): number => {
  const byte = reading.bytes[reading.at];
  if (byte !== undefined) return byte;
  if (reading.whole) return end;
  throw new OutOfBytes();
};

const white = new Set(Buffer.from('\0\t\n\f\r '));
const delimiters = new Set(Buffer.from('()<>[]{}/%'));
const percent = 0x25;
const zero = 0x30;

/** Names have at most 127 bytes; what is longer is no word that anything here looks for. */
const longestWord = 1024;

export const isWhite = (byte: number): boolean => white.has(byte);
export const isDigit = (byte: number): boolean => byte >= zero && byte <= zero + 9;
const endsWord = (byte: number): boolean => byte === end || white.has(byte) || delimiters.has(byte);

const skipComment = (reading: Reading) => {
  for (let byte = peek(reading); byte !== end && byte !== 10 && byte !== 13; byte = peek(reading))
    reading.at += 1;
};

/** Skips white space and comments. */
export const skipSpace = (reading: Reading): void => {
  for (let byte = peek(reading); ; byte = peek(reading)) {
    if (byte === percent) skipComment(reading);
    else if (white.has(byte)) reading.at += 1;
    else return;
  }
};

/** The regular characters up to the next space or delimiter, as Latin-1. */
export const readWord = (reading: Reading): string => {
  const from = reading.at;
  while (!endsWord(peek(reading))) reading.at += 1;
  return reading.bytes.toString('latin1', from, Math.min(reading.at, from + longestWord));
};

export const readKeyword = (reading: Reading, keyword: string): void => {
  skipSpace(reading);
  const word = readWord(reading);
  if (word !== keyword) throw damaged(`"${keyword}" is missing`);
};

export const readInteger = (reading: Reading): number => {
  skipSpace(reading);
  const word = readWord(reading);
  if (!/^\+?\d{1,15}$/.test(word)) throw damaged('a whole number is missing');
  return Number(word);
};
