/** The inventory of case files of one creator, year and section (rules 39-41), with its final entry. */
import type { InventoryLineOnPaper, InventoryPaper } from '../archive/inventory-paper.ts';
import type { PaperLanguage } from '../archive/names.ts';
import type { Outcome } from '../archive/outcome.ts';
import type { Printed } from '../ports/printer.ts';
import { bind, type CharacterWithoutGlyph, type Conformance } from './binding.ts';
import { paragraph, tailOf, together, type Block } from './blocks.ts';
import { longDay, shortDay } from './days-in-words.ts';
import { creatorOf, mannerOfSigning, runningLines, said, signatures } from './parts.ts';
import type { Sheets } from './sheets.ts';
import { drawTable } from './table.ts';
import { wording, type Wording } from './wording.ts';

const shares = [40, 66, 250, 74, 62, 62, 96, 100] as const;
const aligned = ['centre', 'centre', 'left', 'centre', 'centre', 'centre', 'centre', 'left'] as const;

const datesOf = ({ startedOn, closedOn }: InventoryLineOnPaper): string =>
  [startedOn, closedOn].flatMap((day) => (day === undefined ? [] : [shortDay(day)])).join('\n');

const rowOf = (line: InventoryLineOnPaper, words: Wording, language: PaperLanguage): readonly string[] => [
  String(line.no),
  line.index,
  line.heading,
  datesOf(line),
  String(line.volumes),
  line.sheets === undefined ? '' : String(line.sheets),
  words.inventory.term(line.term[language], line.article),
  line.note ?? '',
];

const opening = (sheets: Sheets, data: InventoryPaper, language: PaperLanguage): readonly Block[] => {
  const words = wording[language].inventory;
  const { number, edition, year, section, drawnUpOn } = data.inventory;
  return [
    paragraph(sheets, said(data.chamber.name, language), { align: 'centre', after: 8 }),
    paragraph(sheets, words.title(number, section), {
      size: 13,
      weight: 'bold',
      align: 'centre',
      after: 8,
    }),
    paragraph(sheets, words.about(creatorOf(data, language), year), { after: 2 }),
    paragraph(sheets, `${words.edition(edition)}, ${longDay(drawnUpOn, language)}`, { after: 8 }),
  ];
};

/** The final entry: how many, in figures and words, from which number to which, and what is out of order. */
const finalEntry = (sheets: Sheets, data: InventoryPaper, language: PaperLanguage): readonly Block[] => {
  const words = wording[language].inventory;
  const { lines, gaps = [], misfiled = [] } = data;
  const [first, last] = [lines[0], lines.at(-1)];
  const total = lines.reduce((sum, line) => sum + line.volumes, 0);
  const sentences = [
    words.final(lines.length, total),
    ...(first && last ? [words.numbers(String(first.no), String(last.no))] : [words.empty]),
    ...(gaps.length > 0 ? [words.gaps(gaps.join(', '))] : []),
    ...(misfiled.length > 0 ? [words.misfiled(misfiled.join(', '))] : []),
  ];
  return [paragraph(sheets, sentences.join(' '), { weight: 'bold', after: 8 })];
};

const signing = (sheets: Sheets, data: InventoryPaper, language: PaperLanguage): readonly Block[] => {
  const words = wording[language];
  const { drafter, approver } = data;
  return [
    paragraph(sheets, words.inventory.drafted, { after: 2 }),
    ...signatures(sheets, [{ office: words.drafterOffice(drafter), name: drafter.name }], language),
    paragraph(sheets, words.inventory.approved, { weight: 'bold', after: 2 }),
    ...signatures(
      sheets,
      [{ office: words.inventory.approver[approver.office], name: approver.name }],
      language,
    ),
    mannerOfSigning(sheets, data.signing, language),
  ];
};

const draw = (sheets: Sheets, data: InventoryPaper, language: PaperLanguage): void => {
  const words = wording[language];
  for (const block of opening(sheets, data, language)) block.draw();
  const ending = [finalEntry(sheets, data, language), signing(sheets, data, language)];
  if (data.lines.length > 0) {
    drawTable(sheets, {
      columns: words.inventory.columns.map((title, at) => ({
        title,
        share: shares[at] ?? 1,
        align: aligned[at] ?? 'left',
      })),
      rows: data.lines.map((line) => rowOf(line, words, language)),
      tail: tailOf(sheets, ending),
    });
  }
  for (const part of ending) together(sheets, part);
};

/** Draws an inventory in `language`; where that is not the signed language, each page says so. */
export const inventoryPaper = (
  data: InventoryPaper,
  language: PaperLanguage = data.language,
  conformance?: Conformance,
): Promise<Outcome<Printed, CharacterWithoutGlyph>> => {
  const name = wording[language].inventory.name(data.inventory.number, data.inventory.year);
  return bind(
    {
      data,
      fileName: 'inventory-data.json',
      title: name,
      author: said(data.chamber.name, language),
      language,
      day: data.inventory.drawnUpOn,
      landscape: true,
      rows: data.lines.length,
      draw: (sheets) => draw(sheets, data, language),
      drawMargins: runningLines({
        name,
        language,
        signedLanguage: data.language,
        demonstration: data.demonstration,
      }),
    },
    conformance,
  );
};
