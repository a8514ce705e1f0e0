/** What waits for a person, told of the hundred newest acts of his chamber: one read, however old the archive. */
import type { CommissionOffice } from '../../shared/archive/act-parts.ts';
import type { Act } from '../../shared/archive/act.ts';
import type { Day } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { readAct } from '../../shared/register/acts.ts';
import { indexKeys } from '../../shared/register/keys.ts';

export type Wait = 'submission' | 'votes' | 'orders' | 'commission' | 'certification';

const NEWEST = 100;

export const waitsFor = async (
  registry: Registry,
  person: Person,
  today: Day,
): Promise<readonly { readonly what: Wait; readonly count: number }[]> => {
  const { items } = await registry.query({
    index: 'list',
    partition: indexKeys.actsOf(person.chamber),
    newestFirst: true,
    limit: NEWEST,
  });
  const waits = items.flatMap((item) => waitOf(readAct(item), person, today) ?? []);

  return [...new Set(waits)].map((what) => ({ what, count: waits.filter((one) => one === what).length }));
};

const waitOf = (act: Act, person: Person, today: Day): Wait | undefined => {
  if (act.stage === 'drafted') return act.drafter.person === person.id ? 'submission' : undefined;
  if (act.stage === 'submitted') return seatedUnvoted(act, person) ? 'votes' : undefined;
  if (act.stage === 'approved')
    return holdsOfficeIn(person, 'head', { chamber: act.chamber, today }) ? 'orders' : undefined;
  if (act.stage !== 'ordered' && act.stage !== 'closed') return undefined;
  const office = officeOn(act, person, today);

  return office && commissionWaits(act, office);
};

const commissionWaits = (act: Commissioned, office: CommissionOffice): Wait | undefined => {
  const done = act.stage === 'ordered' ? act.attendance : act.certifiedBy;
  if (done.some((one) => one.office === office)) return undefined;

  return act.stage === 'ordered' ? 'commission' : 'certification';
};

const seatedUnvoted = ({ seats, votes }: Extract<Act, { stage: 'submitted' }>, { id }: Person): boolean =>
  seats.some((seat) => seat.person === id) && !votes.some((vote) => vote.person === id);

type Commissioned = Extract<Act, { stage: 'ordered' | 'closed' }>;

const officeOn = (
  { drafter, seats, chamber }: Commissioned,
  person: Person,
  today: Day,
): CommissionOffice | undefined => {
  if (drafter.person === person.id) return 'drafter';
  if (seats.some(({ seat, person: seated }) => seat === 'chairman' && seated === person.id))
    return 'chairman';
  return holdsOfficeIn(person, 'justice', { chamber, today }) ? 'justice' : undefined;
};
