import { TransientFault } from '../ports/faults.ts';
import type { Change, Committed } from '../ports/registry.ts';
import { guarded, isOfTheFile, type Statements } from './sqlite-tables.ts';

/** What a change comes to, before anything is written. */
export interface Judged {
  readonly answer: Committed;
  readonly write: () => void;
}

interface Waiting {
  readonly change: Change;
  readonly resolve: (answer: Committed) => void;
  readonly reject: (fault: unknown) => void;
}

export interface CommitQueue {
  commit(change: Change): Promise<Committed>;
  /** Carries out what waits; afterwards every commit is turned away. */
  close(): void;
}

const MOST_AT_ONCE = 256;
const LONGEST_PAUSE = 4;
const BATCHES_BETWEEN_CLEANINGS = 1024;

/**
 * Changes that wait at the same time share one transaction and so one wait for the disk.
 * Each is still judged on its own against what those before it wrote, and nothing is
 * written before it is judged whole: a refused or faulty change leaves no trace.
 *
 * Where the disk is slow and changes come in company, they wait for each other a little: half as long as the
 * disk took last, as long as more keep coming. One who is alone never waits.
 */
export const commitQueue = (statements: Statements, judge: (change: Change) => Judged): CommitQueue => {
  const waiting: Waiting[] = [];
  let closed = false;
  let batches = 0;
  const lately = { company: 1, took: 0 };

  const gather = (seen: number): void => {
    const isAlone = lately.company < 1.5 || lately.took < 1;
    if (isAlone || waiting.length === seen || waiting.length >= MOST_AT_ONCE) drain();
    else setTimeout(gather, Math.min(lately.took / 2, LONGEST_PAUSE), waiting.length);
  };

  const drain = (): void => {
    const began = performance.now();
    const batch = waiting.splice(0, MOST_AT_ONCE);
    if (batch.length === 0) return;
    if (waiting.length > 0) setImmediate(drain);
    const cleaning = batches % BATCHES_BETWEEN_CLEANINGS === 0;
    batches += 1;
    settle(batch, statements, (change) => {
      if (cleaning && change === batch[0]?.change) statements.removeExpired.run();
      return judge(change);
    });
    lately.company = Math.max(batch.length, lately.company * 0.9);
    lately.took = performance.now() - began;
  };

  const commit = (change: Change): Promise<Committed> =>
    new Promise((resolve, reject) => {
      if (closed) throw new TransientFault('The registry is closed.');
      if (waiting.push({ change, resolve, reject }) === 1) setImmediate(gather, 0);
    });

  const close = (): void => {
    closed = true;
    while (waiting.length > 0) drain();
  };

  return { commit, close };
};

const settle = (
  batch: readonly Waiting[],
  statements: Statements,
  judge: (change: Change) => Judged,
): void => {
  const settled: (() => void)[] = [];
  try {
    guarded(() => {
      statements.begin.run();
      for (const one of batch) settled.push(carryOut(one, judge));
      statements.commit.run();
    });
  } catch (fault) {
    takeBack(statements);
    for (const { reject } of batch) reject(fault);
    return;
  }
  for (const answer of settled) answer();
};

const carryOut = ({ change, resolve, reject }: Waiting, judge: (change: Change) => Judged): (() => void) => {
  let judged: Judged;
  try {
    judged = judge(change);
  } catch (fault) {
    if (isOfTheFile(fault)) throw fault;
    return () => reject(fault);
  }
  judged.write();

  return () => resolve(judged.answer);
};

const takeBack = ({ rollback }: Statements): void => {
  try {
    rollback.run();
  } catch {
    // Where the transaction never began, or the store took it back itself, nothing is left to undo.
  }
};
