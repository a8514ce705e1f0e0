/** A copy of a registry file as it stands at one moment, whoever works with it meanwhile. */
import { writeFileSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { faultOf, guarded } from './sqlite-tables.ts';

/** All pages in one step: a copy in several begins anew whenever somebody writes in between. */
const AT_ONCE = 2 ** 31 - 1;

/**
 * One file without a log of writes, readable by its owner alone; what stood at `to` is written over.
 * @throws TransientFault when the registry is busy or the disk full, IntegrityFault when the file is damaged.
 */
export const copyRegistry = async (from: string, to: string): Promise<void> => {
  writeFileSync(to, '', { mode: 0o600 });
  // A connection that may not write: the service goes on, and its log of writes is left as it is.
  const source = guarded(() => new DatabaseSync(from, { readOnly: true, timeout: 5000 }));
  try {
    await backup(source, to, { rate: AT_ONCE });
  } catch (error) {
    throw faultOf(error);
  } finally {
    source.close();
  }
};
