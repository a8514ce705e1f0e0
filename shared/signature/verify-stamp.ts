/**
 * The time stamp of the checkpoint (RFC 3161): that it is of this text, and that its own signature holds.
 * Whether its authority is to be believed is told by `openssl ts -verify` with that authority's root.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import * as pkijs from 'pkijs';
import { isSame } from './bytes.ts';
import { oid } from './oids.ts';
import { finding, type Checked } from './verify-findings.ts';
import type { FindingCode } from './verify-words-findings.ts';
import type { Opened } from './verify-open.ts';

const STAMP = 'log/checkpoint.tsr';

export const checkStamp = async ({ files }: Opened): Promise<Checked> => {
  const [text, stamp] = ['log/checkpoint.txt', STAMP].map((name) => files.get(name));
  if (!text || !stamp) return { check: 'stamp', of: 0, findings: [] };
  const code = await faultOf(text, stamp);
  return { check: 'stamp', of: 1, findings: code ? [finding(code, STAMP)] : [] };
};

const faultOf = async (text: Uint8Array, stamp: Uint8Array): Promise<FindingCode | undefined> => {
  try {
    const { status, timeStampToken } = pkijs.TimeStampResp.fromBER(Uint8Array.from(stamp).buffer);
    // RFC 3161, 2.4.2: granted, or granted with modifications.
    if (!timeStampToken || ![0, 1].includes(status.status)) return 'StampNotGranted';
    const token = new pkijs.SignedData({ schema: timeStampToken.content });
    const imprint = imprintOf(token);
    if (!imprint) return 'StampMalformed';
    if (!isSame(sha256(text), imprint)) return 'StampOfAnotherText';
    return (await isSigned(token, text)) ? undefined : 'StampInvalid';
  } catch {
    // What the parsers throw at foreign bytes is a finding, not a fault of ours.
    return 'StampMalformed';
  }
};

const imprintOf = ({ encapContentInfo }: pkijs.SignedData): Uint8Array | undefined => {
  const { eContent } = encapContentInfo;
  if (!eContent) return undefined;
  const { messageImprint } = pkijs.TSTInfo.fromBER(eContent.getValue());
  const { hashAlgorithm, hashedMessage } = messageImprint;
  return hashAlgorithm.algorithmId === oid.sha256 ? new Uint8Array(hashedMessage.getValue()) : undefined;
};

const isSigned = async (token: pkijs.SignedData, text: Uint8Array): Promise<boolean> => {
  try {
    return await token.verify({ signer: 0, checkChain: false, data: Uint8Array.from(text).buffer });
  } catch {
    // The library throws where the signature does not hold, or its certificate is not in the stamp.
    return false;
  }
};
