/** Part two of an act: what was ordered, what became of each line, who was there (Appendix 4, second half). */
import type { ActLine, Attendance, CommissionOffice, Revocation } from '../../shared/archive/act-parts.ts';
import type { DestroyingAct } from '../../shared/archive/act.ts';
import { dayOf } from '../../shared/archive/day.ts';
import type { Day, PersonId } from '../../shared/archive/names.ts';
import type {
  ActPartTwo,
  CreatorOnPaper,
  OutcomeLineOnPaper,
  PaperOutcome,
  PresentOnPaper,
  RevocationOnPaper,
} from '../../shared/archive/papers.ts';
import { actingHeadBy, type Chamber } from '../../shared/archive/people.ts';
import { placeOnPaper } from '../../shared/archive/place-on-paper.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { World } from '../../shared/ports/world.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { linesOfPartOne } from '../../shared/register/kept-papers.ts';
import { findChamber, findPerson } from '../../shared/register/people.ts';

type Needs = Pick<World, 'registry' | 'papers' | 'demonstration'>;

/** Within so many days the registry's backups hold nothing of the destroyed files either. */
const BACKUP_DAYS = 35;

interface Outcomes {
  readonly lines: readonly ActLine[];
  readonly destroyedOn: Day | null;
  readonly closedOn: Day;
}

export const partTwoOf = async (
  { registry, papers, demonstration }: Needs,
  act: DestroyingAct,
  outcomes: Outcomes,
): Promise<ActPartTwo> => {
  const chamber = await findChamber(registry, act.chamber);
  if (!chamber) throw new IntegrityFault(`the chamber ${act.chamber} is not on file`);
  const nameOf = async (person: PersonId) => (await findPerson(registry, person))?.name ?? '';
  const others = inOrder(act.attendance).flatMap((one) => (one.others === undefined ? [] : [one.others]));
  return {
    schema: 'kz.archive.act/1',
    part: 2,
    act: {
      id: act.id,
      number: act.number,
      drawnUpOn: act.drawnUpOn,
      place: placeOnPaper(act, chamber.place),
    },
    partOne: { sha256: act.partOne.signed.sha256 },
    language: act.language,
    chamber: { name: chamber.name, region: chamber.region },
    creator: await creatorOf(act, chamber, nameOf),
    approval: { approvedOn: act.decidedOn, votes: await votesOf(act, nameOf) },
    order: await orderOf(act, nameOf),
    ...(act.revoked ? { revoked: await revocationOf(registry, act, act.revoked) } : {}),
    lines: await linesOnPaper(papers, act, outcomes.lines),
    destroyedOn: outcomes.destroyedOn,
    closedOn: outcomes.closedOn,
    ...(act.paper ? { paperDestruction: act.paper } : {}),
    backupDays: BACKUP_DAYS,
    present: await inBatches(inOrder(act.attendance), (one) => presentOf(one, nameOf)),
    ...(others.length > 0 ? { others } : {}),
    signing: chamber.policy.signatures,
    demonstration,
  };
};

type NameOf = (person: PersonId) => Promise<string>;

const creatorOf = async (
  { creator, language }: DestroyingAct,
  chamber: Chamber,
  nameOf: NameOf,
): Promise<CreatorOnPaper> =>
  creator === chamber.id
    ? { name: chamber.name[language], chamber: true }
    : { name: await nameOf(creator as PersonId) };

const orderOf = async ({ order }: DestroyingAct, nameOf: NameOf): Promise<ActPartTwo['order']> => ({
  number: order.number,
  datedOn: order.datedOn,
  head: { name: await nameOf(order.signature.person) },
  sha256: order.paper.sha256,
});

/** Who took the order back is told by his office: the head, or who acted for him that day. */
const revocationOf = async (
  registry: World['registry'],
  { chamber }: DestroyingAct,
  { reason, basis, by, at }: Revocation,
): Promise<RevocationOnPaper> => {
  const on = dayOf(at);
  const person = await findPerson(registry, by);
  const acting = person && actingHeadBy(person, chamber, on);
  return { on, reason, basis, ...(acting && { acting }) };
};

const votesOf = (act: DestroyingAct, nameOf: NameOf) =>
  inBatches(
    // By seats: a vote of who has lost his seat did not count.
    act.seats.flatMap(({ seat, person }) =>
      act.votes
        .filter((vote) => vote.verdict === 'approve' && vote.person === person)
        .map(({ at }) => ({ seat, person, at })),
    ),
    async ({ seat, person, at }) => ({ seat, name: await nameOf(person), votedOn: dayOf(at) }),
  );

/** As the order names them, not as they came. */
const offices: readonly CommissionOffice[] = ['chairman', 'drafter', 'justice'];

const inOrder = (attendance: readonly Attendance[]): readonly Attendance[] =>
  offices.flatMap((office) => attendance.filter((one) => one.office === office));

const presentOf = async ({ office, person }: Attendance, nameOf: NameOf): Promise<PresentOnPaper> => ({
  office,
  name: await nameOf(person),
});

const linesOnPaper = async (
  papers: Needs['papers'],
  act: DestroyingAct,
  lines: readonly ActLine[],
): Promise<readonly OutcomeLineOnPaper[]> => {
  const printed = new Map((await linesOfPartOne(papers, act)).map((line) => [line.no, line]));
  return lines.map((line) => ({
    no: line.no,
    caseFile: line.caseFile,
    index: line.index,
    heading: printed.get(line.no)?.heading ?? '',
    volumes: line.volumes,
    outcome: line.state === 'destroyed' ? 'destroyed' : 'spared',
    ...(line.reason === undefined ? {} : { reason: line.reason }),
    paper: paperOf(act, line, printed.get(line.no)?.notes.carrier),
  }));
};

/**
 * What became of the paper: nothing is said to be destroyed that the commission did not record, and nothing
 * to be kept where it did. It tells of the paper before any line is claimed, so what it tells may be true of
 * a file that is spared.
 */
const paperOf = (act: DestroyingAct, { state }: ActLine, carrier: string | undefined): PaperOutcome => {
  if (carrier === 'electronic') return 'none';
  if (state !== 'destroyed') return act.paper ? 'not-recorded' : 'kept';
  return act.paper ? 'destroyed' : 'not-recorded';
};
