import { describe, expect, test } from '@jest/globals';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';
import { findingsOf } from '../../shared/signature/verify-findings.ts';
import { anAuditor } from '../given/auditor.ts';
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

describe('a bundle tampered with, its sums written anew, fails by name', () => {
  test.concurrent.each([...flips, ...dropsAndInserts, ...swapsAndKeys])(
    '$what',
    async ({ by, found: [code, about] }) => {
      const files = resummed(await by(await scene));
      const findings = findingsOf(await verifyBundle({ bundle: zipped(files), now }));
      expect(findings).toContainEqual(expect.objectContaining({ code, at: expect.stringContaining(about) }));
      expect(findings).toContainEqual({ code: 'ContentAltered', at: 'SHA256SUMS' });

      const auditor = anAuditor(files);
      try {
        const shell = await auditor.sh('sh verify.sh .');
        expect(shell.code).toBe(1);
        expect(shell.out).toMatch(new RegExp(`^FAILED  ${code}  .*${about}$`, 'm'));
        expect(shell.out).toContain('FAILED  ContentAltered  SHA256SUMS\n');
      } finally {
        auditor.clear();
      }
    },
    60_000,
  );
});
