/** A wide hold as it is answered, its scope as it was asked for; of a party nothing but that it is one. */
import type { Day } from '../archive/names.ts';
import type { Person } from '../archive/people.ts';
import { maySeeWhatItMet, type Scope } from '../archive/wide-hold.ts';
import type { FiledWideHold, Met } from './wide-holds.ts';

/** On a file that it covers. */
export const shownWideHold = ({ met: _met, chamber: _chamber, scope, ...hold }: FiledWideHold) => ({
  ...hold,
  scope: shownScope(scope),
});

export interface HoldReader {
  readonly person: Person;
  readonly today: Day;
}

/** By itself; with what it met when it was placed, where the reader may know that. */
export const shownByItself = (hold: FiledWideHold, { person, today }: HoldReader) => ({
  ...shownWideHold(hold),
  chamber: hold.chamber,
  ...(hold.met && maySeeWhatItMet(person, hold, today) && shownMet(hold.met)),
});

const shownMet = ({ covers, capped, alreadyDestroying }: Met) => ({
  covers,
  ...(capped && { capped }),
  alreadyDestroying,
});

const shownScope = (scope: Scope) => {
  switch (scope.kind) {
    case 'agent':
      return { agent: scope.agent };
    case 'party':
      // A pseudonym would tell that two holds name the same person, and whom, to who has placed one himself.
      return { party: {} };
    case 'query': {
      const { year, index } = scope;
      return { query: { ...(year !== undefined && { year }), ...(index !== undefined && { index }) } };
    }
  }
};
