/** The bytes of records and their seal, for whoever files them. */
import { createHash } from 'node:crypto';
import type { Sha256 } from '../archive/names.ts';
import type { Signer } from '../ports/signer.ts';
import { canonicalBytes } from './canonical-json.ts';
import { detachedCms } from './cms.ts';

export const evidenceBy = (signer: Signer) => ({
  bytesOf: canonicalBytes,
  /** Papers and bundles are long, and Node's own digest is ten times as fast as the one that verifies. */
  digestOf: (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256, // 64 hexadecimal digits
  /** Real time, whatever day the rules are told: the certificate is judged by it. */
  seal: (content: Uint8Array): Promise<Uint8Array> =>
    detachedCms({ content, signer, signingTime: new Date() }),
});
