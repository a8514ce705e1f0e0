/**
 * Wide holds: over an agent, a party or a query, written once in the chamber and never
 * copied to files, so that files sealed later are covered too. A party is known by its
 * keyed hash alone.
 */
import type { CaseFile } from './case-file.ts';
import type { Asker, HoldRole } from './hold.ts';
import type { ChamberId, Day, HoldId, HolderId } from './names.ts';
import { type NotPermitted, onlyFor } from './not-permitted.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import type { Person } from './people.ts';
import { servesChamber } from './visibility.ts';

export type Scope =
  | { readonly kind: 'agent'; readonly agent: HolderId }
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'query'; readonly year?: number; readonly index?: string };

export interface WideHold {
  readonly id: HoldId;
  readonly chamber: ChamberId;
  readonly scope: Scope;
  readonly state: 'placed' | 'released';
}

/** A file by what never changes after sealing, and by who holds it today. */
export interface CoveredFile {
  readonly chamber: ChamberId;
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly year: number;
  readonly index: string;
  /** Keyed hashes of its parties' IIN and BIN; absent where nobody can tell them any more. */
  readonly parties?: readonly string[];
}

/** A file as wide holds look at it. The hashes of its parties stand on it from sealing until it is destroyed. */
export const coveredFile = (file: CaseFile): CoveredFile => {
  const { chamber, creator, keeper, year, index } = file;
  const known = { chamber, creator, keeper, year, index };
  if (file.stage === 'destroyed' || file.stage === 'open' || file.stage === 'sealing')
    return { ...known, parties: [] };
  if (file.partyHashes) return { ...known, parties: file.partyHashes };
  // Sealed before hashes were kept: whether it has the party is unknown, and unknown means held.
  const isNumbered = file.parties.some(({ iin, bin }) => iin !== undefined || bin !== undefined);
  return isNumbered ? known : { ...known, parties: [] };
};

/** Every wide hold in force that covers a file. */
export const holdsOver = <Hold extends WideHold>(file: CoveredFile, wideHolds: readonly Hold[]): Hold[] =>
  wideHolds.filter(
    ({ state, chamber, scope }) => state === 'placed' && chamber === file.chamber && covers(scope, file),
  );

/** Whether a scope takes a file of its chamber in. */
export const covers = (scope: Scope, file: CoveredFile): boolean => {
  switch (scope.kind) {
    case 'agent':
      return file.creator === scope.agent || file.keeper === scope.agent;
    case 'party':
      return file.parties?.includes(scope.party) ?? true;
    case 'query':
      // What a query does not name it does not narrow: an empty one covers the whole chamber.
      return (scope.year ?? file.year) === file.year && (scope.index ?? file.index) === file.index;
  }
};

const anywhere: readonly HoldRole[] = ['officer', 'chairman', 'head', 'erc-member', 'justice', 'republican'];

/** Who may place any wide hold at all; `keeper` is an agent, who may over himself. */
export const mayPlaceSome = ({ roles }: Asker): Outcome<'may-place', NotPermitted> =>
  roles.includes('keeper') || roles.some((role) => anywhere.includes(role))
    ? accept('may-place')
    : refuse(onlyFor('agent', ...offices));

/** An agent places wide holds over himself only. */
export const mayPlaceWide = ({ person, roles }: Asker, scope: Scope): Outcome<'may-place', NotPermitted> => {
  const overHimself = roles.includes('keeper') && scope.kind === 'agent' && scope.agent === person;
  return overHimself || roles.some((role) => anywhere.includes(role))
    ? accept('may-place')
    : refuse(onlyFor(...offices));
};

/** Whoever may place holds over the chamber sees all of them; an agent those over himself, and his own. */
export const maySeeWide = ({ person, roles }: Asker, hold: WideHold & { readonly by: string }): boolean =>
  roles.some((role) => anywhere.includes(role)) ||
  hold.by === person ||
  (hold.scope.kind === 'agent' && hold.scope.agent === person);

/**
 * How many files name a party is known by their contents: who may not read those of the chamber learns no more of a
 * hold over a party than that it is placed, or he could try out numbers by it.
 */
export const maySeeWhatItMet = (person: Person, { chamber, scope }: WideHold, today: Day): boolean =>
  scope.kind !== 'party' || servesChamber(person, chamber, today);

const offices = ['officer', 'erc-chairman', 'head', 'erc-member', 'justice', 'republican'] as const;
