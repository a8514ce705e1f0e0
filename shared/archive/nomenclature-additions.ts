/**
 * Additions to a nomenclature (rule 34), the decisions that confirm its lines, and the
 * entry that closes its year (rule 36).
 */
import type { Section } from './inventory.ts';
import {
  type Decision,
  type LineDraft,
  type Nomenclature,
  type NomenclatureLine,
  faultsOf,
} from './nomenclature.ts';
import { type Outcome, accept, refuse } from './outcome.ts';
import { type Term, isAtLeast } from './term.ts';

export type AdditionRefusal =
  | { readonly code: 'ProceedingMayNotBeAdded' }
  | { readonly code: 'IndexTaken'; readonly index: string }
  | { readonly code: 'TermRefused'; readonly why: 'YearsOutOfRange' | 'TermUnknown' }
  | { readonly code: 'ArticleNotInList'; readonly article: string; readonly list: string }
  | { readonly code: 'TermShorterThanList'; readonly article: string; readonly listed: Term };

/** What is added, by whom, and the terms of the articles that the list is known to have. */
export interface Addition {
  readonly line: LineDraft;
  readonly by: 'agent' | 'officer';
  readonly articles: Readonly<Record<string, Term>>;
}

/** A new line for an order-file or a register. An agent's counts only after an officer confirms it. */
export const addLine = (
  nomenclature: Nomenclature,
  { line, by, articles }: Addition,
): Outcome<Nomenclature, AdditionRefusal> => {
  const [why] = faultsOf(line.term);
  const listed = Object.hasOwn(articles, line.article) ? articles[line.article] : undefined;
  if (line.kind === 'proceeding') return refuse({ code: 'ProceedingMayNotBeAdded' });
  if (nomenclature.lines.some(({ index }) => index === line.index)) {
    return refuse({ code: 'IndexTaken', index: line.index });
  }
  if (why !== undefined) return refuse({ code: 'TermRefused', why });
  if (listed === undefined) {
    return refuse({ code: 'ArticleNotInList', article: line.article, list: nomenclature.list });
  }
  if (!isAtLeast(line.term, listed))
    return refuse({ code: 'TermShorterThanList', article: line.article, listed });
  return accept({ ...nomenclature, lines: [...nomenclature.lines, settled(line, by)] });
};

const settled = (line: LineDraft, by: 'agent' | 'officer'): NomenclatureLine => ({
  ...line,
  appraisalMark: line.appraisalMark === true,
  personnel: line.personnel === true,
  confirmed: by === 'officer',
  addedBy: by,
});

export type ConfirmationRefusal =
  | { readonly code: 'LineUnknown'; readonly index: string }
  | { readonly code: 'ArticleMissing'; readonly index: string };

/** The officer enters the chamber's decision. What has no article stays unconfirmed: no act could cite one. */
export const confirmLine = (
  nomenclature: Nomenclature,
  index: string,
  decision: Decision,
): Outcome<Nomenclature, ConfirmationRefusal> => {
  const line = nomenclature.lines.find((one) => one.index === index);
  if (line === undefined) return refuse({ code: 'LineUnknown', index });
  if (line.article === '') return refuse({ code: 'ArticleMissing', index });
  const lines = nomenclature.lines.map((one) =>
    one === line ? { ...line, confirmed: true, decision } : one,
  );
  return accept({ ...nomenclature, lines });
};

/** How many files of the year each kind of term has, as the final entry states them (rule 36). */
export interface YearEnd {
  readonly permanent: number;
  readonly overTenYears: number;
  readonly upToTenYears: number;
  readonly personnel: number;
  /** No term could be found for these. */
  readonly unknown: number;
  readonly withAppraisalMark: number;
  readonly carriedOver: number;
  readonly total: number;
}

/** A file of the year as the final entry counts it. */
export interface CountedFile {
  readonly section: Section | undefined;
  readonly appraisalMark: boolean;
  /** Opened in an earlier year, or not yet closed in this one. */
  readonly carriedOver: boolean;
}

export const yearEndOf = (files: readonly CountedFile[]): YearEnd => {
  const count = (counts: (file: CountedFile) => boolean): number => files.filter(counts).length;
  return {
    permanent: count(({ section }) => section === 'permanent'),
    overTenYears: count(({ section }) => section === 'over-10-years'),
    upToTenYears: count(({ section }) => section === 'up-to-10-years'),
    personnel: count(({ section }) => section === 'personnel'),
    unknown: count(({ section }) => section === undefined),
    withAppraisalMark: count(({ appraisalMark }) => appraisalMark),
    carriedOver: count(({ carriedOver }) => carriedOver),
    total: files.length,
  };
};
