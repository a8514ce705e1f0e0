/** Parts that several papers share: what stands on every page, the day and place, signatures, digests. */
import type { Day, PaperLanguage } from '../archive/names.ts';
import type { ChamberOnPaper, CreatorOnPaper, InBothLanguages, SigningOnPaper } from '../archive/papers.ts';
import { paragraph, signature, type Block } from './blocks.ts';
import { longDay } from './days-in-words.ts';
import { onOneLine } from './legible.ts';
import type { Sheets, Style } from './sheets.ts';
import { wording } from './wording.ts';

/** The same sentence in the language being drawn. */
export const said = (text: InBothLanguages, language: PaperLanguage): string => onOneLine(text[language]);

/** A person by name; the chamber by its name in the language being drawn. */
export const creatorOf = (
  { creator, chamber }: { readonly creator: CreatorOnPaper; readonly chamber: ChamberOnPaper },
  language: PaperLanguage,
): string => (creator.chamber ? said(chamber.name, language) : onOneLine(creator.name));

export interface Running {
  /** The paper by name, number and day, for the foot of each page. */
  readonly name: string;
  readonly language: PaperLanguage;
  /** The language of the paper that is signed; in the other it is a translation. */
  readonly signedLanguage: PaperLanguage;
  readonly demonstration: boolean;
}

const small: Style = { size: 8 };
const banner: Style = { size: 9, weight: 'bold' };

const centred = (sheets: Sheets, text: string, { y, style }: { y: number; style: Style }): void => {
  const free = sheets.width - sheets.setting(style).face.width(text, style.size);
  sheets.write(text, { x: sheets.left + free / 2, y }, style);
};

/** Page numbers below; above, on every page, that it is a demonstration or an unsigned translation. */
export const runningLines =
  (running: Running) =>
  (sheets: Sheets, page: number, of: number): void => {
    const { language, signedLanguage, demonstration, name } = running;
    const words = wording[language];
    const marks = [
      ...(demonstration ? [words.demonstration] : []),
      ...(language === signedLanguage ? [] : [words.notSigned]),
    ];
    if (marks.length > 0) centred(sheets, marks.join('   ·   '), { y: sheets.top + 14, style: banner });
    centred(sheets, words.footer(name, page, of), { y: 26, style: small });
  };

/** Day on the left, number beside it, place below with its caption. */
export const dayAndPlace = (
  sheets: Sheets,
  at: { readonly day: Day; readonly number: string; readonly place: string },
  language: PaperLanguage,
): readonly Block[] => [
  paragraph(sheets, `${longDay(at.day, language)}, № ${at.number}`, { after: 2 }),
  paragraph(sheets, at.place, { after: 0 }),
  paragraph(sheets, wording[language].captions.place, { size: 7.5, after: 8 }),
];

export interface Signer {
  readonly office: string;
  readonly name: string;
}

export const signatures = (
  sheets: Sheets,
  signers: readonly Signer[],
  language: PaperLanguage,
): readonly Block[] =>
  signers.map(({ office, name }) => signature(sheets, { office, name }, wording[language].captions));

export const mannerOfSigning = (sheets: Sheets, signing: SigningOnPaper, language: PaperLanguage): Block =>
  paragraph(sheets, wording[language].signing[signing], { size: 9, after: 8 });

/** A digest on two short lines under what it is the digest of. */
export const digest = (sheets: Sheets, what: string, sha256: string): Block =>
  paragraph(sheets, `${what}: ${sha256}`, { size: 9, after: 8 });
