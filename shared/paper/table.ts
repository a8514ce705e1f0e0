/**
 * Tables of the official forms: the header and the row of column numbers are repeated on every page, a
 * row is kept whole unless it is taller than a page, and no word of the header is ever broken.
 */
import { onOneLine, glued } from './legible.ts';
import { breakLines, widestWord } from './lines.ts';
import type { Sheets, Style } from './sheets.ts';

export interface Column {
  readonly title: string;
  /** Share of the width, against the other columns. */
  readonly share: number;
  readonly align?: 'left' | 'centre';
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly size?: number;
  /** Height of what must stand under the last row on the same page: totals and signatures. */
  readonly tail?: number;
}

const padding = 3;

/** Space under a table. */
const after = 8;

/** Fewer lines than this at the foot of a page are not worth splitting a row for. */
const fewestLines = 4;

type Cells = readonly (readonly string[])[];

/** Shares as widths; a column too narrow for its widest header word takes room from the widest column. */
const widthsOf = (sheets: Sheets, columns: readonly Column[], heading: Style): readonly number[] => {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map(({ title, share }) =>
    Math.max(
      (share / shares) * sheets.width,
      widestWord(sheets.setting(heading), glued(title)) + padding * 2 + 0.5,
    ),
  );
  const widest = widths.indexOf(Math.max(...widths));
  const over = widths.reduce((sum, width) => sum + width, 0) - sheets.width;
  return widths.map((width, at) => (at === widest ? width - over : width));
};

const edgesOf = (left: number, widths: readonly number[]): readonly number[] =>
  widths.reduce<readonly number[]>((edges, width) => [...edges, (edges.at(-1) ?? left) + width], [left]);

const tallest = (cells: Cells): number => Math.max(1, ...cells.map((cell) => cell.length));

interface Ruled {
  readonly sheets: Sheets;
  readonly columns: readonly Column[];
  readonly edges: readonly number[];
  readonly widths: readonly number[];
  readonly lineHeight: number;
}

const ruledFor = (sheets: Sheets, columns: readonly Column[], heading: Style): Ruled => {
  const widths = widthsOf(sheets, columns, heading);
  const lineHeight = heading.size * (1.16 + 0.08 * sheets.air);
  return { sheets, columns, widths, edges: edgesOf(sheets.left, widths), lineHeight };
};

const cellsOf = ({ sheets, widths }: Ruled, texts: readonly string[], style: Style): Cells =>
  texts.map((text, at) => {
    const clean = glued(text.split('\n').map(onOneLine).join('\n'));
    return breakLines(sheets.setting(style), clean, (widths[at] ?? 0) - padding * 2);
  });

const heightOf = ({ lineHeight }: Ruled, cells: Cells): number => tallest(cells) * lineHeight + padding * 2;

type Drawn = Style & { readonly centred?: boolean };

const drawCells = (ruled: Ruled, cells: Cells, style: Drawn): void => {
  const { sheets, edges, widths, lineHeight } = ruled;
  const top = sheets.y();
  cells.forEach((lines, column) => {
    const edge = edges[column] ?? 0;
    const centred = style.centred === true || ruled.columns[column]?.align === 'centre';
    lines.forEach((line, at) => {
      const free = (widths[column] ?? 0) - sheets.setting(style).face.width(line, style.size);
      const x = edge + (centred ? free / 2 : padding);
      sheets.write(line, { x, y: top - padding - lineHeight * (at + 1) + style.size * 0.28 }, style);
    });
  });
  sheets.descend(heightOf(ruled, cells));
  sheets.rule({ x: sheets.left, y: sheets.y() }, { x: sheets.right, y: sheets.y() });
};

interface Frame {
  readonly height: number;
  open(): void;
  close(): void;
}

const frameOf = (ruled: Ruled, heading: Style, body: Style): Frame => {
  const { sheets, columns, edges } = ruled;
  const titles = cellsOf(
    ruled,
    columns.map(({ title }) => title),
    heading,
  );
  const numbers = columns.map((_, at) => [String(at + 1)]);
  let top = 0;
  return {
    height: heightOf(ruled, titles) + heightOf(ruled, numbers),
    open: () => {
      top = sheets.y();
      sheets.rule({ x: sheets.left, y: top }, { x: sheets.right, y: top });
      drawCells(ruled, titles, { ...heading, centred: true });
      drawCells(ruled, numbers, { ...body, centred: true });
    },
    close: () => {
      for (const x of edges) sheets.rule({ x, y: top }, { x, y: sheets.y() });
    },
  };
};

const turnPage = (sheets: Sheets, frame: Frame): void => {
  frame.close();
  sheets.turn();
  frame.open();
};

interface Row {
  readonly row: Cells;
  readonly style: Style;
  /** What must stand under it on the same page. */
  readonly tail: number;
}

/** A row taller than a page fills what is left of this one and goes on overleaf. */
const drawTall = (ruled: Ruled, frame: Frame, { row, style }: Omit<Row, 'tail'>): void => {
  const { sheets, lineHeight } = ruled;
  let rest: Cells = row;
  while (heightOf(ruled, rest) > sheets.room()) {
    const fit = Math.floor((sheets.room() - padding * 2) / lineHeight);
    if (fit >= fewestLines) {
      const taken = rest.map((cell) => cell.slice(0, fit));
      rest = rest.map((cell) => cell.slice(fit));
      drawCells(ruled, taken, style);
    }
    turnPage(sheets, frame);
  }
  drawCells(ruled, rest, style);
};

/** Room that a row wants on its page: with its tail where a page can hold both, a few lines where it cannot hold the row. */
const neededFor = (ruled: Ruled, frame: Frame, { row, tail }: Row): number => {
  const tallestRow = ruled.sheets.height - frame.height;
  const height = heightOf(ruled, row);
  if (height > tallestRow) return ruled.lineHeight * fewestLines + padding * 2;
  return height + tail <= tallestRow ? height + tail : height;
};

const drawRow = (ruled: Ruled, frame: Frame, row: Row): void => {
  const { sheets } = ruled;
  if (heightOf(ruled, row.row) > sheets.height - frame.height) {
    drawTall(ruled, frame, row);
    return;
  }
  if (neededFor(ruled, frame, row) > sheets.room()) turnPage(sheets, frame);
  drawCells(ruled, row.row, row.style);
};

export const drawTable = (sheets: Sheets, { columns, rows, size = 9, tail = 0 }: Table): void => {
  const heading = { size, weight: 'bold' } as const;
  const style = { size };
  const ruled = ruledFor(sheets, columns, heading);
  const frame = frameOf(ruled, heading, style);

  rows.forEach((texts, at) => {
    const last = at === rows.length - 1;
    const row: Row = { row: cellsOf(ruled, texts, style), style, tail: last ? tail + after : 0 };
    if (at === 0) {
      // No header without a row under it.
      sheets.keep(frame.height + neededFor(ruled, frame, row));
      frame.open();
    }
    drawRow(ruled, frame, row);
  });
  frame.close();
  sheets.descend(after);
};
