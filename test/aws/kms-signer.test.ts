import { describe, expect, test } from '@jest/globals';
import { KMSClient, KMSInternalException, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { kmsSigner } from '../../shared/aws/kms-signer.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import { signerSuite } from '../contracts/signer.suite.ts';
import { signDigest } from '../given/openssl.ts';
import { aSeal, type GivenSeal } from '../given/seals.ts';

/** KMS as it answers to Sign: it signs the digest it is given, and refuses anything that is none. */
const aKms = (seal: GivenSeal) => {
  const client = new KMSClient({ region: 'eu-central-1' });
  const key = seal.key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const kms = mockClient(client);
  kms.on(SignCommand).callsFake(({ KeyId, Message, MessageType, SigningAlgorithm }: SignCommand['input']) => {
    expect([KeyId, MessageType, SigningAlgorithm, Message?.length]).toEqual([
      'key-1',
      'DIGEST',
      'ECDSA_SHA_256',
      32,
    ]);
    return { Signature: signDigest(key, Message!) };
  });
  return { client, kms };
};

const given = async () => {
  const seal = await aSeal();
  const { client, kms } = aKms(seal);
  return { seal, kms, signer: kmsSigner({ client, keyId: 'key-1', chainPem: await seal.chain() }) };
};

describe('the seal in KMS', () => {
  signerSuite(async () => (await given()).signer);

  test('never gives out a signature that its certificate does not verify', async () => {
    const [{ client }, other] = [aKms(await aSeal()), await aSeal()];
    const signer = kmsSigner({ client, keyId: 'key-1', chainPem: await other.chain() });

    await expect(signer.sign(new Uint8Array(3))).rejects.toThrow(IntegrityFault);
  });

  test.each([
    new KMSInternalException({ message: 'try again', $metadata: {} }),
    Object.assign(new Error('rate exceeded'), { name: 'ThrottlingException' }),
    Object.assign(new Error('socket'), { name: 'TimeoutError' }),
  ])('may be asked again later when KMS answers %p', async (fault) => {
    const { signer, kms } = await given();
    kms.on(SignCommand).rejects(fault);

    await expect(signer.sign(new Uint8Array(3))).rejects.toThrow(TransientFault);
  });

  test('is not asked again when KMS refuses', async () => {
    const { signer, kms } = await given();
    kms.on(SignCommand).rejects(Object.assign(new Error('not yours'), { name: 'AccessDeniedException' }));

    await expect(signer.sign(new Uint8Array(3))).rejects.toThrow('not yours');
  });

  test('an answer without a signature is no signature', async () => {
    const { signer, kms } = await given();
    kms.on(SignCommand).resolves({});

    await expect(signer.sign(new Uint8Array(3))).rejects.toThrow(IntegrityFault);
  });
});
