import * as z from 'zod';
import { form, id, pageQuery } from './form.ts';

export const readEvidence = form({
  says: 'The evidence of a closed act as one ZIP: papers and data, the order, every record with its signature, certificates, how to verify.',
});
export const readDeletionRecord = form({ says: 'The exact bytes of a deletion record. No account needed.' });
export const readRecordSignature = form({
  says: 'The detached CMS (DER) over the exact bytes of a deletion record. No account needed.',
});
export const readCertificates = form({
  says: 'Certificates in PEM, the signer first, the root last. No account needed.',
});

const place = z
  .string()
  .regex(/^(0|[1-9]\d{0,11})$/, 'place')
  .meta({ description: 'A number of records of the log', example: '12' });
const checkpoint = z.strictObject({
  text: z.string().meta({ description: 'Five lines: schema, log, size, root, at; each ends in a line feed' }),
  signature: z.base64().meta({ description: 'DER of ECDSA over SHA-256 of the exact text' }),
});
/** A hash as it is answered: lower-case hexadecimal. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const path = z.array(hash);

export const readProof = form({
  says: 'The proof that a record stands in the log of the newest checkpoint (RFC 9162). No account needed.',
  answer: z.strictObject({
    schema: z.literal('kz.archive.inclusion-proof/1'),
    caseFile: id,
    seq: z.int(),
    leaf: hash,
    size: z.int(),
    path,
    checkpoint,
  }),
});
export const readCheckpoint = form({
  says: 'The newest signed checkpoint of the log. No account needed.',
  answer: checkpoint.extend({
    certificates: z.string().meta({ description: 'PEM, the key that signed first, the root last' }),
    stamp: z.base64().optional().meta({ description: 'TimeStampResp (RFC 3161) over the exact text' }),
  }),
});
export const readConsistency = form({
  says: 'The proof that the log of the newest checkpoint grew out of its first `from` records (RFC 9162). No account needed.',
  query: z.strictObject({ from: place }),
  answer: z.strictObject({
    schema: z.literal('kz.archive.consistency-proof/1'),
    from: z.strictObject({ size: z.int() }),
    to: z.strictObject({ size: z.int(), root: hash }),
    path,
    checkpoint,
  }),
});
export const listLog = form({
  says: 'The leaves of the log in its order. No account needed.',
  query: z.strictObject({ from: place.optional(), limit: pageQuery.limit, cursor: place.optional() }),
  answer: z.strictObject({
    items: z.array(z.strictObject({ seq: z.int(), leaf: hash })),
    cursor: z.string().optional(),
  }),
});
