/** One weight of the font inside one paper: widths and glyph codes, each asked of the font once per character. */
import type { PDFFont, PDFRef } from 'pdf-lib';
import type { FontFile } from './fonts.ts';
import { noBreak } from './legible.ts';

export interface Face {
  readonly ref: PDFRef;
  /** Width in points. */
  width(text: string, size: number): number;
  /** Glyph codes in hexadecimal. */
  encode(text: string): string;
  /** Characters met that the font cannot draw. */
  readonly missing: ReadonlySet<string>;
}

const control = /\p{C}/u;
const drawn = (character: string): string => (character === noBreak ? ' ' : character);

/** A font answers a missing character with a blank box and a control with nothing: neither may pass for text. */
export const hasShape = ({ metrics }: FontFile, character: string): boolean =>
  !control.test(character) && metrics.hasGlyphForCodePoint(drawn(character).codePointAt(0) ?? 0);

export const openFace = (font: PDFFont, file: FontFile): Face => {
  const { metrics } = file;
  const advances = new Map<string, number>();
  const codes = new Map<string, string>();
  const missing = new Set<string>();

  const measure = (character: string): number => {
    if (!hasShape(file, character)) missing.add(character);
    const point = drawn(character).codePointAt(0) ?? 0;
    const advance = (metrics.glyphForCodePoint(point)?.advanceWidth ?? 0) / metrics.unitsPerEm;
    advances.set(character, advance);
    return advance;
  };
  const encodeOne = (character: string): string => {
    const code = missing.has(character) ? '' : font.encodeText(drawn(character)).asString();
    codes.set(character, code);
    return code;
  };

  return {
    ref: font.ref,
    missing,
    width: (text, size) => {
      let sum = 0;
      for (const character of text) sum += advances.get(character) ?? measure(character);
      return sum * size;
    },
    encode: (text) => {
      let hex = '';
      for (const character of text) {
        if (!advances.has(character)) measure(character);
        hex += codes.get(character) ?? encodeOne(character);
      }
      return hex;
    },
  };
};
