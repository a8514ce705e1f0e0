/**
 * From data to a bound paper: draws it, attaches the data, and writes it as PDF/A. The bytes depend on
 * the data alone: the identifier of the file is the digest of its data, its dates are the paper's own day.
 */
import { createHash } from 'node:crypto';
import * as fontkit from '@cantoo/fontkit';
import canonicalize from 'canonicalize';
import { AFRelationship, PDFDocument, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib';
import type { Day, PaperLanguage } from '../archive/names.ts';
import { accept, refuse, type Outcome } from '../archive/outcome.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Printed } from '../ports/printer.ts';
import { openFace, type Face } from './face.ts';
import { openFonts, type FontFile } from './fonts.ts';
import { openSheets, type Sheets, type Weight } from './sheets.ts';

/** PDF/A-3b carries the data; the 1b rendition of the same pages, without it, is for validators that know no other. */
export type Conformance = '3B' | '1B';

export interface CharacterWithoutGlyph {
  readonly code: 'CharacterWithoutGlyph';
  /** Each character once, in the order met. */
  readonly characters: readonly string[];
}

export interface PaperToBind {
  readonly data: object;
  readonly fileName: string;
  readonly title: string;
  readonly author: string;
  readonly language: PaperLanguage;
  readonly day: Day;
  readonly landscape?: boolean;
  /** Rows of its table. */
  readonly rows: number;
  readonly draw: (sheets: Sheets) => void;
  /** What stands on every page, once it is known how many there are. */
  readonly drawMargins: (sheets: Sheets, page: number, of: number) => void;
}

const product = 'Archive of enforcement agents';

const canonical = (data: object): Uint8Array => {
  const text = canonicalize(data);
  if (text === undefined) throw new IntegrityFault('The data of a paper cannot be written down');
  return new TextEncoder().encode(text);
};

const embed = async (pdf: PDFDocument, file: FontFile): Promise<Face> => {
  // Ligatures and kerning would give glyphs that the widths measured letter by letter do not fit.
  const features = { liga: false, kern: false };
  return openFace(await pdf.embedFont(file.bytes, { subset: true, features }), file);
};

const describe = (pdf: PDFDocument, { title, author, language, day }: PaperToBind, at: Date): void => {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setSubject(`${title}, ${day}`);
  pdf.setCreator(product);
  pdf.setProducer(product);
  pdf.setLanguage(`${language}-KZ`);
  pdf.setCreationDate(at);
  pdf.setModificationDate(at);
};

const identify = (pdf: PDFDocument, paper: PaperToBind, data: Uint8Array): void => {
  const digest = createHash('sha256').update(paper.fileName).update(paper.language).update(data);
  const id = PDFHexString.of(digest.digest('hex').slice(0, 32));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
};

/** An auditor's shell knows no Flate: the data stands in the file as a line of its own, and can be cut out of it. */
const unpackData = async (pdf: PDFDocument, data: Uint8Array): Promise<void> => {
  await pdf.flush();
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    if (object.dict.get(PDFName.of('Type')) !== PDFName.of('EmbeddedFile')) continue;
    object.dict.delete(PDFName.of('Filter'));
    pdf.context.assign(ref, PDFRawStream.of(object.dict, data));
  }
};

const write = async (pdf: PDFDocument, paper: PaperToBind, conformance: Conformance): Promise<Printed> => {
  const data = canonical(paper.data);
  const at = new Date(`${paper.day}T00:00:00Z`);
  describe(pdf, paper, at);
  identify(pdf, paper, data);
  if (conformance === '3B') {
    await pdf.attach(data, paper.fileName, {
      mimeType: 'application/json',
      description: paper.title,
      creationDate: at,
      modificationDate: at,
      afRelationship: AFRelationship.Data,
    });
    await unpackData(pdf, data);
  }
  pdf.convertToPDFA({ conformance });
  return { pdf: await pdf.save({ useObjectStreams: conformance !== '1B' }), data };
};

/** A long paper gains nothing from a page less, and is not measured again and again. */
const MOST_ROWS_MEASURED = 200;

const airs = [1, 0.75, 0.5, 0.25, 0] as const;

/** The most air with which a paper takes as few pages as it can: nobody likes to sign a page of two lines. */
const airFor = (paper: PaperToBind, faces: Readonly<Record<Weight, Face>>): number => {
  if (paper.rows > MOST_ROWS_MEASURED) return 1;
  const pages = airs.map((air) => {
    const measured = openSheets(undefined, faces, { landscape: paper.landscape ?? false, air });
    paper.draw(measured);
    return measured.pages();
  });
  return airs[pages.indexOf(Math.min(...pages))] ?? 1;
};

/** Draws and binds a paper; refuses one with a character that no glyph stands for, rather than print a blank. */
export const bind = async (
  paper: PaperToBind,
  conformance: Conformance = '3B',
): Promise<Outcome<Printed, CharacterWithoutGlyph>> => {
  const fonts = await openFonts();
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkit);
  const faces = { regular: await embed(pdf, fonts.regular), bold: await embed(pdf, fonts.bold) };

  const landscape = paper.landscape ?? false;
  const sheets = openSheets(pdf, faces, { landscape, air: airFor(paper, faces) });
  paper.draw(sheets);
  sheets.finish((page, of) => paper.drawMargins(sheets, page, of));

  const missing = new Set([...faces.regular.missing, ...faces.bold.missing]);
  if (missing.size > 0) return refuse({ code: 'CharacterWithoutGlyph', characters: [...missing] });
  return accept(await write(pdf, paper, conformance));
};
