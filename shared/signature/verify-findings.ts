/** What a verification of evidence answers: each check by name, and each finding by its code. */
import type { FindingCode } from './verify-words-findings.ts';

export type { FindingCode };

export const checkNames = [
  'bundle',
  'root',
  'sums',
  'sums-seal',
  'record-seals',
  'act',
  'papers',
  'signatures',
  'checkpoint',
  'inclusion',
  'consistency',
  'stamp',
  'leaves',
  'earlier',
] as const;

export type CheckName = (typeof checkNames)[number];

export interface Finding {
  readonly code: FindingCode;
  /** A file of the bundle, a case file, or whatever else the finding is about. */
  readonly at: string;
  /** What is there, where that says more than where it is. */
  readonly found?: string;
  /** What it comes of, where one fault is found at many places. Findings of one code and one cause are told once. */
  readonly cause?: string;
}

export interface Checked {
  readonly check: CheckName;
  /** How many things were looked at: of nothing nothing is said to hold. */
  readonly of: number;
  readonly findings: readonly Finding[];
}

/** A certificate that is trusted, to be compared with what one was given on paper. */
export interface ShownRoot {
  /** SHA-256 of its DER, hexadecimal digits in pairs, as `openssl x509 -fingerprint -sha256` shows it. */
  readonly fingerprint: string;
  readonly subject: string;
}

export interface AccountLine {
  readonly no: number;
  readonly caseFile: string;
  /** None where there are no papers to read it from. */
  readonly heading?: string;
  readonly index: string;
  readonly volumes: number;
  readonly outcome: 'destroyed' | 'spared';
  /** Instant; of a record only. */
  readonly destroyedAt?: string;
}

/** What the evidence says of itself, worth what the checks say of it. */
export interface Account {
  readonly act?: { readonly id: string; readonly number: number };
  readonly order?: { readonly number: string; readonly datedOn: string };
  readonly lines: readonly AccountLine[];
}

export interface Verdict {
  readonly roots: readonly ShownRoot[];
  readonly checks: readonly Checked[];
  readonly records: number;
  /** By part two every file was spared; then no records are no finding. */
  readonly isAllSpared: boolean;
  /** What the evidence says of itself; none where it could not be opened. */
  readonly account?: Account;
}

export const findingsOf = ({ checks }: Verdict): readonly Finding[] =>
  checks.flatMap(({ findings }) => findings);

export const holds = (verdict: Verdict): boolean => findingsOf(verdict).length === 0;

export const finding = (code: FindingCode, at: string, found?: string): Finding => ({
  code,
  at,
  ...(found === undefined ? {} : { found }),
});

export const because = (cause: string | undefined, one: Finding): Finding => ({
  ...one,
  ...(cause === undefined ? {} : { cause }),
});

export interface Told {
  readonly one: Finding;
  /** How many others have its code and its cause. */
  readonly more: number;
}

/** Each fault once, by its first finding. */
export const told = (findings: readonly Finding[]): readonly Told[] => {
  const groups = Map.groupBy(findings, (one) => (one.cause === undefined ? one : `${one.code} ${one.cause}`));
  return [...groups.values()].flatMap(([one, ...others]) => (one ? [{ one, more: others.length }] : []));
};

/** The findings whose claims hold: written as claims of what is wrong, each with whether it is so. */
export const where = (...claims: readonly (readonly [boolean, Finding])[]): readonly Finding[] =>
  claims.filter(([isSo]) => isSo).map(([, one]) => one);
