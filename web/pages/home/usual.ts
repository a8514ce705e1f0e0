/** What a person usually comes for, by office: shown where nothing waits for him. */
import type { OfficeName } from '../../parts/office-words.ts';
import type { homeWords } from './words.ts';

interface Usual {
  readonly name: keyof typeof homeWords;
  readonly path: string;
}

const upload: Usual = { name: 'upload', path: '/upload' };
const find: Usual = { name: 'find', path: '/files' };
const acts: Usual = { name: 'acts', path: '/acts' };
const draw: Usual = { name: 'draw', path: '/acts/new' };
const hold: Usual = { name: 'hold', path: '/holds' };
const nomenclature: Usual = { name: 'nomenclature', path: '/nomenclature' };
const verify: Usual = { name: 'verify', path: '/verify' };
const people: Usual = { name: 'people', path: '/people' };

const byOffice: Readonly<Record<OfficeName, readonly Usual[]>> = {
  agent: [upload, find, draw],
  officer: [upload, find, acts],
  'deputy-head': [acts, find],
  head: [acts, people, find],
  justice: [acts, find, hold],
  republican: [nomenclature, people, hold],
  auditor: [find, verify],
};

/** Each once, those of the first office first. */
export const usualOf = (offices: readonly OfficeName[]): readonly Usual[] => [
  ...new Set(offices.flatMap((office) => byOffice[office])),
];
