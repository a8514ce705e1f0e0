/** Bundles of the evidence log as they lie in the store: read back when a registry was set back. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { DeletionRecord } from '../archive/deletion-record.ts';
import type { CaseFileId, Sha256 } from '../archive/names.ts';
import { readDeletionRecord } from '../archive/read-deletion-record.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Vault, Version } from '../ports/vault.ts';
import { named } from './items.ts';
import { readWhole } from './kept-papers.ts';

/** One record as the log took it up. */
export interface LoggedRecord {
  readonly seq: number;
  readonly caseFile: CaseFileId;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
  readonly sha256: Sha256;
  readonly record: DeletionRecord;
}

const line = z.object({
  seq: z.int(),
  caseFile: named<CaseFileId>(),
  record: z.base64(),
  signature: z.base64(),
});

/** In the order of the log. @throws IntegrityFault where a line is no record of its file. */
export const readBundle = async (store: Vault, bundle: Version): Promise<readonly LoggedRecord[]> => {
  const text = Buffer.from(await readWhole(store, bundle)).toString('utf8');
  return text
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => recordOf(bundle.key, one));
};

const recordOf = (key: string, text: string): LoggedRecord => {
  try {
    const { seq, caseFile, ...coded } = line.parse(JSON.parse(text));
    const [bytes, signature] = [coded.record, coded.signature].map((one) => Buffer.from(one, 'base64'));
    if (!bytes || !signature) throw new TypeError('nothing is coded');
    const record = readDeletionRecord(JSON.parse(bytes.toString('utf8')));
    if (!record.accepted || record.value.caseFile !== caseFile) throw new TypeError('it is of another file');
    const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256; // 64 hexadecimal digits
    return { seq, caseFile, bytes, signature, sha256, record: record.value };
  } catch (fault) {
    throw new IntegrityFault(`${key} in the store of evidence has a line that is no record`, {
      cause: fault,
    });
  }
};
