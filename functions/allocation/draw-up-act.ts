/**
 * Draws up an act (rule 48): the agent from his own files, the officer from
 * those of an agent who has ceased, or of the chamber itself.
 */
import type { DrawingAct } from '../../shared/archive/act.ts';
import { listInForceOn } from '../../shared/archive/legal-basis.ts';
import type { ActId, CaseFileId, HolderId, PaperLanguage, PersonId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { hasCeased, holdsOffice, isActiveAgent, type Person } from '../../shared/archive/people.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import { nothing, type Story, type Told } from '../../shared/ports/story.ts';
import { actItem, findAct } from '../../shared/register/acts.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { putNew } from '../../shared/register/items.ts';
import { nextNumber } from '../../shared/register/numbers.ts';
import { findChamber, findPerson } from '../../shared/register/people.ts';
import { pickItems } from '../../shared/register/picks.ts';
import { showAct } from '../../shared/register/show-act.ts';
import { type Chosen, chooseFiles } from './choose-files.ts';
import { type Drawing, drawLines } from './draw-lines.ts';

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

export const drawUpAct: Story<Drawing, undefined, DrawUp> = {
  find: nothing,
  may: ({ clock }, { caller: { person } }) =>
    isActiveAgent(person, clock.today()) || holdsOffice(person, 'officer', clock.today())
      ? undefined
      : { code: 'NotPermitted' },
  act: async (needs, told) => {
    const party = await partyOf(needs, told);
    if (!party.accepted) return party;
    const { creator, keeper } = party.value;
    const chosen = await chooseFiles(needs, {
      creator,
      keeper,
      years: told.body.years,
      caseFiles: told.body.caseFiles?.map((one) => one as CaseFileId), // texts that are no ids find nothing
      exclude: (told.body.exclude ?? []).map(({ caseFile }) => caseFile as CaseFileId),
    });
    if (!chosen.accepted) return chosen;
    const replaced = await replacedBy(needs, told);
    if (!replaced.accepted) return replaced;
    const fact = await begin(needs, told, { ...party.value, chosen: chosen.value });
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

interface Party {
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly capacity: 'agent' | 'officer';
}

/** Whose files, and in what capacity. An active agent draws up his own acts himself. */
const partyOf = async ({ registry, clock }: Drawing, { caller, body }: Drawer): Promise<Outcome<Party>> => {
  const { person } = caller;
  const today = clock.today();
  const wanted = body.creator;
  if (isActiveAgent(person, today))
    return wanted === undefined || wanted === person.id
      ? accept({ creator: person.id, keeper: person.id, capacity: 'agent' })
      : refuse({ code: 'NotPermitted' });
  const { chamber } = person;
  if (wanted === undefined || wanted === chamber)
    return accept({ creator: chamber, keeper: chamber, capacity: 'officer' });
  const creator: Person | undefined = await findPerson(registry, wanted as PersonId);
  if (creator?.chamber !== chamber) return refuse({ code: 'PersonUnknown' });
  if (!hasCeased(creator, today))
    return refuse({ code: 'AgentStillActive', agent: creator.id } as { code: string });
  return accept({ creator: creator.id, keeper: chamber, capacity: 'officer' });
};

const replacedBy = async ({ registry }: Drawing, { caller, body }: Drawer): Promise<Outcome<undefined>> => {
  if (body.replaces === undefined) return accept(undefined);
  const replaced = await findAct(registry, body.replaces as ActId);
  if (replaced?.drafter.person !== caller.person.id) return refuse({ code: 'ActUnknown' });
  return ['returned', 'withdrawn', 'lapsed', 'closed'].includes(replaced.stage)
    ? accept(undefined)
    : refuse({ code: 'ActNotEnded' });
};

/** Files the act as being drawn, with its number and its picked files. Answers the fact that wakes the drawing. */
const begin = async (
  needs: Drawing,
  { caller, body, made }: Drawer,
  party: Party & { readonly chosen: Chosen },
): Promise<string> => {
  const { registry, clock, newId } = needs;
  const today = clock.today();
  const files = party.chosen.files;
  const chamber = await findChamber(registry, caller.person.chamber);
  if (!chamber) throw new IntegrityFault(`the chamber ${caller.person.chamber} is not on file`);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { number, take } = await nextNumber(registry, `act#${party.keeper}`, Number(today.slice(0, 4)));
    const act: DrawingAct = {
      stage: 'drawing',
      id: made as ActId,
      number,
      chamber: chamber.id,
      creator: party.creator,
      keeper: party.keeper,
      language: body.language,
      place: body.place ?? chamber.place[body.language],
      drafter: { person: caller.person.id, capacity: party.capacity },
      list: listInForceOn(today)?.id ?? '',
      drawnUpOn: today,
      years: [...new Set(files.map(({ year }) => year))],
      lines: files.length,
      volumes: 0,
      ...(body.replaces === undefined ? {} : { replaces: body.replaces as ActId }),
      absences: [],
      v: 0,
    };
    const fact = newId();
    const picks = pickItems(
      act.id,
      files.map(({ id }) => id),
    ).map(putNew);
    const begun = fileFact({ name: 'ActBegun', act: act.id }, { id: fact, at: clock.now() });
    const { committed } = await registry.commit({ puts: [putNew(actItem(act)), take, begun, ...picks] });
    if (committed) return fact;
  }
  throw new TransientFault('the next number of an act was taken by others too often');
};
