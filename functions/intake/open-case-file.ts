/** Opening a case file: by the agent for himself, by the chamber for its own registers and for agents who have ceased. */
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { yearOf } from '../../shared/archive/day.ts';
import { malformed } from '../../shared/archive/malformed.ts';
import type { CaseFileId, PersonId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { type Holders, holdersFor, mayOpen, ownHolders } from '../../shared/archive/opening.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { wordOf } from '../../shared/contract/fault-words.ts';
import type { Opened } from '../../shared/contract/routes/intake.ts';
import { type Caller, nothing, type Story, type Told } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { caseFileItem } from '../../shared/register/case-files.ts';
import { putNew } from '../../shared/register/items.ts';
import { findPerson } from '../../shared/register/people.ts';
import { findTerm } from '../../shared/register/terms.ts';
import { judgeDays, volumesOf } from './described.ts';
import { showFile } from './found-file.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export const openCaseFile: Story<Needs, undefined, Opened> = {
  find: nothing,
  may: ({ clock }, { caller }) =>
    mayOpen(caller.person, clock.today()) ? undefined : onlyFor('agent', 'officer'),
  act: async (needs, told) => {
    const days = judgeDays(told.body, needs.clock.today(), told.caller.language);
    if (!days.accepted) return days;
    const holders = await holdersOf(needs, told.caller, told.body);
    if (!holders.accepted) return holders;
    const file = await opened(needs, told, holders.value);
    const { committed } = await needs.registry.commit({ puts: [putNew(caseFileItem(file))] });
    return committed ? accept(undefined) : refuse({ code: 'ChangedMeanwhile' });
  },
  show: (needs, asked) => showFile(needs, { ...asked, params: { caseFile: asked.made } }),
};

const holdersOf = async (
  { registry, clock }: Needs,
  { person, language }: Caller,
  { creator, kind }: Opened,
): Promise<Outcome<Holders>> => {
  const isOwn = creator === undefined || creator === person.id || creator === person.chamber;
  const holders = isOwn
    ? accept(ownHolders(person, clock.today()))
    : // A text that is no person's id finds nobody.
      holdersFor(person, await findPerson(registry, creator as PersonId), clock.today());
  const isChambers = holders.accepted && holders.value.creator === person.chamber;
  return isChambers && kind === 'proceeding'
    ? malformed('/creator', wordOf('creatorNeeded', language))
    : holders;
};

const opened = async (
  { registry, clock }: Needs,
  { body, made, caller }: Told<undefined, Opened>,
  holders: Holders,
): Promise<KeptCaseFile> => {
  const { year, volumes, ...told } = body;
  const file = {
    carrier: 'paper' as const,
    parties: [],
    ...told,
    ...holders,
    year: year ?? yearOf(body.closedOn ?? clock.today()),
    volumes: volumesOf(volumes),
  };
  return {
    ...file,
    ...(await findTerm(registry, file)),
    id: made as CaseFileId, // opaque and fresh
    stage: 'open',
    openedAt: clock.now(),
    openedBy: caller.person.id,
    findings: [],
    documents: 0,
    holds: 0,
    v: 1,
  };
};
