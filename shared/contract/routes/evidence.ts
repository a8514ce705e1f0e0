import { form } from './form.ts';

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
