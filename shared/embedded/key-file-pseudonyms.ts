/** Pseudonyms under a key in a file: made at the first start, and kept as long as the registry is. */
import { createHmac, randomBytes } from 'node:crypto';
import { IntegrityFault } from '../ports/faults.ts';
import type { Pseudonyms } from '../ports/pseudonyms.ts';
import { readText, writeSecret } from './key-files.ts';

const BYTES = 32;

/**
 * One process at a time. `mayMake` false: pseudonyms are on file, so a key that is not there was lost.
 * @throws IntegrityFault when it was lost, or the file does not hold a key.
 */
export const openKeyFilePseudonyms = async (path: string, mayMake = true): Promise<Pseudonyms> => {
  const kept = await readText(path);
  if (kept === undefined && !mayMake)
    throw new IntegrityFault(
      `${path} is missing, but holds over parties hang on it: put back a good copy (docs/runbook.md, Restore)`,
    );
  const text = kept ?? randomBytes(BYTES).toString('hex');
  if (!new RegExp(`^[0-9a-f]{${BYTES * 2}}$`).test(text))
    throw new IntegrityFault(
      `${path} does not hold the key of pseudonyms: put back a good copy (docs/runbook.md, Restore)`,
    );
  if (kept === undefined) await writeSecret(path, text);
  const key = Buffer.from(text, 'hex');

  return { of: (number) => Promise.resolve(createHmac('sha256', key).update(number).digest('hex')) };
};
