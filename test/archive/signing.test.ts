import { describe, expect, test } from '@jest/globals';
import { scanAwaited, signOffer } from '../../shared/archive/signing.ts';

describe('signing a paper', () => {
  test('a signature that nobody checks is refused rather than taken', () => {
    const offer = { policy: 'attested', signature: 'MIIB' } as const;
    expect(signOffer(offer)).toEqual({ accepted: false, refusal: { code: 'SignatureNotYetPossible' } });
  });

  test('a chamber that signs by key cannot sign yet', () => {
    expect(signOffer({ policy: 'personal' })).toMatchObject({
      refusal: { code: 'SignatureNotYetPossible' },
    });
  });

  test('papers signed by hand are attested', () => {
    expect(signOffer({ policy: 'attested' })).toEqual({ accepted: true, value: 'attested' });
  });

  test('attested papers of the demonstration go without a scan; anywhere else the next step waits for it', () => {
    expect(scanAwaited({ demonstration: true })).toEqual({});
    expect(scanAwaited({ demonstration: false })).toEqual({ awaitsScan: true });
  });
});
