/** One of the commission signs part two: the three signatures are the legal proof of destruction (rule 52). */
import { type Act, type ClosedAct, isCertified } from '../../shared/archive/act.ts';
import type { CommissionOffice } from '../../shared/archive/act-parts.ts';
import type { ActId, Day } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import type { Person } from '../../shared/archive/people.ts';
import { scanAwaited, signOffer } from '../../shared/archive/signing.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { standingOfDrafter } from '../../shared/register/drafters.ts';
import { findChamber, findPerson } from '../../shared/register/people.ts';
import { officeOf } from './attend-commission.ts';
import { visibleAct } from './ordering.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId' | 'demonstration'>;

interface Signing {
  readonly signature?: string | undefined;
  readonly remark?: string | undefined;
}

const signers = ['drafter', 'erc-chairman', 'justice'] as const;

export const signDestruction: Story<Needs, Act, Signing> = {
  find: visibleAct,
  may: ({ clock }, { caller, subject }) =>
    signsAs(caller.person, subject, clock.today()) ? undefined : onlyFor(...signers),
  act: async (needs, { subject, caller, body }) => {
    const { registry, clock } = needs;
    const policy = (await findChamber(registry, subject.chamber))?.policy.signatures ?? 'personal';
    const signing = signOffer({ policy, signature: body.signature });
    if (!signing.accepted) return signing;
    const seat = await seatOf(needs, subject, caller.person);
    if (!seat.accepted) return seat;
    return changeAct(needs, subject, (current) => {
      if (current.stage !== 'closed')
        return refuse({ code: 'DestructionNotEnded', stage: current.stage } as Refusal);
      const signed = {
        person: caller.person.id,
        at: clock.now(),
        policy: signing.value,
        paper: current.partTwo.signed.sha256,
        ...scanAwaited(needs),
        ...seat.value,
        ...(body.remark === undefined ? {} : { remark: body.remark }),
      };
      if (current.certifiedBy.some((one) => one.office === signed.office))
        return refuse({ code: 'AlreadySigned', office: signed.office } as Refusal);
      const act: ClosedAct = { ...current, certifiedBy: [...current.certifiedBy, signed] };
      return accept({ act, facts: isCertified(act) ? [{ name: 'ActCertified', act: act.id }] : [] });
    });
  },
  show: async ({ registry }, { params }) => {
    const act = await findAct(registry, (params['act'] ?? '') as ActId); // found before under this id
    if (act?.stage !== 'closed') return refuse({ code: 'ActUnknown' });
    const certifiedBy = act.certifiedBy.map(({ office }) => office);
    return accept({ json: { certifiedBy, certified: isCertified(act) } });
  },
};

interface SigningSeat {
  readonly office: CommissionOffice;
  /** Why the officer signs in the drafter's place. */
  readonly ground?: 'drafter-suspended' | 'drafter-ceased';
}

const seatOf = async (needs: Needs, act: Act, person: Person): Promise<Outcome<SigningSeat>> => {
  const office = signsAs(person, act, needs.clock.today());
  if (office === 'officer') return seatForDrafter(needs, act);
  if (office === 'justice') return seatOfJustice(needs, act, person);
  return office ? accept({ office }) : refuse(onlyFor(...signers));
};

const seatForDrafter = async (needs: Needs, act: Act): Promise<Outcome<SigningSeat>> => {
  const standing = await standingOfDrafter(needs, act);
  return standing === 'active'
    ? refuse(onlyFor('drafter'))
    : accept({ office: 'drafter', ground: `drafter-${standing}` });
};

/** Who was there signs; another for the justice body only where its representative has left the office. */
const seatOfJustice = async (
  { registry, clock }: Needs,
  act: Act,
  person: Person,
): Promise<Outcome<SigningSeat>> => {
  const office = 'justice';
  const attendance = 'attendance' in act ? act.attendance : [];
  const there = attendance.find((one) => one.office === office)?.person ?? person.id;
  const present = there === person.id ? undefined : await findPerson(registry, there);
  const on = { chamber: act.chamber, today: clock.today() };
  return present && holdsOfficeIn(present, 'justice', on)
    ? refuse({ code: 'NotInCommission', office } as Refusal)
    : accept({ office });
};

/** The officer signs for a drafter who may no longer (rules.md 7). */
const signsAs = (person: Person, act: Act, today: Day) =>
  officeOf(person, act, today) ??
  (holdsOfficeIn(person, 'officer', { chamber: act.chamber, today }) ? ('officer' as const) : undefined);
