/**
 * The people of the office. An office is an appointment of a person for a
 * time, never an account; what somebody may do is asked of the day.
 */
import type { ChamberId, Day, PersonId } from './names.ts';

/** Offices of rules 50-52 and of the chamber. An agent's standing is his licence, not an office. */
export type Office = 'head' | 'deputy-head' | 'officer' | 'justice' | 'republican' | 'auditor';

export interface Appointment {
  readonly office: Office;
  /** Absent for offices of the whole country. */
  readonly chamber?: ChamberId;
  readonly from: Day;
  readonly to?: Day;
  /** The order that appointed, as text. */
  readonly basis: string;
  /** Of who stands in for the holder of the office: the order that lets him, which his own orders cite. */
  readonly acting?: { readonly number: string; readonly datedOn: Day };
}

export interface Licence {
  readonly number: string;
  readonly issuedOn: Day;
  readonly suspensions: readonly { readonly from: Day; readonly to?: Day; readonly basis: string }[];
  readonly ceasedOn?: Day;
  /** Membership of the Republican Chamber. */
  readonly member: boolean;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** The chamber whose person this is; for the justice body the chamber of its territory. */
  readonly chamber: ChamberId;
  readonly iin?: string;
  readonly email?: string;
  readonly appointments: readonly Appointment[];
  readonly licence?: Licence;
}

/** How much of an act is looked through sheet by sheet before it is submitted; `percent` of its files at least. */
export type ReviewPolicy =
  { readonly kind: 'none' | 'all' } | { readonly kind: 'sample'; readonly percent: number };

/** How a chamber wants what the law leaves to it. */
export interface ChamberPolicy {
  readonly signatures: 'attested' | 'personal';
  /** Policy, not in 386: who drew up an act or chaired its ERC does not sign its order. */
  readonly separateSigners: boolean;
  /** None where it says nothing. */
  readonly review?: ReviewPolicy;
  /** Whether the archive authority has to consent before an order; not where it says nothing. */
  readonly consent?: 'none' | 'required';
}

export interface Chamber {
  readonly id: ChamberId;
  readonly name: { readonly kk: string; readonly ru: string };
  readonly region: { readonly kk: string; readonly ru: string };
  readonly place: { readonly kk: string; readonly ru: string };
  readonly policy: ChamberPolicy;
}

/** The expert review commission as the head seated it, in force from a day. */
export interface Roster {
  readonly chamber: ChamberId;
  readonly from: Day;
  readonly order: string;
  readonly chairman: PersonId;
  readonly deputyHead: PersonId;
  readonly members: readonly PersonId[];
  readonly substitutes: readonly PersonId[];
}

const covers = (span: { from: Day; to?: Day }, day: Day): boolean =>
  span.from <= day && (span.to === undefined || day <= span.to);

export const holdsOffice = (person: Person, office: Office, day: Day): boolean =>
  person.appointments.some((appointment) => appointment.office === office && covers(appointment, day));

/** By whose order somebody stands in for the head of a chamber on a day; nothing of the head himself. */
export const actingHeadBy = (person: Person, chamber: ChamberId, day: Day): Appointment['acting'] => {
  const held = person.appointments.filter(
    (one) => one.office === 'head' && one.chamber === chamber && covers(one, day),
  );
  return held.every(({ acting }) => acting !== undefined) ? held[0]?.acting : undefined;
};

/** Active: licence valid, not suspended, member of the Republican Chamber (rule 50 with the law, art. 140). */
export const isActiveAgent = ({ licence }: Person, day: Day): boolean =>
  licence !== undefined && licence.member && !hasCeased({ licence }, day) && !isSuspended({ licence }, day);

export const isSuspended = ({ licence }: Pick<Person, 'licence'>, day: Day): boolean =>
  licence?.suspensions.some((suspension) => covers(suspension, day)) ?? false;

export const hasCeased = ({ licence }: Pick<Person, 'licence'>, day: Day): boolean =>
  licence?.ceasedOn !== undefined && licence.ceasedOn <= day;

/** May act in the service at all: holds an office today, or is an active agent. */
export const isInStanding = (person: Person, day: Day): boolean =>
  isActiveAgent(person, day) ||
  (!isSuspended(person, day) &&
    !hasCeased(person, day) &&
    person.appointments.some((one) => covers(one, day)));
