import type { Outcome } from '../archive/outcome.ts';

/** A paper as drawn: the PDF, and the data attached to it. */
export interface Printed {
  readonly pdf: Uint8Array;
  readonly data: Uint8Array;
}

/** Draws one kind of paper. The same data always gives the same bytes. */
export type Printer<Data, Language> = (
  data: Data,
  language: Language,
) => Promise<
  Outcome<Printed, { readonly code: 'CharacterWithoutGlyph'; readonly characters: readonly string[] }>
>;
