/** A wide hold as it is answered, its scope as it was asked for; of a party there is nothing to tell but its pseudonym. */
import type { Scope } from '../archive/wide-hold.ts';
import type { FiledWideHold } from './wide-holds.ts';

/** On a file that it covers. */
export const shownWideHold = ({ met: _met, chamber: _chamber, scope, ...hold }: FiledWideHold) => ({
  ...hold,
  scope: shownScope(scope),
});

/** By itself, with what it met when it was placed. */
export const shownWithMet = (hold: FiledWideHold) => ({
  ...shownWideHold(hold),
  chamber: hold.chamber,
  ...(hold.met && {
    covers: hold.met.covers,
    ...(hold.met.capped && { capped: true }),
    alreadyDestroying: hold.met.alreadyDestroying,
  }),
});

const shownScope = (scope: Scope) => {
  switch (scope.kind) {
    case 'agent':
      return { agent: scope.agent };
    case 'party':
      return { party: { pseudonym: scope.party } };
    case 'query': {
      const { year, index } = scope;
      return { query: { ...(year !== undefined && { year }), ...(index !== undefined && { index }) } };
    }
  }
};
