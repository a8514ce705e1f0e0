/** Text as SVG outlines, so that no font need be installed where a scan is made. */
import { openFonts, type FontFile } from '../../../shared/paper/fonts.ts';

export type Weight = 'regular' | 'bold';

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly weight?: Weight;
  /** Stretches the spaces, in points each. */
  readonly spread?: number;
}

export interface Letters {
  /** Width in points. */
  width(run: Run): number;
  /** The run with its base line at x, y. */
  draw(run: Run, at: { readonly x: number; readonly y: number }): string;
  /** The outlines that everything drawn so far refers to. */
  definitions(): string;
}

const codesOf = (text: string): readonly number[] =>
  Array.from(text, (letter) => letter.codePointAt(0) ?? 32);
const space = 32;

const drawerOf = (weight: Weight, { metrics }: FontFile) => {
  const outlines = new Map<number, string>();
  const glyphOf = (code: number) => {
    const glyph = metrics.glyphForCodePoint(code);
    if (glyph === null) throw new Error(`The font has no letter ${code}.`);
    const name = `${weight}${code}`;
    if (!outlines.has(code)) outlines.set(code, `<path id="${name}" d="${glyph.path.toSVG()}"/>`);
    return { name, advance: glyph.advanceWidth };
  };
  const spaceOf = ({ size, spread = 0 }: Run, code: number) =>
    code === space ? (spread * metrics.unitsPerEm) / size : 0;
  return {
    units: (run: Run): number =>
      codesOf(run.text).reduce((sum, code) => sum + glyphOf(code).advance + spaceOf(run, code), 0),
    scale: (size: number): number => size / metrics.unitsPerEm,
    uses: (run: Run): string => {
      let x = 0;
      return codesOf(run.text)
        .map((code) => {
          const { name, advance } = glyphOf(code);
          const use = code === space ? '' : `<use href="#${name}" x="${Math.round(x)}"/>`;
          x += advance + spaceOf(run, code);
          return use;
        })
        .join('');
    },
    outlines: (): readonly string[] => [...outlines.values()],
  };
};

export const letters = async (): Promise<Letters> => {
  const { regular, bold } = await openFonts();
  const drawers = { regular: drawerOf('regular', regular), bold: drawerOf('bold', bold) };
  const drawerFor = ({ weight = 'regular' }: Run) => drawers[weight];
  return {
    width: (run) => drawerFor(run).units(run) * drawerFor(run).scale(run.size),
    draw: (run, { x, y }) => {
      const scale = drawerFor(run).scale(run.size).toFixed(6);
      return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale} -${scale})">${drawerFor(run).uses(run)}</g>`;
    },
    definitions: () => `<defs>${[...drawers.regular.outlines(), ...drawers.bold.outlines()].join('')}</defs>`,
  };
};
