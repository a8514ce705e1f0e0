/**
 * Text as paper can carry it. Marks that have no shape (direction of writing, zero width, soft hyphen,
 * variation selectors) are dropped: they could only hide or reorder what is signed.
 */
const shapeless = /\p{Cf}|\p{Variation_Selector}|\u034f/gu;
const spaces = /[^\S\u00a0]+/gu;

/** Composed letters, single spaces (our own no-break spaces stay), nothing invisible; paragraphs keep their line ends. */
export const legible = (text: string): string =>
  text
    .normalize('NFC')
    .replace(shapeless, '')
    .split('\n')
    .map((line) => line.replace(spaces, ' ').trim())
    .join('\n');

/** A heading or a name: one line, whatever line ends it came with. */
export const onOneLine = (text: string): string => legible(text.replace(spaces, ' '));

/** No-break space: kept together by the layout, drawn as a plain space so that a search finds the words. */
export const noBreak = '\u00a0';

/** Keeps a number sign with its number, groups of digits together, and short marks with what they mark. */
export const glued = (text: string): string =>
  text
    .replace(/([№§]) (?=\S)/gu, `$1${noBreak}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, noBreak)
    .replace(/(?<=\d) (?=₸)/gu, noBreak)
    .replace(/(?<![\p{L}\d])((?:г|ст|п|т|д|б)\.) (?=[\p{Lu}\d])/gu, `$1${noBreak}`);
