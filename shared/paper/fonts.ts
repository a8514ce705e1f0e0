/**
 * The two faces every paper is set in: Noto Serif, which has all Kazakh letters and the tenge sign.
 *
 * Read once per process, from the folder `ARCHIVE_FONTS` names (a bundle carries the two files beside
 * it: `NotoSerif_400Regular.ttf`, `NotoSerif_700Bold.ttf`), else from the installed package.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from '@cantoo/fontkit';
import { IntegrityFault } from '../ports/faults.ts';

/** A font file and its measures. `metrics` is never written to: each paper embeds its own copy of `bytes`. */
export interface FontFile {
  readonly bytes: Uint8Array;
  readonly metrics: Font;
}

export interface Fonts {
  readonly regular: FontFile;
  readonly bold: FontFile;
}

const pathOf = (weight: string): string => {
  const file = `NotoSerif_${weight}.ttf`;
  const folder = process.env['ARCHIVE_FONTS'];
  return folder
    ? join(folder, file)
    : createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif/${weight}/${file}`);
};

const read = async (weight: string): Promise<FontFile> => {
  const bytes = await readFile(pathOf(weight));
  const metrics = create(bytes);
  if (!('glyphForCodePoint' in metrics)) throw new IntegrityFault(`${weight} holds no single font`);
  return { bytes, metrics };
};

// TrueType by @cantoo/fontkit alone: pdf-lib's successor crashes on saving with the older @pdf-lib/fontkit.
let fonts: Promise<Fonts> | undefined;

const readBoth = async (): Promise<Fonts> => {
  const [regular, bold] = await Promise.all([read('400Regular'), read('700Bold')]);
  return { regular, bold };
};

export const openFonts = (): Promise<Fonts> => (fonts ??= readBoth());
