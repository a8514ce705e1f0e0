import { beforeAll, describe, expect, test } from '@jest/globals';
import { findingsOf, holds } from '../../shared/signature/verify-findings.ts';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';

import type { Bundle } from '../given/bundle-papers.ts';
import { aBundle, zipped } from '../given/bundles.ts';
import { aSeal, type GivenSeal } from '../given/seals.ts';

const now = new Date('2027-01-01T00:00:00Z');
let seal: GivenSeal;
let files: Bundle;
beforeAll(async () => {
  seal = await aSeal();
  files = await aBundle(seal);
});

describe('verifying a bundle', () => {
  test('an untouched bundle passes every check there is something for', async () => {
    const verdict = await verifyBundle({ bundle: zipped(files), root: seal.root, now });
    expect(findingsOf(verdict)).toEqual([]);
    expect(holds(verdict)).toBe(true);
  });
});
