/** What a paper is made of besides tables: paragraphs and signature rows, each knowing its height before it is drawn. */
import { breakLines } from './lines.ts';
import { glued, legible } from './legible.ts';
import type { Sheets, Style, Weight } from './sheets.ts';

export interface Block {
  readonly height: number;
  draw(): void;
}

export interface ParagraphStyle {
  readonly size?: number;
  readonly weight?: Weight;
  readonly align?: 'left' | 'centre' | 'right';
  readonly after?: number;
  /** Share of the width left empty on the left: blocks of approval stand in the right half. */
  readonly indent?: number;
}

const bodySize = 11;

/** Heights of lines and gaps: as they should be, and the least that can still be read with ease. */
const leadingOf = ({ air }: Sheets): number => 1.16 + 0.14 * air;
const gapOf = ({ air }: Sheets, gap: number): number => gap * (0.3 + 0.7 * air);

/** Where the foot of the letters stands above the foot of their line. */
const baseline = 0.3;

const styleOf = ({ size = bodySize, weight = 'regular' }: ParagraphStyle): Style => ({ size, weight });

/** A paragraph. Alone it may run over to the next page; within `together` it stays whole. */
export const paragraph = (sheets: Sheets, text: string, style: ParagraphStyle = {}): Block => {
  const set = styleOf(style);
  const { align = 'left', after = 4, indent = 0 } = style;
  const setting = sheets.setting(set);
  const left = sheets.left + sheets.width * indent;
  const width = sheets.right - left;
  const lines = breakLines(setting, glued(legible(text)), width);
  const lineHeight = set.size * leadingOf(sheets);
  const gap = gapOf(sheets, after);
  const shift = { left: 0, centre: 0.5, right: 1 }[align];

  return {
    height: lines.length * lineHeight + gap,
    draw: () => {
      for (const line of lines) {
        sheets.keep(lineHeight);
        sheets.descend(lineHeight);
        const free = width - setting.face.width(line, set.size);
        sheets.write(line, { x: left + free * shift, y: sheets.y() + set.size * baseline }, set);
      }
      sheets.descend(gap);
    },
  };
};

/** Draws blocks on one page, as long as one page can hold them. */
export const together = (sheets: Sheets, blocks: readonly Block[]): void => {
  sheets.keep(heightOf(blocks));
  for (const block of blocks) {
    sheets.keep(block.height);
    block.draw();
  }
};

export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.height, 0);

/** What ends a paper: parts that are each kept whole. */
export type Closing = readonly (readonly Block[])[];

/** The most of a page that may have to stand under the last row of a table. */
const longestTail = 0.75;

/** Height of as many closing parts as can stand on one page with the last row: signatures never stand without what they sign. */
export const tailOf = (sheets: Sheets, closing: Closing): number =>
  closing
    .map((_, at) => heightOf(closing.slice(0, at + 1).flat()))
    .reduce((most, height) => (height <= sheets.height * longestTail ? height : most), 0);

export interface SignatureRow {
  readonly office: string;
  readonly name: string;
}

/** What stands in small letters under the two lines: (signature), (name). */
export interface SignatureCaptions {
  readonly signature: string;
  readonly name: string;
}

const captionSize = 7.5;

/** Office, a line to sign on, name; the name stands on the last line of the office. */
export const signature = (sheets: Sheets, row: SignatureRow, captions: SignatureCaptions): Block => {
  const style = { size: bodySize };
  const caption = { size: captionSize };
  const setting = sheets.setting(style);
  const lineAt = sheets.left + sheets.width * 0.42;
  const nameAt = sheets.left + sheets.width * 0.64;
  const lineHeight = bodySize * leadingOf(sheets);
  const [above, below] = [gapOf(sheets, 6), 11 + gapOf(sheets, 7)];
  const office = breakLines(setting, glued(legible(row.office)), lineAt - sheets.left - 8);
  const name = breakLines(setting, glued(legible(row.name)), sheets.right - nameAt);
  const high = Math.max(office.length, name.length, 1);
  const captionWidth = sheets.setting(caption).face.width(captions.signature, captionSize);

  return {
    height: above + high * lineHeight + below,
    draw: () => {
      sheets.descend(above);
      const top = sheets.y();
      const foot = top - high * lineHeight;
      const writeDown = (lines: readonly string[], x: number) =>
        lines.forEach((line, at) => {
          const down = high - lines.length + at + 1;
          sheets.write(line, { x, y: top - down * lineHeight + bodySize * baseline }, style);
        });
      writeDown(office, sheets.left);
      writeDown(name, nameAt);
      sheets.rule({ x: lineAt, y: foot }, { x: nameAt - 10, y: foot });
      sheets.rule({ x: nameAt, y: foot }, { x: sheets.right, y: foot });
      const free = nameAt - 10 - lineAt - captionWidth;
      sheets.write(captions.signature, { x: lineAt + free / 2, y: foot - 9 }, caption);
      sheets.write(captions.name, { x: nameAt, y: foot - 9 }, caption);
      sheets.descend(high * lineHeight + below);
    },
  };
};
