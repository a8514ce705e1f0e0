/**
 * The destruction commission (rule 52): the drafter, the chairman of the ERC and the
 * representative of the justice body, three persons, present on one day. Their
 * presence opens the run; their signatures on part two, after it, are the proof.
 */
import type { CommissionOffice } from './act-parts.ts';
import type { Day, PersonId } from './names.ts';
import { type Outcome, accept, refuse } from './outcome.ts';

const offices: readonly CommissionOffice[] = ['drafter', 'chairman', 'justice'];

/** An agent's licence on the day; an officer who draws up for a ceased agent stands while he holds office. */
export type DrafterStanding = 'active' | 'suspended' | 'ceased';

export interface Presence {
  readonly office: CommissionOffice;
  readonly person: PersonId;
  readonly on: Day;
}

/** An ordered act as its commission finds it. */
export interface Gathering {
  readonly stage: string;
  readonly drafter: PersonId;
  /** Who chaired the ERC that approved the act. */
  readonly chairman: PersonId;
  readonly drafterStanding: DrafterStanding;
  readonly attendance: readonly Presence[];
}

export type PresenceRefusal =
  | { readonly code: 'NotOrdered'; readonly stage: string }
  | { readonly code: 'AlreadyAssembled' }
  | { readonly code: 'DrafterSuspended' }
  | { readonly code: 'DrafterCeased' }
  | { readonly code: 'NotInCommission'; readonly office: CommissionOffice }
  | { readonly code: 'PersonSeatedTwice'; readonly as: CommissionOffice }
  | { readonly code: 'SeatTaken'; readonly office: CommissionOffice };

export interface Gathered {
  /** Of this day alone: who confirmed on an earlier day confirms again. */
  readonly attendance: readonly Presence[];
  readonly awaited: readonly CommissionOffice[];
  readonly assembled: boolean;
}

/** One of the three confirms that he is there. Confirming twice changes nothing. */
export const confirmPresence = (
  presence: Presence,
  gathering: Gathering,
): Outcome<Gathered, PresenceRefusal> => {
  const refusal = outOfTime(gathering) ?? outOfPlace(presence, gathering);
  if (refusal) return refuse(refusal);
  const others = sameDay(gathering.attendance, presence.on).filter(
    ({ office }) => office !== presence.office,
  );
  const attendance = [...others, presence];
  const awaited = offices.filter((office) => !attendance.some((one) => one.office === office));
  return accept({ attendance, awaited, assembled: awaited.length === 0 });
};

const outOfTime = ({ stage, drafterStanding }: Gathering): PresenceRefusal | undefined => {
  if (stage === 'destroying' || stage === 'closed') return { code: 'AlreadyAssembled' };
  if (stage !== 'ordered') return { code: 'NotOrdered', stage };
  if (drafterStanding === 'suspended') return { code: 'DrafterSuspended' };
  return drafterStanding === 'ceased' ? { code: 'DrafterCeased' } : undefined;
};

const outOfPlace = ({ office, person, on }: Presence, gathering: Gathering): PresenceRefusal | undefined => {
  const { drafter, chairman, attendance } = gathering;
  const named = { drafter, chairman, justice: person }[office];
  if (person !== named) return { code: 'NotInCommission', office };
  if (office !== 'drafter' && person === drafter) return { code: 'PersonSeatedTwice', as: 'drafter' };
  if (office !== 'chairman' && person === chairman) return { code: 'PersonSeatedTwice', as: 'chairman' };
  const taken = sameDay(attendance, on).some((one) => one.office === office && one.person !== person);
  return taken ? { code: 'SeatTaken', office } : undefined;
};

const sameDay = (attendance: readonly Presence[], on: Day): Presence[] =>
  attendance.filter((one) => one.on === on);

/** What becomes of an act when its drafter's standing changes (rules 48, 52). */
export const afterDrafterChange = (
  stage: string,
  standing: DrafterStanding,
): 'goes-on' | 'waits' | 'lapses' | 'officer-signs' => {
  if (standing === 'active' || ended.includes(stage)) return 'goes-on';
  if (stage === 'destroying' || stage === 'closed') return 'officer-signs';
  return standing === 'ceased' ? 'lapses' : 'waits';
};

const ended: readonly string[] = ['returned', 'withdrawn', 'lapsed'];
