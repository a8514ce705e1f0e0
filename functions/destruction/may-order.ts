/** What must hold before an order may be given: approval, days, signers (rule 51), and the gate of rule 47. */
import type { ApprovedAct } from '../../shared/archive/act.ts';
import { votesOn } from '../../shared/archive/erc-vote.ts';
import type { Day } from '../../shared/archive/names.ts';
import { checkOrder } from '../../shared/archive/order.ts';
import type { Refusal } from '../../shared/archive/outcome.ts';
import { actingHeadBy, type Person } from '../../shared/archive/people.ts';
import { scanMissing } from '../../shared/archive/signed-papers.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { gateOf } from '../../shared/register/gate.ts';
import { findChamber } from '../../shared/register/people.ts';

export const whyNotOrdered = async (
  { registry, clock }: Pick<World, 'registry' | 'clock'>,
  act: ApprovedAct,
  { head, datedOn }: { readonly head: Person; readonly datedOn: Day },
): Promise<Refusal | undefined> => {
  const today = clock.today();
  const actingBy = actingHeadBy(head, act.chamber, today);
  const checked = checkOrder({
    approvedOn: approvedOn(act),
    datedOn,
    today,
    signer: { person: head.id, ...(actingBy && { actingBy }) },
    drewUp: act.drafter.person,
    chaired: act.seats.find(({ seat }) => seat === 'chairman')?.person ?? head.id,
    policy: await policyOf(registry, act),
    consented: act.consent !== undefined,
  });
  if (!checked.accepted) return checked.refusal;
  const unscanned = unscannedOn(act);
  if (unscanned) return unscanned;
  const gate = await gateOf(registry, { ...act, today });
  return gate.accepted ? undefined : gate.refusal;
};

/** As the chamber has it; signers are kept apart where nothing is known. */
const policyOf = async (registry: Registry, { chamber }: ApprovedAct) => {
  const { separateSigners = true, consent = 'none' } = (await findChamber(registry, chamber))?.policy ?? {};
  return { separateSigners, consent };
};

const unscannedOn = (act: ApprovedAct): Refusal | undefined =>
  scanMissing(act, 'submission') ?? scanMissing(act, 'votes');

/** None where the commission voted on other bytes of part one than the order would name. */
const approvedOn = ({ votes, partOne, decidedOn }: ApprovedAct): Day | null =>
  votesOn(partOne.signed.sha256, votes).length === votes.length ? decidedOn : null;
