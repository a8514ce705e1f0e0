import { beforeAll, describe, expect, test } from '@jest/globals';
import { sign } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { detachedCms } from '../../shared/signature/cms.ts';
import { derOf } from '../../shared/signature/der.ts';
import { verifyServiceCms } from '../../shared/signature/verify-seal.ts';
import { aSeal, type GivenSeal } from '../given/seals.ts';

const content = new TextEncoder().encode('{"caseFile":"7m2k"}');
const at = new Date('2026-03-02T06:00:07Z');

let seal: GivenSeal;
let cms: Uint8Array;
beforeAll(async () => {
  seal = await aSeal();
  cms = await detachedCms({ content, signer: seal, signingTime: at });
});

const verdict = async (sealed: Uint8Array) => {
  const outcome = await verifyServiceCms({ cms: sealed, content, root: seal.root, at });
  return outcome.accepted ? 'accepted' : outcome.refusal.code;
};

/** The seal taken apart, changed, signed again over what it now says, and put together. */
const remade = (
  change: (signer: pkijs.SignerInfo, whole: pkijs.SignedData) => void,
  resign = true,
): Uint8Array => {
  const info = pkijs.ContentInfo.fromBER(cms);
  const whole = new pkijs.SignedData({ schema: info.content });
  const [signer] = whole.signerInfos;
  change(signer!, whole);
  if (resign && signer!.signedAttrs) {
    const value = signer!.signedAttrs.attributes.map((one) => one.toSchema());
    const signature = sign('sha256', derOf(new asn1.Set({ value })), seal.key);
    signer!.signature = new asn1.OctetString({ valueHex: Uint8Array.from(signature).buffer });
  }
  return derOf(
    new pkijs.ContentInfo({ contentType: info.contentType, content: whole.toSchema(true) }).toSchema(),
  );
};

describe('a CMS that could be made to mean something else', () => {
  const attributes = (signer: pkijs.SignerInfo) => signer.signedAttrs!.attributes;
  const without = (type: string) => (signer: pkijs.SignerInfo) => {
    signer.signedAttrs!.attributes = attributes(signer).filter((one) => one.type !== type);
  };

  test('remade without a change is accepted, so that the refusals below are for what was changed', async () => {
    expect(await verdict(remade(() => undefined))).toBe('accepted');
  });

  test.each<[string, (signer: pkijs.SignerInfo, whole: pkijs.SignedData) => void]>([
    ['no signed attributes', (signer) => Reflect.deleteProperty(signer, 'signedAttrs')],
    ['no message digest', without('1.2.840.113549.1.9.4')],
    ['no content type', without('1.2.840.113549.1.9.3')],
    ['no certificate named', without('1.2.840.113549.1.9.16.2.47')],
    [
      'two digests',
      (signer) =>
        attributes(signer).push(attributes(signer).find(({ type }) => type === '1.2.840.113549.1.9.4')!),
    ],
    ['attributes out of order', (signer) => attributes(signer).reverse()],
    [
      'another content type',
      (_signer, whole) => void (whole.encapContentInfo.eContentType = '1.2.840.113549.1.7.2'),
    ],
    [
      'another signer named',
      (signer) =>
        void (signer.sid = new pkijs.IssuerAndSerialNumber({ serialNumber: new asn1.Integer({ value: 7 }) })),
    ],
    ['another digest algorithm', (signer) => void (signer.digestAlgorithm.algorithmId = '1.3.14.3.2.26')],
    [
      'another signature algorithm',
      (signer) => void (signer.signatureAlgorithm.algorithmId = '1.2.840.10045.4.3.4'),
    ],
    ['two signers', (signer, whole) => whole.signerInfos.push(signer)],
    ['no signer', (_signer, whole) => whole.signerInfos.pop()],
    ['no certificates', (_signer, whole) => Reflect.deleteProperty(whole, 'certificates')],
    [
      'content inside',
      (_signer, whole) =>
        void (whole.encapContentInfo.eContent = new asn1.OctetString({ valueHex: new ArrayBuffer(1) })),
    ],
  ])('is refused: %s', async (_what, change) => {
    expect(await verdict(remade(change))).toBe('CmsMalformed');
  });

  test('is refused: not signed again', async () => {
    const timeless = without('1.2.840.113549.1.9.5');

    expect(await verdict(remade(timeless, false))).toBe('SignatureInvalid');
    expect(await verdict(remade(timeless))).toBe('accepted');
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('record')],
    ['33 KB', new Uint8Array(33_000)],
  ])('is refused: %s', async (_what, bytes) => {
    expect(await verdict(bytes)).toBe('CmsMalformed');
  });

  test.each([
    ['a length in more bytes than it takes', () => [0x30, 0x83, 0, ...cms.subarray(2)]],
    ['an end that is marked', () => [0x30, 0x80, ...cms.subarray(4), 0, 0]],
    ['a long tag', () => [0x3f, 0x10, ...cms.subarray(1)]],
  ])('is refused, though other readers understand it: %s', async (_what, bytes) => {
    expect(await verdict(Uint8Array.from(bytes()))).toBe('CmsMalformed');
  });

  test('is refused: bytes after its end, and every shorter part of it', async () => {
    expect(await verdict(Uint8Array.from([...cms, 0]))).toBe('CmsMalformed');
    const lengths = Array.from({ length: 40 }, (_, part) => Math.floor((cms.length * part) / 40));
    expect(await Promise.all(lengths.map((length) => verdict(cms.subarray(0, length))))).toEqual(
      lengths.map(() => 'CmsMalformed'),
    );
  });
});
