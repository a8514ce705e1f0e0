import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Signer } from '../../shared/ports/signer.ts';
import { issueRoot, issueSigner } from '../../shared/signature/certificates.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;

const p256 = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

export interface GivenSeal extends Signer {
  readonly root: string;
  readonly key: KeyObject;
  readonly publicKey: KeyObject;
  readonly rootKey: KeyObject;
}

export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Long enough for the clock of any machine that runs the tests. */
export const always: Span = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2049-12-31T00:00:00Z') };

/** A seal in memory, its certificates valid as told. */
export const aSeal = async (signerValid: Span = always, rootValid: Span = always): Promise<GivenSeal> => {
  const [rootKeys, signerKeys] = [p256(), p256()];
  const root = await issueRoot({
    commonName: 'Сынақ түбірі',
    organization: 'Палата',
    notBefore: rootValid.from,
    notAfter: rootValid.to,
    keys: {
      publicKey: rootKeys.publicKey.toCryptoKey(algorithm, true, ['verify']),
      privateKey: rootKeys.privateKey.toCryptoKey(algorithm, false, ['sign']),
    },
  });
  const signer = await issueSigner({
    commonName: 'Печать архива',
    organization: 'Палата',
    notBefore: signerValid.from,
    notAfter: signerValid.to,
    root,
    rootKey: rootKeys.privateKey.toCryptoKey(algorithm, false, ['sign']),
    publicKey: signerKeys.publicKey.export({ type: 'spki', format: 'der' }),
  });
  return {
    root,
    key: signerKeys.privateKey,
    publicKey: signerKeys.publicKey,
    rootKey: rootKeys.privateKey,
    sign: (message) => Promise.resolve(new Uint8Array(sign('sha256', message, signerKeys.privateKey))),
    chain: () => Promise.resolve(signer + root),
  };
};
