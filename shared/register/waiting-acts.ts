/** Acts that wait for a person: those of his chamber that are not over, each by what he has to do about it. */
import type { CommissionOffice } from '../archive/act-parts.ts';
import type { Act } from '../archive/act.ts';
import type { ChamberId, Day } from '../archive/names.ts';
import type { Person } from '../archive/people.ts';
import { reviewMissing } from '../archive/review.ts';
import { scansMissing } from '../archive/signed-papers.ts';
import { holdsOfficeIn } from '../archive/visibility.ts';
import { type ActWait, actWaits } from '../contract/waits.ts';
import type { Registry } from '../ports/registry.ts';
import { readAct } from './acts.ts';
import { indexKeys } from './keys.ts';
import { findChamber } from './people.ts';

export interface WaitingActs {
  readonly what: ActWait;
  readonly count: number;
  readonly more?: true;
}

/** The newest: more acts than these are open in no chamber for long. */
const MOST_READ = 500;

interface Waiting {
  readonly act: Act;
  readonly waits: readonly ActWait[];
}

/** How many acts wait for him, by what he has to do about them. */
export const countActsWaiting = async (
  registry: Registry,
  person: Person,
  today: Day,
): Promise<readonly WaitingActs[]> => {
  const { waiting, more } = await actsWaiting(registry, person, today);
  return actWaits.map((what) => ({
    what,
    count: waiting.filter(({ waits }) => waits.includes(what)).length,
    ...(more && { more }),
  }));
};

/** The acts themselves, newest first, and whether there may be more of them. */
export const actsWaiting = async (
  registry: Registry,
  person: Person,
  today: Day,
): Promise<{ readonly waiting: readonly Waiting[]; readonly more: boolean }> => {
  const page = await registry.query({
    index: 'pending',
    partition: indexKeys.openActs(person.chamber),
    newestFirst: true,
    limit: MOST_READ,
  });
  const acts = page.items.map(readAct);
  const asker = { person, today, consent: await wantsConsent(registry, person.chamber, acts) };
  return {
    waiting: acts.map((act) => ({ act, waits: waitsOf(act, asker) })).filter(({ waits }) => waits.length > 0),
    more: page.cursor !== undefined,
  };
};

/** Asked only where an act could wait for it. */
const wantsConsent = async (registry: Registry, chamber: ChamberId, acts: readonly Act[]): Promise<boolean> =>
  acts.some(isBeforeOrder) && (await findChamber(registry, chamber))?.policy.consent === 'required';

const isBeforeOrder = ({ stage, consent }: Act): boolean =>
  (stage === 'submitted' || stage === 'approved') && consent === undefined;

interface Asker {
  readonly person: Person;
  readonly today: Day;
  /** The chamber wants the archive authority's consent before an order. */
  readonly consent: boolean;
}

const waitsOf = (act: Act, asker: Asker): readonly ActWait[] => [
  ...[stepOf(act, asker)].filter((one) => one !== undefined),
  ...(scanWaits(act, asker) ? (['signed-papers'] as const) : []),
  ...(asker.consent && isBeforeOrder(act) && holds('officer', act, asker) ? (['consents'] as const) : []),
];

const holds = (office: 'head' | 'officer' | 'justice', { chamber }: Act, { person, today }: Asker): boolean =>
  holdsOfficeIn(person, office, { chamber, today });

const stepOf = (act: Act, asker: Asker): ActWait | undefined => {
  const { person } = asker;
  if (act.stage === 'drafted') return act.drafter.person === person.id ? drafterWaits(act) : undefined;
  if (act.stage === 'submitted') return seatedUnvoted(act, person) ? 'votes' : undefined;
  if (act.stage === 'approved') return holds('head', act, asker) ? 'orders' : undefined;
  return act.stage === 'ordered' || act.stage === 'closed'
    ? commissionWaits(act, officeOn(act, asker))
    : undefined;
};

const drafterWaits = (act: Act): ActWait => (reviewMissing(act) ? 'reviews' : 'submission');

/** A scan of his own signature, or for the officer anybody's. */
const scanWaits = (act: Act, asker: Asker): boolean =>
  scansMissing(act).some(({ persons }) => persons.includes(asker.person.id) || holds('officer', act, asker));

type Commissioned = Extract<Act, { stage: 'ordered' | 'closed' }>;

const commissionWaits = (act: Commissioned, office: CommissionOffice | undefined): ActWait | undefined => {
  const done = act.stage === 'ordered' ? act.attendance : act.certifiedBy;
  if (!office || done.some((one) => one.office === office)) return undefined;

  return act.stage === 'ordered' ? 'commission' : 'certification';
};

const seatedUnvoted = ({ seats, votes }: Extract<Act, { stage: 'submitted' }>, { id }: Person): boolean =>
  seats.some((seat) => seat.person === id) && !votes.some((vote) => vote.person === id);

const officeOn = (act: Commissioned, asker: Asker): CommissionOffice | undefined => {
  const { id } = asker.person;
  if (act.drafter.person === id) return 'drafter';
  if (act.seats.some(({ seat, person }) => seat === 'chairman' && person === id)) return 'chairman';
  return holds('justice', act, asker) ? 'justice' : undefined;
};
