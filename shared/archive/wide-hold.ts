/**
 * Wide holds: over an agent, a party or a query, written once in the chamber and never
 * copied to files, so that files sealed later are covered too. A party is known by its
 * keyed hash alone.
 */
import type { ChamberId, HoldId, HolderId, PersonId } from './names.ts';
import { type NotPermitted, onlyFor } from './not-permitted.ts';
import { type Outcome, accept, refuse } from './outcome.ts';

export type Scope =
  | { readonly kind: 'agent'; readonly agent: HolderId }
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'query'; readonly year?: number; readonly index?: string };

export interface WideHold {
  readonly id: HoldId;
  readonly chamber: ChamberId;
  readonly scope: Scope;
  readonly state: 'in-force' | 'released';
}

/** A file by what never changes after sealing, and by who holds it today. */
export interface CoveredFile {
  readonly chamber: ChamberId;
  readonly creator: HolderId;
  readonly keeper: HolderId;
  readonly year: number;
  readonly index: string;
  /** Keyed hashes of its parties' IIN and BIN. */
  readonly parties: readonly string[];
}

/** Every wide hold in force that covers a file. */
export const holdsOver = <Hold extends WideHold>(file: CoveredFile, wideHolds: readonly Hold[]): Hold[] =>
  wideHolds.filter(
    ({ state, chamber, scope }) => state === 'in-force' && chamber === file.chamber && covers(scope, file),
  );

const covers = (scope: Scope, file: CoveredFile): boolean => {
  switch (scope.kind) {
    case 'agent':
      return file.creator === scope.agent || file.keeper === scope.agent;
    case 'party':
      return file.parties.includes(scope.party);
    case 'query':
      // What a query does not name it does not narrow: an empty one covers the whole chamber.
      return (scope.year ?? file.year) === file.year && (scope.index ?? file.index) === file.index;
  }
};

/** An agent places wide holds over himself only. */
export const mayPlaceWide = (
  scope: Scope,
  by: { readonly person: PersonId; readonly isAgentOnly: boolean },
): Outcome<'may-place', NotPermitted> =>
  !by.isAgentOnly || (scope.kind === 'agent' && scope.agent === by.person)
    ? accept('may-place')
    : refuse(onlyFor('officer'));
