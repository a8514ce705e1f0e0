/** The service's seal in KMS: the key never leaves it; the certificates are ours. */
import { type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { createHash, verify, X509Certificate } from 'node:crypto';
import { IntegrityFault } from '../ports/faults.ts';
import type { Signer } from '../ports/signer.ts';
import { fromKms } from './kms-faults.ts';

export interface KmsSeal {
  readonly client: KMSClient;
  /** ECC_NIST_P256, SIGN_VERIFY. */
  readonly keyId: string;
  /** PEM, the signer's certificate first, the root last. */
  readonly chainPem: string;
}

/**
 * @throws TransientFault while KMS is busy; IntegrityFault when the key is not the one
 * in the certificate, for what it signs nobody could ever verify.
 */
export const kmsSigner = ({ client, keyId, chainPem }: KmsSeal): Signer => {
  // The first certificate of the text.
  const { publicKey } = new X509Certificate(chainPem);
  return {
    sign: async (message) => {
      const signature = await signDigest({ client, keyId }, createHash('sha256').update(message).digest());
      if (!verify('sha256', message, publicKey, signature)) {
        throw new IntegrityFault('the seal’s key in KMS is not the key of its certificate');
      }
      return signature;
    },
    chain: () => Promise.resolve(chainPem),
  };
};

// The digest, not the message: KMS takes no more than 4,096 bytes of a message.
const signDigest = async (
  { client, keyId }: Pick<KmsSeal, 'client' | 'keyId'>,
  digest: Uint8Array,
): Promise<Uint8Array> => {
  const { Signature: signature } = await fromKms(() =>
    client.send(
      new SignCommand({
        KeyId: keyId,
        Message: digest,
        MessageType: 'DIGEST',
        SigningAlgorithm: 'ECDSA_SHA_256',
      }),
    ),
  );
  if (!signature) throw new IntegrityFault('KMS answered without a signature');
  return signature;
};
