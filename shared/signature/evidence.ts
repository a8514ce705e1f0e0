/** The bytes of records and their seal, for whoever files them. */
import type { Sha256 } from '../archive/names.ts';
import type { Signer } from '../ports/signer.ts';
import { canonicalBytes, sha256Hex } from './canonical-json.ts';
import { detachedCms } from './cms.ts';

export const evidenceBy = (signer: Signer) => ({
  bytesOf: canonicalBytes,
  digestOf: (bytes: Uint8Array): Sha256 => sha256Hex(bytes) as Sha256, // 64 hexadecimal digits
  /** Real time, whatever day the rules are told: the certificate is judged by it. */
  seal: (content: Uint8Array): Promise<Uint8Array> =>
    detachedCms({ content, signer, signingTime: new Date() }),
});
