/**
 * The archive is closed while its registry is older than its store of evidence: until the log is
 * replayed nobody is answered, and nothing is begun (docs/runbook.md, Restore).
 */
import { Environment } from '../contract/environment.ts';

let closedHere = false;

/** For this process; in AWS the environment says it to every door. */
export const closeArchive = (): void => {
  closedHere = true;
};

export const openArchive = (): void => {
  closedHere = false;
};

export const isClosed = (): boolean => closedHere || Boolean(process.env[Environment.closed]);
