/** The place at which an act is drawn up, as its papers print it. */
import type { PaperLanguage } from './names.ts';
import type { InBothLanguages } from './papers.ts';

/** The chamber's own place in both languages; a place that the drafter named himself as he wrote it, in either. */
export const placeOnPaper = (
  { place, language }: { readonly place: string; readonly language: PaperLanguage },
  chambers: InBothLanguages,
): InBothLanguages =>
  place === chambers[language] ? { kk: chambers.kk, ru: chambers.ru } : { kk: place, ru: place };
