import { describe, expect, test } from '@jest/globals';
import type { Instant, PersonId, ScanId, Sha256 } from '../../shared/archive/names.ts';
import { type Scan, soundScan } from '../../shared/archive/scan.ts';

const scan = (more: Partial<Scan>): Scan => ({
  id: 'scan-1' as ScanId,
  by: 'officer' as PersonId,
  state: 'awaited',
  mediaType: 'application/pdf',
  bytes: 10,
  sha256: 'ab'.repeat(32) as Sha256,
  addedAt: '2026-11-22T04:00:00.000Z' as Instant,
  ...more,
});

describe('the scan of a paper', () => {
  test('may be named once it has been looked into and is sound', () => {
    const sound = scan({ state: 'sound', uploaded: 'v1' });
    expect(soundScan(sound)).toEqual({ accepted: true, value: sound });
  });

  test('may not be named before that, and what was found in a faulty one is said', () => {
    const refused = (more: Partial<Scan>) => soundScan(scan(more));
    expect(refused({})).toMatchObject({ refusal: { code: 'ScanNotReady', why: 'awaited' } });
    expect(refused({ state: 'uploaded', uploaded: 'v1' })).toMatchObject({ refusal: { why: 'uploaded' } });
    expect(refused({ state: 'faulty', uploaded: 'v1', finding: 'PdfEncrypted' })).toMatchObject({
      refusal: { why: 'PdfEncrypted' },
    });
  });
});
