/** The paper of the order: the exact bytes that the head reads before he signs. */
import type { Paper } from '../../shared/archive/act-parts.ts';
import type { ApprovedAct } from '../../shared/archive/act.ts';
import type { ChamberId, Day, PersonId } from '../../shared/archive/names.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import type { OrderPaper } from '../../shared/archive/order-paper.ts';
import type { PresentOnPaper } from '../../shared/archive/papers.ts';
import { actingHeadBy, type Person } from '../../shared/archive/people.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { keepPaper } from '../../shared/register/kept-papers.ts';
import { findChamber, findPerson } from '../../shared/register/people.ts';
import type { Ordering } from './ordering.ts';

export interface OrderAsked {
  readonly number: string;
  readonly datedOn: Day;
}

/** Draws the order and keeps it under lock; the same order drawn again gives the same bytes. */
export const keepOrderPaper = async (
  needs: Ordering,
  act: ApprovedAct,
  { order, head }: { readonly order: OrderAsked; readonly head: Person },
): Promise<Outcome<Paper>> => {
  const data = await dataOf(needs, act, { order, head });
  const printed = await needs.printOrder(data, act.language);
  if (!printed.accepted) return printed;
  // A key a draft: the head may have another number drawn before he signs.
  const key = `acts/${act.id}/order-${order.datedOn}-${act.v}.${act.language}.pdf`;
  return accept(await keepPaper(needs.papers, key, printed.value.pdf));
};

const dataOf = async (
  { registry, clock, demonstration }: Ordering,
  act: ApprovedAct,
  { order, head }: { readonly order: OrderAsked; readonly head: Person },
): Promise<OrderPaper> => {
  const chamber = await findChamber(registry, act.chamber);
  if (!chamber) throw new IntegrityFault(`the chamber ${act.chamber} is not on file`);
  const nameOf = async (person: PersonId) => (await findPerson(registry, person))?.name ?? '';
  const chairman = act.seats.find(({ seat }) => seat === 'chairman');
  const creator: PersonId | ChamberId = act.creator;
  const acting = actingHeadBy(head, act.chamber, clock.today());
  return {
    schema: 'kz.archive.order/1',
    order,
    language: act.language,
    chamber: { name: chamber.name, region: chamber.region },
    place: { kk: chamber.place.kk, ru: chamber.place.ru },
    act: { id: act.id, number: act.number, drawnUpOn: act.drawnUpOn, approvedOn: act.decidedOn },
    partOne: { sha256: act.partOne.signed.sha256 },
    creator:
      creator === chamber.id
        ? { name: chamber.name[act.language], chamber: true }
        : { name: await nameOf(creator as PersonId) },
    files: act.lines,
    volumes: act.volumes,
    commission: await commissionOf(act, nameOf, chairman?.person),
    head: { name: head.name, ...(acting && { acting }) },
    signing: chamber.policy.signatures,
    demonstration,
  };
};

/** The justice body sends whom it will: the order names the office alone, part two the person. */
const commissionOf = async (
  act: ApprovedAct,
  nameOf: (person: PersonId) => Promise<string>,
  chairman: PersonId | undefined,
): Promise<readonly PresentOnPaper[]> => [
  { office: 'chairman', name: chairman ? await nameOf(chairman) : '' },
  { office: 'drafter', name: await nameOf(act.drafter.person) },
  { office: 'justice', name: '' },
];
