import { describe, expect, test } from '@jest/globals';
import { missingForS3 } from '../lanes/radosgw.ts';
import { perFile, sumOf } from './call-counts.ts';
import { faultsOf, type Measured, measure } from './destroy.ts';

const size = { files: 8, turns: 2 };

const callsOf = ({ turns, files }: Measured, who: 'ours' | 'bare') =>
  perFile(sumOf(turns.map((one) => one[who].calls)), files);

const missing = missingForS3();

describe('What a destruction costs', () => {
  test('in files: of each a claim and an end, an intent, three removals, a look, one seal', async () => {
    const measured = await measure({ stores: 'files', registry: 'sqlite' }, size);
    expect(measured.destroyed).toBe(8);
    const calls = callsOf(measured, 'ours');
    for (const expected of [
      'destroyer.remove 3,',
      'evidence.write 1,',
      'vault.versions 2',
      'intake.versions 1,',
      'sign 1',
    ])
      expect(calls).toContain(expected);
    // Two a file; the lines of a turn are spread by one commit, and the fact that told of them settled by another.
    expect(calls).toContain('registry.commit 2.5,');
  }, 60_000);

  (missing === undefined ? test : test.skip)(
    `in S3: eleven requests a file of three versions, and lists of begun uploads that files share ${missing ?? ''}`,
    async () => {
      const measured = await measure({ stores: 's3', registry: 'sqlite' }, size);
      expect(measured.destroyed).toBe(8);
      expect(callsOf(measured, 'ours')).toMatch(
        /^DeleteObject 3, HeadObject 1, ListMultipartUploads [0-2](\.\d+)?, ListObjectVersions 3, PutObject 1, PutObjectLegalHold 3, registry/,
      );
      expect(callsOf(measured, 'bare')).toBe('DeleteObject 3, PutObjectLegalHold 3');
    },
    120_000,
  );

  test('is a fault where a file has no record, or the work is not half as fast as the bare loop', () => {
    const cost = (seconds: number) => ({ seconds, cpuSeconds: 1, calls: {} });
    const turn = (ours: number) => ({ ours: cost(ours), bare: cost(1) });
    const kept = { stores: 's3', registry: 'sqlite', files: 4, destroyed: 4 } as const;
    expect(faultsOf([{ ...kept, turns: [turn(2), turn(1.9), turn(9)] }])).toEqual([]);
    expect(faultsOf([{ ...kept, turns: [turn(2.1)] }])).toHaveLength(1);
    expect(faultsOf([{ ...kept, destroyed: 3, turns: [turn(1)] }])).toHaveLength(1);
    expect(faultsOf([{ ...kept, registry: 'dynamodb', turns: [turn(9)] }])).toEqual([]);
  });
});
