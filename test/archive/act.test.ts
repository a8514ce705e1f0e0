import { describe, expect, test } from '@jest/globals';
import { type ClosedAct, isCertified } from '../../shared/archive/act.ts';
import type { CommissionOffice } from '../../shared/archive/act-parts.ts';

// Certification looks at nothing else of a closed act.
const signedBy = (...offices: readonly CommissionOffice[]) =>
  ({ certifiedBy: offices.map((office) => ({ office })) }) as unknown as ClosedAct;

describe('a closed act', () => {
  test('is certified when drafter, chairman and justice body have all signed part two', () => {
    expect(isCertified(signedBy())).toBe(false);
    expect(isCertified(signedBy('drafter', 'chairman'))).toBe(false);
    expect(isCertified(signedBy('drafter', 'justice', 'justice'))).toBe(false);
    expect(isCertified(signedBy('justice', 'drafter', 'chairman'))).toBe(true);
  });
});
