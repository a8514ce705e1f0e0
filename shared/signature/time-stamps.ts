/** Asking a time stamping authority (RFC 3161) for a stamp, and checking that its answer is to what was asked. */
import * as asn1 from 'asn1js';
import { createHash, randomBytes } from 'node:crypto';
import * as pkijs from 'pkijs';
import { derOf } from './der.ts';
import { oid } from './oids.ts';

export interface StampRequest {
  /** TimeStampReq, DER. */
  readonly der: Uint8Array<ArrayBuffer>;
  readonly imprint: Uint8Array;
  readonly nonce: Uint8Array;
}

/** A stamp over SHA-256 of the bytes; the authority's certificate is asked for, so that the stamp stands alone. */
export const stampRequest = (bytes: Uint8Array): StampRequest => {
  const imprint = createHash('sha256').update(bytes).digest();
  // Positive and without leading zeros, so that its DER is these very bytes.
  const nonce = randomBytes(16);
  nonce.writeUInt8((nonce.readUInt8(0) & 0x3f) | 0x40, 0);
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({
        algorithmId: oid.sha256,
        algorithmParams: new asn1.Null(),
      }),
      hashedMessage: new asn1.OctetString({ valueHex: Uint8Array.from(imprint).buffer }),
    }),
    nonce: new asn1.Integer({ valueHex: Uint8Array.from(nonce).buffer }),
    certReq: true,
  });
  return { der: derOf(request.toSchema()), imprint, nonce };
};

/**
 * Why the answer is not a stamp of what was asked; undefined where it is one. Whether its authority is to be
 * believed is decided by whoever verifies, with that authority's root.
 */
export const stampFault = (answer: Uint8Array, { imprint, nonce }: StampRequest): string | undefined => {
  try {
    const { status, timeStampToken } = pkijs.TimeStampResp.fromBER(Uint8Array.from(answer).buffer);
    // RFC 3161, 2.4.2: granted, or granted with modifications.
    if (!timeStampToken || ![0, 1].includes(status.status)) return 'not granted';
    const { encapContentInfo } = new pkijs.SignedData({ schema: timeStampToken.content });
    const content = encapContentInfo.eContent?.getValue();
    return content ? faultOf(pkijs.TSTInfo.fromBER(content), { imprint, nonce }) : 'empty';
  } catch {
    // What the parsers throw at foreign bytes is no fault of ours.
    return 'malformed';
  }
};

const faultOf = (
  { messageImprint, nonce: echoed }: pkijs.TSTInfo,
  { imprint, nonce }: Pick<StampRequest, 'imprint' | 'nonce'>,
): string | undefined => {
  const { hashAlgorithm, hashedMessage } = messageImprint;
  if (hashAlgorithm.algorithmId !== oid.sha256 || !isSame(hashedMessage.getValue(), imprint))
    return 'of another text';
  return echoed && isSame(echoed.valueBlock.valueHexView, nonce) ? undefined : 'to another request';
};

const isSame = (one: ArrayBuffer | Uint8Array, other: Uint8Array): boolean =>
  Buffer.compare(new Uint8Array(one), other) === 0;
