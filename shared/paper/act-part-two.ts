/**
 * Part two of the act: the order, what became of each line, and who was present. It names part one by its
 * digest, so that neither part means anything without the other.
 */
import type { PaperLanguage } from '../archive/names.ts';
import type { Outcome } from '../archive/outcome.ts';
import type { ActPartTwo, OutcomeLineOnPaper, PresentOnPaper } from '../archive/papers.ts';
import type { Printed } from '../ports/printer.ts';
import { bind, type CharacterWithoutGlyph, type Conformance } from './binding.ts';
import { heightOf, paragraph, together, type Block } from './blocks.ts';
import { longDay } from './days-in-words.ts';
import { onOneLine } from './legible.ts';
import { dayAndPlace, digest, mannerOfSigning, runningLines, said, signatures } from './parts.ts';
import type { Sheets } from './sheets.ts';
import { drawTable } from './table.ts';
import { wording, type Wording } from './wording.ts';

const shares = [44, 224, 60, 112, 94] as const;
const aligned = ['centre', 'left', 'centre', 'left', 'left'] as const;

const outcomeOf = (line: OutcomeLineOnPaper, { partTwo }: Wording): string => {
  if (line.outcome === 'destroyed') return partTwo.destroyed;
  // A code that the words do not know yet is printed as it is: the reader must not lose the reason.
  const reason = line.reason === undefined ? [] : [partTwo.reasons[line.reason] ?? line.reason];
  return [partTwo.spared, ...reason].join(': ');
};

const rowOf = (line: OutcomeLineOnPaper, words: Wording): readonly string[] => [
  String(line.no),
  `${line.index}\n${onOneLine(line.heading)}`,
  String(line.volumes),
  outcomeOf(line, words),
  words.partTwo.paper[line.paper],
];

const opening = (sheets: Sheets, data: ActPartTwo, language: PaperLanguage): readonly Block[] => {
  const { act, partTwo, seats } = wording[language];
  const { approval, order } = data;
  return [
    paragraph(sheets, said(data.chamber.name, language), { align: 'centre', after: 8 }),
    paragraph(sheets, act.title, { size: 13, weight: 'bold', align: 'centre', after: 4 }),
    paragraph(sheets, partTwo.heading, { weight: 'bold', align: 'centre', after: 10 }),
    ...dayAndPlace(
      sheets,
      { day: data.act.drawnUpOn, number: String(data.act.number), place: data.act.place },
      language,
    ),
    digest(sheets, partTwo.digest, data.partOne.sha256),
    paragraph(sheets, partTwo.creator(data.creator.name)),
    paragraph(sheets, partTwo.approved(approval.approvedOn), { after: 2 }),
    ...approval.votes.map(({ seat, name, votedOn }) =>
      paragraph(sheets, `— ${seats[seat]}: ${name}, ${partTwo.votedOn(votedOn)}`, {
        after: 2,
        indent: 0.04,
      }),
    ),
    paragraph(sheets, partTwo.order(order, order.head, data.chamber.region[language]), {
      after: 8,
    }),
  ];
};

const outcome = (sheets: Sheets, data: ActPartTwo, language: PaperLanguage): readonly Block[] => {
  const { partTwo } = wording[language];
  const destroyed = data.lines.filter((line) => line.outcome === 'destroyed').length;
  const { paperDestruction, destroyedOn } = data;
  const onPaper = paperDestruction ? partTwo.paperDestroyed(paperDestruction) : partTwo.paperNotRecorded;
  const day = destroyedOn === null ? partTwo.nothingDestroyed : longDay(destroyedOn, language);
  return [
    paragraph(sheets, partTwo.totals(destroyed, data.lines.length - destroyed), { weight: 'bold' }),
    ...(destroyed > 0 ? [paragraph(sheets, partTwo.electronic(data.backupDays))] : []),
    ...(destroyed > 0 ? [paragraph(sheets, onPaper)] : []),
    paragraph(sheets, `${partTwo.destroyedOn}: ${day}.`, { weight: 'bold', after: 8 }),
  ];
};

const officeOf = ({ office, position }: PresentOnPaper, words: Wording): string =>
  position === undefined ? words.presentOffices[office] : `${words.presentOffices[office]}, ${position}`;

const presence = (sheets: Sheets, data: ActPartTwo, language: PaperLanguage): readonly Block[] => {
  const words = wording[language];
  const signers = [
    ...data.present.map((one) => ({ office: officeOf(one, words), name: one.name })),
    ...(data.others ?? []).map((name) => ({ office: words.partTwo.others, name })),
  ];
  return [
    paragraph(sheets, data.destroyedOn === null ? words.partTwo.presentOnly : words.partTwo.presence, {
      weight: 'bold',
    }),
    mannerOfSigning(sheets, data.signing, language),
    ...signatures(sheets, signers, language),
  ];
};

const draw = (sheets: Sheets, data: ActPartTwo, language: PaperLanguage): void => {
  const words = wording[language];
  for (const block of opening(sheets, data, language)) block.draw();
  const result = outcome(sheets, data, language);
  drawTable(sheets, {
    columns: words.partTwo.columns.map((title, at) => ({
      title,
      share: shares[at] ?? 1,
      align: aligned[at] ?? 'left',
    })),
    rows: data.lines.map((line) => rowOf(line, words)),
    tail: heightOf(result),
  });
  together(sheets, result);
  together(sheets, presence(sheets, data, language));
};

/** Draws part two in `language`; where that is not the signed language, each page says so. */
export const actPartTwo = (
  data: ActPartTwo,
  language: PaperLanguage = data.language,
  conformance?: Conformance,
): Promise<Outcome<Printed, CharacterWithoutGlyph>> => {
  const { act, partTwo } = wording[language];
  const name = `${act.name(data.act.number, data.act.drawnUpOn)}. ${partTwo.heading}`;
  return bind(
    {
      data,
      fileName: 'act-data.json',
      title: name,
      author: said(data.chamber.name, language),
      language,
      day: data.closedOn,
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
