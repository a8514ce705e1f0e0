/** Part one of an act: its data gathered from the registry, drawn in both languages, kept under lock. */
import type { ActLine, PaperSet } from '../../shared/archive/act-parts.ts';
import type { DrawingAct } from '../../shared/archive/act.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { sectionOf } from '../../shared/archive/inventory.ts';
import { listNamed } from '../../shared/archive/legal-basis.ts';
import type { Day, PaperLanguage, PersonId } from '../../shared/archive/names.ts';
import type {
  ActLineOnPaper,
  ActPartOne,
  CreatorOnPaper,
  DrafterOnPaper,
  InBothLanguages,
} from '../../shared/archive/papers.ts';
import type { Chamber } from '../../shared/archive/people.ts';
import { placeOnPaper } from '../../shared/archive/place-on-paper.ts';
import { reviewOnPaper } from '../../shared/archive/review.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Printer } from '../../shared/ports/printer.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { keepBoth } from '../../shared/register/kept-papers.ts';
import { findCheckpoint } from '../../shared/register/log-head.ts';
import { findChamber, findPerson } from '../../shared/register/people.ts';
import { seatsFor } from '../../shared/register/seats.ts';

export type Drawing = Pick<World, 'registry' | 'papers' | 'clock' | 'newId' | 'demonstration'> & {
  readonly printPartOne: Printer<ActPartOne, PaperLanguage>;
};

export const drawPartOne = async (
  needs: Drawing,
  act: DrawingAct,
  lines: readonly ActLine[],
): Promise<PaperSet | { readonly unprintable: readonly string[] }> => {
  const data = await dataOf(needs, act, lines);
  const kept = await keepBoth(needs.papers, `acts/${act.id}/part-1`, { print: needs.printPartOne, data });
  return kept.accepted ? kept.value : { unprintable: kept.refusal.characters };
};

const dataOf = async (needs: Drawing, act: DrawingAct, lines: readonly ActLine[]): Promise<ActPartOne> => {
  const { registry, demonstration } = needs;
  const chamber = await known(findChamber(registry, act.chamber), act.chamber);
  const list = listNamed(act.list);
  if (!list) throw new IntegrityFault(`the list ${act.list} that act ${act.id} cites is not known`);
  const { seats } = await seatsFor(needs, act);
  return {
    schema: 'kz.archive.act/1',
    part: 1,
    act: {
      id: act.id,
      number: act.number,
      drawnUpOn: act.drawnUpOn,
      place: placeOnPaper(act, chamber.place),
    },
    language: act.language,
    chamber: { name: chamber.name, region: chamber.region },
    drafter: await drafterOf(needs, act, chamber),
    creator: await creatorOf(needs, act, chamber),
    list: { number: list.number, datedOn: list.datedOn, title: { kk: list.title.kk, ru: list.title.ru } },
    lines: await inBatches(lines, (line) => lineOnPaper(needs, line)),
    total: act.volumes,
    files: lines.length,
    ercSeats: await inBatches(seats, async ({ seat, person }) => ({
      seat,
      name: (await known(findPerson(registry, person), person)).name,
    })),
    review: reviewOnPaper({ ...act, lines: lines.length }),
    signing: chamber.policy.signatures,
    demonstration,
    ...(await replacedOf(needs, act)),
    ...(await checkpointOf(needs)),
  };
};

/** Whoever signs the act keeps the state of the log with it: none of it can be cut off or rewritten unnoticed. */
const checkpointOf = async ({ registry }: Drawing): Promise<Pick<ActPartOne, 'checkpoint'>> => {
  const newest = await findCheckpoint(registry);
  return newest ? { checkpoint: { origin: newest.log, size: newest.size, root: newest.root } } : {};
};

const known = async <Thing>(found: Promise<Thing | undefined>, id: string): Promise<Thing> => {
  const thing = await found;
  if (!thing) throw new IntegrityFault(`${id} is named on an act and is not on file`);
  return thing;
};

const drafterOf = async (
  { registry }: Drawing,
  act: DrawingAct,
  chamber: Chamber,
): Promise<DrafterOnPaper> => {
  const { name, licence } = await known(findPerson(registry, act.drafter.person), act.drafter.person);
  if (act.drafter.capacity === 'officer' || !licence)
    return { capacity: 'officer', name, position: officerOf(chamber) };
  return { capacity: 'agent', name, licence: { number: licence.number, issuedOn: licence.issuedOn } };
};

const officerOf = ({ name }: Chamber): InBothLanguages => ({
  ru: `ответственный работник, ${name.ru}`,
  kk: `жауапты қызметкер, ${name.kk}`,
});

const creatorOf = async (
  { registry }: Drawing,
  { creator, language }: DrawingAct,
  chamber: Chamber,
): Promise<CreatorOnPaper> =>
  creator === chamber.id
    ? { name: chamber.name[language], chamber: true }
    : { name: (await known(findPerson(registry, creator as PersonId), creator)).name };

const lineOnPaper = async ({ registry }: Drawing, line: ActLine): Promise<ActLineOnPaper> => {
  const file = await known(findCaseFile(registry, line.caseFile), line.caseFile);
  const section = file.stage === 'destroyed' ? undefined : sectionOf(file.term);
  if (file.stage === 'destroyed' || !file.place || !section)
    throw new IntegrityFault(`${line.caseFile} is listed without a line of an inventory`);
  return {
    no: line.no,
    years: yearsOf(file),
    heading: file.heading,
    index: file.index,
    inventory: { number: file.place.number, year: file.year, section, line: file.place.line },
    notes: notesOf(file),
    volumes: file.volumes.length,
    article: file.term.article ?? '',
    caseFile: file.id,
  };
};

const yearsOf = ({ startedOn, year }: KeptCaseFile): string => {
  const first = startedOn === undefined ? year : Number(startedOn.slice(0, 4));
  return first < year ? `${first}–${year}` : String(year);
};

const notesOf = (file: KeptCaseFile): ActLineOnPaper['notes'] => {
  const sheets = file.volumes.reduce((sum, volume) => sum + (volume.sheets ?? 0), 0);
  const keptUntil: Day | null = file.keepUntil;
  return {
    carrier: file.carrier,
    scan: 'uncertified',
    ...(file.paperPlace === undefined ? {} : { place: file.paperPlace }),
    ...(sheets === 0 ? {} : { sheets }),
    ...(keptUntil === null ? {} : { keptUntil }),
  };
};

const replacedOf = async ({ registry }: Drawing, { replaces }: DrawingAct) => {
  const replaced = replaces && (await findAct(registry, replaces));
  return replaced ? { replaces: { number: replaced.number, drawnUpOn: replaced.drawnUpOn } } : {};
};
