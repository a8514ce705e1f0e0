import { describe, expect, test } from '@jest/globals';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';
import { findingsOf } from '../../shared/signature/verify-findings.ts';
import { anAuditor, type Shell, shells } from '../given/auditor.ts';
import type { Bundle } from '../given/bundle-papers.ts';
import { aBundle, resummed, zipped } from '../given/bundles.ts';
import { aSeal } from '../given/seals.ts';
import { dropsAndInserts } from './drops.ts';
import { flips } from './flips.ts';
import type { Scene } from './hands.ts';
import { swapsAndKeys } from './swaps.ts';

const now = new Date('2027-01-01T00:00:00Z');

// Made once and only read: tests that run at once wait for no hook.
const set = async (): Promise<Scene> => {
  const seal = await aSeal();
  return { files: await aBundle(seal), seal, stranger: await aSeal() };
};
const scene = set();

const byScript = async (files: Bundle, shell: Shell) => {
  const auditor = anAuditor(files, shell);
  try {
    return await auditor.sh('sh verify.sh .');
  } finally {
    auditor.clear();
  }
};

describe('a bundle tampered with, its sums written anew, fails by name', () => {
  test.concurrent.each([...flips, ...dropsAndInserts, ...swapsAndKeys])(
    '$what',
    async ({ by, found: [code, about] }) => {
      const files = resummed(await by(await scene));
      const findings = findingsOf(await verifyBundle({ bundle: zipped(files), now }));
      expect(findings).toContainEqual(expect.objectContaining({ code, at: expect.stringContaining(about) }));
      expect(findings).toContainEqual({ code: 'ContentAltered', at: 'SHA256SUMS' });

      const said = await Promise.all(shells.map((shell) => byScript(files, shell)));
      for (const { code: exit, out } of said) {
        expect(exit).toBe(1);
        expect(out).toMatch(new RegExp(`^FAILED  ${code}  .*${about}( {2}\\(and \\d+ more\\))?$`, 'm'));
        expect(out).toContain('FAILED  ContentAltered  SHA256SUMS\n');
        expect(out).toBe(said[0]?.out);
      }
    },
    60_000,
  );
});
