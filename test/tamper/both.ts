/** A bundle before both who verify it: the checker, and the script in a bare shell. */
import { expect } from '@jest/globals';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';
import { findingsOf } from '../../shared/signature/verify-findings.ts';
import { anAuditor, type Shell, shells } from '../given/auditor.ts';
import type { Bundle } from '../given/bundle-papers.ts';
import { zipped } from '../given/bundles.ts';

const now = new Date('2027-01-01T00:00:00Z');

export interface Given {
  readonly files: Bundle;
  readonly root?: string;
  readonly kept?: { readonly text: Uint8Array; readonly signature?: Uint8Array };
  readonly leaves?: string;
  readonly proofs?: readonly Uint8Array[];
}

/** The codes that each of them finds; the script says the same in every shell. */
export const both = async (given: Given) => {
  const checker = await byChecker(given);
  const [shell, ...others] = await Promise.all(shells.map((name) => byShell(given, name)));
  for (const other of others) expect(other).toEqual(shell);
  return { checker, shell };
};

/** The same by both. */
export const each = (...codes: readonly string[]) => ({ checker: codes, shell: codes });

const sorted = (codes: readonly string[]): readonly string[] => [...new Set(codes)].toSorted();

const byChecker = async ({ files, root, kept, leaves, proofs = [] }: Given): Promise<readonly string[]> => {
  const verdict = await verifyBundle({
    bundle: zipped(files),
    now,
    consistency: proofs,
    ...(root === undefined ? {} : { root }),
    ...(kept ? { earlier: kept } : {}),
    ...(leaves === undefined ? {} : { leaves }),
  });
  return sorted(findingsOf(verdict).map(({ code }) => code));
};

const byShell = async (
  { files, root, kept, leaves, proofs = [] }: Given,
  shell: Shell,
): Promise<readonly string[]> => {
  const words = [
    ['-r', 'root.pem', root],
    ['-e', 'kept.txt', kept?.text],
    ['', 'kept.sig', kept?.signature],
    ['-l', 'leaves.txt', leaves],
    ...proofs.map((proof, at) => ['-c', `a proof ${at}.json`, proof] as const),
  ] as const;
  const auditor = anAuditor({}, shell);
  try {
    for (const [name, content] of Object.entries(files)) auditor.put({ [`bundle/${name}`]: content });
    const options = words.map(([option, name, content]) => {
      if (content === undefined) return '';
      auditor.put({ [name]: content });
      return option === '' ? '' : `${option} '${name}'`;
    });
    const { code, out } = await auditor.sh(`sh bundle/verify.sh ${options.join(' ')} bundle`);
    const codes = sorted([...out.matchAll(/^FAILED {2}(\w+)/gm)].map(([, one]) => one!));
    expect([code, out]).toEqual([codes.length === 0 ? 0 : 1, out]);
    return codes;
  } finally {
    auditor.clear();
  }
};
