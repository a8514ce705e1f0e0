import { deepEqual } from 'node:assert/strict';
import { deletionRecordSchema } from '../../shared/archive/deletion-record.ts';
import { schemaOf } from '../../shared/archive/record-form.ts';
import type { Signer } from '../../shared/ports/signer.ts';
import { evidenceBy } from '../../shared/signature/evidence.ts';
import { readRecordBytes } from '../../shared/signature/record-bytes.ts';

/** Evidence as the service makes it; whatever record a test has sealed must be one that our own reader takes, to the byte. */
export const readableEvidenceBy = (signer: Signer): ReturnType<typeof evidenceBy> => {
  const evidence = evidenceBy(signer);
  return {
    ...evidence,
    seal: (content) => {
      if (isRecord(content)) {
        const read = readRecordBytes(content);
        deepEqual(read.accepted ? undefined : read.refusal, undefined);
      }
      return evidence.seal(content);
    },
  };
};

/** Sums of bundles are sealed too. */
const isRecord = (content: Uint8Array): boolean => {
  const text = Buffer.from(content).toString('utf8');
  return text.startsWith('{') && schemaOf(JSON.parse(text)) === deletionRecordSchema;
};
