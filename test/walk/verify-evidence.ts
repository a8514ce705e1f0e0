/** The evidence of an act as an auditor gets it: through the checker, and through its own script in a bare shell. */
import { expect } from '@jest/globals';
import { unzipSync } from 'fflate';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';
import { findingsOf } from '../../shared/signature/verify-findings.ts';
import { anAuditor } from '../given/auditor.ts';

/** Expects so many records, and nothing found in any of them. */
export const verifyEvidence = async (zip: Uint8Array, records: number): Promise<void> => {
  const verdict = await verifyBundle({ bundle: zip, now: new Date() });
  expect(findingsOf(verdict)).toEqual([]);
  expect(verdict.records).toBe(records);

  const auditor = anAuditor(unzipSync(zip));
  try {
    const { code, out } = await auditor.sh('sh verify.sh');
    expect(out.trimEnd().split('\n').at(-1)).toBe(`${records} records, 0 findings`);
    expect(code).toBe(0);
  } finally {
    auditor.clear();
  }
};
