/** What waits for a person: counts by what it is, read from what is kept of things that wait and of nothing else. */
import type { Day, HolderId, Instant } from '../../shared/archive/names.ts';
import { isActiveAgent, type Person } from '../../shared/archive/people.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { waits } from '../../shared/contract/waits.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { Counted } from '../../shared/register/count-pending.ts';
import { rosterOn } from '../../shared/register/people.ts';
import { unapprovedFor } from '../../shared/register/inventory-lists.ts';
import { countActsWaiting } from '../../shared/register/waiting-acts.ts';
import { dueByDay, termsToSettle, withFindings } from './waiting-files.ts';

export interface Wait {
  readonly what: (typeof waits)[number];
  readonly count: number;
  /** It is so many at least. */
  readonly more?: true;
  /** Of files: since when they may be listed. */
  readonly on?: Day;
}

export interface On {
  readonly today: Day;
  readonly now: Instant;
}

export const waitsFor = async (registry: Registry, person: Person, on: On): Promise<readonly Wait[]> => {
  const holder = holderOf(person, on.today);
  const [acts, files, inventories] = await Promise.all([
    countActsWaiting(registry, person, on.today),
    holder ? filesWaiting(registry, person, { ...on, holder }) : [],
    inventoriesWaiting(registry, person, { ...on, holder }),
  ]);
  return [...acts, ...files, ...inventories].filter(({ count }) => count > 0);
};

/** Whose files are his affair: an agent's own, the chamber's for its officer. */
const holderOf = (person: Person, today: Day): HolderId | undefined => {
  if (isActiveAgent(person, today)) return person.id;
  return holdsOfficeIn(person, 'officer', { chamber: person.chamber, today }) ? person.chamber : undefined;
};

const waitOf = (what: Wait['what'], { count, more }: Counted): Wait => ({
  what,
  count,
  ...(more && { more }),
});

const filesWaiting = async (
  registry: Registry,
  { chamber }: Person,
  { holder, ...on }: On & { readonly holder: HolderId },
): Promise<readonly Wait[]> => {
  const [due, terms, findings] = await Promise.all([
    dueByDay(registry, { chamber, holder }, on),
    termsToSettle(registry, { chamber, holder }),
    withFindings(registry, holder),
  ]);
  return [
    ...due.map((one) => ({ ...waitOf('due', one), on: one.on })),
    waitOf('terms', terms),
    waitOf('findings', findings),
  ];
};

const inventoriesWaiting = async (
  registry: Registry,
  { id, chamber }: Person,
  { holder, today }: Pick<On, 'today'> & { readonly holder: HolderId | undefined },
): Promise<readonly Wait[]> => {
  const chairs = (await rosterOn(registry, chamber, today))?.chairman === id;
  const counted = await Promise.all([
    ...(holder ? [unapprovedFor(registry, chamber, { keeper: holder })] : []),
    ...(chairs ? [unapprovedFor(registry, chamber, 'erc-chairman')] : []),
  ]);
  const count = counted.reduce((sum, one) => sum + one.count, 0);
  return [waitOf('inventories', { count, more: counted.some(({ more }) => more) })];
};
