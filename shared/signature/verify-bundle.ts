/**
 * Verifies an evidence bundle from its bytes alone: no registry, no store, no network, no library of Node's,
 * so that a browser does the same. What ties what stands in docs/verify.md; each check is a file of its own.
 */
import { readCertificates } from './certificate.ts';
import { accountOf } from './verify-account.ts';
import { checkEarlier, type Earlier } from './verify-earlier.ts';
import { finding, where, type Checked, type CheckName, type Verdict } from './verify-findings.ts';
import { checkCheckpoint, checkConsistency, checkInclusion, checkLeaves } from './verify-log.ts';
import { open, readConsistency, textOf, type Opened } from './verify-open.ts';
import { checkPapers, checkSigners } from './verify-papers.ts';
import { checkAct, checkRecordSeals } from './verify-records.ts';
import { checkStamp } from './verify-stamp.ts';
import { checkSums, checkSumsSeal } from './verify-sums.ts';
import { shown } from './verify-trust.ts';
import { unpack, type Limits } from './verify-unpack.ts';

/** What may come with a bundle or a record, from elsewhere. */
export interface Besides {
  /** PEM of the root, got elsewhere; without it the bundle's own is shown and trusted. */
  readonly root?: string;
  /** A checkpoint that somebody kept. */
  readonly earlier?: Earlier;
  /** The public log as somebody downloaded it: a leaf a line. */
  readonly leaves?: string;
  /** Proofs of consistency as the service answered them. */
  readonly consistency?: readonly Uint8Array[];
  readonly now: Date;
  /** Told how far it has come. */
  readonly tell?: (progress: Progress) => void;
}

export interface ToVerify extends Besides {
  /** The ZIP. */
  readonly bundle: Uint8Array;
  readonly limits?: Limits;
}

/** The check that is being made and, where it is long, how many things it has looked at. */
export interface Progress {
  readonly check: CheckName;
  readonly done: number;
  readonly of: number;
}

export const verifyBundle = async (asked: ToVerify): Promise<Verdict> => {
  tellOf(asked)({ check: 'bundle', done: 0, of: 0 });
  const files = unpack(asked.bundle, asked.limits);
  if (!files.accepted)
    return {
      ...{ roots: [], records: 0, isAllSpared: false },
      checks: [{ check: 'bundle', of: 0, findings: [files.refusal] }],
    };
  const opened = open(files.value);
  const roots = readCertificates(asked.root ?? textOf(files.value.get('records/root.pem')));
  const trust = { roots, now: asked.now };
  const tell = tellOf(asked);
  const seals = (done: number): void => tell({ check: 'record-seals', done, of: opened.records.length });
  return {
    roots: shown(roots),
    records: opened.records.length,
    isAllSpared: opened.isAllSpared,
    checks: await inTurn(tell, [
      ['bundle', () => opened.opening],
      ['root', () => checkRoot(opened, asked.root)],
      ['sums', () => checkSums(opened)],
      ['sums-seal', () => checkSumsSeal(opened, trust)],
      ['record-seals', () => checkRecordSeals(opened, trust, seals)],
      ['act', () => checkAct(opened)],
      ['papers', () => checkPapers(opened)],
      ['signatures', () => checkSigners(opened)],
      ['checkpoint', () => checkCheckpoint(opened, trust)],
      ['inclusion', () => checkInclusion(opened)],
      ['consistency', () => checkConsistency(opened)],
      ['stamp', () => checkStamp(opened)],
      ['leaves', () => checkLeaves(opened, asked.leaves)],
      ['earlier', () => checkEarlier(opened, trust, tiesOf(asked))],
    ]),
    account: accountOf(opened),
  };
};

type Step = readonly [check: CheckName, make: () => Checked | Promise<Checked>];

export const tellOf = ({ tell }: Besides): NonNullable<Besides['tell']> => tell ?? (() => undefined);

export const inTurn = async (
  tell: NonNullable<Besides['tell']>,
  steps: readonly Step[],
): Promise<readonly Checked[]> => {
  const checks: Checked[] = [];
  for (const [check, make] of steps) {
    tell({ check, done: 0, of: 0 });
    checks.push(await make());
  }
  return checks;
};

export const tiesOf = ({ earlier, leaves, consistency = [] }: Besides) => ({
  ...(earlier ? { earlier } : {}),
  ...(leaves === undefined ? {} : { leaves }),
  proofs: consistency.flatMap((bytes) => readConsistency(bytes) ?? []),
});

/** Whoever forges a bundle can put a root into it: only one got elsewhere tells. */
const checkRoot = ({ files }: Opened, given: string | undefined): Checked => {
  const own = readCertificates(textOf(files.get('records/root.pem')));
  const trusted = given === undefined ? own : readCertificates(given);
  const known = trusted.map(({ fingerprint256 }) => fingerprint256);
  const findings = [
    ...where(
      [own.length === 0, finding('RootMalformed', 'records/root.pem')],
      [trusted.length === 0 && given !== undefined, finding('RootMalformed', 'root')],
    ),
    ...own
      .filter(({ fingerprint256 }) => !known.includes(fingerprint256))
      .map(({ fingerprint256 }) => finding('RootNotTheOne', 'records/root.pem', fingerprint256)),
  ];
  return { check: 'root', of: given === undefined ? 0 : trusted.length, findings };
};
