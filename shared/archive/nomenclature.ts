/**
 * The nomenclature of cases (rules 33-36): which files an office opens in a year and how
 * long each is kept. The Republican Chamber approves it, from 1 January it is in force,
 * and from then on a new edition can only extend it.
 */
import { firstDayOf } from './day.ts';
import type { Day } from './names.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import { type Term, type TermRule, isAtLeast, spanOf } from './term.ts';

export type LineKind = 'proceeding' | 'order-file' | 'register';

/** The chamber's decision that confirms what no article confirms. */
export interface Decision {
  readonly number: string;
  readonly datedOn: Day;
}

export interface LineDraft {
  readonly index: string;
  readonly kind: LineKind;
  readonly heading: string;
  readonly term: Term;
  readonly appraisalMark?: boolean;
  readonly personnel?: boolean;
  /** Of the list; empty where none could be named. */
  readonly article: string;
  readonly note?: string;
  /** A number kept free for files that the year may bring. */
  readonly reserve?: boolean;
}

export interface NomenclatureLine extends LineDraft {
  readonly appraisalMark: boolean;
  readonly personnel: boolean;
  /** Without it no file of the line can be listed. */
  readonly confirmed: boolean;
  readonly decision?: Decision;
  /** Who added the line to the approved ones (rule 34); an agent's counts once it is confirmed. */
  readonly addedBy?: 'agent' | 'officer';
}

export interface NomenclatureDraft {
  readonly year: number;
  readonly basis: string;
  /** Id or number of the list, see `legal-basis.ts`. */
  readonly list: string;
  readonly lines: readonly LineDraft[];
}

export interface Nomenclature extends NomenclatureDraft {
  readonly edition: number;
  readonly lines: readonly NomenclatureLine[];
}

export type LineFault =
  | 'IndexTaken'
  | 'YearsOutOfRange'
  | 'TermUnknown'
  | 'LineRemoved'
  | 'KindChanged'
  | 'TermShortened'
  | 'MarkRemoved';

/** Every line that cannot stand, with every reason. */
export interface LinesRefused {
  readonly code: 'NomenclatureLinesRefused';
  readonly lines: readonly { readonly index: string; readonly why: LineFault }[];
}

/**
 * The next edition, or every line that stands against it. `previous` binds once its year
 * has begun; what chambers and agents have added to it stays.
 */
export const checkNomenclature = (
  draft: NomenclatureDraft,
  previous: Nomenclature | undefined,
  today: Day,
): Outcome<Nomenclature, LinesRefused> => {
  const inForce = previous && firstDayOf(previous.year) <= today ? previous.lines : [];
  const lines = [
    ...repeated(draft.lines).map((index) => ({ index, why: 'IndexTaken' as const })),
    ...draft.lines.flatMap((line) => faultsOf(line.term).map((why) => ({ index: line.index, why }))),
    ...inForce.flatMap((line) => shortenedIn(draft.lines, line).map((why) => ({ index: line.index, why }))),
  ];
  if (lines.length > 0) return refuse({ code: 'NomenclatureLinesRefused', lines });
  const next = draft.lines.map((line) => settle(line, previous));
  const additions = inForce.filter((line) => !draft.lines.some((one) => one.index === line.index));
  return accept({ ...draft, edition: (previous?.edition ?? 0) + 1, lines: [...next, ...additions] });
};

/** The line by which a file is opened; an agent's unconfirmed addition and a reserve number are none yet. */
export const lineFor = (
  { lines }: Pick<Nomenclature, 'lines'>,
  index: string,
  kind: LineKind,
): NomenclatureLine | undefined =>
  lines.find((line) => line.index === index && line.kind === kind && counts(line));

const counts = ({ addedBy, confirmed, reserve }: NomenclatureLine): boolean =>
  reserve !== true && (addedBy !== 'agent' || confirmed);

/** The term of a file opened by this line, with its ground. */
export const termRuleOf = (line: NomenclatureLine, list: string): TermRule => ({
  ...line.term,
  list,
  article: line.article === '' ? null : line.article,
  ...(line.note === undefined ? {} : { note: line.note }),
  appraisalMark: line.appraisalMark,
  personnel: line.personnel,
  confirmed: line.confirmed,
});

/** A term that the office can state: 1 to 100 whole years. Unknown is not stated but found. */
export const faultsOf = (term: Term): ('YearsOutOfRange' | 'TermUnknown')[] => {
  if (term.kind === 'unknown') return ['TermUnknown'];
  if (term.kind !== 'years' && term.kind !== 'years-after') return [];
  return Number.isInteger(term.years) && term.years >= 1 && term.years <= 100 ? [] : ['YearsOutOfRange'];
};

/** A proceeding kept less than three years (writs come back for so long), or a line without an article, needs a decision. */
export const needsDecision = ({ kind, term, article }: LineDraft): boolean =>
  article === '' || (kind === 'proceeding' && isBrief(term));

const isBrief = (term: Term): boolean =>
  term.kind !== 'permanent' && term.kind !== 'unknown' && spanOf(term).years < 3;

const repeated = (lines: readonly LineDraft[]): string[] => {
  const indexes = lines.map((line) => line.index);
  return [...new Set(indexes.filter((index, at) => indexes.indexOf(index) !== at))];
};

const shortenedIn = (lines: readonly LineDraft[], before: NomenclatureLine): LineFault[] => {
  const line = lines.find((one) => one.index === before.index);
  if (line === undefined) return before.addedBy === undefined ? ['LineRemoved'] : [];
  const faults: [boolean, LineFault][] = [
    [line.kind !== before.kind, 'KindChanged'],
    [!isAtLeast(line.term, before.term), 'TermShortened'],
    [before.appraisalMark && line.appraisalMark !== true && line.term.kind !== 'permanent', 'MarkRemoved'],
    [before.personnel && line.personnel !== true, 'MarkRemoved'],
  ];
  return faults.filter(([found]) => found).map(([, fault]) => fault);
};

// A decision confirms one line as it stood: changed, the line needs a new one.
const settle = (line: LineDraft, previous: Nomenclature | undefined): NomenclatureLine => {
  const before = previous?.lines.find((one) => one.index === line.index);
  const decision = before && isSameGround(line, before) ? before.decision : undefined;
  return {
    ...line,
    appraisalMark: line.appraisalMark === true,
    personnel: line.personnel === true,
    confirmed: !needsDecision(line) || decision !== undefined,
    ...(decision === undefined ? {} : { decision }),
  };
};

const isSameGround = (one: LineDraft, other: LineDraft): boolean =>
  one.article === other.article && isAtLeast(one.term, other.term) && isAtLeast(other.term, one.term);
