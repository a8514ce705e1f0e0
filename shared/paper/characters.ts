import { hasShape } from './face.ts';
import { openFonts } from './fonts.ts';
import { legible } from './legible.ts';

/**
 * The characters of a text that no paper could print, each once, in the order met. A heading is asked for them
 * before its file is sealed: afterwards nobody could change it, and no act could ever list the file.
 */
export const charactersWithoutGlyph = async (text: string): Promise<readonly string[]> => {
  const { regular } = await openFonts();
  return [...new Set(legible(text))].filter(
    (character) => character !== '\n' && !hasShape(regular, character),
  );
};
