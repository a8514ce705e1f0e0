/** The sections of the service, and who finds them in the navigation. The service decides who may read what. */
import { holds, type Me } from '../session/me.ts';

type Name =
  | 'home'
  | 'upload'
  | 'files'
  | 'acts'
  | 'inventories'
  | 'nomenclature'
  | 'holds'
  | 'people'
  | 'pictures'
  | 'verify';

export interface Section {
  readonly name: Name;
  readonly path: string;
  readonly isFor: (me: Me) => boolean;
}

const everybody = (): boolean => true;
/** Who is suspended, has ceased or holds no office finds everything else closed (rules.md 10). */
const inStanding = ({ standing }: Me): boolean => standing === 'in-standing';
const isOnly = ({ offices }: Me, ...any: readonly string[]): boolean =>
  offices.every((one) => any.includes(one));
/** Acts are of one chamber; who oversees all of them has files, and the evidence of what was destroyed. */
export const oversees = (me: Me): boolean => isOnly(me, 'auditor', 'republican');
const chamber = (me: Me): boolean => holds(me, 'agent', 'officer', 'head', 'deputy-head');

export const sections: readonly Section[] = [
  { name: 'home', path: '/', isFor: everybody },
  { name: 'upload', path: '/upload', isFor: (me) => holds(me, 'agent', 'officer') },
  { name: 'files', path: '/files', isFor: inStanding },
  { name: 'acts', path: '/acts', isFor: (me) => inStanding(me) && !oversees(me) },
  { name: 'inventories', path: '/inventories', isFor: chamber },
  { name: 'nomenclature', path: '/nomenclature', isFor: inStanding },
  { name: 'holds', path: '/holds', isFor: (me) => inStanding(me) && !isOnly(me, 'auditor') },
  { name: 'people', path: '/people', isFor: (me) => holds(me, 'head', 'republican', 'officer') },
  { name: 'pictures', path: '/pictures', isFor: chamber },
  { name: 'verify', path: '/verify', isFor: everybody },
];
