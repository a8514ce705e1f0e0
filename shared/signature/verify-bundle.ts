/**
 * Verifies an evidence bundle from its bytes alone: no registry, no store, no network.
 * What ties what stands in docs/verify.md; each check is a file of its own.
 */
import { sha256Hex } from './canonical-json.ts';
import { checkEarlier, type Earlier } from './verify-earlier.ts';
import { finding, where, type Checked, type Verdict } from './verify-findings.ts';
import { checkCheckpoint, checkConsistency, checkInclusion, checkLeaves } from './verify-log.ts';
import { open, readConsistency, textOf, type Opened } from './verify-open.ts';
import { checkPapers, checkSigners } from './verify-papers.ts';
import { checkAct, checkRecordSeals } from './verify-records.ts';
import { checkStamp } from './verify-stamp.ts';
import { checkSums, checkSumsSeal } from './verify-sums.ts';
import { readCertificates, shown } from './verify-trust.ts';
import { unpack, type Limits } from './verify-unpack.ts';

export interface ToVerify {
  /** The ZIP. */
  readonly bundle: Uint8Array;
  /** PEM of the root, got elsewhere; without it the bundle's own is shown and trusted. */
  readonly root?: string;
  /** A checkpoint that somebody kept. */
  readonly earlier?: Earlier;
  /** The public log as somebody downloaded it: a leaf a line. */
  readonly leaves?: string;
  /** Proofs of consistency as the service answered them. */
  readonly consistency?: readonly Uint8Array[];
  readonly now: Date;
  readonly limits?: Limits;
}

export const verifyBundle = async (asked: ToVerify): Promise<Verdict> => {
  const files = unpack(asked.bundle, asked.limits);
  if (!files.accepted)
    return {
      ...{ roots: [], records: 0, isAllSpared: false },
      checks: [{ check: 'bundle', of: 0, findings: [files.refusal] }],
    };
  const opened = open(files.value);
  const roots = asked.root ?? textOf(files.value.get('records/root.pem'));
  const trust = { roots, now: asked.now };
  return {
    roots: readCertificates(roots).map(shown),
    records: opened.records.length,
    isAllSpared: opened.isAllSpared,
    checks: [
      opened.opening,
      checkRoot(opened, asked.root),
      checkSums(opened),
      checkSumsSeal(opened, trust),
      checkRecordSeals(opened, trust),
      checkAct(opened),
      checkPapers(opened),
      checkSigners(opened),
      checkCheckpoint(opened, trust),
      checkInclusion(opened),
      checkConsistency(opened),
      await checkStamp(opened),
      checkLeaves(opened, asked.leaves),
      checkEarlier(opened, trust, tiesOf(asked)),
    ],
  };
};

const tiesOf = ({ earlier, leaves, consistency = [] }: ToVerify) => ({
  ...(earlier ? { earlier } : {}),
  ...(leaves === undefined ? {} : { leaves }),
  proofs: consistency.flatMap((bytes) => readConsistency(bytes) ?? []),
});

/** Whoever forges a bundle can put a root into it: only one got elsewhere tells. */
const checkRoot = ({ files }: Opened, given: string | undefined): Checked => {
  const own = readCertificates(textOf(files.get('records/root.pem')));
  const trusted = given === undefined ? own : readCertificates(given);
  const known = trusted.map(({ raw }) => sha256Hex(raw));
  const findings = [
    ...where(
      [own.length === 0, finding('RootMalformed', 'records/root.pem')],
      [trusted.length === 0 && given !== undefined, finding('RootMalformed', 'root')],
    ),
    ...own
      .filter(({ raw }) => !known.includes(sha256Hex(raw)))
      .map(({ fingerprint256 }) => finding('RootNotTheOne', 'records/root.pem', fingerprint256)),
  ];
  return { check: 'root', of: given === undefined ? 0 : trusted.length, findings };
};
