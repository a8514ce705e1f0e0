/** Who finds the buttons (rules.md 4); the service decides. */
import { holds, type Me } from '../../session/me.ts';

/** An agent over his own files, an ERC member over those of his act: the service says where it is neither. */
export const mayPlaceHolds = (me: Me): boolean =>
  holds(me, 'agent', 'officer', 'deputy-head', 'head', 'justice', 'republican');

export const mayReleaseHolds = (me: Me): boolean => holds(me, 'officer', 'head');
