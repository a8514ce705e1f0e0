import { createHmac } from 'node:crypto';
import { GenerateMacCommand, KMSClient, KMSInternalException } from '@aws-sdk/client-kms';
import { describe, expect, test } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { kmsPseudonyms } from '../../shared/aws/kms-pseudonyms.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import { pseudonymsSuite } from '../contracts/pseudonyms.suite.ts';

/** KMS as it answers to GenerateMac under a key. */
const given = (keyId = 'alias/parties') => {
  const client = new KMSClient({ region: 'eu-central-1' });
  const kms = mockClient(client);
  kms.on(GenerateMacCommand).callsFake(({ KeyId, Message, MacAlgorithm }: GenerateMacCommand['input']) => {
    expect([KeyId, MacAlgorithm]).toEqual([keyId, 'HMAC_SHA_256']);
    return { Mac: createHmac('sha256', keyId).update(Message!).digest() };
  });
  return { kms, pseudonyms: kmsPseudonyms({ client, keyId }) };
};

describe('pseudonyms by KMS', () => {
  pseudonymsSuite(
    () => Promise.resolve(given().pseudonyms),
    () => Promise.resolve(given('alias/other').pseudonyms),
  );

  test.each([
    new KMSInternalException({ message: 'try again', $metadata: {} }),
    Object.assign(new Error('rate exceeded'), { name: 'ThrottlingException' }),
  ])('may be asked for again later when KMS answers %p', async (fault) => {
    const { pseudonyms, kms } = given();
    kms.on(GenerateMacCommand).rejects(fault);
    await expect(pseudonyms.of('000123456789')).rejects.toThrow(TransientFault);
  });

  test('are not asked for again when KMS refuses, nor made of an empty answer', async () => {
    const { pseudonyms, kms } = given();
    kms.on(GenerateMacCommand).rejects(Object.assign(new Error('not yours'), { name: 'AccessDenied' }));
    await expect(pseudonyms.of('000123456789')).rejects.toThrow('not yours');
    kms.on(GenerateMacCommand).resolves({});
    await expect(pseudonyms.of('000123456789')).rejects.toThrow(IntegrityFault);
  });
});
