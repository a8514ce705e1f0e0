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
const chamber = (me: Me): boolean => holds(me, 'agent', 'officer', 'head', 'deputy-head');

export const sections: readonly Section[] = [
  { name: 'home', path: '/', isFor: everybody },
  { name: 'upload', path: '/upload', isFor: (me) => holds(me, 'agent', 'officer') },
  { name: 'files', path: '/files', isFor: everybody },
  { name: 'acts', path: '/acts', isFor: everybody },
  { name: 'inventories', path: '/inventories', isFor: chamber },
  { name: 'nomenclature', path: '/nomenclature', isFor: everybody },
  { name: 'holds', path: '/holds', isFor: everybody },
  { name: 'people', path: '/people', isFor: (me) => holds(me, 'head', 'republican', 'officer') },
  { name: 'pictures', path: '/pictures', isFor: chamber },
  { name: 'verify', path: '/verify', isFor: everybody },
];
