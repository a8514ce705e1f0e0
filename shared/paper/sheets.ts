/**
 * The pages of one paper and the place where writing goes on. Lengths are in points, from the lower
 * left corner. What is drawn on a page is gathered, and packed when the page is turned.
 */
import {
  beginText,
  endText,
  lineTo,
  moveText,
  moveTo,
  PDFHexString,
  PDFName,
  setFontAndSize,
  setLineWidth,
  showText,
  stroke,
  type PDFDocument,
  type PDFOperator,
  type PDFPage,
} from 'pdf-lib';
import type { Face } from './face.ts';
import type { Setting } from './lines.ts';

export type Weight = 'regular' | 'bold';

export interface Style {
  readonly size: number;
  readonly weight?: Weight;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Sheets {
  readonly left: number;
  readonly right: number;
  /** Where the text begins on every page; above it there is room for a banner. */
  readonly top: number;
  /** Width of the text. */
  readonly width: number;
  /** Height of the text on an empty page. */
  readonly height: number;
  /** How much of the space between lines and paragraphs there is: 1 as a rule, 0 where a paper is tightened all it may be. */
  readonly air: number;
  /** Where writing goes on: the top of what comes next. */
  y(): number;
  /** What is left of this page. */
  room(): number;
  descend(height: number): void;
  turn(): void;
  pages(): number;
  /** Turns the page unless `height` fits on what is left of it; what fits on no page is let be. */
  keep(height: number): void;
  setting(style: Style): Setting;
  write(text: string, at: Point, style: Style): void;
  rule(from: Point, to: Point): void;
  /** Puts what was drawn on the pages, and `draw` on each of them: banners and page numbers. */
  finish(draw: (page: number, of: number) => void): void;
}

export interface Format {
  readonly landscape: boolean;
  readonly air?: number;
}

const a4 = { short: 595.28, long: 841.89 };

/** 20 mm left for the binding, 10 right, 15 above, 17 below: the margins of office papers. */
const margins = { left: 56.7, right: 28.35, top: 42.5, bottom: 48 };

const fontNames = { regular: 'F1', bold: 'F2' } as const;

/** A thousandth of a point is finer than any printer, and keeps the file free of endless fractions. */
const rounded = (points: number): number => Math.round(points * 1000) / 1000;

interface Leaf {
  /** None where a paper is only measured. */
  readonly page: PDFPage | undefined;
  written: PDFOperator[];
}

const operatorsOf = {
  text: (hex: string, at: Point, font: { readonly name: string; readonly size: number }): PDFOperator[] => [
    beginText(),
    setFontAndSize(font.name, font.size),
    moveText(rounded(at.x), rounded(at.y)),
    showText(PDFHexString.of(hex)),
    endText(),
  ],
  rule: (from: Point, to: Point): PDFOperator[] => [
    setLineWidth(0.5),
    moveTo(rounded(from.x), rounded(from.y)),
    lineTo(rounded(to.x), rounded(to.y)),
    stroke(),
  ],
};

/** Width and height of a page, and the text within its margins. */
const frameOf = ({ landscape, air = 1 }: Format) => {
  const wide = landscape ? a4.long : a4.short;
  const high = landscape ? a4.short : a4.long;
  const top = high - margins.top;
  return {
    wide,
    high,
    top,
    left: margins.left,
    right: wide - margins.right,
    width: wide - margins.left - margins.right,
    height: top - margins.bottom,
    air,
  };
};

type Faces = Readonly<Record<Weight, Face>>;

const addLeaf = (pdf: PDFDocument | undefined, faces: Faces, size: readonly [number, number]): Leaf => {
  if (!pdf) return { page: undefined, written: [] };
  const page = pdf.addPage([...size]);
  for (const weight of ['regular', 'bold'] as const) {
    page.node.setFontDictionary(PDFName.of(fontNames[weight]), faces[weight].ref);
  }
  return { page, written: [] };
};

/** Packs what was written on a page: a thousand pages of loose operators would fill the memory. */
const pack = (pdf: PDFDocument | undefined, leaf: Leaf): void => {
  if (!pdf || !leaf.page) return;
  const stream = pdf.context.flateStream(leaf.written.join('\n'));
  leaf.page.node.addContentStream(pdf.context.register(stream));
  leaf.written = [];
};

const penOn = (faces: Faces, leaf: () => Leaf): Pick<Sheets, 'write' | 'rule'> => ({
  write: (text, at, { size, weight = 'regular' }) => {
    if (!leaf().page) return;
    const hex = faces[weight].encode(text);
    leaf().written.push(...operatorsOf.text(hex, at, { name: fontNames[weight], size }));
  },
  rule: (from, to) => {
    if (leaf().page) leaf().written.push(...operatorsOf.rule(from, to));
  },
});

/** The pages of `pdf`; without one nothing is drawn, and what would be is only measured. */
export const openSheets = (pdf: PDFDocument | undefined, faces: Faces, format: Format): Sheets => {
  const { wide, high, ...frame } = frameOf(format);
  const nextLeaf = () => addLeaf(pdf, faces, [wide, high]);
  let leaf = nextLeaf();
  const leaves = [leaf];
  let y = frame.top;

  const room = () => y - margins.bottom;
  const turn = () => {
    pack(pdf, leaf);
    leaf = nextLeaf();
    leaves.push(leaf);
    y = frame.top;
  };

  return {
    ...frame,
    y: () => y,
    room,
    turn,
    pages: () => leaves.length,
    descend: (by) => (y -= by),
    keep: (needed) => {
      if (needed > room() && needed <= frame.height) turn();
    },
    setting: ({ size, weight }) => ({ size, face: faces[weight ?? 'regular'] }),
    ...penOn(faces, () => leaf),
    finish: (draw) => {
      leaves.forEach((each, at) => {
        leaf = each;
        draw(at + 1, leaves.length);
        pack(pdf, each);
      });
    },
  };
};
