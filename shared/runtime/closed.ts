/**
 * The archive is closed while its registry is older than its store of evidence: until the log is
 * replayed nobody is answered, and nothing is begun (docs/runbook.md, Restore).
 */
import { Environment } from '../contract/environment.ts';
import { TransientFault } from '../ports/faults.ts';
import type { Registry } from '../ports/registry.ts';
import { findHalt, type Halt } from '../register/halt.ts';

let closedHere = false;

/** For this process; in AWS the environment says it to every door. */
export const closeArchive = (): void => {
  closedHere = true;
};

export const openArchive = (): void => {
  closedHere = false;
};

export const isClosed = (): boolean => closedHere || Boolean(process.env[Environment.closed]);

/** The halt that stands, for who only tells of it: a registry that is busy tells of none. */
export const haltToTell = async (registry: Registry): Promise<Halt | undefined> => {
  try {
    return await findHalt(registry);
  } catch (fault) {
    if (fault instanceof TransientFault) return undefined;
    throw fault;
  }
};
