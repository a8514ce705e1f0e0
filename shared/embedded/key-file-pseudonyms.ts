/** Pseudonyms under a key in a file: made at the first start, and kept as long as the registry is. */
import { createHmac, randomBytes } from 'node:crypto';
import { IntegrityFault } from '../ports/faults.ts';
import type { Pseudonyms } from '../ports/pseudonyms.ts';
import { readText, writeSecret } from './key-files.ts';

const BYTES = 32;

/** One process at a time. @throws IntegrityFault when the file does not hold a key. */
export const openKeyFilePseudonyms = async (path: string): Promise<Pseudonyms> => {
  const kept = await readText(path);
  const text = kept ?? randomBytes(BYTES).toString('hex');
  if (!new RegExp(`^[0-9a-f]{${BYTES * 2}}$`).test(text))
    throw new IntegrityFault(`${path} does not hold the key of pseudonyms: put back a good copy`);
  if (kept === undefined) await writeSecret(path, text);
  const key = Buffer.from(text, 'hex');

  return { of: (number) => Promise.resolve(createHmac('sha256', key).update(number).digest('hex')) };
};
