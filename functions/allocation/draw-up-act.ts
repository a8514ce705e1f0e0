/**
 * Draws up an act (rule 48): the agent from his own files, the officer from
 * those of an agent who has ceased, or of the chamber itself.
 */
import type { Excluded } from '../../shared/archive/act-parts.ts';
import type { DrawingAct } from '../../shared/archive/act.ts';
import { yearOf } from '../../shared/archive/day.ts';
import { listInForceOn } from '../../shared/archive/legal-basis.ts';
import type { ActId, CaseFileId, PaperLanguage } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import { isActiveAgent } from '../../shared/archive/people.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import { nothing, type Story, type Told } from '../../shared/ports/story.ts';
import { actItem, findAct } from '../../shared/register/acts.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { putNew } from '../../shared/register/items.ts';
import { nextNumber } from '../../shared/register/numbers.ts';
import { findChamber } from '../../shared/register/people.ts';
import { exclusionItems } from '../../shared/register/exclusions.ts';
import { pickItems } from '../../shared/register/picks.ts';
import { showAct } from '../../shared/register/show-act.ts';
import { type Chosen, chooseFiles } from './choose-files.ts';
import { type Drawing, drawLines } from './draw-lines.ts';
import { checkReplaced, type Party, partyOf } from './party-of.ts';

/** Up to so many lines the act is drawn while the drafter waits. */
const AT_ONCE = 200;
const TRIES = 20;

export interface DrawUp {
  readonly creator?: string | undefined;
  readonly language: PaperLanguage;
  readonly place?: string | undefined;
  readonly years?: readonly number[] | undefined;
  readonly caseFiles?: readonly string[] | undefined;
  readonly exclude?: readonly { readonly caseFile: string; readonly reason: string }[] | undefined;
  readonly replaces?: string | undefined;
}

type DrawingUp = Drawing & {
  /** Which characters of a text no paper could print. */
  readonly charactersWithoutGlyph: (text: string) => Promise<readonly string[]>;
};

export const drawUpAct: Story<DrawingUp, undefined, DrawUp> = {
  find: nothing,
  may: ({ clock }, { caller: { person } }) =>
    isActiveAgent(person, clock.today()) ||
    holdsOfficeIn(person, 'officer', { chamber: person.chamber, today: clock.today() })
      ? undefined
      : onlyFor('agent', 'officer'),
  act: async (needs, told) => {
    const { person } = told.caller;
    const party = await partyOf(needs, person, told.body);
    if (!party.accepted) return party;
    const characters = await needs.charactersWithoutGlyph(told.body.place ?? '');
    if (characters.length > 0) return refuse({ code: 'CharacterWithoutGlyph', characters } as Refusal);
    const replaced = await checkReplaced(needs, person, told.body.replaces);
    if (!replaced.accepted) return replaced;
    const { creator, keeper } = party.value;
    const chosen = await chooseFiles(needs, {
      chamber: person.chamber,
      creator,
      keeper,
      years: told.body.years,
      caseFiles: told.body.caseFiles?.map((one) => one as CaseFileId), // texts that are no ids find nothing
      exclude: excludedBy(told.body).map(({ caseFile }) => caseFile),
    });
    if (!chosen.accepted) return chosen;
    const act = await actOf(needs, told, { ...party.value, chosen: chosen.value });
    const fact = await begin(needs, act, { ...chosen.value, excluded: excludedBy(told.body) });
    if (chosen.value.files.length <= AT_ONCE) await drawLines(needs, fact);
    return accept(undefined);
  },
  show: async (needs, { made }) => {
    const act = await findAct(needs.registry, made as ActId);
    if (!act) throw new IntegrityFault(`the act ${made} was drawn up and is not there`);
    return accept({ json: await showAct(needs.registry, act) });
  },
};

type Drawer = Told<undefined, DrawUp>;

const excludedBy = ({ exclude = [] }: DrawUp): readonly Excluded[] =>
  exclude.map(({ caseFile, reason }) => ({ caseFile: caseFile as CaseFileId, reason })); // texts that are no ids name nothing

/** Files the act as being drawn, with its number, its picked files and those left out. Answers the fact that wakes the drawing. */
const begin = async (
  { registry, clock, newId }: Drawing,
  unnumbered: Omit<DrawingAct, 'number'>,
  { files, excluded }: Chosen & { readonly excluded: readonly Excluded[] },
): Promise<string> => {
  const year = yearOf(unnumbered.drawnUpOn);
  const ids = files.map(({ id }) => id);
  const beside = [...pickItems(unnumbered.id, ids), ...exclusionItems(unnumbered.id, excluded)].map(putNew);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { number, take } = await nextNumber(registry, `act#${unnumbered.keeper}`, year);
    const act = actItem({ ...unnumbered, number });
    const fact = newId();
    const begun = fileFact({ name: 'ActBegun', act: unnumbered.id }, { id: fact, at: clock.now() });
    const { committed } = await registry.commit({ puts: [putNew(act), take, begun, ...beside] });
    if (committed) return fact;
  }
  throw new TransientFault('the next number of an act was taken by others too often');
};

const actOf = async (
  { registry, clock }: Drawing,
  { caller, body, made }: Drawer,
  { creator, keeper, capacity, chosen: { files } }: Party & { readonly chosen: Chosen },
): Promise<Omit<DrawingAct, 'number'>> => {
  const today = clock.today();
  const chamber = await findChamber(registry, caller.person.chamber);
  if (!chamber) throw new IntegrityFault(`the chamber ${caller.person.chamber} is not on file`);
  return {
    stage: 'drawing',
    id: made as ActId, // opaque and fresh
    chamber: chamber.id,
    creator,
    keeper,
    language: body.language,
    place: body.place ?? chamber.place[body.language],
    drafter: { person: caller.person.id, capacity },
    list: listInForceOn(today)?.id ?? '',
    drawnUpOn: today,
    years: [...new Set(files.map(({ year }) => year))],
    lines: files.length,
    volumes: 0,
    ...(body.replaces === undefined ? {} : { replaces: body.replaces as ActId }),
    ...(chamber.policy.review && { review: chamber.policy.review }),
    absences: [],
    v: 0,
  };
};
