/**
 * A hold: somebody needs a file that could otherwise be destroyed. It works in every
 * state up to the write that begins destruction, and only a document releases it.
 */
import type { CaseFileId, Day, PersonId } from './names.ts';
import { type NotPermitted, onlyFor } from './not-permitted.ts';
import { type Outcome, accept, refuse } from './outcome.ts';

export const basisKinds = [
  'court',
  'complaint',
  'disciplinary',
  'inspection',
  'tax',
  'investigation',
  'archive-authority',
  'other',
] as const;
export type BasisKind = (typeof basisKinds)[number];

/** The document that asks for a hold or lets it go. */
export type Basis =
  | { readonly kind: BasisKind; readonly number: string; readonly datedOn: Day }
  | { readonly kind: 'other'; readonly text: string };

/** A basis given as a mere text is of the kind "other". */
export const basisOf = (given: string | Basis): Basis =>
  typeof given === 'string' ? { kind: 'other', text: given } : given;

/** What a person is to the file or the chamber, when holds are asked about. */
export type HoldRole =
  | 'officer'
  | 'chairman'
  | 'head'
  | 'erc-member'
  | 'keeper'
  | 'justice'
  | 'republican'
  | 'auditor'
  | 'stranger';

const mayPlace: readonly HoldRole[] = [
  'officer',
  'chairman',
  'head',
  'erc-member',
  'keeper',
  'justice',
  'republican',
];
const mayRelease = ['officer', 'head'] as const;
/** As the offices are called that speak in these roles. */
const placers = ['keeper', 'officer', 'erc-chairman', 'head', 'erc-member', 'justice', 'republican'] as const;

/** A file as a hold finds it. */
export interface HeldFile {
  readonly caseFile: CaseFileId;
  readonly stage: string;
  /** Drafter of the act that lists the file, if one does. */
  readonly drafter?: PersonId;
}

export interface Asker {
  readonly person: PersonId;
  readonly roles: readonly HoldRole[];
}

type TooLate =
  | { readonly code: 'AlreadyDestroying'; readonly caseFile: CaseFileId }
  | { readonly code: 'AlreadyDestroyed'; readonly caseFile: CaseFileId };

export type PlaceRefusal = TooLate | NotPermitted;

export const mayPlaceHold = ({ roles }: Asker, file: HeldFile): Outcome<'may-place', PlaceRefusal> => {
  if (!roles.some((role) => mayPlace.includes(role))) return refuse(onlyFor(...placers));
  const late = tooLate(file);
  return late ? refuse(late) : accept('may-place');
};

export type ReleaseRefusal =
  NotPermitted | { readonly code: 'DrafterMayNotRelease'; readonly caseFiles: readonly CaseFileId[] };

/** Of a file hold one file is asked, of a wide hold all it covers that stand on an act. */
export const mayReleaseHold = (
  { person, roles }: Asker,
  files: readonly HeldFile[],
): Outcome<'may-release', ReleaseRefusal> => {
  if (!mayRelease.some((role) => roles.includes(role))) return refuse(onlyFor(...mayRelease));
  const drafted = files.filter(({ drafter }) => drafter === person).map(({ caseFile }) => caseFile);
  if (drafted.length > 0) return refuse({ code: 'DrafterMayNotRelease', caseFiles: drafted });
  return accept('may-release');
};

const tooLate = ({ caseFile, stage }: HeldFile): TooLate | undefined => {
  if (stage === 'destroying') return { code: 'AlreadyDestroying', caseFile };
  return stage === 'destroyed' ? { code: 'AlreadyDestroyed', caseFile } : undefined;
};
