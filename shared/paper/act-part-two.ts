/**
 * Part two of the act: the order, what became of each line, and who was present. It names part one by its
 * digest, so that neither part means anything without the other.
 */
import type { PaperLanguage } from '../archive/names.ts';
import type { Outcome } from '../archive/outcome.ts';
import type { ActPartTwo, OutcomeLineOnPaper, PresentOnPaper } from '../archive/papers.ts';
import type { Printed } from '../ports/printer.ts';
import { bind, type CharacterWithoutGlyph, type Conformance } from './binding.ts';
import { paragraph, tailOf, together, type Block } from './blocks.ts';
import { longDay } from './days-in-words.ts';
import { onOneLine } from './legible.ts';
import { creatorOf, dayAndPlace, digest, mannerOfSigning, runningLines, said, signatures } from './parts.ts';
import type { Sheets } from './sheets.ts';
import { drawTable } from './table.ts';
import { wording, type Wording } from './wording.ts';

const shares = [44, 224, 60, 112, 94] as const;
const aligned = ['centre', 'left', 'centre', 'left', 'left'] as const;

/** The act does not record that the paper of the file was destroyed: it may not say more than it knows. */
const isCopyAlone = ({ outcome, paper }: OutcomeLineOnPaper): boolean =>
  outcome === 'destroyed' && paper === 'not-recorded';

/** The commission told of paper destroyed before the file was spared: whether it was this file's, nobody wrote down. */
const isPaperUnclear = ({ outcome, paper }: OutcomeLineOnPaper): boolean =>
  outcome === 'spared' && paper === 'not-recorded';

const outcomeOf = (line: OutcomeLineOnPaper, { partTwo }: Wording): string => {
  if (line.outcome === 'destroyed') return isCopyAlone(line) ? partTwo.copyDestroyed : partTwo.destroyed;
  // A code that the words do not know yet is printed as it is: the reader must not lose the reason.
  const reason = line.reason === undefined ? [] : [partTwo.reasons[line.reason] ?? line.reason];
  return [partTwo.spared, ...reason].join(': ');
};

const rowOf = (line: OutcomeLineOnPaper, words: Wording): readonly string[] => [
  String(line.no),
  `${line.index}\n${onOneLine(line.heading)}`,
  String(line.volumes),
  outcomeOf(line, words),
  isPaperUnclear(line) ? words.partTwo.sparedPaper : words.partTwo.paper[line.paper],
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
      { day: data.act.drawnUpOn, number: String(data.act.number), place: said(data.act.place, language) },
      language,
    ),
    digest(sheets, partTwo.digest, data.partOne.sha256),
    paragraph(sheets, partTwo.creator(creatorOf(data, language))),
    paragraph(sheets, partTwo.approved(approval.approvedOn), { after: 2 }),
    ...approval.votes.map(({ seat, name, votedOn }, at) =>
      paragraph(sheets, `— ${seats[seat]}: ${name}, ${partTwo.votedOn(votedOn)}`, {
        after: at === approval.votes.length - 1 ? 6 : 2,
        indent: 0.04,
      }),
    ),
    paragraph(sheets, partTwo.order(order, order.head, data.chamber.region[language]), {
      after: data.revoked ? 4 : 8,
    }),
    ...revocation(sheets, data, language),
  ];
};

/** Each of the grounds on a line of its own, however many it was typed on: none of it passes for another sentence of the act. */
const revocation = (sheets: Sheets, { revoked }: ActPartTwo, language: PaperLanguage): readonly Block[] => {
  if (revoked === undefined) return [];
  const { partTwo } = wording[language];
  return [
    paragraph(sheets, partTwo.revoked(revoked), { weight: 'bold', after: 2 }),
    paragraph(sheets, `${partTwo.revocationBasis}: ${onOneLine(revoked.basis)}`, { after: 2, indent: 0.04 }),
    paragraph(sheets, `${partTwo.revocationReason}: ${onOneLine(revoked.reason)}`, {
      after: 8,
      indent: 0.04,
    }),
  ];
};

const outcome = (sheets: Sheets, data: ActPartTwo, language: PaperLanguage): readonly Block[] => {
  const { partTwo } = wording[language];
  const { paperDestruction, destroyedOn, lines } = data;
  const copiesAlone = lines.filter(isCopyAlone).length;
  const spared = lines.filter((line) => line.outcome === 'spared').length;
  const destroyed = lines.length - copiesAlone - spared;
  const isUnclear = lines.some(isPaperUnclear);
  const tellsOfPaper = isUnclear || lines.some(({ paper }) => paper === 'destroyed');
  const said = [
    ...(destroyed + copiesAlone > 0 ? [partTwo.electronic(data.backupDays)] : []),
    ...(tellsOfPaper && paperDestruction ? [partTwo.paperDestroyed(paperDestruction)] : []),
    ...(isUnclear ? [partTwo.sparedPaperNotRecorded] : []),
    ...(copiesAlone > 0 ? [partTwo.paperNotRecorded] : []),
  ];
  const what = copiesAlone > 0 ? partTwo.copiesDestroyedOn : partTwo.destroyedOn;
  const day = destroyedOn === null ? partTwo.nothingDestroyed : longDay(destroyedOn, language);
  return [
    paragraph(sheets, partTwo.totals({ destroyed, copiesAlone, spared }), { weight: 'bold' }),
    ...said.map((sentence) => paragraph(sheets, sentence)),
    paragraph(sheets, `${what}: ${day}.`, { weight: 'bold', after: 8 }),
  ];
};

const officeOf = ({ office, position }: PresentOnPaper, words: Wording): string =>
  position === undefined ? words.presentOffices[office] : `${words.presentOffices[office]}, ${position}`;

const presenceAt = ({ destroyedOn, lines }: ActPartTwo, { partTwo }: Wording): string => {
  if (destroyedOn === null) return partTwo.presentOnly;
  return lines.some(isCopyAlone) ? partTwo.copiesPresence : partTwo.presence;
};

const presence = (sheets: Sheets, data: ActPartTwo, language: PaperLanguage): readonly Block[] => {
  const words = wording[language];
  const signers = [
    ...data.present.map((one) => ({ office: officeOf(one, words), name: one.name })),
    ...(data.others ?? []).map((name) => ({ office: words.partTwo.others, name })),
  ];
  return [
    paragraph(sheets, presenceAt(data, words), { weight: 'bold' }),
    mannerOfSigning(sheets, data.signing, language),
    ...signatures(sheets, signers, language),
  ];
};

const draw = (sheets: Sheets, data: ActPartTwo, language: PaperLanguage): void => {
  const words = wording[language];
  for (const block of opening(sheets, data, language)) block.draw();
  const ending = [outcome(sheets, data, language), presence(sheets, data, language)];
  drawTable(sheets, {
    columns: words.partTwo.columns.map((title, at) => ({
      title,
      share: shares[at] ?? 1,
      align: aligned[at] ?? 'left',
    })),
    rows: data.lines.map((line) => rowOf(line, words)),
    tail: tailOf(sheets, ending),
  });
  for (const part of ending) together(sheets, part);
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
