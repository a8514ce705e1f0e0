import { describe, expect, test } from '@jest/globals';
import { signOffer } from '../../shared/archive/signing.ts';

describe('signing a paper', () => {
  test('a signature that nobody checks is refused rather than taken', () => {
    const offer = { policy: 'attested', demonstration: true, signature: 'MIIB' } as const;
    expect(signOffer(offer)).toEqual({ accepted: false, refusal: { code: 'SignatureNotYetPossible' } });
  });

  test('a chamber that signs by key cannot sign yet', () => {
    expect(signOffer({ policy: 'personal', demonstration: true })).toMatchObject({
      refusal: { code: 'SignatureNotYetPossible' },
    });
  });

  test('attested papers of the demonstration go without a scan', () => {
    expect(signOffer({ policy: 'attested', demonstration: true })).toEqual({
      accepted: true,
      value: 'attested',
    });
  });

  test('anywhere else the next step waits for the scan of the hand-signed paper', () => {
    expect(signOffer({ policy: 'attested', demonstration: false })).toMatchObject({
      refusal: { code: 'SignedPaperMissing' },
    });
  });
});
