/** Pseudonyms under an HMAC key of KMS, which never leaves it. */
import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';
import { IntegrityFault } from '../ports/faults.ts';
import type { Pseudonyms } from '../ports/pseudonyms.ts';
import { fromKms } from './kms-faults.ts';

interface PartyKey {
  readonly client: KMSClient;
  /** HMAC_256, GENERATE_VERIFY_MAC. */
  readonly keyId: string;
}

export const kmsPseudonyms = ({ client, keyId }: PartyKey): Pseudonyms => ({
  of: async (number) => {
    const { Mac: mac } = await fromKms(() =>
      client.send(
        new GenerateMacCommand({
          KeyId: keyId,
          Message: Buffer.from(number),
          MacAlgorithm: 'HMAC_SHA_256',
        }),
      ),
    );
    if (!mac) throw new IntegrityFault('KMS answered without a code');
    return Buffer.from(mac).toString('hex');
  },
});
