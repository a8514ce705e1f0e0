/**
 * Part one of the act on allocation for destruction, Appendix 4 to the Rules. Drafter and commission sign
 * these bytes, so its blocks on order and destruction say "see part two" and stay so.
 */
import type { PaperLanguage } from '../archive/names.ts';
import type { ActLineOnPaper, ActPartOne, PlaceInInventory } from '../archive/papers.ts';
import type { Outcome } from '../archive/outcome.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Printed } from '../ports/printer.ts';
import { bind, type CharacterWithoutGlyph, type Conformance } from './binding.ts';
import { paragraph, tailOf, together, type Block } from './blocks.ts';
import { onOneLine } from './legible.ts';
import { creatorOf, dayAndPlace, digest, mannerOfSigning, runningLines, said, signatures } from './parts.ts';
import type { Sheets } from './sheets.ts';
import { drawTable } from './table.ts';
import { wording, type Wording } from './wording.ts';

/** Narrow columns for numbers, wide ones for headings and notes. */
const shares = [28, 54, 196, 108, 66, 56] as const;
const aligned = ['centre', 'centre', 'left', 'left', 'centre', 'centre'] as const;

/** Of one number and year there are two where the chamber went on with the files of an agent who has ceased. */
const ambiguousIn = (lines: readonly ActLineOnPaper[]): ((place: PlaceInInventory) => boolean) => {
  const sections = new Map<string, Set<string>>();
  const of = ({ number, year }: PlaceInInventory) => `${number}/${year}`;
  for (const { inventory } of lines)
    sections.set(of(inventory), (sections.get(of(inventory)) ?? new Set()).add(inventory.section));
  return (place) => (sections.get(of(place))?.size ?? 0) > 1;
};

const placeOf = ({ index, inventory }: ActLineOnPaper, { act }: Wording, withSection: boolean): string => {
  const { section, ...numbered } = inventory;
  return act.place(index, withSection ? { ...numbered, section } : numbered);
};

const rowOf = (line: ActLineOnPaper, words: Wording, place: string): readonly string[] => [
  String(line.no),
  line.years,
  `${onOneLine(line.heading)}\n${place}`,
  [words.act.notes(line.notes).join('; '), ...(line.notes.remarks ?? [])].join('\n'),
  String(line.volumes),
  line.article,
];

const opening = (sheets: Sheets, data: ActPartOne, language: PaperLanguage): readonly Block[] => {
  const words = wording[language];
  const { act } = words;
  const list = { ...data.list, title: said(data.list.title, language) };
  return [
    paragraph(sheets, act.form, { size: 9, indent: 0.52, after: 10 }),
    paragraph(sheets, said(data.chamber.name, language), { align: 'centre', after: 8 }),
    paragraph(sheets, act.title, { size: 13, weight: 'bold', align: 'centre', after: 10 }),
    ...dayAndPlace(
      sheets,
      { day: data.act.drawnUpOn, number: String(data.act.number), place: said(data.act.place, language) },
      language,
    ),
    paragraph(sheets, words.drafter(data.drafter)),
    ...(data.replaces
      ? [paragraph(sheets, act.replaces(data.replaces.number, data.replaces.drawnUpOn))]
      : []),
    paragraph(sheets, act.basis(list, creatorOf(data, language)), { after: 8 }),
  ];
};

const closing = (sheets: Sheets, data: ActPartOne, language: PaperLanguage): readonly Block[] => {
  const words = wording[language];
  const drafter = { office: words.drafterOffice(data.drafter), name: data.drafter.name };
  return [
    paragraph(sheets, words.total(data.total, data.files), { weight: 'bold', after: 6 }),
    paragraph(sheets, words.act.review(data.review), { size: 10 }),
    paragraph(sheets, words.act.stateSystem, { size: 10, after: 8 }),
    mannerOfSigning(sheets, data.signing, language),
    ...signatures(sheets, [drafter], language),
  ];
};

const commission = (sheets: Sheets, data: ActPartOne, language: PaperLanguage): readonly Block[] => {
  const words = wording[language];
  const seats = data.ercSeats.map(({ seat, name }) => ({ office: words.seats[seat], name }));
  return [
    paragraph(sheets, words.act.commission, { weight: 'bold', after: 2 }),
    ...signatures(sheets, seats, language),
  ];
};

const afterwards = (sheets: Sheets, data: ActPartOne, language: PaperLanguage): readonly Block[] => {
  const words = wording[language];
  const { checkpoint } = data;
  return [
    ...words.act.seePartTwo(said(data.chamber.region, language)).map((line) => paragraph(sheets, line)),
    ...(checkpoint
      ? [
          digest(
            sheets,
            `${words.act.checkpoint} (${checkpoint.origin}, ${checkpoint.size})`,
            checkpoint.root,
          ),
        ]
      : []),
  ];
};

const draw = (sheets: Sheets, data: ActPartOne, language: PaperLanguage): void => {
  const words = wording[language];
  for (const block of opening(sheets, data, language)) block.draw();
  const ambiguous = ambiguousIn(data.lines);
  const ending = [
    closing(sheets, data, language),
    commission(sheets, data, language),
    afterwards(sheets, data, language),
  ];
  drawTable(sheets, {
    columns: words.act.columns.map((title, at) => ({
      title,
      share: shares[at] ?? 1,
      align: aligned[at] ?? 'left',
    })),
    rows: data.lines.map((line) => rowOf(line, words, placeOf(line, words, ambiguous(line.inventory)))),
    tail: tailOf(sheets, ending),
  });
  for (const part of ending) together(sheets, part);
};

const agreeingTotals = (data: ActPartOne): void => {
  const total = data.lines.reduce((sum, line) => sum + line.volumes, 0);
  if (total !== data.total || data.lines.length !== data.files) {
    throw new IntegrityFault(`Act ${data.act.id}: the totals are not those of its lines`);
  }
};

/**
 * Draws part one in `language`; where that is not the language of the act, every page says that it is a
 * translation and not signed. The same data gives the same bytes. Throws IntegrityFault where the totals
 * are not those of the lines.
 */
export const actPartOne = async (
  data: ActPartOne,
  language: PaperLanguage = data.language,
  conformance?: Conformance,
): Promise<Outcome<Printed, CharacterWithoutGlyph>> => {
  agreeingTotals(data);
  const name = wording[language].act.name(data.act.number, data.act.drawnUpOn);
  return bind(
    {
      data,
      fileName: 'act-data.json',
      title: name,
      author: said(data.chamber.name, language),
      language,
      day: data.act.drawnUpOn,
      rows: data.files,
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
