/** Setting paragraphs: breaking into lines, stretching all but the last. */
import type { Letters, Run } from './letters.ts';

export interface Column {
  readonly left: number;
  readonly width: number;
  readonly size: number;
  readonly leading: number;
  readonly indent: number;
}

const linesOf = (set: Letters, text: string, column: Column): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = column.width - (lines.length === 0 ? column.indent : 0);
    if (line !== '' && set.width({ text: longer, size: column.size }) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

const stretched = (set: Letters, run: Run, room: number): Run => {
  const gaps = run.text.split(' ').length - 1;
  const free = room - set.width(run);
  return gaps > 0 ? { ...run, spread: free / gaps } : run;
};

/** Draws paragraphs from `top` down; answers the base line of the last line. */
export const setParagraphs = (
  set: Letters,
  text: { readonly paragraphs: readonly string[]; readonly top: number },
  column: Column,
): { readonly drawn: string; readonly bottom: number } => {
  let y = text.top;
  const drawn: string[] = [];
  for (const paragraph of text.paragraphs) {
    const lines = linesOf(set, paragraph, column);
    for (const [index, line] of lines.entries()) {
      const indent = index === 0 ? column.indent : 0;
      const run = { text: line, size: column.size };
      const full = index < lines.length - 1 ? stretched(set, run, column.width - indent) : run;
      y += column.leading;
      drawn.push(set.draw(full, { x: column.left + indent, y }));
    }
    y += column.leading * 0.3;
  }
  return { drawn: drawn.join(''), bottom: y };
};

/** Draws one line around the middle of the column. */
export const centred = (set: Letters, run: Run, at: { readonly x: number; readonly y: number }): string =>
  set.draw(run, { x: at.x - set.width(run) / 2, y: at.y });

/** Draws a heading in as many centred lines as it needs; answers the last base line. */
export const setHeading = (
  set: Letters,
  heading: { readonly text: string; readonly top: number },
  column: Column,
): { readonly drawn: string; readonly bottom: number } => {
  const lines = linesOf(set, heading.text, { ...column, indent: 0, width: column.width * 0.75 });
  const drawn = lines.map((text, index) =>
    centred(
      set,
      { text, size: column.size, weight: 'bold' },
      { x: column.left + column.width / 2, y: heading.top + (index + 1) * column.leading },
    ),
  );
  return { drawn: drawn.join(''), bottom: heading.top + lines.length * column.leading };
};
